import { useCallback, useEffect, useRef, useState } from 'react';
import { NavigationType, useBlocker } from 'react-router';
import { errorMessage } from '#libs/contracts';
import { ApiFailure } from '../../lib/failures.ts';
import { currentLocale } from '../../lib/i18n.ts';
import { newId } from '../../lib/ids.ts';
import type { Edit } from '../../lib/pictures/edit.ts';
import type { History } from '../../lib/pictures/history.ts';
import { examineFile } from '../../lib/pictures/read-picture.ts';
import { useMe } from '../../lib/session.ts';

/** What is asked of every picture before it goes on. */
export const QUESTIONS = ['face', 'mark', 'words'] as const;
export type Question = (typeof QUESTIONS)[number];
export type Answers = Partial<Record<Question, 'no' | 'yes'>>;

/** What was done to a picture and answered about it; null before it was read. */
export interface Work {
  history: History<Edit>;
  answers: Answers;
}

/** A picture that was chosen and did not leave yet. */
export interface WaitingPicture {
  key: string;
  file: File;
  work: Work | null;
}

/** Why something that was chosen is not taken. `name` is the file's, for its author's eyes alone. */
export interface Refusal {
  key: string;
  name: string;
  why: ApiFailure;
}

/** Pictures of a place in the app, for as long as the page lives: leaving and coming back loses no box. */
const kept = new Map<string, WaitingPicture[]>();

/**
 * Takes pictures to the editor before they are sent. `place` tells where they belong; `onReady` gets the pixels that may leave. Files
 * that are no pictures are told as `refusals`, those beyond `room` are counted in `crowdedOut`.
 */
export function usePictureDesk({ place: name, room, onReady }: { place: string; room: number; onReady: (file: File) => void }) {
  const place = `${useMe().id} ${name}`;
  const [waiting, setWaiting] = useState<WaitingPicture[]>(() => kept.get(place) ?? []);
  const [done, setDone] = useState(0);
  const [opened, setOpened] = useState(false);
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const [crowdedOut, setCrowdedOut] = useState(0);

  const lastPlace = useRef(place);
  useEffect(() => {
    if (lastPlace.current !== place) kept.delete(lastPlace.current);
    lastPlace.current = place;
    kept.set(place, waiting);
  }, [place, waiting]);

  const shown = opened && waiting.length > 0;
  // The back button of a phone closes the editor and nothing else.
  const blocker = useBlocker(({ historyAction }) => {
    if (!shown || historyAction !== NavigationType.Pop) return false;
    setOpened(false);
    return true;
  });
  useEffect(() => {
    if (blocker.state === 'blocked') blocker.reset();
  }, [blocker]);

  const refuse = useCallback((name: string, why: ApiFailure) => {
    setRefusals((all) => [...all, { key: newId(), name, why }]);
  }, []);
  const leave = (key: string) => {
    if (waiting.length === 1) {
      setOpened(false);
      setDone(0);
    } else setDone(done + 1);
    setWaiting((all) => all.filter((picture) => picture.key !== key));
  };

  const take = async (files: Iterable<File>) => {
    const good: WaitingPicture[] = [];
    for (const file of files) {
      try {
        await examineFile(file);
        good.push({ key: newId(), file, work: null });
      } catch (thrown) {
        refuse(file.name, asFailure(thrown));
      }
    }
    const free = Math.max(0, room - waiting.length);
    setCrowdedOut(Math.max(0, good.length - free));
    if (free === 0 || good.length === 0) return;
    setWaiting((all) => [...all, ...good.slice(0, free)]);
    setOpened(true);
  };

  return {
    shown,
    current: waiting[0] ?? null,
    waiting: waiting.length,
    /** The place of the current picture among those chosen together, from 1. */
    number: done + 1,
    total: done + waiting.length,
    refusals,
    crowdedOut,
    take: (files: Iterable<File>) => void take([...files]),
    resume: () => setOpened(true),
    close: () => setOpened(false),
    keep: (key: string, work: Work) => setWaiting((all) => all.map((picture) => (picture.key === key ? { ...picture, work } : picture))),
    send: (key: string, file: File) => {
      leave(key);
      onReady(file);
    },
    drop: leave,
    unreadable: ({ key, file }: WaitingPicture, why: ApiFailure) => {
      leave(key);
      refuse(file.name, why);
    },
    dismiss: (key: string) => setRefusals((all) => all.filter((refusal) => refusal.key !== key)),
    dismissCrowd: () => setCrowdedOut(0),
  };
}

/** A file that went away while it was read (a stick pulled out, a cloud not reached) is damaged for whoever waits for it. */
function asFailure(thrown: unknown): ApiFailure {
  if (thrown instanceof ApiFailure) return thrown;
  if (thrown instanceof DOMException) return new ApiFailure('IMAGE_CORRUPT', 422, errorMessage('IMAGE_CORRUPT', currentLocale()));
  throw thrown;
}
