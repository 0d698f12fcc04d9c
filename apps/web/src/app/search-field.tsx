import { Autocomplete, CloseButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconSearch, IconStethoscope } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { LIMITS } from '#libs/contracts';
import { KeyHint } from '../components/key-hint.tsx';
import { api } from '../lib/api.ts';
import { say } from '../lib/say.ts';
import { askable } from '../lib/search-words.ts';
import classes from './search-field.module.css';

const FIELD = 'archive-search';
const PAUSE_MS = 120;
/** Of what is typed, in signs: less says nothing, more is no longer completed but searched. */
const SUGGESTED = { from: 2, to: 120 };

/** Puts the cursor into the search field; false when this page shows none. */
export function focusSearch(): boolean {
  const field = document.getElementById(FIELD);
  if (!field || field.offsetParent === null) return false;
  field.focus();
  return true;
}

/** What others wrote that begins like this. A suggestion that fails or comes late is not worth a word. */
function useSuggestions(typed: string, wanted: boolean) {
  const [text] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const enabled = wanted && text.length >= SUGGESTED.from && text.length <= SUGGESTED.to;
  const { data } = useQuery({
    queryKey: ['suggestions', text],
    queryFn: ({ signal }) => api.suggest(text, signal),
    enabled,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });
  if (!enabled || !data) return [];
  return data.items.filter((item, place) => data.items.findIndex((other) => other.text === item.text) === place);
}

/** The one search field. On the archive it holds the question of the address bar and keeps its filters. */
export function SearchField() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const inArchive = pathname === '/archive';
  const asked = inArchive ? (params.get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  const [shownFor, setShownFor] = useState(asked);
  // Opened by typing and by the arrows, not by coming here.
  const [open, setOpen] = useState(false);
  if (shownFor !== asked) {
    setShownFor(asked);
    setText(asked);
  }
  const suggestions = useSuggestions(text, open);

  const search = (question: string) => {
    const next = new URLSearchParams(inArchive ? params : undefined);
    if (question === '') next.delete('q');
    else next.set('q', question);
    setOpen(false);
    void navigate(`/archive?${next.toString()}`);
  };
  const ask = (typed: string) => {
    const question = askable(typed);
    if (question !== typed.trim()) say(t('search.cut', { most: LIMITS.queryLength }));
    setText(question);
    search(question);
    // The keys of the list work from here on; `/` comes back.
    document.getElementById('content')?.focus();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    ask(text);
  };
  return (
    <form role="search" onSubmit={submit}>
      <Autocomplete
        id={FIELD}
        type="text"
        size="md"
        enterKeyHint="search"
        autoComplete="off"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={text}
        data={suggestions.map((item) => item.text)}
        filter={({ options }) => options}
        openOnFocus={false}
        maxDropdownHeight={360}
        dropdownOpened={open && suggestions.length > 0}
        onDropdownOpen={() => setOpen(true)}
        onDropdownClose={() => setOpen(false)}
        onChange={(typed) => {
          setText(typed);
          setOpen(true);
        }}
        onOptionSubmit={ask}
        renderOption={({ option }) => {
          const item = suggestions.find((suggestion) => suggestion.text === option.value);
          return (
            <span className={classes.option}>
              {item?.kind === 'diagnosis' ? <IconStethoscope aria-hidden /> : <IconSearch aria-hidden />}
              <span className={classes.words}>{option.value}</span>
              <span className={classes.count}>
                {item?.kind === 'diagnosis' && `${t('search.diagnosis')} · `}
                {item?.count != null && t('search.count', { count: item.count })}
              </span>
            </span>
          );
        }}
        leftSection={<IconSearch aria-hidden size="1.1em" />}
        rightSection={
          text === '' ? (
            <KeyHint>/</KeyHint>
          ) : (
            <CloseButton
              aria-label={t('search.clear')}
              onClick={() => {
                setText('');
                if (inArchive) search('');
                focusSearch();
              }}
            />
          )
        }
      />
    </form>
  );
}
