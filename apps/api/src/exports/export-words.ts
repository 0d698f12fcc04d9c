import type { AgeBand, ConsentScope, Locale, Proof, QuestionKind, SectionKind, Sex } from '#libs/contracts';

interface ExportWords {
  network: string;
  literature: string;
  published: (date: string) => string;
  age: (band: AgeBand) => string;
  sex: Record<Sex, string>;
  question: Record<QuestionKind, string>;
  section: Record<SectionKind, string>;
  proof: Record<Proof, string>;
  images: string;
  outcome: string;
  open: string;
  proven: (proof: string) => string;
  whatHelped: string;
  thread: string;
  counts: (counts: { replies: number; questions: number; hypotheses: number }) => string;
  alert: string;
  correction: string;
  tags: string;
  terms: string;
  termsText: string;
  agreed: (scopes: string) => string;
  scope: Record<ConsentScope, string>;
  online: string;
  source: string;
  licence: string;
  unknownLicence: string;
  diagnosis: string;
  text: string;
  cut: string;
  page: (page: number, pages: number) => string;
  printed: (date: string) => string;
}

/** The parts that are more than none. */
function counted(parts: readonly [count: number, one: string, many: string][], none: string): string {
  const said = parts.filter(([count]) => count > 0).map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return said.length > 0 ? said.join(', ') : none;
}

/** The words around a case on paper. */
export const EXPORT_WORDS: Record<Locale, ExportWords> = {
  fr: {
    network: 'Cas clinique',
    literature: 'Littérature publiée',
    published: (date) => `publié le ${date}`,
    age: (band) => (band === '90+' ? '90 ans et plus' : band === '0-1' ? '0–1 an' : `${band.replace('-', '–')} ans`),
    sex: { female: 'femme', male: 'homme', other: 'autre', unknown: 'sexe non précisé' },
    question: {
      diagnosis: 'Question de diagnostic',
      management: 'Question de conduite à tenir',
      treatment: 'Question de traitement',
      interpretation: 'Question d’interprétation',
      orientation: 'Question d’orientation',
    },
    section: {
      context: 'Contexte',
      history: 'Histoire',
      examination: 'Examen',
      results: 'Résultats',
      management: 'Prise en charge',
      concern: 'Ce qui est craint',
    },
    proof: { histology: 'histologie', imaging: 'imagerie', laboratory: 'biologie', course: 'évolution', opinion: 'avis' },
    images: 'Images',
    outcome: 'Diagnostic final',
    open: 'Le cas est encore ouvert.',
    proven: (proof) => `Preuve\u202f: ${proof}`,
    whatHelped: 'Ce qui a aidé',
    thread: 'Discussion',
    counts: ({ replies, questions, hypotheses }) =>
      counted(
        [
          [replies, 'réponse', 'réponses'],
          [questions, 'question', 'questions'],
          [hypotheses, 'hypothèse', 'hypothèses'],
        ],
        'Aucune réponse.',
      ),
    alert: 'Alerte',
    correction: 'Correction',
    tags: 'Mots-clés',
    terms: 'Conditions',
    termsText:
      'Réservé aux membres vérifiés du réseau\u202f; identifiants retirés. À ne pas diffuser hors de la réunion\u202f: le patient peut faire retirer ce cas à tout moment.',
    agreed: (scopes) => `Usages convenus\u202f: ${scopes}.`,
    scope: { advice: 'avis', network: 'réseau', teaching: 'enseignement', archive: 'archive' },
    online: 'En ligne',
    source: 'Source',
    licence: 'Licence',
    unknownLicence: 'non précisée\u202f; l’accord de l’éditeur peut être nécessaire',
    diagnosis: 'Diagnostic',
    text: 'Texte',
    cut: 'Ce texte est trop long pour être imprimé en entier\u202f: la suite se lit en ligne.',
    page: (page, pages) => `page ${page} sur ${pages}`,
    printed: (date) => `imprimé le ${date}`,
  },
  en: {
    network: 'Clinical case',
    literature: 'Published literature',
    published: (date) => `published on ${date}`,
    age: (band) => (band === '90+' ? '90 years or more' : `${band.replace('-', '–')} years`),
    sex: { female: 'woman', male: 'man', other: 'other', unknown: 'sex not stated' },
    question: {
      diagnosis: 'A question of diagnosis',
      management: 'A question of management',
      treatment: 'A question of treatment',
      interpretation: 'A question of interpretation',
      orientation: 'A question of referral',
    },
    section: {
      context: 'Context',
      history: 'History',
      examination: 'Examination',
      results: 'Results',
      management: 'Management',
      concern: 'What is feared',
    },
    proof: { histology: 'histology', imaging: 'imaging', laboratory: 'laboratory', course: 'course', opinion: 'opinion' },
    images: 'Images',
    outcome: 'Final diagnosis',
    open: 'The case is still open.',
    proven: (proof) => `Proof: ${proof}`,
    whatHelped: 'What helped',
    thread: 'Discussion',
    counts: ({ replies, questions, hypotheses }) =>
      counted(
        [
          [replies, 'reply', 'replies'],
          [questions, 'question', 'questions'],
          [hypotheses, 'hypothesis', 'hypotheses'],
        ],
        'No reply.',
      ),
    alert: 'Alert',
    correction: 'Correction',
    tags: 'Keywords',
    terms: 'Terms',
    termsText:
      'For verified members of the network only; identifiers removed. Not to be passed on outside the meeting: the patient may have this case withdrawn at any time.',
    agreed: (scopes) => `Agreed uses: ${scopes}.`,
    scope: { advice: 'advice', network: 'network', teaching: 'teaching', archive: 'archive' },
    online: 'Online',
    source: 'Source',
    licence: 'Licence',
    unknownLicence: 'not stated; the publisher’s agreement may be needed',
    diagnosis: 'Diagnosis',
    text: 'Text',
    cut: 'This text is too long to be printed in full: the rest is read online.',
    page: (page, pages) => `page ${page} of ${pages}`,
    printed: (date) => `printed on ${date}`,
  },
};
