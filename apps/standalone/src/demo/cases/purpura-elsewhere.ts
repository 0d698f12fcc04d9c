import type { DemoCase } from '../demo-types.ts';
import { AGREED, DAY, HOUR, NOT_IDENTIFIABLE, says, sections } from './writing.ts';

/** Purpura in the kidney, in children, from a drug. */
export const PURPURA_CASES_ELSEWHERE: readonly DemoCase[] = [
  {
    key: 'purpura-hematurie',
    author: 'nephrology',
    title: 'Purpura infiltré des jambes et protéinurie à 2,4 g : ponction-biopsie rénale d’emblée ?',
    language: 'fr',
    questionKind: 'management',
    urgency: 'routine',
    patient: { ageBand: '40-49', sex: 'male' },
    sections: sections({
      context: 'Rhinopharyngite trois semaines plus tôt. Hypertension artérielle découverte à cette occasion.',
      history:
        'Purpura des deux jambes en deux poussées, arthralgies des genoux et des chevilles, douleurs abdominales brèves la première semaine.',
      examination: 'TA 158/96. Purpura palpable en voie d’effacement. Œdèmes des chevilles.',
      results:
        'Créatinine 112 µmol/l (92 le mois précédent), protéinurie 2,4 g/24 h, hématurie 10⁵/ml, complément normal, ANCA négatifs, IgA sériques élevées.',
      management: 'Inhibiteur de l’enzyme de conversion débuté.',
      concern: 'Attendre trop, ou biopsier pour rien.',
    }),
    specialties: ['SM30', 'SM15', 'SM27'],
    tags: ['purpura infiltré', 'protéinurie', 'hématurie', 'hypertension', 'arthralgies'],
    images: [
      {
        picture: { kind: 'skin', tone: 'brown', lesion: 'purpura', seed: 141 },
        description: 'Jambe gauche, purpura violine sur peau brune, au dixième jour',
      },
    ],
    consent: AGREED,
    publishedMinutesAgo: 76 * DAY,
    replies: [
      says(
        'internal',
        'reply',
        44,
        'Protéinurie au-dessus de 1 g et créatinine qui monte : biopsie maintenant. La classe histologique décide du traitement.',
      ),
      says(
        'dermatology',
        'reply',
        2 * HOUR,
        'Sur peau foncée le purpura est violine ou gris : palpez-le, et regardez les plantes, plus parlantes.',
      ),
      says('student', 'question', 5 * HOUR, 'Les IgA sériques aident-elles au diagnostic ?'),
      says(
        'nephrology',
        'reply',
        6 * HOUR,
        'Élevées une fois sur deux seulement, et peu spécifiques : elles ne remplacent pas la biopsie.',
      ),
    ],
    outcome: {
      diagnosis: 'Vascularite à IgA',
      proof: 'histology',
      whatHelped:
        'La biopsie à la troisième semaine : croissants dans 15 % des glomérules. Corticoïdes six mois ; protéinurie à 0,3 g à un an.',
      minutesAfter: 16 * DAY,
    },
    followers: ['specialist', 'internal'],
  },
  {
    key: 'purpura-enfant-scolaire',
    author: 'paediatrics',
    title: 'Purpura des jambes et boiterie après une rhinopharyngite : quelle surveillance proposer aux parents ?',
    language: 'fr',
    questionKind: 'management',
    urgency: 'routine',
    patient: { ageBand: '2-9', sex: 'male' },
    sections: sections({
      context: 'Enfant sans antécédent, vaccins à jour. Rhinopharyngite la semaine précédente.',
      history: 'Purpura des jambes et des fesses depuis 24 h, refuse de marcher ce matin. Une douleur abdominale, résolue.',
      examination: 'Apyrétique, bon état général. Purpura déclive infiltré, œdème du dos des pieds. Testicules indolores.',
      results: 'Plaquettes 340 G/l. Bandelette urinaire négative. TA normale pour l’âge.',
    }),
    specialties: ['SM40', 'SM15'],
    tags: ['purpura', 'boiterie', 'arthralgies', 'enfant'],
    images: [
      {
        picture: { kind: 'skin', tone: 'beige', lesion: 'purpura', seed: 151 },
        description: 'Face postérieure des jambes et creux poplités',
      },
    ],
    consent: AGREED,
    publishedMinutesAgo: 52 * DAY,
    replies: [
      says('dermatology', 'hypothesis', 17, 'Purpura rhumatoïde typique : pas de biopsie chez l’enfant quand le tableau est complet.'),
      says(
        'nephrology',
        'reply',
        50,
        'Bandelette et tension chaque semaine pendant six semaines, puis chaque mois jusqu’à six mois. Une protéinurie qui dure plus de deux semaines me fait revoir l’enfant.',
      ),
      says(
        'paediatrics',
        'reply',
        1 * DAY,
        'Repos, paracétamol. Je leur remets par écrit : vomissements, sang dans les selles ou douleur testiculaire, ils reviennent dans l’heure.',
      ),
    ],
    outcome: {
      diagnosis: 'Vascularite à IgA',
      proof: 'course',
      whatHelped: 'Un calendrier de bandelettes tenu par les parents. Une rechute cutanée à la quatrième semaine, sans atteinte rénale.',
      minutesAfter: 45 * DAY,
    },
    followers: ['physician', 'student'],
  },
  {
    key: 'palpable-purpura-drug',
    author: 'rheumatology',
    title: 'Palpable purpura of the legs in a hypertensive adult: which drug would you stop first?',
    language: 'en',
    questionKind: 'treatment',
    urgency: 'routine',
    patient: { ageBand: '70-79', sex: 'female' },
    sections: sections({
      context:
        'Hypertension on amlodipine for years, hydrochlorothiazide added five weeks ago. A course of cefalexin for a leg wound two weeks ago.',
      history: 'Palpable purpura of both lower legs for six days, mild ankle pain, no abdominal pain, no fever.',
      examination: 'Non-blanching papules up to the knees, a few haemorrhagic blisters. Blood pressure 148/82. Joints unremarkable.',
      results:
        'Creatinine unchanged, urine dipstick negative, platelets normal, ANCA and cryoglobulins negative, complement normal, hepatitis serology negative.',
    }),
    specialties: ['SM15', 'SM48'],
    tags: ['palpable purpura', 'drug reaction', 'vasculitis', 'hypertension'],
    images: [
      { picture: { kind: 'skin', tone: 'light', lesion: 'purpura', seed: 161 }, description: 'Left shin, day six' },
      { picture: { kind: 'tissue', finding: 'vasculitis', seed: 162 }, description: 'Punch biopsy of a two-day-old papule' },
    ],
    consent: AGREED,
    publishedMinutesAgo: 97 * DAY,
    replies: [
      says(
        'specialist',
        'reply',
        33,
        'Timing points to the cephalosporin (7 to 10 days) before the thiazide. Stop both if blood pressure allows, and reintroduce neither for now.',
      ),
      says('internal', 'question', 2 * HOUR, 'Any eosinophils in the biopsy? They lean towards a drug.'),
      says(
        'pathology',
        'reply',
        3 * DAY,
        'Leukocytoclastic vasculitis with scattered eosinophils; direct immunofluorescence shows C3 only, no IgA.',
      ),
    ],
    outcome: {
      diagnosis: 'Cutaneous leukocytoclastic vasculitis, drug-induced (cefalexin)',
      proof: 'histology',
      whatHelped: 'Drawing a timeline of every new drug. Cleared in two weeks with rest and compression alone.',
      minutesAfter: 24 * DAY,
    },
    followers: ['specialist'],
  },
  {
    key: 'febrile-petechiae',
    author: 'emergency',
    title: 'Febrile toddler with spreading petechiae and a normal neck: how long would you watch?',
    language: 'en',
    questionKind: 'management',
    urgency: 'today',
    patient: { ageBand: '2-9', sex: 'female' },
    sections: sections({
      context: 'Previously well, vaccination incomplete.',
      history: 'Fever for ten hours, vomited twice, sleepier than usual. Parents noticed spots two hours ago; they have doubled since.',
      examination:
        'Temp 39.6 °C, heart rate 178, capillary refill 4 s, hands cold. Non-blanching spots on trunk and legs, two larger than 3 mm. Neck supple.',
      concern: 'A supple neck being taken for reassurance.',
    }),
    specialties: ['SM40', 'SM59', 'SM58'],
    tags: ['purpura', 'fever', 'sepsis', 'child'],
    images: [
      { picture: { kind: 'skin', tone: 'dark', lesion: 'purpura', seed: 171 }, description: 'Trunk; spots are easier to feel than to see' },
    ],
    consent: NOT_IDENTIFIABLE,
    publishedMinutesAgo: 203 * DAY,
    replies: [
      says(
        'infectious',
        'alert',
        2,
        'Do not watch. Ceftriaxone now, before any test, and fluids: fever with spots above 3 mm and a capillary refill of 4 s is meningococcal disease until proven otherwise.',
      ),
      says(
        'paediatrics',
        'reply',
        4,
        'Agreed. Call intensive care at the same time as you draw up the antibiotic. No lumbar puncture in shock.',
      ),
      says('emergency', 'reply', 40, 'Given at minute seven. Second bolus running, transfer under way.'),
    ],
    outcome: {
      diagnosis: 'Invasive meningococcal disease, serogroup B',
      proof: 'laboratory',
      whatHelped: 'Antibiotic before tests. PCR on blood was positive; cultures taken after it stayed sterile.',
      minutesAfter: 3 * DAY,
    },
    followers: ['student', 'paediatrics', 'infectious'],
  },
];
