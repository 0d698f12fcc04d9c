import { useEffect, useState } from 'react';
import type { ImageWindow } from '#libs/contracts';
import { ApiFailure } from '../../lib/failures.ts';
import { fitBitmap, readPicture, type Picture } from '../../lib/pictures/read-picture.ts';
import { pictureRefused } from '../../lib/pictures/refused.ts';

function asFailure(thrown: unknown): ApiFailure {
  return thrown instanceof ApiFailure ? thrown : pictureRefused('IMAGE_CORRUPT');
}

/** Decodes a file for as long as it is shown; null until then. `failure` says why it cannot be. `again` tries anew. */
export function useReadPicture(file: File): { picture: Picture | null; failure: ApiFailure | null; again: () => void } {
  const [read, setRead] = useState<{ of: File; picture: Picture | null; failure: ApiFailure | null } | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    let opened: Picture | null = null;
    const close = () => {
      opened?.bitmap.close();
      opened?.study?.close();
    };
    readPicture(file).then(
      (picture) => {
        opened = picture;
        if (gone) close();
        else setRead({ of: file, picture, failure: null });
      },
      (thrown: unknown) => {
        if (!gone) setRead({ of: file, picture: null, failure: asFailure(thrown) });
      },
    );
    return () => {
      gone = true;
      close();
    };
  }, [file, attempt]);
  const current = read?.of === file ? read : null;
  return {
    picture: current?.picture ?? null,
    failure: current?.failure ?? null,
    again: () => {
      setRead(null);
      setAttempt((now) => now + 1);
    },
  };
}

/**
 * The pixels of a picture with this frame and window: those it was read with, or, for DICOM, rendered anew. Until the new ones are there
 * the old ones stay and `fresh` is false.
 */
export function useRendered(picture: Picture, frame: number, window: ImageWindow | null, onFailure: (failure: ApiFailure) => void) {
  const [drawn, setDrawn] = useState<{ bitmap: ImageBitmap; wanted: string } | null>(null);
  const { study, bitmap } = picture;
  const isFirst = !study || (frame === study.frame && window === null);
  const wanted = JSON.stringify([frame, window]);
  const [center, width] = [window?.center, window?.width];
  useEffect(() => {
    if (isFirst) return;
    let gone = false;
    const asked = center === undefined || width === undefined ? null : { center, width };
    study
      .render(frame, asked)
      .then(fitBitmap)
      .then(
        (made) => {
          if (gone) made.close();
          else setDrawn({ bitmap: made, wanted: JSON.stringify([frame, asked]) });
        },
        (thrown: unknown) => {
          if (!gone) onFailure(asFailure(thrown));
        },
      );
    return () => {
      gone = true;
    };
  }, [study, frame, center, width, isFirst, onFailure]);
  useEffect(() => () => drawn?.bitmap.close(), [drawn]);
  if (isFirst) return { bitmap, fresh: true };
  return { bitmap: drawn?.bitmap ?? bitmap, fresh: drawn?.wanted === wanted };
}
