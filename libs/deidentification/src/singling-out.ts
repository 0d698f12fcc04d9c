import type { Locale } from '#libs/contracts';
import type { Finding } from './finding.ts';
import { fold } from './fold.ts';

/** What, beside names and numbers, lets a stranger tell who a case is about. */
export type SinglingOutSignal = 'rare_disease' | 'exact_age' | 'extreme_age' | 'place' | 'date' | 'role';

export interface SinglingOut {
  /** Whether so much stands together that one person may be meant. */
  warns: boolean;
  /** What was seen, in the order of this type. */
  signals: SinglingOutSignal[];
}

/*
 * A disease that fewer than one person in 2,000 has (Regulation (EC) 141/2000, art. 3), by the names clinicians use, and
 * the phrases with which they say that a case is rare.
 */
const RARE_FRENCH =
  /maladie (?:de |d')(?:wilson|fabry|gaucher|pompe|castleman|erdheim|still|whipple|takayasu|moyamoya|creutzfeldt|huntington|charcot|hirschsprung|rendu|niemann|tay|krabbe|alexander|canavan|menkes|refsum|stargardt|leber|behcet|horton juvenile|kawasaki|kimura|rosai)|syndrome (?:de |d')(?:marfan|ehlers|williams|prader|angelman|rett|cornelia|noonan|turner|klinefelter|kabuki|sotos|alport|bartter|gitelman|goodpasture|susac|stevens|lyell|sweet|poems|cowden|gorlin|birt|li fraumeni|lynch|peutz|loeys|brugada|kearns|melas|wolfram|usher|alstrom|bardet|joubert|dravet|lennox|landau|moebius|goldenhar|treacher)|mucoviscidose|drepanocytose|amylose|porphyrie|mastocytose|histiocytose|neurofibromatose|sclerose (?:laterale|tubereuse)|xeroderma|epidermolyse|progeria|ichtyose|phenylcetonurie|galactosemie|leucinose|hemophilie|mucopolysaccharidose|myasthenie|dermatomyosite|siamois|quadruples|triples|maladie rare|cas unique|premier cas|jamais decrit|exceptionnel/;
const RARE_ENGLISH =
  /(?:wilson|fabry|gaucher|pompe|castleman|erdheim|whipple|takayasu|moyamoya|creutzfeldt|huntington|charcot|hirschsprung|niemann|krabbe|menkes|refsum|stargardt|leber|kawasaki|kimura|rosai)(?:'s|-\w+)? (?:disease|chester)|(?:marfan|ehlers[- ]danlos|williams|prader[- ]willi|angelman|rett|noonan|turner|klinefelter|kabuki|sotos|alport|bartter|gitelman|goodpasture|susac|stevens[- ]johnson|sweet|poems|cowden|gorlin|lynch|peutz[- ]jeghers|loeys[- ]dietz|brugada|kearns[- ]sayre|melas|wolfram|usher|joubert|dravet|lennox[- ]gastaut|goldenhar)(?:'s)? syndrome|cystic fibrosis|sickle cell|amyloidosis|porphyria|mastocytosis|histiocytosis|neurofibromatosis|amyotrophic lateral|tuberous sclerosis|xeroderma|epidermolysis|progeria|ichthyosis|phenylketonuria|hemophilia|haemophilia|mucopolysaccharidosis|myasthenia|conjoined|quadruplets|triplets|rare disease|first (?:reported )?case|never (?:been )?described|unique case/;
const ROLE_FRENCH =
  /(?<!\p{L})(?:maire|depute|senateur|ministre|prefet|juge|magistrat|avocat celebre|footballeur|sportif professionnel|athlete|champion|olympique|acteur|actrice|chanteur|chanteuse|journaliste|presentateur|ecrivain|pretre|eveque|imam|rabbin|pilote|astronaute|attentat|fait divers|dans la presse|proces|detenu|celebre)(?!\p{L})/u;
const ROLE_ENGLISH =
  /(?<!\p{L})(?:mayor|member of parliament|senator|minister|judge|footballer|professional athlete|athlete|champion|olympic|actor|actress|singer|journalist|presenter|novelist|priest|bishop|imam|rabbi|pilot|astronaut|terror attack|in the news|newspaper|trial|inmate|prisoner|famous|celebrity)(?!\p{L})/u;
const EXACT_AGE = /(?<![\d.,])\d{1,3} ?(?:ans|mois|jours de vie|semaines d'age)(?!\p{L})|(?<![\d.,])\d{1,3}[ -]?(?:years?|months?)[ -]old/u;
const EXTREME_AGE =
  /(?<![\d.,])(?:9\d|1[01]\d) ?(?:ans|years?)|(?<!\p{L})(?:nouveau[- ]ne|premature|newborn|preterm|centenaire|centenarian)(?!\p{L})/u;

/** Of the five, so many must stand together. */
const TOGETHER = 3;

/**
 * Looks at what is left once names and numbers are gone: a rare disease, an age, a place, a date and a public role
 * single somebody out together, though none does alone (quasi-identifiers; El Emam, Guide to the De-Identification of
 * Personal Health Information, 2013).
 */
export function singlingOut(text: string, language: Locale, findings: readonly Finding[]): SinglingOut {
  const folded = fold(text);
  const has = (...kinds: Finding['kind'][]) => findings.some(({ kind }) => kinds.includes(kind));
  const seen: [SinglingOutSignal, boolean][] = [
    ['rare_disease', (language === 'fr' ? RARE_FRENCH : RARE_ENGLISH).test(folded)],
    ['exact_age', EXACT_AGE.test(folded)],
    ['extreme_age', EXTREME_AGE.test(folded)],
    ['place', has('place', 'institution', 'address', 'postcode')],
    ['date', has('date', 'birth_date')],
    ['role', (language === 'fr' ? ROLE_FRENCH : ROLE_ENGLISH).test(folded)],
  ];
  const signals = seen.flatMap(([signal, there]) => (there ? [signal] : []));
  const kinds = new Set(signals.map((signal) => (signal === 'extreme_age' ? 'exact_age' : signal)));
  return { warns: kinds.size >= TOGETHER && (kinds.has('rare_disease') || kinds.has('role') || kinds.size > TOGETHER), signals };
}
