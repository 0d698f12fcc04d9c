import type { IdentifierLevel } from '#libs/contracts';
import { VERB_ENDS, type NameContext } from './name-context.ts';
import type { Token } from './text-view.ts';
import { AFTER_TITLE, PARTICLES, PERSONAL_TITLES, TITLES } from './words/naming.ts';

/** Names after a title: "Mme Durand", "dr j. charpentier", "DrMartin". */
export function afterTitles(names: NameContext): void {
  for (let place = 0; place < names.tokens.length; place += 1) {
    const token = names.at(place);
    if (token?.kind !== 'word') continue;
    const glued = /^(Dr|Mme|Mlle|Mr|DR|MME|Pr)(\p{Lu}\p{L}{2,}(?:-\p{L}+)*)$/u.exec(token.text);
    if (glued !== null && token.shape === 'mixed') {
      names.mark('title_glued', 'block', place, Math.max(place + 1, names.phrase(place + 1).to));
      continue;
    }
    if (!TITLES.has(token.folded)) continue;
    if (names.language === 'en' && /^(?:m|pr)$/.test(token.folded)) continue;
    if (token.text.length <= 2 && token.shape !== 'title' && names.at(place - 1)?.kind === 'number' && names.adjacent(place - 1, place))
      continue;
    let next = place + 1;
    const stopped = names.at(next)?.text === '.';
    if (stopped) next += 1;
    while (/^[:,]$/.test(names.at(next)?.text ?? '') && next < place + 4) next += 1;
    const following = names.at(next);
    if (following?.kind !== 'word' || !(names.adjacent(place, next) || (stopped && names.adjacent(next - 1, next)))) continue;
    if (names.capital(next) || following.shape === 'initial' || pastParticles(names, next) > next) titled(names, place, next, stopped);
    else titledInLowerCase(names, place, next, stopped);
  }
}

/** "Mme de La Tour", "M. Le Gall", "M. d'Ormesson": the first word that can be a name. */
function pastParticles(names: NameContext, from: number): number {
  let place = from;
  while (
    place < from + 4 &&
    (PARTICLES.has(names.at(place)?.folded ?? '') || (place > from && names.at(place)?.text === "'")) &&
    names.at(place + 1)?.text !== '.'
  )
    place += 1;
  return place > from && names.capital(place) && names.near(place, place) && names.adjacent(from, from + 1) ? place : from;
}

function titled(names: NameContext, title: number, next: number, stopped: boolean): void {
  const token = names.at(title) as Token;
  next = pastParticles(names, next);
  const following = names.at(next) as Token;
  const known = names.look(following);
  if (known.refused || (TITLES.has(following.folded) && following.folded.length > 2)) return;
  // "M", "PR", "MS", "PT" are also a stage, a disease or a measure: there the lists must know the name.
  const doubtful =
    (token.folded === 'm' && (!stopped || token.shape === 'lower')) ||
    (/^(?:pr|ms|pt|dr)$/.test(token.folded) && token.shape === 'upper' && !stopped);
  if (doubtful && !((known.first || known.surname) && !known.ordinary) && !(token.folded === 'dr' && following.shape !== 'initial')) return;
  if (names.at(next + 1)?.text === '®') return;
  const phrase = names.phrase(next);
  const letters = phrase.words.filter((word) => (names.at(word)?.text.length ?? 0) > 2 || names.isSureName(word)).length;
  if (letters === 0) {
    // "Mme F.N", "Mr SS": initials were put in place of the name already.
    if (token.folded !== 'm' && !doubtful)
      names.mark('title_initials', phrase.initials + phrase.words.length * 2 > 1 ? 'warn' : 'info', title, phrase.to);
    return;
  }
  let to = phrase.to;
  // "M. VERNIQUET, Rémi"
  if (names.at(to)?.text === ',' && names.capital(to + 1) && names.look(names.at(to + 1) as Token).first) to = names.phrase(to + 1).to;
  // "Dr. Aline verniquet": a surname left in lower case after a first name.
  const last = names.at(to);
  if (phrase.words.length === 1 && last?.shape === 'lower' && last.kind === 'word' && names.adjacent(to - 1, to)) {
    const lower = names.look(last);
    const first = names.look(names.at(phrase.words[0] ?? 0) as Token).first;
    if (
      (lower.surname && !lower.ordinary) ||
      (first &&
        lower.unknown &&
        !AFTER_TITLE.has(last.folded) &&
        last.text.length > 3 &&
        !/(?:ait|aient|er|ent|ee|ees|es|s|tion)$/.test(last.folded))
    )
      to += 1;
  }
  names.mark('title', 'block', title, to);
}

/** "mme lefebvre", "dr j. charpentier", "docteur romain spritz": after a title, small letters are a name too. */
function titledInLowerCase(names: NameContext, place: number, next: number, stopped: boolean): void {
  const title = names.at(place) as Token;
  if (title.folded === 'm' && !stopped) return;
  if (/^(?:pr|pt|ms)$/.test(title.folded) && title.shape !== 'title' && !stopped && !names.lowered) return;
  if (title.shape === 'upper' && names.shouted[next] === 0) return;
  let to = next;
  const initial = names.at(next);
  const hasInitial =
    initial?.text.length === 1 &&
    (!AFTER_TITLE.has(initial.folded) || names.at(next + 1)?.text === '.') &&
    (names.at(next + 1)?.text === '.' || names.plainWord(next + 1)) &&
    !AFTER_TITLE.has(names.at(next + 1)?.folded ?? '');
  if (hasInitial) to = names.at(next + 1)?.text === '.' ? next + 2 : next + 1;
  let level: IdentifierLevel = 'warn';
  let firstName = hasInitial;
  const begun = to;
  for (let words = 0; words < 3; words += 1, to += 1) {
    const token = names.at(to);
    if (!names.plainWord(to) || token === undefined || (to > next && !names.adjacent(to - 1, to))) break;
    if (AFTER_TITLE.has(token.folded)) {
      if (!PARTICLES.has(token.folded) || !names.isSureName(to + 1)) break;
      continue;
    }
    const known = names.look(token);
    if (known.refused) break;
    const sure = (known.first || known.surname) && !known.ordinary;
    const ends = !names.plainWord(to + 1) || AFTER_TITLE.has(names.at(to + 1)?.folded ?? '');
    // A word that no list knows, or an everyday one ("docteur petit"), is a name where a name must stand.
    const likely =
      (names.language === 'fr' || PERSONAL_TITLES.has(title.folded)) &&
      (words === 0 || firstName) &&
      !VERB_ENDS.test(token.folded) &&
      token.text.length > 2;
    if (
      !sure &&
      !(
        likely &&
        (!known.ordinary ||
          ((known.surname || known.eponym || known.first) &&
            (firstName || ends) &&
            (names.lowered || title.folded.length < 4 || /^doct/.test(title.folded))))
      )
    )
      break;
    if (sure) level = 'block';
    firstName = words === 0 && known.first && !known.ordinary;
  }
  if (to > begun) names.mark('title_lower', level, place, to);
}
