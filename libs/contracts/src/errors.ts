import type { IdentifierKind, IdentifierLevel, Locale } from './enums.ts';

interface ErrorDefinition {
  /** HTTP status of the answer. */
  status: number;
  fr: string;
  en: string;
}

const definitions = {
  BAD_REQUEST: { status: 400, fr: 'La demande n’a pas pu être lue.', en: 'The request could not be read.' },
  VALIDATION_FAILED: { status: 400, fr: 'Certains champs sont à corriger.', en: 'Some fields need correcting.' },
  JSON_REQUIRED: { status: 415, fr: 'Seul le format JSON est accepté ici.', en: 'Only JSON is accepted here.' },
  ORIGIN_REFUSED: {
    status: 403,
    fr: 'Cette demande vient d’une autre adresse et a été écartée.',
    en: 'This request came from another address and was turned away.',
  },
  BODY_TOO_LARGE: { status: 413, fr: 'Le texte envoyé est trop long.', en: 'What was sent is too long.' },
  RATE_LIMITED: {
    status: 429,
    fr: 'Trop de demandes à la fois. Réessayez dans un instant.',
    en: 'Too many requests at once. Try again in a moment.',
  },
  NOT_FOUND: { status: 404, fr: 'Introuvable.', en: 'Not found.' },
  INTERNAL: {
    status: 500,
    fr: 'Une erreur est survenue de notre côté. Rien de ce que vous avez écrit n’est perdu.',
    en: 'Something failed on our side. Nothing you typed is lost.',
  },
  UNAVAILABLE: {
    status: 503,
    fr: 'Le service redémarre. Réessayez dans un instant.',
    en: 'The service is restarting. Try again in a moment.',
  },
  TOO_SLOW: {
    status: 503,
    fr: 'Cela prend trop de temps. Réessayez, ou cherchez avec d’autres mots.',
    en: 'This takes too long. Try again, or search with other words.',
  },

  SIGN_IN_REQUIRED: { status: 401, fr: 'Connectez-vous pour continuer.', en: 'Sign in to continue.' },
  SIGN_IN_FAILED: { status: 401, fr: 'Adresse ou mot de passe incorrect.', en: 'Wrong address or password.' },
  PASSWORD_TOO_WEAK: {
    status: 400,
    fr: 'Choisissez un mot de passe d’au moins 12 caractères, sans votre nom ni votre adresse.',
    en: 'Choose a password of at least 12 characters, without your name or address.',
  },
  VERIFICATION_REQUIRED: {
    status: 403,
    fr: 'Votre accès attend la vérification de votre qualité de professionnel.',
    en: 'Your access awaits the verification of your profession.',
  },
  FORBIDDEN: { status: 403, fr: 'Votre rôle ne permet pas cette action.', en: 'Your role does not allow this.' },

  EVIDENCE_NOT_FOUND: { status: 404, fr: 'Justificatif introuvable.', en: 'Document not found.' },
  EVIDENCE_FORMAT: {
    status: 415,
    fr: 'Le justificatif doit être un PDF ou une image JPEG, PNG ou WebP.',
    en: 'The document must be a PDF or a JPEG, PNG or WebP image.',
  },
  EVIDENCE_TOO_LARGE: { status: 413, fr: 'Le justificatif dépasse 10 Mo.', en: 'The document is larger than 10 MB.' },
  REQUEST_NOT_FOUND: { status: 404, fr: 'Demande introuvable.', en: 'Request not found.' },
  REQUEST_ALREADY_OPEN: { status: 409, fr: 'Une demande est déjà en cours d’examen.', en: 'A request is already being examined.' },
  REQUEST_ALREADY_DECIDED: { status: 409, fr: 'Cette demande est déjà décidée.', en: 'This request is already decided.' },
  REQUEST_CHANGED: {
    status: 409,
    fr: 'Cette demande a été complétée depuis que vous l’avez ouverte. Relisez-la avant de décider.',
    en: 'This request was completed since you opened it. Read it again before you decide.',
  },
  REQUEST_IS_YOURS: { status: 403, fr: 'Nul ne décide de sa propre demande.', en: 'Nobody decides on their own request.' },
  REASON_REQUIRED: { status: 400, fr: 'Indiquez le motif : la personne le lira.', en: 'Give the reason: the person will read it.' },
  ALREADY_VERIFIED: { status: 409, fr: 'Votre qualité est déjà vérifiée.', en: 'You are already verified.' },

  FILE_MISSING: { status: 400, fr: 'Aucun fichier n’a été reçu.', en: 'No file was received.' },
  FILE_EMPTY: { status: 400, fr: 'Le fichier reçu est vide.', en: 'The file received is empty.' },
  IDENTIFIERS_FOUND: {
    status: 422,
    fr: 'Ce texte contient des éléments qui désignent une personne. Remplacez-les : rien n’est perdu.',
    en: 'This text holds what names a person. Replace it: nothing is lost.',
  },
  IDENTIFIERS_UNANSWERED: {
    status: 422,
    fr: 'Ce texte contient peut-être des éléments qui désignent une personne. Remplacez-les ou dites pourquoi ils restent.',
    en: 'This text may hold what names a person. Replace it or say why it stays.',
  },
  IDENTIFIERS_UNCHECKED: {
    status: 503,
    fr: 'Le texte n’a pas pu être vérifié, il n’est donc pas envoyé. Réessayez dans un instant.',
    en: 'The text could not be checked, so it was not sent. Try again in a moment.',
  },

  IMAGE_NOT_FOUND: { status: 404, fr: 'Image introuvable.', en: 'Image not found.' },
  IMAGE_TOO_LARGE: { status: 413, fr: 'L’image dépasse 25 Mo.', en: 'The image is larger than 25 MB.' },
  IMAGE_TOO_MANY_PIXELS: { status: 422, fr: 'L’image dépasse 64 millions de pixels.', en: 'The image has more than 64 million pixels.' },
  IMAGE_TOO_SMALL: { status: 422, fr: 'L’image est trop petite pour être utile.', en: 'The image is too small to be of use.' },
  IMAGE_FORMAT_UNSUPPORTED: {
    status: 422,
    fr: 'Ce format n’est pas accepté. Envoyez une photo (JPEG, HEIC, PNG, WebP ou AVIF) ou un fichier DICOM.',
    en: 'This format is not accepted. Send a photo (JPEG, HEIC, PNG, WebP or AVIF) or a DICOM file.',
  },
  IMAGE_CORRUPT: {
    status: 422,
    fr: 'L’image est abîmée ou incomplète. Reprenez-la ou exportez-la de nouveau.',
    en: 'The image is damaged or incomplete. Take it again or export it anew.',
  },
  IMAGE_WITHOUT_PIXELS: {
    status: 422,
    fr: 'Ce fichier DICOM ne contient pas d’image.',
    en: 'This DICOM file holds no picture.',
  },
  IMAGE_TIMED_OUT: {
    status: 422,
    fr: 'Le nettoyage de l’image a pris trop de temps. Essayez avec une image plus petite.',
    en: 'Cleaning the image took too long. Try a smaller one.',
  },
  IMAGE_UNVERIFIED: {
    status: 422,
    fr: 'L’image nettoyée n’a pas passé le contrôle ; elle a été détruite.',
    en: 'The cleaned image did not pass the check; it was destroyed.',
  },
  IMAGE_NOT_READY: { status: 409, fr: 'Une image est encore en cours de nettoyage.', en: 'An image is still being cleaned.' },
  IMAGE_NOT_USABLE: { status: 400, fr: 'Cette image ne peut pas être jointe ici.', en: 'This image cannot be attached here.' },

  CASE_NOT_FOUND: { status: 404, fr: 'Cas introuvable.', en: 'Case not found.' },
  CASE_INCOMPLETE: {
    status: 422,
    fr: 'Il manque encore quelque chose avant de publier.',
    en: 'Something is still missing before publishing.',
  },
  CASE_CHANGED_ELSEWHERE: {
    status: 409,
    fr: 'Ce cas a été modifié dans un autre onglet ou sur un autre appareil.',
    en: 'This case was changed in another tab or on another device.',
  },
  CASE_STATE_CONFLICT: {
    status: 409,
    fr: 'L’état du cas ne permet plus cette action.',
    en: 'The state of the case no longer allows this.',
  },
  CASE_CLOSED: {
    status: 409,
    fr: 'Ce cas est clos ; la discussion ne reçoit plus de réponse.',
    en: 'This case is closed; its discussion takes no more replies.',
  },
  CLIENT_ID_REUSED: {
    status: 409,
    fr: 'Cet envoi porte le numéro d’un autre message.',
    en: 'This message bears the number of another one.',
  },

  COLLECTION_NOT_FOUND: { status: 404, fr: 'Collection introuvable.', en: 'Collection not found.' },
  COLLECTION_FULL: {
    status: 409,
    fr: 'Cette collection est pleine : elle contient 500 cas.',
    en: 'This collection is full: it holds 500 cases.',
  },
  COLLECTION_CHANGED: {
    status: 409,
    fr: 'Cette collection a changé entre-temps. Rouvrez-la avant de l’ordonner.',
    en: 'This collection has changed meanwhile. Open it again before you order it.',
  },
  COLLECTIONS_TOO_MANY: {
    status: 409,
    fr: 'Vous avez déjà 200 collections. Supprimez-en une d’abord.',
    en: 'You have 200 collections already. Delete one first.',
  },
  BOOKMARKS_ARE_FIXED: {
    status: 409,
    fr: 'Les favoris gardent leur nom, restent privés et ne se suppriment pas.',
    en: 'Bookmarks keep their name, stay private and cannot be deleted.',
  },

  SAVED_SEARCH_NOT_FOUND: { status: 404, fr: 'Recherche enregistrée introuvable.', en: 'Saved search not found.' },
  SAVED_SEARCH_EMPTY: {
    status: 422,
    fr: 'Cette recherche n’a ni mot ni filtre : tous les cas y répondraient.',
    en: 'This search has neither a word nor a filter: every case would answer it.',
  },
  SAVED_SEARCH_LITERATURE: {
    status: 422,
    fr: 'Seuls les cas du réseau sont annoncés : retirez le filtre « Littérature » pour enregistrer cette recherche.',
    en: 'Only cases of the network are told: remove the filter “Literature” to save this search.',
  },
  SAVED_SEARCHES_TOO_MANY: {
    status: 409,
    fr: 'Vous avez déjà 50 recherches enregistrées. Supprimez-en une d’abord.',
    en: 'You have 50 saved searches already. Delete one first.',
  },

  WITHDRAWAL_CODE_UNKNOWN: {
    status: 404,
    fr: 'Ce code n’est pas connu. Relisez-le sur votre reçu ; il a douze signes.',
    en: 'This code is not known. Read it again on your receipt; it has twelve signs.',
  },

  REPORT_NOT_FOUND: { status: 404, fr: 'Signalement introuvable.', en: 'Report not found.' },
  REPORT_LINK_UNREADABLE: {
    status: 400,
    fr: 'Cette adresse n’est pas celle d’un cas ni d’une image d’ici.',
    en: 'This address is not that of a case or an image here.',
  },
  REPORT_TARGET_NOT_FOUND: { status: 404, fr: 'Ce que vous signalez est introuvable.', en: 'What you report was not found.' },
  REPORT_ALREADY_DECIDED: { status: 409, fr: 'Un autre modérateur a déjà décidé.', en: 'Another moderator has already decided.' },
  CONTENT_IS_YOURS: { status: 403, fr: 'Nul ne décide de ce qu’il a publié.', en: 'Nobody decides on their own posts.' },
  APPEAL_NEEDS_ANOTHER: {
    status: 403,
    fr: 'Un recours est décidé par une autre personne que la première décision.',
    en: 'An appeal is decided by another person than the first decision.',
  },
  APPEAL_NOT_POSSIBLE: {
    status: 409,
    fr: 'Un recours n’est plus ou pas encore possible ici.',
    en: 'An appeal is not possible here, or not yet.',
  },
  DECISION_NOT_POSSIBLE: {
    status: 400,
    fr: 'Cette décision ne convient pas à ce qui est signalé.',
    en: 'This decision does not fit what is reported.',
  },

  CURSOR_INVALID: {
    status: 400,
    fr: 'La suite de cette liste n’est plus valable ; reprenez du début.',
    en: 'The continuation of this list is no longer valid; start again.',
  },
  QUERY_TOO_SHORT: { status: 400, fr: 'Écrivez quelques mots de plus pour comparer.', en: 'Write a few more words to compare.' },
} as const satisfies Record<string, ErrorDefinition>;

/** Stable name of an error; the browser and outside clients may rely on it. */
export type ErrorCode = keyof typeof definitions;
export const ERROR_CODES = Object.keys(definitions) as ErrorCode[];

export function errorStatus(code: ErrorCode): number {
  return definitions[code].status;
}

/** The sentence a person reads, in their language. */
export function errorMessage(code: ErrorCode, locale: Locale): string {
  return definitions[code][locale];
}

/** One field that was refused: its path in the body (`patient.ageBand`) and the rule it broke (`isIn`, `maxLength`, …). */
export interface FieldFault {
  field: string;
  rule: string;
}

/** Body of every answer that is not a success. */
/** Where an identifier stands in what was sent; never the words themselves. Units are UTF-16. */
export interface FoundIdentifier {
  field: string;
  start: number;
  end: number;
  kind: IdentifierKind;
  level: IdentifierLevel;
  replacement: string;
}

export interface ErrorBody {
  code: ErrorCode;
  message: string;
  requestId: string;
  details?: { fields?: FieldFault[]; missing?: string[]; version?: number; retryAfterSeconds?: number; findings?: FoundIdentifier[] };
}
