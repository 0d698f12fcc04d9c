import { useQueries } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ImageView } from '#libs/contracts';
import { api } from './api.ts';
import type { ExaminedImage } from './api-types.ts';
import { useMe } from './session.ts';
import { boardAt, placeBoard } from './upload-board.ts';

/**
 * Sends pictures and hands each over once the server holds it; what fails stays, with its reason, to be sent again or dropped. `place`
 * tells where they belong: one who leaves it and comes back, or signs in again, finds them there.
 */
export function useImageUploads(place: string, onUploaded: (image: ImageView) => void) {
  const at = `${useMe().id} ${place}`;
  const [board] = useState(() => boardAt(at));
  const newest = useRef(onUploaded);
  useEffect(() => {
    newest.current = onUploaded;
  });
  useEffect(() => placeBoard(board, at), [board, at]);
  useEffect(() => board.receive((image) => newest.current(image)), [board]);
  const pending = useSyncExternalStore(board.subscribe, board.read);
  return { pending, add: board.add, retry: board.retry, drop: board.drop };
}

function settled(image: ImageView | undefined): boolean {
  return image?.state === 'ready' || image?.state === 'refused';
}

/** Where each picture stands; live by `image.changed`, and asked for again while the socket is silent. */
export function useImageStates(ids: string[]): Map<string, ExaminedImage> {
  const states = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['image', id],
      queryFn: () => api.image(id),
      staleTime: 60_000,
      refetchInterval: (query: { state: { data: ExaminedImage | undefined } }) => (settled(query.state.data) ? false : 2_500),
    })),
  });
  return new Map(states.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
}
