import { ACRONYM_LENGTH, type NameContext } from './name-context.ts';
import type { Token } from './text-view.ts';
import { AFTER_TITLE, GRADED, KIN, NAME_LABELS, PERSON_LABELS } from './words/naming.ts';

/** Names after a label: "Nom : DUPONT", "Radiologues : A. Verniquet". */
export function afterLabels(names: NameContext): void {
  for (let place = 0; place < names.tokens.length; place += 1) {
    const token = names.at(place);
    if (token?.kind !== 'word') continue;
    const strong = NAME_LABELS.has(token.folded);
    if (!strong && !PERSON_LABELS.has(token.folded)) continue;
    let next = place + 1;
    // "Nom du patient :", "Nom de naissance :", "Patient(e) :", "Médecin référent :"
    let seenColon = false;
    for (let steps = 0; steps < 5; steps += 1, next += 1) {
      const mark = names.at(next);
      if (mark === undefined || mark.kind === 'number' || /^[.;,|]$/.test(mark.text)) break;
      if (mark.text === ':') {
        seenColon = true;
        next += 1;
        if (names.at(next)?.kind === 'break') next += 1;
        break;
      }
      if (mark.kind === 'break' || (mark.kind === 'word' && mark.shape !== 'lower' && steps > 2)) break;
    }
    if (!seenColon) {
      // "copie à Rémi VERNIQUET", "patient VERNIQUET Rémi": left to the pairs.
      continue;
    }
    if (names.at(next)?.text === '"' || names.at(next)?.text === '-') next += 1;
    const value = names.at(next);
    if (value?.kind !== 'word' || names.taken[next] === 1) continue;
    const known = names.look(value);
    if (names.capital(next) || value.shape === 'initial') {
      if (known.refused || names.eponymous[next] === 1) continue;
      const phrase = names.phrase(next);
      const hit = phrase.words.some((word) => names.isSureName(word));
      const acronym = phrase.words.length === 1 && value.shape === 'upper' && value.text.length <= ACRONYM_LENGTH + 1;
      if (phrase.words.length === 0) continue;
      const initialled = phrase.initials > 0 && phrase.words.length === 1 && names.at(next + 1)?.text === '.' && !GRADED.has(token.folded);
      if (initialled) names.mark('label', 'block', next, phrase.to);
      else if (strong ? !known.ordinary || hit : hit && (phrase.words.length + phrase.initials > 1 || !known.ordinary))
        names.mark('label', 'block', next, phrase.to);
      else if (!known.ordinary && !acronym && !known.eponym && phrase.words.length + phrase.initials > 1)
        names.mark('label', 'warn', next, phrase.to);
    } else if (strong || /^(?:patient|patiente)$/.test(token.folded)) {
      let to = next;
      while (to < next + 3 && names.isSureName(to) && (to === next || names.adjacent(to - 1, to))) to += 1;
      if (to > next) names.mark('label_lower', 'block', next, to);
      else if (strong && known.unknown && value.text.length > 2) names.mark('label_lower', 'warn', next, next + 1);
    }
  }
}

/** "04/02/2019 11:40: VERNIQUET R ALINE (PHC)", "08:30: DUPONT J IDE" */
export function inLogLines(names: NameContext): void {
  for (let place = 3; place < names.tokens.length; place += 1) {
    const [hour, sign, minute] = [names.at(place - 3), names.at(place - 2), names.at(place - 1)];
    if (hour?.kind !== 'number' || minute?.kind !== 'number' || !/^[:h]$/i.test(sign?.text ?? '') || minute.text.length !== 2) continue;
    let next = place;
    while (/^[:-]$/.test(names.at(next)?.text ?? '')) next += 1;
    if (next === place || names.taken[next] === 1) continue;
    if (!names.capital(next)) {
      let to = next;
      while (
        to < next + 4 &&
        names.at(to)?.kind === 'word' &&
        !AFTER_TITLE.has(names.at(to)?.folded ?? '') &&
        !names.look(names.at(to) as Token).refused
      )
        to += 1;
      const listed = names.tokens.slice(next, to).filter((_, offset) => names.isSureName(next + offset)).length;
      if (names.lowered && to - next >= 2 && listed >= 1) names.mark('log_lower', 'warn', next, to);
      continue;
    }
    const phrase = names.phrase(next);
    if (phrase.words.length + phrase.initials < 2 || phrase.words.length === 0) continue;
    const upper = names.at(phrase.words[0] ?? next)?.shape === 'upper';
    if (upper || phrase.words.some((word) => names.isSureName(word))) names.mark('log', 'block', next, phrase.to);
  }
}

/** Names after a word of kin: "le petit Kylian", "Fils (Mathieu)". */
export function afterKin(names: NameContext): void {
  for (let place = 0; place < names.tokens.length; place += 1) {
    const token = names.at(place);
    const isName =
      token !== undefined && /^(?:is|est|me)$/.test(token.folded) && /^(?:name|nom|prenom|call)$/.test(names.at(place - 1)?.folded ?? '');
    if (token?.kind !== 'word' || !(KIN.has(token.folded) || isName)) continue;
    let next = place + 1;
    while (next < place + 3 && /^[(,:]$/.test(names.at(next)?.text ?? '')) next += 1;
    if (names.taken[next] === 1 || !names.adjacent(next - 1, next)) continue;
    const value = names.at(next);
    if (value?.kind !== 'word' || value.text.length < 2) continue;
    const known = names.look(value);
    if (known.refused || names.eponymous[next] === 1) continue;
    if (names.capital(next)) {
      const phrase = names.phrase(next);
      if (phrase.words.length === 0) continue;
      const sure = known.first && (!known.ordinary || next === place + 1);
      if (sure) names.mark('kin', 'block', next, phrase.to);
      else if (isName && !known.ordinary) names.mark('kin', 'block', next, phrase.to);
      else if (!known.ordinary && !known.eponym && value.shape !== 'upper' && value.text.length > 2)
        names.mark('kin', 'warn', next, phrase.to);
    } else if (names.isSureName(next) && known.first && next === place + 1) {
      let to = next + 1;
      while (to < next + 3 && names.isSureName(to) && names.adjacent(to - 1, to)) to += 1;
      names.mark('kin_lower', 'warn', next, to);
    }
  }
}
