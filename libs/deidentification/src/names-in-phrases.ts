import type { IdentifierLevel } from '#libs/contracts';
import { ACRONYM_LENGTH, VERB_ENDS, type Known, type NameContext, type Phrase } from './name-context.ts';
import type { Token } from './text-view.ts';
import { GENERA } from './words/eponyms.ts';
import { AFTER_TITLE, GRADED, KIN, PARTICLES, PERSON_LABELS } from './words/naming.ts';

/** Names in pairs, with initials, alone. */
export function inPhrases(names: NameContext): void {
  for (let place = 0; place < names.tokens.length; place += 1) {
    const token = names.at(place);
    if (token?.kind !== 'word' || names.taken[place] === 1) continue;
    if (!names.capital(place)) {
      place = inLowerCase(names, place) ?? place;
      continue;
    }
    if (names.eponymous[place] === 1 || (names.look(token).refused && !names.abbreviated(place))) continue;
    let phrase = names.phrase(place);
    const stop = phrase.words.find((word) => names.taken[word] === 1 || names.eponymous[word] === 1);
    if (stop !== undefined)
      phrase = { from: place, to: stop, words: phrase.words.filter((word) => word < stop), initials: phrase.initials };
    if (phrase.to <= place) continue;
    judge(names, phrase);
    place = Math.max(place, phrase.to - 1);
  }
}

function judge(names: NameContext, phrase: Phrase): void {
  let { words } = phrase;
  let from = phrase.from;
  // A sentence's first word keeps its capital: leave it when it is an ordinary word or nothing that we know.
  const opening = words[0];
  if (words.length > 1 && opening === from && names.startsSentence(from)) {
    const known = names.look(names.at(opening) as Token);
    if (known.ordinary && names.at(opening)?.shape !== 'upper' && !(known.first && names.isSureName(words[1] ?? -1))) {
      words = words.slice(1);
      from = words[0] ?? from;
    }
  }
  const looked = words.map((word) => ({ word, token: names.at(word) as Token, known: names.look(names.at(word) as Token) }));
  const sure = looked.filter(({ known }) => (known.first || known.surname) && !known.ordinary);
  const proper = sure.filter(({ known }) => !known.eponym);
  const firsts = sure.filter(({ known }) => known.first);

  if (words.length >= 2) {
    const acronym = looked.filter(
      ({ token, known }) => token.shape === 'upper' && token.text.length <= ACRONYM_LENGTH && !known.first && !known.surname,
    );
    const partners = looked.filter(
      (one) =>
        !acronym.includes(one) &&
        one.token.text.length > 2 &&
        (one.known.first || one.known.surname || one.known.unknown) &&
        !(one.known.ordinary && one.token.shape === 'lower'),
    );
    const mixed =
      looked.some(({ token }) => token.shape === 'upper' && token.text.length > ACRONYM_LENGTH) &&
      looked.some(({ token }) => token.shape === 'title');
    if (
      partners.length >= 2 &&
      (firsts.length >= 1 || (mixed && looked.some(({ known }) => known.first))) &&
      (proper.length >= 1 || mixed || looked.some(({ known }) => !known.eponym))
    ) {
      names.mark('pair', pairLevel(looked, proper.length, mixed), from, phrase.to);
    } else if (partners.length >= 2 && proper.length >= 1 && mixed) {
      names.mark('pair_mixed', 'block', from, phrase.to);
    } else if (partners.length >= 2 && proper.length >= 1) {
      names.mark('pair_listed', proper.length >= 2 ? 'warn' : 'info', from, phrase.to);
    } else if (looked.every(({ known }) => known.unknown) && looked.every(({ token }) => token.shape === 'title')) {
      names.mark('capitals', 'info', from, phrase.to);
    } else {
      for (const { word } of looked) judgeAlone(names, word);
    }
    return;
  }
  const only = looked[0];
  if (only === undefined) return;
  if (phrase.initials > 0) judgeInitial(names, phrase, only.word);
  else judgeAlone(names, only.word);
}

function pairLevel(looked: { token: Token; known: Known }[], proper: number, mixed: boolean): IdentifierLevel {
  const strange = looked.filter(({ known }) => !known.first && !known.surname).length;
  if (proper >= 2 || mixed) return 'block';
  return strange >= looked.length - 1 && proper === 0 ? 'warn' : 'block';
}

