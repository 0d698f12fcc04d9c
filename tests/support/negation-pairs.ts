/** Two invented vignettes alike but for one finding, which the first has and the second denies in one of the usual wordings. */
export interface NegationPair {
  language: 'fr' | 'en';
  /** What a reader would search. */
  finding: string;
  /** Has the finding; in some, another one is denied right before it. */
  present: string;
  /** About as long, and denies it. */
  absent: string;
}

const FRENCH: readonly Omit<NegationPair, 'language'>[] = [
  {
    finding: 'fièvre',
    present: 'Homme de quarante ans vu pour une toux grasse. Il décrit aussi de la fièvre depuis trois jours.',
    absent: 'Homme de quarante ans vu pour une toux grasse. Il ne décrit pas de fièvre depuis trois jours.',
  },
  {
    finding: 'fièvre',
    present: 'Jeune femme aux douleurs lombaires droites. On ne retrouve pas de toux mais une fièvre depuis la veille.',
    absent: 'Jeune femme aux douleurs lombaires droites. On retrouve une toux depuis la veille mais pas de fièvre.',
  },
  {
    finding: 'frissons',
    present: 'Patient porteur d’un cathéter central. À l’admission, fièvre et frissons, pression conservée.',
    absent: 'Patient porteur d’un cathéter central. À l’admission, sans fièvre ni frissons, pression conservée.',
  },
  {
    finding: 'céphalées',
    present: 'Étudiante adressée pour des vomissements matinaux. Elle rapporte des céphalées depuis deux semaines.',
    absent: 'Étudiante adressée pour des vomissements matinaux. Elle nie toute céphalée depuis deux semaines.',
  },
  {
    finding: 'ictère',
    present: 'Douleur de l’hypochondre droit après le repas. L’examen note un ictère des conjonctives.',
    absent: 'Douleur de l’hypochondre droit après le repas. L’examen note l’absence d’ictère des conjonctives.',
  },
  {
    finding: 'adénopathie',
    present: 'Nodule du cou découvert au rasage. La palpation trouve une adénopathie au-dessus de la clavicule.',
    absent: 'Nodule du cou découvert au rasage. La palpation ne trouve aucune adénopathie au-dessus de la clavicule.',
  },
  {
    finding: 'dyspnée',
    present: 'Retraité suivi pour un souffle cardiaque. Il signale une dyspnée à la montée des escaliers.',
    absent: 'Retraité suivi pour un souffle cardiaque. Il n’a pas de dyspnée à la montée des escaliers.',
  },
  {
    finding: 'hématurie',
    present: 'Douleur brutale du flanc gauche pendant la nuit. La bandelette montre une hématurie franche.',
    absent: 'Douleur brutale du flanc gauche pendant la nuit. La bandelette ne montre pas d’hématurie.',
  },
  {
    finding: 'diarrhée',
    present: 'Retour de voyage avec des crampes du ventre. La patiente a une diarrhée depuis son arrivée.',
    absent: 'Retour de voyage avec des crampes du ventre. La patiente n’a jamais eu de diarrhée depuis son arrivée.',
  },
  {
    finding: 'vomissements',
    present: 'Enfant de six ans amené pour un mal de ventre. Les parents décrivent des vomissements et une pâleur.',
    absent: 'Enfant de six ans amené pour un mal de ventre. Les parents décrivent une pâleur sans vomissements.',
  },
  {
    finding: 'prurit',
    present: 'Plaques rouges des avant-bras chez un menuisier. Les lésions sont planes, avec un prurit intense.',
    absent: 'Plaques rouges des avant-bras chez un menuisier. Les lésions sont planes, sans douleur ni prurit.',
  },
  {
    finding: 'œdème',
    present: 'Fatigue progressive chez une femme de soixante ans. Les chevilles sont le siège d’un œdème mou.',
    absent: 'Fatigue progressive chez une femme de soixante ans. Les chevilles ne sont le siège d’aucun œdème.',
  },
  {
    finding: 'convulsions',
    present: 'Nourrisson gardé pour une fièvre élevée. Les premières heures sont marquées par des convulsions.',
    absent: 'Nourrisson gardé pour une fièvre élevée. Les premières heures se passent en l’absence de convulsions.',
  },
  {
    finding: 'syncope',
    present: 'Palpitations à l’effort chez un coureur. L’interrogatoire retrouve une syncope au printemps.',
    absent: 'Palpitations à l’effort chez un coureur. L’interrogatoire ne retrouve ni syncope ni malaise.',
  },
  {
    finding: 'hémoptysie',
    present: 'Fumeur amaigri de cinquante-cinq ans. Pas de douleur du thorax, mais une hémoptysie la semaine passée.',
    absent: 'Fumeur amaigri de cinquante-cinq ans. Une douleur du thorax la semaine passée, mais pas d’hémoptysie.',
  },
  {
    finding: 'splénomégalie',
    present: 'Anémie découverte lors d’un bilan de fatigue. L’échographie confirme une splénomégalie modérée.',
    absent: 'Anémie découverte lors d’un bilan de fatigue. L’échographie ne confirme pas de splénomégalie.',
  },
  {
    finding: 'fracture',
    present: 'Chute de sa hauteur sur le poignet droit. Les clichés montrent une fracture peu déplacée.',
    absent: 'Chute de sa hauteur sur le poignet droit. Les clichés ne montrent aucun signe de fracture.',
  },
  {
    finding: 'embolie pulmonaire',
    present: 'Essoufflement au dixième jour d’un plâtre. L’angioscanner révèle une embolie pulmonaire à droite.',
    absent: 'Essoufflement au dixième jour d’un plâtre. L’angioscanner a permis d’éliminer une embolie pulmonaire.',
  },
  {
    finding: 'épanchement',
    present: 'Douleur de côté depuis une bronchite. La radiographie met en évidence un épanchement à gauche.',
    absent: 'Douleur de côté depuis une bronchite. La radiographie ne met pas en évidence d’épanchement à gauche.',
  },
  {
    finding: 'allergie',
    present: 'Éruption apparue au troisième jour d’un antibiotique. Le dossier mentionne une allergie ancienne.',
    absent: 'Éruption apparue au troisième jour d’un antibiotique. Le dossier ne mentionne aucune allergie.',
  },
  {
    finding: 'perte de poids',
    present: 'Douleurs du creux de l’estomac après les repas. On relève une perte de poids en deux mois.',
    absent: 'Douleurs du creux de l’estomac après les repas. On ne relève pas de perte de poids en deux mois.',
  },
  {
    finding: 'raideur de la nuque',
    present: 'Adolescent fébrile gêné par la lumière. Il existe une raideur de la nuque à l’examen.',
    absent: 'Adolescent fébrile gêné par la lumière. Il n’existe pas de raideur de la nuque à l’examen.',
  },
  {
    finding: 'déficit moteur',
    present: 'Lombalgie irradiant dans la jambe gauche. Le membre présente un déficit moteur au relevé du pied.',
    absent: 'Lombalgie irradiant dans la jambe gauche. Le membre est indemne de tout déficit moteur.',
  },
  {
    finding: 'protéinurie',
    present: 'Tension élevée au sixième mois de grossesse. L’analyse trouve une protéinurie d’un gramme.',
    absent: 'Tension élevée au sixième mois de grossesse. L’analyse ne trouve pas de protéinurie.',
  },
  {
    finding: 'métastases',
    present: 'Tumeur du côlon retirée au printemps dernier. Le scanner de contrôle décrit des métastases du foie.',
    absent: 'Tumeur du côlon retirée au printemps dernier. Le scanner de contrôle est dénué de métastases.',
  },
  {
    finding: 'diplopie',
    present: 'Paupière tombante en fin de journée. La patiente se plaint d’une diplopie et d’une voix faible.',
    absent: 'Paupière tombante en fin de journée. La patiente ne se plaint ni de diplopie ni d’une voix faible.',
  },
  {
    finding: 'tabac',
    present: 'Douleur des mollets à la marche. Pas de diabète, mais du tabac depuis l’âge de vingt ans.',
    absent: 'Douleur des mollets à la marche. Diabète depuis l’âge de vingt ans, mais pas de tabac.',
  },
  {
    finding: 'nodule',
    present: 'Enrouement prolongé chez une enseignante. L’endoscopie laisse voir un nodule de la corde vocale.',
    absent: 'Enrouement prolongé chez une enseignante. L’endoscopie ne laisse voir aucun nodule de la corde vocale.',
  },
  {
    finding: 'souffle',
    present: 'Visite de sport d’un collégien en forme. L’auscultation trouve un souffle au foyer de la pointe.',
    absent: 'Visite de sport d’un collégien en forme. L’auscultation ne trouve pas de souffle au foyer de la pointe.',
  },
  {
    finding: 'toux',
    present: 'Fièvre et courbatures au retour des vacances. Pas d’éruption ; une toux sèche gêne le sommeil.',
    absent: 'Fièvre et courbatures au retour des vacances. Pas d’éruption, de toux ni de mal de gorge.',
  },
  {
    finding: 'abcès',
    present: 'Douleur de la gorge avec difficulté à ouvrir la bouche. Le scanner est en faveur d’un abcès.',
    absent: 'Douleur de la gorge avec difficulté à ouvrir la bouche. Le scanner n’est pas en faveur d’un abcès.',
  },
  {
    finding: 'vertiges',
    present: 'Baisse de l’audition de l’oreille gauche. Elle s’accompagne de vertiges et de bourdonnements.',
    absent: 'Baisse de l’audition de l’oreille gauche. Elle ne s’accompagne pas de vertiges ni de bourdonnements.',
  },
  {
    finding: 'arthrite',
    present: 'Taches violettes des jambes chez une fillette. L’examen découvre une arthrite du genou droit.',
    absent: 'Taches violettes des jambes chez une fillette. L’examen ne découvre pas d’arthrite du genou droit.',
  },
];

