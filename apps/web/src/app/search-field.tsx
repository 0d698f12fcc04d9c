import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { LIMITS } from '#libs/contracts';
import { KeyHint } from '../components/key-hint.tsx';

const FIELD = 'archive-search';

/** Puts the cursor into the search field; false when this page shows none. */
export function focusSearch(): boolean {
  const field = document.getElementById(FIELD);
  if (!field || field.offsetParent === null) return false;
  field.focus();
  return true;
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
  if (shownFor !== asked) {
    setShownFor(asked);
    setText(asked);
  }

  const search = (question: string) => {
    const next = new URLSearchParams(inArchive ? params : undefined);
    if (question === '') next.delete('q');
    else next.set('q', question);
    void navigate(`/archive?${next.toString()}`);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    search(text.trim());
  };
  return (
    <form role="search" onSubmit={submit}>
      <TextInput
        id={FIELD}
        type="text"
        enterKeyHint="search"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={text}
        maxLength={LIMITS.queryLength}
        onChange={(event) => setText(event.currentTarget.value)}
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
              }}
            />
          )
        }
      />
    </form>
  );
}
