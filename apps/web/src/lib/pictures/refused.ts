import { errorMessage, type ErrorCode } from '#libs/contracts';
import { ApiFailure } from '../failures.ts';
import { currentLocale } from '../i18n.ts';

/** The refusal that the server would give, said before anything was sent. */
export function pictureRefused(code: ErrorCode): ApiFailure {
  return new ApiFailure(code, 422, errorMessage(code, currentLocale()));
}
