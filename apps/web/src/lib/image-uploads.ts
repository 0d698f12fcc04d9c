import { useQueries } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImageView } from '#libs/contracts';
import { api } from './api.ts';
import type { ExaminedImage } from './api-types.ts';
import { ApiFailure } from './failures.ts';
import { newId } from './ids.ts';
import { uploadImage } from './upload.ts';

/** A picture on its way to the server, as the editor let it go. `progress` is in percent; `failure` is set when it did not arrive. */
export interface PendingUpload {
  key: string;
  file: File;
  progress: number;
  failure: ApiFailure | null;
}

/** Sends pictures and hands each over once the server holds it; what fails stays, with its reason, to be sent again or dropped. */
export function useImageUploads(onUploaded: (image: ImageView) => void) {
  const [pending, setPending] = useState<PendingUpload[]>([]);
  const newest = useRef(onUploaded);
  useEffect(() => {
    newest.current = onUploaded;
  });

  const send = useCallback(async (key: string, file: File) => {
    const patch = (change: Partial<PendingUpload>) =>
      setPending((all) => all.map((upload) => (upload.key === key ? { ...upload, ...change } : upload)));
    patch({ failure: null, progress: 0 });
    try {
      const image = await uploadImage(file, (progress) => patch({ progress }));
      setPending((all) => all.filter((upload) => upload.key !== key));
      newest.current(image);
    } catch (thrown) {
      if (!(thrown instanceof ApiFailure)) throw thrown;
      patch({ failure: thrown });
    }
  }, []);

  const add = useCallback(
    (file: File) => {
      const upload = { key: newId(), file, progress: 0, failure: null };
      setPending((all) => [...all, upload]);
      void send(upload.key, file);
    },
    [send],
  );

  const retry = useCallback((upload: PendingUpload) => void send(upload.key, upload.file), [send]);
  const drop = useCallback((key: string) => setPending((all) => all.filter((upload) => upload.key !== key)), []);
  return { pending, add, retry, drop };
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
