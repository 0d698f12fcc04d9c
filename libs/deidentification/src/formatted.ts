import type { IdentifierKind } from '#libs/contracts';
import { hasIbanKey, hasLuhnKey } from './keys.ts';
import type { Marks } from './finding.ts';
import type { TextView } from './text-view.ts';

/*
 * Identifiers that have a form. All patterns read the folded text, run in linear time (no nested repetition over the
 * same characters) and bound digits by look-around, since \b knows only ASCII letters.
 */

const URL = /(?:https?|ftp):\/\/[^\s<>"')\]]+|(?<![a-z0-9@.-])www\.[^\s<>"')\]]+/g;
const DOMAIN =
  /(?<![a-z0-9@._-])(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|fr|eu|be|ch|uk|de|info|io|gov|edu|sante)(?:\/[^\s<>"')\]]*)?(?![a-z0-9@-])/g;

const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,80}@[\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{1,63}){1,8}/gu;
const DOT = String.raw`(?:\.|\(dot\)|\(point\)|\[dot\]|\[point\]| point | dot )`;
const AT = String.raw`(?:@|\( ?(?:at|a|arobase) ?\)|\[ ?(?:at|a|arobase) ?\]| at | arobase )`;
const ENDINGS = 'com|org|net|fr|eu|be|ch|uk|de|info|gov|edu|gouv|sante|ca|lu|it|es|pt|ma|tn|dz|sn|ci';
/** "aline . verni @ exemple . com", "aline.verni(at)exemple.com", "aline verni arobase exemple point com"; every repetition is bounded. */
const EMAIL_DISGUISED = new RegExp(
  String.raw`(?<![\p{L}\d_+-])[\p{L}\d][\p{L}\d_+-]{0,63}(?: ?(?:\.| point | dot ) ?[\p{L}\d_+-]{1,63}){0,4} ?${AT} ?[\p{L}\d-]{1,63}(?: ?${DOT} ?[\p{L}\d-]{1,63}){0,4}? ?${DOT} ?(?:${ENDINGS})(?![\p{L}\d])`,
  'gu',
);

const IBAN = /(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]){11,30}(?![a-z0-9])/g;
const IP4 = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/g;
const IP6 = /(?<![a-f0-9:])(?:[a-f0-9]{1,4}:){3,7}(?::?[a-f0-9]{1,4})(?![a-f0-9:])/g;
const MAC = /(?<![a-f0-9:-])(?:[a-f0-9]{2}[:-]){5}[a-f0-9]{2}(?![a-f0-9:-])/g;

/** French plates since 2009 (no I, O, U) and before, when the number ended with the département. */
const PLATE =
  /(?<![\p{L}\d-])(?:[A-HJ-NP-TV-Z]{2}[ -]\d{3}[ -][A-HJ-NP-TV-Z]{2}|[a-hj-np-tv-z]{2}-\d{3}-[a-hj-np-tv-z]{2})(?![\p{L}\d-])/gu;
const PLATE_LABELLED =
  /(?:immatricul\p{L}*|plaques? d'immatriculation|plaques? mineralogiques?|license plate|registration plate)(?: est| :| n°)?:? +([a-z0-9]{1,4}[ -]?[a-z0-9]{1,4}[ -]?[a-z0-9]{1,4})/gu;

const PHONE_FR = /(?<![\d+]|\d[.,/-])(?:0[1-9]|(?:\+|00) ?33 ?(?:\(0\) ?)?[1-9]|\(\+?33\) ?0?[1-9])(?:[ .\-/]{0,2}\d){8,9}(?![\d]|[.,]\d)/g;
const PHONE_ABROAD = /(?<![\d+_])(?:\+|00(?=[1-9]))\d(?:[ .\-()]{0,2}\d){7,14}(?!\d)/g;
const PHONE_US = /(?<![\d-])(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?(?![\d-])/g;
const PHONE_UK = /(?<![\d.,/-])0\d{2,5}[ -]\d{3,6}(?:[ -]\d{3,6})?(?![\d-]|[.,]\d)/g;
const PHONE_LABELLED =
  /(?<!\p{L})(?:tel(?:ephone|\.)?|phone|mobile|portable|port\.|fax|cell|gsm|standard|secretariat|poste|ext\.?|extension|dect|bip|beeper|pager|numero suivant|call|appeler|joindre)(?!\p{L})[ .:°n]{0,5}(?:(?:au|le|at|me at|on) )?:? ?(\+?\d(?:[ .\-/()]{0,2}\d){3,14})(?!\d)/gu;
/** "01 23 45 67 ou 68": the other last digits of a switchboard. */
const PHONE_OTHER = / (?:ou|\/|or) (\d{2}(?: \d{2})?)(?![\d,.]| ?(?:ans|mg|ml|g|cm|mm|%|h|j))/y;

const SECU_WORDS =
  "(?:securite sociale|secu|nss|nir|ins|n[°o]? ?(?:d'|de )?(?:immatriculation|assure)|numero d'assure|immatriculation|identification|id national|ssn|social security(?: number)?|nhs(?: number| no)?)";
const SECU_LABELLED = new RegExp(
  `(?<!\\p{L})${SECU_WORDS}(?!\\p{L})(?:[^\\d\\n]{0,60}\\n?[^\\d\\n]{0,10})(?<!\\d)(\\d(?:[ .-]?[\\dab]){6,17})(?!\\d)`,
  'gu',
);
/** Numéro d'inscription au répertoire: sex, year, month, département, commune, order, and perhaps the key. */
const NIR =
  /(?<![\d,.])[1-478][ .-]?\d{2}[ .-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .-]?(?:\d{2}|2 ?[ab])[ .-]?\d{3}[ .-]?\d{3}(?:[ .-]?\(?\d{2}\)?)?(?!\d)/g;
const SSN_US = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g;

const CARD = /(?<![\d-])(?:\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5})(?![\d-])/g;
const DIGITS = /(?<![\p{L}\d.,_+:-])\d{8,19}(?![\p{L}\d_]|[.,]\d|-\d)/gu;

const NUMBER_LABELS = [
  ['professional_number', "(?:rpps|adeli|finess|n° d'ordre|gmc|npi|inami|gln)(?![a-z\\d])"],
  [
    'patient_number',
    "(?:ipp|ip|nda|nip|iep|ndos|numero (?:d'|de )?(?:identifiant(?: d'hospitalisation)?|patient|dossier|sejour|visite|hospitalisation|venue)|identifiant(?: d'hospitalisation| patient| permanent)?|n[°o] (?:de )?(?:la )?(?:visite|dossier|sejour|patient|venue|hospitalisation)|reference (?:interne|patient|dossier)[^\\d\\n:]{0,20}|visite dossier|(?:dossier|patient|patiente|visite|sejour)(?: (?:n[°o]|numero))|dossier|mrn|medical record(?: number| no)?|hospital (?:number|no)|chart (?:number|no)|patient (?:id|number|no)|record number|licen[cs]e(?: number| no)?|passport(?: number| no)?|passeport|carte d'identite)",
  ],
] as const;
/** A number after its name: letters may be mixed in, at least four of its signs are digits. */
const LABELLED = NUMBER_LABELS.map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        `(?<!\\p{L})(${words})(?! ?[a-z]*/)[ .]?(?:(?:est|etant|is|was)(?: le| la)?|n[°o]|numero|number|no|de|le)?[ .:°#-]{0,5}(?:(?:est|etant)(?: le)? |le |# ?)?\\n?([a-z]{0,3}[ -]?\\d[\\da-z]{0,18}(?:[ -]\\d[\\da-z]{0,18}){0,9})(?![\\p{L}\\d])`,
        'gu',
      ),
    ] as const,
);
const MIXED_NUMBER = /(?<![\p{L}\d._-])\d{2,4}[a-z]{1,3}\d{4,8}(?![\p{L}\d._-])/gu;
/** One digit at a time, as forms are scanned: "0 3 0 7 1 9 5 2". */
const SPACED_DIGITS = /(?<![\d.,])\d{1,2}(?:(?: {1,2}| ?\. ?)\d){6,17}(?!\d|[.,]\d)/g;
/** "31 105 224 610 77 42": thirteen digits or more in groups of no fixed size. */
const GROUPED_DIGITS = /(?<![\d.,] ?)\d{1,5}(?: \d{2,5}){2,7}(?! ?\d|[.,]\d)/g;

