import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AGE_BANDS, CASE_STATES, LOCALES, PROOFS, SEXES } from '#libs/contracts';
import type { FacetCount, FacetName } from '../../lib/api-types.ts';
import { ageText, useTerms } from '../../lib/terms.ts';
import classes from './archive.module.css';

const SHOWN = 8;

function useFacetText() {
  const { t } = useTranslation();
  const terms = useTerms();
  const wording = (facet: FacetName, value: string): string => {
    const proof = PROOFS.find((known) => known === value);
    const state = CASE_STATES.find((known) => known === value);
    const language = LOCALES.find((known) => known === value);
    const sex = SEXES.find((known) => known === value);
    const band = AGE_BANDS.find((known) => known === value);
    if (facet === 'specialty') return terms.specialty(value);
    if (facet === 'proof' && proof) return t(`proof.${proof}`);
    if (facet === 'state' && state) return t(`state.${state}`);
    if (facet === 'language' && language) return t(`language.${language}`);
    if (facet === 'sex' && sex) return t(`sex.${sex}`);
    if (facet === 'ageBand' && band) return ageText(band, terms.locale);
    return value;
  };
  return (facet: FacetName, value: string): string => {
    const words = wording(facet, value);
    return words.charAt(0).toLocaleUpperCase(terms.locale) + words.slice(1);
  };
}

function inOrder(facet: FacetName, counts: FacetCount[]): FacetCount[] {
  if (facet === 'ageBand') return AGE_BANDS.flatMap((band) => counts.filter(({ value }) => value === band));
  return [...counts].sort((a, b) => b.count - a.count).slice(0, SHOWN);
}

/** One filter with how many cases each value would leave. Chosen values stay visible even when they leave none. */
export function FacetList({
  facet,
  counts,
  chosen,
  onToggle,
}: {
  facet: FacetName;
  counts: FacetCount[];
  chosen: string[];
  onToggle: (value: string) => void;
}) {
  const { t } = useTranslation();
  const text = useFacetText();
  const rows = inOrder(facet, counts);
  const missing = chosen
    .filter((value) => !rows.some((row) => row.value === value))
    .map((value) => ({ value, count: counts.find((other) => other.value === value)?.count ?? 0 }));
  const all = [...rows, ...missing];
  if (all.length === 0) return null;
  return (
    <fieldset className={classes.facet}>
      <legend>{t(`facet.${facet}`)}</legend>
      {all.map(({ value, count }) => (
        <div key={value} className={classes.facetRow}>
          <Checkbox size="sm" label={text(facet, value)} checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span>{count}</span>
        </div>
      ))}
    </fieldset>
  );
}
