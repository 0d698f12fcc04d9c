import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AppError, CONFIG, type Config } from '#libs/platform';

/** Where a list goes on: the sort key of its last row as the database writes it, and that row's id. */
export interface Position {
  key: string;
  id: string;
}

/** Continuations of lists, signed: a cursor is good only as we gave it, and only for the list it came from. */
@Injectable()
export class Cursors {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** `list` is whatever tells this list from others: its name, filters and order. */
  encode({ key, id }: Position, list: unknown): string {
    return Buffer.from(JSON.stringify([key, id, this.sign(key, id, list)])).toString('base64url');
  }

  /** @throws AppError CURSOR_INVALID */
  decode(cursor: string | undefined, list: unknown): Position | null {
    if (cursor === undefined) return null;
    const [key, id, signature] = readParts(cursor);
    const given = Buffer.from(signature);
    const right = Buffer.from(this.sign(key, id, list));
    if (given.length !== right.length || !timingSafeEqual(given, right)) throw new AppError('CURSOR_INVALID');
    return { key, id };
  }

  private sign(key: string, id: string, list: unknown): string {
    return createHmac('sha256', Buffer.from(this.config.INSTANCE_KEY, 'base64'))
      .update(JSON.stringify(['cursor', key, id, list]))
      .digest('base64url')
      .slice(0, 22);
  }
}

function readParts(cursor: string): [string, string, string] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new AppError('CURSOR_INVALID');
  }
  if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => typeof part === 'string')) throw new AppError('CURSOR_INVALID');
  return parts as [string, string, string];
}