const UNIT_AFTER =
  /^ ?(?:%|ui|iu|u\b|mg|g\b|kg|ug|µg|ml|l\b|mm|cm|m\b|mmol|umol|ng|pg|\/ ?(?:mm|l|ml|ul|µl|m)|leucocytes|plaquettes|copies|elements|cells|hematies|euros|€|ans\b|base pairs|pb\b|bp\b|kda|x\b)/;

type Found = RegExpMatchArray & { index: number };

/** Marks one group of a match, unless its place is taken. */
function marker(marks: Marks) {
  return (rule: string, kind: IdentifierKind, match: Found, group = 0): void => {
    const found = match[group];
    if (found === undefined) return;
    const start = match.index + (group === 0 ? 0 : match[0].lastIndexOf(found));
    if (!marks.covers(start, start + found.length)) marks.add(rule, kind, 'block', start, start + found.length);
  };
}

/** Marks e-mail addresses, also disguised ones, and addresses of the web. */
export function markAddressesOfTheNetwork(view: TextView, marks: Marks): void {
  const { folded } = view;
  const mark = marker(marks);
  const each = (pattern: RegExp, take: (match: Found) => void) => {
    for (const match of folded.matchAll(pattern)) take(match);
  };
  if (folded.includes('@')) each(EMAIL, (match) => mark('email', 'email', match));
  if (/@|\bat\b|\(a\)|arobase/.test(folded))
    each(EMAIL_DISGUISED, (match) => {
      // "at rest. It begins": a sentence, not an address.
      const sentence = / at /.test(match[0]) && /\S\. /.test(match[0]);
      if (!sentence) mark('email.disguised', 'email', match);
    });
  each(URL, (match) => mark('url', 'url', match));
  each(DOMAIN, (match) => mark('url.domain', 'url', match));
}

