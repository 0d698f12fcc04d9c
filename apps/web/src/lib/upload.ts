import type { ImageView } from '#libs/contracts';
import { ApiFailure, failureFrom } from './failures.ts';
import { currentLocale } from './i18n.ts';
import { announceSignedOut } from './signed-out.ts';

/** Sends one file as the multipart field `file`. `onProgress` gets 0 to 100; fetch cannot tell progress, so this is XMLHttpRequest. */
function upload<T>(path: string, file: File, onProgress: (percent: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.setRequestHeader('Accept-Language', currentLocale());
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(Math.round((100 * event.loaded) / event.total));
    };
    request.onerror = () => reject(new ApiFailure('NETWORK', 0, ''));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) return resolve(request.response as T);
      const failure = failureFrom(request.status, request.response);
      if (failure.code === 'SIGN_IN_REQUIRED') announceSignedOut();
      reject(failure);
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

/** Sends a picture into quarantine; it becomes `ready` or `refused` later. */
export function uploadImage(file: File, onProgress: (percent: number) => void): Promise<ImageView> {
  return upload('/api/images', file, onProgress);
}

/** Sends a document that proves a profession. */
export function uploadEvidence(
  file: File,
  onProgress: (percent: number) => void,
): Promise<{ id: string; mediaType: string; bytes: number }> {
  return upload('/api/verification/evidence', file, onProgress);
}
