import type { IdentifierKind, Locale } from '#libs/contracts';
import type { DatedMark } from './dates.ts';
import type { Mark } from './finding.ts';
import { fold } from './fold.ts';
import { lexicon } from './lexicon.ts';

/** What stands in for an identifier when nothing of it may stay. */
const REMOVED: Record<IdentifierKind, Record<Locale, string>> = {
  name: { fr: '[nom retiré]', en: '[name removed]' },
  birth_date: { fr: '[date de naissance retirée]', en: '[date of birth removed]' },
  date: { fr: '[date retirée]', en: '[date removed]' },
  age: { fr: '90 ans ou plus', en: '90 years or older' },
  phone: { fr: '[téléphone retiré]', en: '[phone removed]' },
  email: { fr: '[adresse électronique retirée]', en: '[e-mail removed]' },
  url: { fr: '[lien retiré]', en: '[link removed]' },
  address: { fr: '[adresse retirée]', en: '[address removed]' },
  postcode: { fr: '[code postal retiré]', en: '[postcode removed]' },
  place: { fr: 'une ville', en: 'a town' },
  institution: { fr: 'un hôpital', en: 'a hospital' },
  national_id: { fr: '[numéro national retiré]', en: '[national number removed]' },
  patient_number: { fr: '[numéro de dossier retiré]', en: '[file number removed]' },
  professional_number: { fr: '[numéro professionnel retiré]', en: '[professional number removed]' },
  vehicle: { fr: '[plaque retirée]', en: '[plate removed]' },
  payment: { fr: '[numéro de paiement retiré]', en: '[payment number removed]' },
  network: { fr: '[adresse réseau retirée]', en: '[network address removed]' },
  other: { fr: '[retiré]', en: '[removed]' },
};

const TOWNS = {
  large: { fr: 'une grande ville', en: 'a large town' },
  middle: { fr: 'une ville moyenne', en: 'a medium-sized town' },
  small: { fr: 'une petite ville', en: 'a small town' },
  village: { fr: 'un village', en: 'a village' },
} as const;

const DAYS_IN_YEAR = 365.25;

/** The ten-year band of an age, in words ("40–49 ans"). */
function band(age: number, language: Locale): string {
  const low = Math.floor(age / 10) * 10;
  if (age >= 90) return REMOVED.age[language];
  if (age < 2) return language === 'fr' ? 'moins de 2 ans' : 'under 2 years';
  const span = age < 10 ? '2–9' : `${low}–${low + 9}`;
  return language === 'fr' ? `${span} ans` : `${span} years`;
}

/** Gives each mark the words that may stand in its place. */
export class Replacements {
  private readonly reference: number | undefined;
  private readonly latest: number | undefined;
  private patientNamed = false;

  /** @param text the text as the marks count it, regular but not folded. */
  constructor(
    private readonly text: string,
    private readonly language: Locale,
    private readonly dated: readonly DatedMark[],
  ) {
    const days = dated.flatMap(({ day }) => (day === undefined ? [] : [day]));
    this.reference = days.length === 0 ? undefined : Math.min(...days);
    this.latest = days.length === 0 ? undefined : Math.max(...days);
  }

  for(mark: Mark): string {
    const words = this.text.slice(mark.start, mark.end);
    if (mark.kind === 'name') return this.person(mark, words);
    if (mark.kind === 'date') return this.date(mark, words);
    if (mark.kind === 'birth_date') return this.birth(mark, words);
    if (mark.kind === 'place') return TOWNS[lexicon().town(fold(words).replaceAll('-', ' ')) ?? 'small'][this.language];
    if (mark.kind === 'institution') return this.institution(words);
    return REMOVED[mark.kind][this.language];
  }

  private date(mark: Mark, words: string): string {
    const day = this.dated.find((one) => one.start >= mark.start && one.end === mark.end)?.day;
    if (day !== undefined && this.reference !== undefined) {
      const since = day - this.reference;
      const french = since === 0 ? 'J0' : `J+${since}`;
      return this.language === 'fr' ? french : `day ${since}`;
    }
    const year = /(?:19|20)\d\d/.exec(words)?.[0];
    if (mark.level === 'warn' && year !== undefined) return year;
    return REMOVED.date[this.language];
  }