/** Marks what is known by its digits: numbers of people and files, phones, cards, plates, addresses of machines. */
export function markNumbers(view: TextView, marks: Marks): void {
  const { folded } = view;
  const mark = marker(marks);
  const each = (pattern: RegExp, take: (match: Found) => void) => {
    for (const match of folded.matchAll(pattern)) take(match);
  };
  if (!/\d{2}/.test(folded) && !/\d \d/.test(folded)) return;

  each(IBAN, (match) => {
    const compact = match[0].replaceAll(' ', '');
    const digits = compact.replaceAll(/\D/g, '').length;
    if (digits >= 10 && (hasIbanKey(compact) || !match[0].includes(' '))) mark('iban', 'payment', match);
  });
  each(MAC, (match) => mark('network.mac', 'network', match));
  each(IP4, (match) => mark('network.ip4', 'network', match));
  each(IP6, (match) => {
    if (/[a-f]/.test(match[0]) || match[0].split(':').length >= 6) mark('network.ip6', 'network', match);
  });
  each(SSN_US, (match) => mark('national_id.ssn', 'national_id', match));
  each(CARD, (match) => mark('payment.card', 'payment', match));
  each(NIR, (match) => mark('national_id.nir', 'national_id', match));
  each(SECU_LABELLED, (match) => mark('national_id.labelled', 'national_id', match, 1));
  for (const [kind, pattern] of LABELLED) {
    each(pattern, (match) => {
      const number = match[2] ?? '';
      const digits = number.replaceAll(/\D/g, '').length;
      if (digits >= 3 && !(digits < 5 && UNIT_AFTER.test(folded.slice(match.index + match[0].length))))
        mark(`${kind}.labelled`, kind, match, 2);
    });
  }
  each(PHONE_FR, (match) => {
    mark('phone', 'phone', match);
    PHONE_OTHER.lastIndex = match.index + match[0].length;
    const other = PHONE_OTHER.exec(folded);
    if (other?.[1] !== undefined) marks.add('phone.other', 'phone', 'block', other.index, other.index + other[0].length);
  });
  each(PHONE_ABROAD, (match) => mark('phone.abroad', 'phone', match));
  each(PHONE_US, (match) => mark('phone.us', 'phone', match));
  each(PHONE_UK, (match) => {
    const digits = match[0].replaceAll(/\D/g, '').length;
    if (digits >= 10 && digits <= 11) mark('phone.uk', 'phone', match);
  });
  each(PHONE_LABELLED, (match) => {
    if (!UNIT_AFTER.test(folded.slice(match.index + match[0].length))) mark('phone.labelled', 'phone', match, 1);
  });
  for (const match of view.text.matchAll(PLATE)) mark('vehicle.plate', 'vehicle', match);
  each(PLATE_LABELLED, (match) => {
    if (/\d/.test(match[1] ?? '')) mark('vehicle.labelled', 'vehicle', match, 1);
  });
  each(SPACED_DIGITS, (match) => {
    if (!UNIT_AFTER.test(folded.slice(match.index + match[0].length))) markSpaced(view, match, marks);
  });
  each(GROUPED_DIGITS, (match) => {
    const digits = match[0].replaceAll(' ', '').length;
    const thousands = /^\d{1,3}(?: \d{3})+$/.test(match[0]);
    if (digits >= 13 && digits <= 15 && !thousands) mark('national_id.grouped', 'national_id', match);
  });
  each(MIXED_NUMBER, (match) => {
    if (match[0].replaceAll(/\D/g, '').length >= 7) mark('patient_number.mixed', 'patient_number', match);
  });
  each(DIGITS, (match) => {
    if (/^0+$/.test(match[0]) || UNIT_AFTER.test(folded.slice(match.index + match[0].length))) return;
    if (match[0].length >= 15)
      mark(hasLuhnKey(match[0]) ? 'payment.card' : 'national_id.digits', hasLuhnKey(match[0]) ? 'payment' : 'national_id', match);
    else mark('patient_number.digits', 'patient_number', match);
  });
}

/** Seven or eight single digits are a date, twelve or more a national number, the rest a file number. */
function markSpaced(view: TextView, match: Found, marks: Marks): void {
  const digits = match[0].replaceAll(/\D/g, '');
  if (new Set(digits).size < 3 || '0123456789'.includes(digits) || '123456789101112'.includes(digits)) return;
  const start = match.index;
  const end = start + match[0].length;
  if (marks.covers(start, end)) return;
  if (digits.length <= 8) {
    const born = /(?:ne|nee|naissance|ddn|born|birth)[^\d]{0,12}$/.test(view.folded.slice(Math.max(0, start - 24), start));
    marks.add('date.spaced', born ? 'birth_date' : 'date', 'block', start, end);
  } else if (digits.length === 10 && /^0[1-9]/.test(digits)) marks.add('phone.spaced', 'phone', 'block', start, end);
  else if (digits.length >= 12) marks.add('national_id.spaced', 'national_id', 'block', start, end);
  else marks.add('patient_number.spaced', 'patient_number', 'block', start, end);
}
