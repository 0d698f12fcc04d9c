import type { Locale } from '#libs/contracts';
import type { Atom } from './atoms.ts';

interface NegationWords {
  /** Deny what follows at once. */
  triggers: Set<string>;
  /** Deny what follows the next `of` near by: "pas retrouvé de", "no evidence of". */
  distant: Set<string>;
  of: Set<string>;
  /** Deny what stands before them in the same clause. */
  after: Set<string>;
  /** End what is denied. */
  stops: Set<string>;
  /** Of these, verbs that do not end it right after the denial: "pas présenté de", "did not have". */
  verbs: Set<string>;
  /** Go on with what is denied. */
  or: Set<string>;
  and: Set<string>;
  /** Words between a denial and what it denies that count as nothing. */
  light: Set<string>;
}

const words = (list: string): Set<string> => new Set(list.split(/\s+/));

/** Rules after Chapman et al., A simple algorithm for identifying negated findings (NegEx), 2001; the words are ours. */
const NEGATION: Record<Locale, NegationWords> = {
  fr: {
    triggers: words(
      'sans aucun aucune nul nulle ni nie niait nient niaient denue denuee exclut excluait exclure elimine eliminait eliminer eliminant ecarter ecarte excluant',
    ),
    distant: words('pas jamais absence disparition negatif negative negatifs negatives indemne exempt exempte depourvu depourvue'),
    of: words('de d du des pour'),
    after: words('absent absente absents absentes exclu exclue exclus exclues ecarte ecartee ecartes ecartees'),
    stops: words(
      'dans sur au aux pendant durant mais cependant toutefois neanmoins hormis sauf excepte avec malgre bien qui que dont car puis alors lors apres avant chez il elle on ils elles nous est etait sont etaient a avait ont avaient fut montrait montre retrouve retrouvait revele revelait objective evoque evoquait hospitalise adresse consulte presente presentait depuis',
    ),
    verbs: words('montre retrouve revele objective evoque presente'),
    or: words('ou ni'),
    and: words('et'),
    light: words('de d du des la le les l un une signe signes notion element elements argument arguments antecedent antecedents histoire'),
  },
  en: {
    triggers: words(
      'no not without denies denied denying neither nor never lacks lacked lacking cannot failed excluded excludes excluding ruled rules',
    ),
    distant: words('absence negative free'),
    of: words('of for from'),
    after: words('absent excluded ruled'),
    stops: words(
      'in on at during but however although though yet except besides with despite which who whom that because since then when after before while until he she they we it is was are were has had have showed shows show revealed reveals presented reported developed underwent admitted referred',
    ),
    verbs: words('have has had showed shows show revealed reveals presented reported developed'),
    or: words('or nor'),
    and: words('and'),
    light: words(
      'of for to out any the a an evidence sign signs history symptom symptoms complaint complaints known other significant been be',
    ),
  },
};

const BE = words('est etait etaient sont ete is was were are be been');

/** Words that a denial reaches before it fades, and those of one item of a list that goes on after a comma. */
const REACH = 5;
const ITEM = 4;
/** Words between a distant denial and its "of". */
const DISTANCE = 5;

function clauseEnd(atoms: readonly Atom[], from: number, stops: Set<string>): number {
  const { sentence } = atoms[from] ?? { sentence: -1 };
  let end = from;
  while (
    end < atoms.length &&
    atoms[end]?.sentence === sentence &&
    (end === from || atoms[end]?.before !== ':') &&
    !stops.has(atoms[end]?.form ?? '')
  )
    end++;
  return end;
}

/** Where the items of "no fever, chills or weight loss" end: a comma goes on only towards an "or". */
function listEnd(atoms: readonly Atom[], from: number, end: number, { or, and, light }: NegationWords): number {
  let reached = from;
  let item = 0;
  let limit = REACH;
  let assured = from;
  let hasComma = false;
  for (let at = from; at < end; at++) {
    const atom = atoms[at];
    if (!atom) break;
    if (at > from && atom.before === ',') {
      hasComma = true;
      limit = ITEM;
      item = 0;
    }
    if (or.has(atom.form) || and.has(atom.form)) {
      const isOr = or.has(atom.form);
      if (isOr || !hasComma) assured = at;
      if (!isOr && hasComma) return assured;
      hasComma = isOr ? false : hasComma;
      limit = ITEM;
      item = 0;
      continue;
    }
    if (!light.has(atom.form)) item++;
    if (item > limit) return hasComma ? assured : at;
    if (!hasComma) assured = at + 1;
    reached = at + 1;
  }
  return hasComma ? assured : reached;
}

function denyBefore(atoms: readonly Atom[], at: number, denied: boolean[], stops: Set<string>): void {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const atom = atoms[back];
    if (!atom || atom.sentence !== atoms[at]?.sentence || (stops.has(atom.form) && !BE.has(atom.form))) return;
    denied[back] = true;
    if (atom.before !== '') return;
  }
}

/** Where the words after a denial begin, its verb left out. */
function afterVerb(atoms: readonly Atom[], at: number, { verbs }: NegationWords): number {
  const next = atoms[at + 1];
  return next && next.sentence === atoms[at]?.sentence && verbs.has(next.form) ? at + 2 : at + 1;
}

/** Where what a distant denial denies begins, or -1. */
function afterOf(atoms: readonly Atom[], at: number, lists: NegationWords): number {
  const from = afterVerb(atoms, at, lists);
  const end = Math.min(clauseEnd(atoms, from, lists.stops), from + DISTANCE);
  for (let next = from; next < end; next++) {
    if (lists.of.has(atoms[next]?.elision ?? '')) return next;
    if (lists.of.has(atoms[next]?.form ?? '')) return next + 1;
  }
  return -1;
}

/** Tells for each word whether the text denies it. */
export function deniedAtoms(atoms: readonly Atom[], language: Locale): boolean[] {
  const lists = NEGATION[language];
  const denied = atoms.map(() => false);
  for (let at = 0; at < atoms.length; at++) {
    const form = atoms[at]?.form ?? '';
    let from = -1;
    const isAfter = lists.after.has(form) && (BE.has(atoms[at - 1]?.form ?? '') || !lists.triggers.has(form));
    if (isAfter) denyBefore(atoms, at, denied, lists.stops);
    else if (lists.triggers.has(form)) from = afterVerb(atoms, at, lists);
    else if (lists.distant.has(form)) from = afterOf(atoms, at, lists);
    const first = atoms[from];
    if (from < 0 || !first || first.sentence !== atoms[at]?.sentence) continue;
    const end = listEnd(atoms, from, clauseEnd(atoms, from, lists.stops), lists);
    for (let next = from; next < end; next++) denied[next] = true;
  }
  return denied;
}
