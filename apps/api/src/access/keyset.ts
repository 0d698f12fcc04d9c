import { createHash } from 'node:crypto';
import { AppError } from '#libs/platform';

/** Where a list goes on: the sort key of its last row as the database writes it, and that row's id. */
export interface Position {
  key: string;
  id: string;
}

/** Short mark of the list's own filters: a cursor of one list is no good in another. */
function markOf(list: unknown): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8);
}

export function encodeCursor(position: Position, list: unknown): string {
  return Buffer.from(JSON.stringify([position.key, position.id, markOf(list)])).toString('base64url');
}

/** @throws AppError CURSOR_INVALID */
export function decodeCursor(cursor: string | undefined, list: unknown): Position | null {
  if (cursor === undefined) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === 'string')) {
      const [key, id, mark] = parts as [string, string, string];
      if (mark === markOf(list) && /^[0-9a-f-]{36}$/.test(id) && key.length < 64) return { key, id };
    }
  } catch {
    throw new AppError('CURSOR_INVALID');
  }
  throw new AppError('CURSOR_INVALID');
}
