import { Injectable } from '@nestjs/common';
import { hashPassword, verifyPassword } from '#libs/platform';

/** How many hashes are computed at once, so that a crowd at the door leaves the processor to the others. */
const AT_ONCE = 2;

/** Hashes passwords, a few at a time. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly nobody = hashPassword('the password of nobody');

  hash(password: string): Promise<string> {
    return this.inTurn(() => hashPassword(password));
  }

  /** Without a stored hash it compares with nobody's, so that an unknown address takes as long as a known one. */
  async matches(stored: string | undefined, password: string): Promise<boolean> {
    const against = stored ?? (await this.nobody);
    const same = await this.inTurn(() => verifyPassword(against, password));
    return same && stored !== undefined;
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