const ENGLISH: readonly Omit<NegationPair, 'language'>[] = [
  {
    finding: 'fever',
    present: 'A forty-year-old man was seen for a productive cough. He also described fever for three days.',
    absent: 'A forty-year-old man was seen for a productive cough. He described no fever for three days.',
  },
  {
    finding: 'fever',
    present: 'A young woman came with pain in her right flank. There was no cough but fever since the day before.',
    absent: 'A young woman came with pain in her right flank. There was cough since the day before but no fever.',
  },
  {
    finding: 'weight loss',
    present: 'A farmer reported tiredness for two months. He noticed fever, chills and weight loss at home.',
    absent: 'A farmer reported tiredness for two months. He noticed no fever, chills or weight loss at home.',
  },
  {
    finding: 'headache',
    present: 'A student vomited every morning before school. She complains of headache on waking.',
    absent: 'A student vomited every morning before school. She denies headache on waking.',
  },
  {
    finding: 'jaundice',
    present: 'Pain below the right ribs followed a heavy meal. Examination showed jaundice of the eyes.',
    absent: 'Pain below the right ribs followed a heavy meal. Examination showed absence of jaundice.',
  },
  {
    finding: 'lymphadenopathy',
    present: 'A lump of the neck was felt while shaving. Palpation found lymphadenopathy above the collarbone.',
    absent: 'A lump of the neck was felt while shaving. Palpation found no lymphadenopathy above the collarbone.',
  },
  {
    finding: 'dyspnea',
    present: 'A retired teacher was followed for a heart murmur. She climbs two floors with dyspnea.',
    absent: 'A retired teacher was followed for a heart murmur. She climbs two floors without dyspnea.',
  },
  {
    finding: 'hematuria',
    present: 'Sudden pain of the left flank woke the driver. The urine was positive for hematuria.',
    absent: 'Sudden pain of the left flank woke the driver. The urine was negative for hematuria.',
  },
  {
    finding: 'diarrhea',
    present: 'Cramps of the belly began after a journey. The traveller had diarrhea and a dry mouth.',
    absent: 'Cramps of the belly began after a journey. The traveller had neither diarrhea nor a dry mouth.',
  },
  {
    finding: 'vomiting',
    present: 'A boy of six was brought with a painful abdomen. His mother recalls vomiting during the night.',
    absent: 'A boy of six was brought with a painful abdomen. His mother does not recall vomiting.',
  },
  {
    finding: 'itching',
    present: 'Red patches covered the forearms of a carpenter. They were flat, with itching at night.',
    absent: 'Red patches covered the forearms of a carpenter. They were flat, without pain or itching.',
  },
  {
    finding: 'edema',
    present: 'Fatigue had progressed in a woman of sixty. Her ankles showed pitting edema on both sides.',
    absent: 'Fatigue had progressed in a woman of sixty. Her ankles showed no evidence of edema.',
  },
  {
    finding: 'seizures',
    present: 'An infant was kept for a high temperature. The first hours were marked by seizures.',
    absent: 'An infant was kept for a high temperature. The first hours were free of seizures.',
  },
  {
    finding: 'syncope',
    present: 'A runner felt palpitations on exertion. The history revealed a syncope last spring.',
    absent: 'A runner felt palpitations on exertion. The history revealed neither syncope nor dizziness.',
  },
  {
    finding: 'hemoptysis',
    present: 'A smoker of fifty-five had grown thin. He reported no chest pain, but hemoptysis last week.',
    absent: 'A smoker of fifty-five had grown thin. He reported chest pain last week, but no hemoptysis.',
  },
  {
    finding: 'splenomegaly',
    present: 'Anemia came to light during tests for fatigue. Ultrasound confirmed splenomegaly.',
    absent: 'Anemia came to light during tests for fatigue. Ultrasound ruled out splenomegaly.',
  },
  {
    finding: 'fracture',
    present: 'She fell from standing onto her right wrist. Radiographs showed a fracture with little shift.',
    absent: 'She fell from standing onto her right wrist. Radiographs showed no sign of fracture.',
  },
  {
    finding: 'pulmonary embolism',
    present: 'Breathlessness began on the tenth day of a cast. The scan showed pulmonary embolism on the right.',
    absent: 'Breathlessness began on the tenth day of a cast. The scan excluded pulmonary embolism.',
  },
  {
    finding: 'effusion',
    present: 'Side pain followed a bronchitis in winter. The chest film demonstrates an effusion on the left.',
    absent: 'Side pain followed a bronchitis in winter. The chest film does not demonstrate an effusion.',
  },
  {
    finding: 'allergy',
    present: 'A rash appeared on the third day of an antibiotic. Her notes mention a known allergy.',
    absent: 'A rash appeared on the third day of an antibiotic. Her notes mention no known allergy.',
  },
  {
    finding: 'night sweats',
    present: 'A nurse coughed for six weeks after a journey. She reports night sweats and a poor appetite.',
    absent: 'A nurse coughed for six weeks after a journey. She denies night sweats or a poor appetite.',
  },
  {
    finding: 'neck stiffness',
    present: 'A feverish teenager shunned the light. On examination there was neck stiffness.',
    absent: 'A feverish teenager shunned the light. On examination there was no neck stiffness.',
  },
  {
    finding: 'weakness',
    present: 'Low back pain ran down into the left leg. The foot had numbness and weakness on lifting.',
    absent: 'Low back pain ran down into the left leg. The foot had numbness without weakness on lifting.',
  },
  {
    finding: 'proteinuria',
    present: 'Blood pressure rose in the sixth month of pregnancy. The urine contained proteinuria of one gram.',
    absent: 'Blood pressure rose in the sixth month of pregnancy. The urine did not contain proteinuria.',
  },
  {
    finding: 'metastases',
    present: 'A tumor of the colon was removed last spring. The follow-up scan describes metastases in the liver.',
    absent: 'A tumor of the colon was removed last spring. The follow-up scan describes no metastases in the liver.',
  },
  {
    finding: 'diplopia',
    present: 'Her eyelid drooped at the end of each day. She complained of diplopia and of a weak voice.',
    absent: 'Her eyelid drooped at the end of each day. She never complained of diplopia or of a weak voice.',
  },
  {
    finding: 'diabetes',
    present: 'Both calves hurt after a short walk. The man did not smoke but had diabetes since his thirties.',
    absent: 'Both calves hurt after a short walk. The man had smoked since his thirties but had no diabetes.',
  },
  {
    finding: 'nodule',
    present: 'Hoarseness lasted two months in a singer. Endoscopy disclosed a nodule of the vocal cord.',
    absent: 'Hoarseness lasted two months in a singer. Endoscopy failed to disclose a nodule of the vocal cord.',
  },
  {
    finding: 'murmur',
    present: 'A schoolboy came for a certificate of fitness. Auscultation revealed a murmur at the apex.',
    absent: 'A schoolboy came for a certificate of fitness. Auscultation revealed no murmur at the apex.',
  },
  {
    finding: 'rash',
    present: 'Fever and joint pain followed a holiday by the sea. The skin was marked by a rash on the trunk.',
    absent: 'Fever and joint pain followed a holiday by the sea. The skin was clear, with no rash on the trunk.',
  },
  {
    finding: 'abscess',
    present: 'The throat hurt and the mouth would not open. Imaging gave evidence of an abscess.',
    absent: 'The throat hurt and the mouth would not open. Imaging gave no evidence of an abscess.',
  },
  {
    finding: 'vertigo',
    present: 'Hearing failed slowly in the left ear. It was accompanied by vertigo and ringing.',
    absent: 'Hearing failed slowly in the left ear. It was not accompanied by vertigo or ringing.',
  },
  {
    finding: 'arthritis',
    present: 'Purple spots appeared on the legs of a girl. Her right knee bore signs of arthritis.',
    absent: 'Purple spots appeared on the legs of a girl. Her right knee bore no signs of arthritis.',
  },
];

/** Invented pairs, thirty-three a language, that show whether "pas de fièvre" is kept apart from "fièvre". */
export const NEGATION_PAIRS: readonly NegationPair[] = [
  ...FRENCH.map((pair) => ({ language: 'fr' as const, ...pair })),
  ...ENGLISH.map((pair) => ({ language: 'en' as const, ...pair })),
];