  private birth(mark: Mark, words: string): string {
    const year = /(?:19|20)\d\d/.exec(words)?.[0];
    if (year === undefined || this.latest === undefined || mark.level !== 'block') return REMOVED.birth_date[this.language];
    const age = Math.floor((this.latest - Date.UTC(Number(year), 6, 1) / 86_400_000) / DAYS_IN_YEAR);
    if (age < 0 || age > 130) return REMOVED.birth_date[this.language];
    return this.language === 'fr' ? `âgé(e) de ${band(age, 'fr')}` : `aged ${band(age, 'en')}`;
  }

  private institution(words: string): string {
    const folded = fold(words);
    if (this.language === 'en') return /clinic/.test(folded) ? 'a clinic' : 'a hospital';
    if (/^(?:chu|chru|centre hospitalier (?:regional )?universitaire)/.test(folded)) return 'un CHU';
    if (/clinique/.test(folded)) return 'une clinique';
    if (/^ehpad/.test(folded)) return 'un EHPAD';
    if (/^maternite/.test(folded)) return 'une maternité';
    return REMOVED.institution.fr;
  }

  private person(mark: Mark, words: string): string {
    const folded = fold(words);
    const title =
      /^(mme|madame|mlle|mademoiselle|mrs|ms|miss)|^(m|mr|monsieur|mister)(?![a-z])|^(dr|docteur|pr|prof|professeur|doctor|professor)/.exec(
        folded,
      );
    if (title === null || !/^name\.title/.test(mark.rule)) return REMOVED.name[this.language];
    const again = this.patientNamed;
    if (title[3] === undefined) this.patientNamed = true;
    const age = /(\d{1,3}) ?(?:ans|years)/.exec(folded);
    if (this.language === 'en') {
      if (title[3] !== undefined) return 'a colleague';
      const who = title[1] === undefined ? 'man' : 'woman';
      return age === null ? (again ? 'the patient' : 'a patient') : `a ${who} aged ${band(Number(age[1]), 'en')}`;
    }
    if (title[3] !== undefined) return 'un confrère';
    const female = title[1] !== undefined;
    const patient = again ? (female ? 'la patiente' : 'le patient') : female ? 'une patiente' : 'un patient';
    return age === null ? patient : `${patient} de ${band(Number(age[1]), 'fr')}`;
  }
}

/** Signs before a finding that {@link joinFrench} looks at. */
export const LONGEST_ARTICLE = 6;

/**
 * Makes the words before a replacement agree with it: "le 12/03" becomes "à J+3", "du Dr X" becomes "d'un confrère",
 * "au CHU de X" becomes "dans un CHU". Gives how many signs of them are taken along.
 */
export function joinFrench(before: string, kind: IdentifierKind, replacement: string): { taken: number; replacement: string } {
  const ends = (words: string) => before.endsWith(words) && !/[a-z]/.test(before.at(-words.length - 1) ?? ' ');
  const take = (words: string, put: string) => ({ taken: words.length, replacement: put + replacement });
  if (kind === 'date' && /^J/.test(replacement) && ends('le ')) return take('le ', 'à ');
  const within = kind === 'place' || kind === 'institution' ? 'dans ' : 'à ';
  if (/^une? /.test(replacement)) {
    if (ends("a l'")) return take("a l'", within);
    if (ends("de l'")) return take("de l'", "d'");
    if (ends("l'")) return take("l'", '');
    if (ends('le ') || ends('la ')) return take('le ', '');
    if (ends('du ') || ends('de ')) return take('du ', "d'");
    if (ends('au ')) return take('au ', within);
    if (ends('a ') && within === 'dans ') return take('a ', within);
  }
  if (replacement.startsWith('le ')) {
    if (ends('de ')) return { taken: 3, replacement: `du ${replacement.slice(3)}` };
    if (ends('a ')) return { taken: 2, replacement: `au ${replacement.slice(3)}` };
  }
  return { taken: 0, replacement };
}
