import { Injectable } from '@nestjs/common';
import { hash, verify, type Options } from '@node-rs/argon2';

/** Argon2id with 19 MiB, two passes, one lane: the OWASP Password Storage Cheat Sheet's first choice. */
const ARGON2ID = 2;
const OPTIONS: Options = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** How many hashes are computed at once, so that a crowd at the door leaves the processor to the others. */
const AT_ONCE = 2;

@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly nobody = hash('the password of nobody', OPTIONS);

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFC'), OPTIONS));
  }

  /** Without a stored hash it compares with nobody's, so that an unknown address takes as long as a known one. */
  async matches(stored: string | undefined, password: string): Promise<boolean> {
    const against = stored ?? (await this.nobody);
    const same = await this.inTurn(() => verify(against, password.normalize('NFC')));
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
