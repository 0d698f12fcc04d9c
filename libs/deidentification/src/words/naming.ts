const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Titles before a name, folded. "m", "pr", "pt" and "ms" are looked at more closely, since they are also other things. */
export const TITLES = setOf(
  'm mr mrs ms mme mmes mlle mlles messrs monsieur madame mademoiselle messieurs mister miss dr drs docteur docteurs doctor dre pr prs prof professeur professeure professor pt maitre sir lady',
);

/** Titles that no doctor bears as such. */
export const PERSONAL_TITLES = setOf('mr mrs ms mme mlle monsieur madame mademoiselle miss');

/** Words that may stand between the words of a name. */
export const PARTICLES = setOf(
  'de du des la le les van von der den ter ten ben bin ibn el al da do dos das di della del y e d l o mac mc saint sainte st ste',
);

/** Words that end or refuse a name wherever they stand: roles, places of care, headings, acronyms of a file. */
export const NOT_NAMES = setOf(`
patient patiente patients tel telephone fax mobile mail email courriel adresse date heure ipp nda nip iep rpps adeli finess nss nir ins ip numero no ne nee nees age agee sexe masculin feminin
service services chef cadre secretariat consultation consultations consultant consultante hospitalisation hopital hopitaux chu chr ch chru gh ghu hop clinique centre cabinet unite pole dmu departement urgences urgence bloc salle chambre lit
interne internes externe externes phc ph pu puph mcu cca asp ide ibode iade as ash praticien chirurgien radiologue radiologues medecin medecins docteur professeur president presidente directeur directrice maire confrere confreres consoeur collegue collegues
neurologie cardiologie oncologie rhumatologie radiologie chirurgie pediatrie geriatrie hematologie nephropathie pneumologie dermatologie biochimie infectiologie reanimation gynecologie obstetrique ophtalmologie psychiatrie urologie medecine neurochirurgie pharmacologie
rdv rendez rendez-vous cr crh compte bilan examen examens resultat resultats traitement ordonnance dossier courrier lettre rapport conclusion motif antecedents atcd histoire evolution introduction discussion observation cas case
irm tdm scanner ecg eeg emg echo radio nfs crp vs hb vih hiv vhb vhc hta avc idm bpco fa ic ir aeg sep pr les mici bmi imc fevg tp tca inr asat alat ggt pal ldh tsh psa ace afp adn arn pcr elisa lcr bk ains ivg vg vd og od im iv sc po cp mg ml
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
rue avenue boulevard bd place chemin impasse allee cours quai route passage square residence cedex france
le la les un une des ce cette ces il elle ils elles on nous vous je tu son sa ses leur leurs notre votre et ou mais donc or ni car que qui quoi dont avec sans sous sur pour par dans chez vers depuis pendant apres avant selon lors
the this that these those he she they we it his her their our your my and or but with without from for in on at by after before during
suite standard standards poste merci cher chere bonjour cordialement madame monsieur mademoiselle signe cc ps nb
department hospital clinic unit ward emergency street road avenue lane drive apt suite state university college school company inc llc ltd group
ii iii iv vi vii viii ix xi xii ala arg asn asp cys gln glu gly ile leu lys phe pro ser thr trp tyr ter fs
sri lanka lankan santa puerto rican hurricane medical mission national international polymerase chain reaction
africa america asia europe african american asian european central southern northern eastern western sierra leone islands kingdom states republic union
afrique amerique asie maghreb sahara
report history physical exam examination findings impression plan assessment diagnosis discussion conclusion figure table fig tab
`);

/** After these, a capital and a stop are a kind or a degree, not an initial: "hépatite B. Le bilan". */
export const GRADED = setOf(`
type types grade grades stade stades stage groupe group classe class hepatite hepatitis vitamine vitamin vitamines vitamins hemophilie haemophilia hemophilia facteur factor score cas case patient patiente serie lot bras arm
antigene antigen proteine protein streptocoque streptococcus influenza grippe botulique toxine toxin figure fig fiche planche table tableau annexe point phase schema niveau chambre salle porte batiment bloc zone section plan axe vue iga igg igm ige hla
child forrest gleason breslow clark`);

/** Labels whose value is a person's name. */
export const NAME_LABELS = setOf('nom noms prenom prenoms nom/prenom identite surname lastname firstname forename name names patronyme');
/** Labels whose value often is one. */
export const PERSON_LABELS = setOf(`
patient patiente patients pt pere mere parents conjoint conjointe epoux epouse fils fille frere soeur tuteur tutrice contact contacts accompagnant psychologue psychiatre interne internes externe externes medecin medecins chirurgien chirurgiens
radiologue radiologues molecularistes biologiste biologistes anesthesiste anesthesistes infirmier infirmiere ide kine kinesitherapeute sage-femme orthophoniste cadre sante secretaire redacteur operateur operateurs prescripteur correspondant correspondants destinataire destinataires referent referente
adjoint adjoints consultant consultants investigateur principal signataire signature auteur interlocuteur responsable directeur par attention copie cc detail details fiche mother father surgeon attending physician nurse author signed resident consultant directed producer user from to
`);

/** Kin and other nouns that a first name follows. */
export const KIN = setOf(`
fille filles fils mari epouse epoux femme conjoint conjointe compagne compagnon frere freres soeur soeurs mere pere maman papa bebe enfant enfants jeune petit petite nomme nommee prenomme prenommee surnomme surnommee appele appelee appelle dit dite
grand-mere grand-pere oncle tante neveu niece cousin cousine ami amie voisin voisine jumeau jumelle tuteur ainee aine cadet cadette
daughter son husband wife brother sister mother father named called baby boy girl child uncle aunt nephew niece friend guardian`);

/** What follows a title in lower case without being a name. */
export const AFTER_TITLE = setOf(`
a ai as est et en ou ne n se s y il elle on nous vous je qui que dont ou la le les l de du des d un une son sa ses ce cette au aux par pour avec sans dans sur sous chez depuis apres avant pas plus tres bien puis donc aussi deja toujours
presente presentait consulte consultait rapporte rapportait decrit decrivait dit disait souhaite souhaitait vient venait vit vivait prend prenait signale signalait refuse accepte declare pese mesure recoit beneficie revient sera serait etait avait aura peut doit va vu vue revu revue
agee age hospitalisee hospitalise admise admis adressee adresse suivie suivi traitee traite operee opere connue connu porteuse porteur enceinte sortie sorti transferee transfere decedee decede retraitee mariee celibataire veuve fumeuse
traitant traitante referent referente generaliste specialiste remplacant interne senior chef responsable coordinateur prescripteur hospitalier liberal associe
has had is was were will would can could should may might and or the of to in on at for with who presents presented reports reported denies complains said says states feels
president directeur maire professeur cher chere confrere x y z`);

/** Ends of company names. */
export const COMPANY_ENDS = setOf('inc llc ltd gmbh corp corporation sa sarl sas group plc sons company co');
