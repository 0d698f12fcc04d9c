import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { readWithdrawalCode, WITHDRAWAL_ALPHABET, WITHDRAWAL_CODE_LENGTH } from '#libs/contracts';
import { WithdrawalCodeEntity } from '#libs/persistence';
import { CONFIG, seal, unseal, type Config } from '#libs/platform';

/** A new code: twelve signs of the alphabet, each as likely as the others, since 256 is a multiple of its 32. */
export function makeWithdrawalCode(): string {
  return [...randomBytes(WITHDRAWAL_CODE_LENGTH)].map((byte) => WITHDRAWAL_ALPHABET[byte % WITHDRAWAL_ALPHABET.length]).join('');
}

/** The codes by which patients take cases back. Whoever steals the database without the instance's key can use none of them. */
@Injectable()
export class WithdrawalCodes {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Gives a case its code, once: a case that has one keeps it. */
  async make(manager: EntityManager, caseId: string, createdAt: Date): Promise<void> {
    const code = makeWithdrawalCode();
    const { sealed, wrappedKey } = seal(this.config.INSTANCE_KEY, Buffer.from(code));
    const values = { caseId, codeHash: this.hash(code), sealedCode: sealed, wrappedKey, createdAt };
    await manager.createQueryBuilder().insert().into(WithdrawalCodeEntity).values(values).orIgnore().execute();
  }

  /** The code of a case, to print it again; null when there is none, or when it was used. */
  async reveal(manager: EntityManager, caseId: string): Promise<string | null> {
    const held = await manager.findOneBy(WithdrawalCodeEntity, { caseId });
    if (!held?.sealedCode || !held.wrappedKey) return null;
    return unseal(this.config.INSTANCE_KEY, { sealed: held.sealedCode, wrappedKey: held.wrappedKey }).toString();
  }

  /** What the database knows a typed code by. What cannot be a code gets the hash of nothing, so that looking it up takes as long. */
  lookUpKey(typed: string): Buffer {
    return this.hash(readWithdrawalCode(typed) ?? '');
  }

  private hash(code: string): Buffer {
    return createHmac('sha256', Buffer.from(this.config.INSTANCE_KEY, 'base64')).update(`withdrawal-code:${code}`).digest();
  }
}
