import { LIMITS } from '#libs/contracts';

/** As much of a question as a search takes, cut between words. */
export function askable(text: string): string {
  const question = text.trim();
  if (question.length <= LIMITS.queryLength) return question;
  const cut = question.slice(0, LIMITS.queryLength);
  const end = cut.search(/\s\S*$/u);
  return (end > 0 ? cut.slice(0, end) : cut).toWellFormed();
}
