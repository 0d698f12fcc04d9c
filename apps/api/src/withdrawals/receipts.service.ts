import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { formatWithdrawalCode } from '#libs/contracts';
import { AppError, Clock } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import { canPrintReceipt, canReadCase } from '../cases/cases.policy.ts';
import { WithdrawalCodes } from '../cases/withdrawal-codes.ts';
import type { ReceiptView } from './dto/withdrawal.dto.ts';
import { WithdrawalsRepository } from './withdrawals.repository.ts';

/** The day of a moment, UTC, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** What the author hands to the patient, as often as it is asked for. */
@Injectable()
export class ReceiptsService {
  constructor(
    private readonly withdrawals: WithdrawalsRepository,
    private readonly codes: WithdrawalCodes,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
  ) {}

  /** `origin` is where browsers find this instance. */
  async show(actor: Actor, caseId: string, origin: string): Promise<ReceiptView> {
    const agreed = await this.withdrawals.findAgreed(caseId);
    if (!agreed || !canReadCase(actor, agreed)) throw new AppError('CASE_NOT_FOUND');
    const { publishedAt, basis, scopes, textVersion } = agreed;
    if (!canPrintReceipt(actor, agreed) || !publishedAt || !basis || !scopes || !textVersion)
      throw new AppError(agreed.authorId === actor.clinicianId ? 'CASE_STATE_CONFLICT' : 'FORBIDDEN');
    const code = formatWithdrawalCode(await this.codeOf(caseId));
    return { code, url: `${origin}/withdraw#${code}`, textVersion, scopes, basis, publishedOn: dayOf(publishedAt) };
  }

  /** Cases published before there were codes get theirs when it is first asked for. */
  private async codeOf(caseId: string): Promise<string> {
    const { manager } = this.dataSource;
    const held = await this.codes.reveal(manager, caseId);
    if (held) return held;
    await this.codes.make(manager, caseId, this.clock.now());
    const made = await this.codes.reveal(manager, caseId);
    if (!made) throw new AppError('CASE_STATE_CONFLICT');
    return made;
  }
}
