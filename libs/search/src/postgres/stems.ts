import type pg from 'pg';
import type { Locale } from '#libs/contracts';
import { DENIED } from '../analyser/analyser.ts';

const STEMS: Record<Locale, string> = {
  fr: `SELECT (ts_lexize('med_fr_stem', word))[1] AS stem FROM unnest($1::text[]) WITH ORDINALITY AS w(word, place) ORDER BY place`,
  en: `SELECT (ts_lexize('med_en_stem', word))[1] AS stem FROM unnest($1::text[]) WITH ORDINALITY AS w(word, place) ORDER BY place`,
};

/** Words remembered at most; all are forgotten together, since the common ones are back at once. */
const REMEMBERED = 200_000;

/** Stems by PostgreSQL's own dictionaries, so that there is one truth about them; each is asked for once a process. */
export class Stems {
  private readonly known: Record<Locale, Map<string, string>> = { fr: new Map(), en: new Map() };

  /** The term of each form; a denied form gives a denied term. */
  async of(client: Pick<pg.PoolClient, 'query'>, language: Locale, forms: Iterable<string>): Promise<Map<string, string>> {
    const wanted = [...new Set(forms)];
    let known = this.known[language];
    const missing = wanted.filter((form) => !known.has(form));
    if (missing.length > 0) {
      if (known.size + missing.length > REMEMBERED)
        known = this.known[language] = new Map(wanted.flatMap((form) => pair(form, known.get(form))));
      const words = missing.map((form) => (form.startsWith(DENIED) ? form.slice(DENIED.length) : form));
      const { rows } = await client.query<{ stem: string | null }>({ name: `stems-${language}`, text: STEMS[language], values: [words] });
      for (const [index, form] of missing.entries()) {
        const word = words[index] ?? form;
        known.set(form, (form.startsWith(DENIED) ? DENIED : '') + (rows[index]?.stem ?? word));
      }
    }
    return new Map(wanted.map((form) => [form, known.get(form) ?? form]));
  }
}

const pair = (form: string, term: string | undefined): [string, string][] => (term === undefined ? [] : [[form, term]]);
