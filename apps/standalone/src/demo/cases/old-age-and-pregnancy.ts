import type { DemoCase } from '../demo-types.ts';
import { AGREED, DAY, HOUR, NOT_IDENTIFIABLE, says, sections } from './writing.ts';

/** Salt, platelets, mood: what meets old age or pregnancy. */
export const OLD_AGE_AND_PREGNANCY_CASES: readonly DemoCase[] = [
  {
    key: 'hyponatremie',
    author: 'verifier2',
    title: 'Natrémie à 116 chez une personne âgée confuse sous thiazidique : à quelle vitesse corriger ?',
    language: 'fr',
    questionKind: 'treatment',
    urgency: 'today',
    patient: { ageBand: '80-89', sex: 'female' },
    sections: sections({
      context: 'Hypertension. Hydrochlorothiazide depuis un mois, sertraline depuis deux semaines. Mange peu.',
      history: 'Ralentissement puis confusion depuis trois jours, deux chutes sans traumatisme crânien apparent.',
      examination: 'Désorientée, pas de déficit, pas de crise. Euvolémique. TA 132/70. Poids habituel 48 kg.',
      results: 'Natrémie 116 mmol/l (138 il y a six semaines), kaliémie 2,9, osmolalité urinaire 410, natriurèse 62, urée basse.',
      concern: 'Une démyélinisation par correction trop rapide.',
    }),
    specialties: ['SM30', 'SM18', 'SM62'],
    tags: ['hyponatrémie', 'confusion', 'thiazidique', 'sujet âgé'],
    images: [],
    consent: NOT_IDENTIFIABLE,
    publishedMinutesAgo: 9 * DAY,
    replies: [
      says(
        'nephrology',
        'alert',
        4,
        'Pas plus de 8 mmol/l en 24 h : petit poids, dénutrition et kaliémie basse, elle a tous les risques. Le potassium perfusé compte comme du sodium.',
      ),
      says(
        'endocrinology',
        'reply',
        21,
        'Arrêtez les deux médicaments ce soir. Sans crise ni coma, restriction à 800 ml et potassium, natrémie toutes les quatre heures.',
      ),
      says('nephrology', 'reply', 40, 'Si la diurèse s’emballe une fois le thiazidique éliminé, préparez la desmopressine pour freiner.'),
      says('student', 'question', 3 * HOUR, 'Pourquoi pas de sérum salé à 3 % d’emblée ?'),
      says(
        'nephrology',
        'reply',
        4 * HOUR,
        'Il est pour les signes graves : crise, coma, détresse. Une confusion calme laisse le temps de corriger lentement.',
      ),
    ],
    outcome: {
      diagnosis: 'Hyponatrémie par thiazidique et inhibiteur de recapture',
      proof: 'laboratory',
      whatHelped:
        'Arrêt des deux médicaments, potassium, une dose de desmopressine à la 16ᵉ heure. Natrémie à 131 au quatrième jour, sans séquelle.',
      minutesAfter: 5 * DAY,
    },
    followers: ['physician', 'student'],
  },
  {
    key: 'thrombopenie-grossesse',
    author: 'haematology',
    title: 'Plaquettes à 62 G/l à 34 semaines sans hypertension : qu’est-ce qui changerait votre anesthésie ?',
    language: 'fr',
    questionKind: 'management',
    urgency: 'routine',
    patient: { ageBand: '30-39', sex: 'female' },
    sections: sections({
      context: 'Deuxième grossesse. Plaquettes à 110 G/l en fin de première grossesse, remontées ensuite.',
      history: 'Découverte systématique. Aucun saignement. Pas de céphalée ni de douleur épigastrique.',
      examination: 'TA 118/72, pas d’œdème, pas de purpura.',
      results:
        'Plaquettes 62 G/l contrôlées sur citrate, 128 au premier trimestre. Frottis sans schizocyte. Transaminases, haptoglobine et protéinurie normales.',
      concern: 'Une thrombopénie immune plutôt que gestationnelle, donc un nouveau-né à surveiller.',
    }),
    specialties: ['SM22', 'SM20', 'SM02'],
    tags: ['thrombopénie', 'grossesse', 'péridurale'],
    images: [],
    consent: AGREED,
    publishedMinutesAgo: 20 * HOUR,
    replies: [
      says(
        'internal',
        'reply',
        3 * HOUR,
        'Sous 70 G/l, une thrombopénie gestationnelle simple devient rare : je ferais un essai court de corticoïdes à 36 semaines, qui sert de test et prépare la péridurale.',
      ),
      says('paediatrics', 'reply', 6 * HOUR, 'Numération du nouveau-né au cordon, puis à J3 et J5 : le nadir est décalé.'),
    ],
    followers: ['internal'],
  },
  {
    key: 'confusion-depression',
    author: 'moderator',
    title: 'Apathie et plaintes de mémoire trois mois après un deuil : dépression ou maladie qui commence ?',
    language: 'fr',
    questionKind: 'orientation',
    urgency: 'routine',
    patient: { ageBand: '70-79', sex: 'male' },
    sections: sections({
      context: 'Pas d’antécédent psychiatrique. Vit seul depuis trois mois.',
      history:
        'Perte d’initiative, sommeil haché, oublis de rendez-vous. Dit lui-même qu’il « n’a plus de tête ». Deux épisodes de silhouettes vues le soir.',
      examination: 'Ralenti, humeur triste, MMSE 25, horloge mal placée. Légère rigidité du poignet droit. Pas d’idée suicidaire exprimée.',
      results: 'TSH, B12, calcémie et natrémie normales.',
      concern: 'Un neuroleptique prescrit par quelqu’un d’autre avant que la question soit posée.',
    }),
    specialties: ['SM42', 'SM18', 'SM32'],
    tags: ['dépression', 'troubles cognitifs', 'hallucinations', 'sujet âgé'],
    images: [],
    consent: NOT_IDENTIFIABLE,
    publishedMinutesAgo: 4 * DAY,
    replies: [
      says(
        'neurology',
        'alert',
        3 * HOUR,
        'Silhouettes le soir, rigidité, horloge perdue avec un MMSE conservé : pensez à une maladie à corps de Lewy. Aucun neuroleptique avant d’avoir tranché.',
      ),
      says(
        'verifier2',
        'reply',
        7 * HOUR,
        'Traiter la dépression sans attendre, par un inhibiteur de recapture bien toléré, et refaire le bilan cognitif à trois mois.',
      ),
    ],
    followers: ['neurology', 'physician'],
  },
];