/** "S. VERNIQUET", "VERNIQUET-DORVAL A.", "DUPONT J" */
function judgeInitial(names: NameContext, phrase: Phrase, word: number): void {
  const token = names.at(word) as Token;
  const known = names.look(token);
  if (known.refused || token.text.length < 3 || GENERA.has(token.folded)) return;
  const before = names.at(phrase.from - 1);
  const initialFirst = names.at(phrase.from)?.shape === 'initial';
  if (initialFirst) {
    const stopped = names.at(phrase.from + 1)?.text === '.';
    const open =
      before === undefined || before.kind === 'break' || /^[,;:(|-]$/.test(before.text) || /^(?:et|and|by|par|a|au)$/.test(before.folded);
    if (before !== undefined && (GRADED.has(before.folded) || before.text === '°' || before.kind === 'number')) return;
    if (!stopped && !(known.surname && token.shape === 'upper')) return;
    const listed = (known.first || known.surname) && !known.ordinary;
    if (listed && (open || stopped) && !(known.eponym && !open))
      names.mark('initial', open || token.shape === 'upper' ? 'block' : 'warn', phrase.from, phrase.to);
    else if (token.shape === 'upper' && token.text.length > ACRONYM_LENGTH && stopped && !known.ordinary)
      names.mark('initial', open ? 'block' : 'warn', phrase.from, phrase.to);
    else if (open && stopped && known.unknown && token.shape === 'title') names.mark('initial', 'block', phrase.from, phrase.to);
    return;
  }
  const last = names.at(phrase.to - 1);
  if (last?.text === '.' && token.shape === 'upper' && known.unknown && token.text.length > 5) {
    names.mark('initial_after', 'block', phrase.from, phrase.to);
    return;
  }
  if (known.surname && !known.ordinary && !known.eponym && token.shape === 'upper' && token.text.length > ACRONYM_LENGTH)
    names.mark('initial_after', last?.text === '.' ? 'block' : 'warn', phrase.from, phrase.to);
  else judgeAlone(names, word);
}

function judgeAlone(names: NameContext, word: number): void {
  const token = names.at(word) as Token;
  const known = names.look(token);
  if (names.eponymous[word] === 1 || known.refused || known.ordinary || token.text.length < 3) return;
  const opening = names.startsSentence(word);
  if (
    known.first &&
    token.shape === 'upper' &&
    token.folded.split('-').length > 1 &&
    token.folded.split('-').every((part) => part.length > 2)
  ) {
    names.mark('first_compound', 'block', word, word + 1);
  } else if (
    known.first &&
    !known.eponym &&
    (token.shape === 'title' || (token.shape === 'upper' && token.text.length > ACRONYM_LENGTH + 1))
  ) {
    names.mark('first_alone', 'warn', word, word + 1);
  } else if (token.shape === 'title' && !opening && !known.eponym && (known.surname || known.unknown)) {
    names.mark('capital', 'info', word, word + 1);
  }
}

/** Names side by side, typed without capitals; gives the token after them. */
function inLowerCase(names: NameContext, place: number): number | undefined {
  const next = place + 1;
  if (names.taken[next] === 1 || !names.plainWord(next) || names.at(next)?.shape !== 'lower' || !names.adjacent(place, next))
    return undefined;
  const [left, right] = [names.at(place) as Token, names.at(next) as Token];
  const [a, b] = [names.look(left), names.look(right)];
  const listed =
    names.isSureName(place) &&
    names.isSureName(next) &&
    !a.eponym &&
    !b.eponym &&
    ((a.first && (b.surname || b.first)) || (a.surname && b.first));
  // Where all is in small letters, a sure first name makes its strange neighbour a surname.
  const strange = (token: Token, known: Known) =>
    (known.unknown || (known.surname && !known.refused)) &&
    token.text.length > 3 &&
    !AFTER_TITLE.has(token.folded) &&
    !VERB_ENDS.test(token.folded) &&
    !PARTICLES.has(token.folded);
  const beside =
    names.lowered &&
    left.text.length > 3 &&
    right.text.length > 3 &&
    ((names.isSureName(place) && a.first && strange(right, b) && !KIN.has(right.folded)) ||
      (names.isSureName(next) && b.first && strange(left, a) && !KIN.has(left.folded) && !PERSON_LABELS.has(left.folded)));
  if (!listed && !beside) return undefined;
  names.mark('pair_lower', 'warn', place, next + 1);
  return next;
}
