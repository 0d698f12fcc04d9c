import { Injectable } from '@nestjs/common';
import { Transactions } from '#libs/persistence';
import { AppError } from '#libs/platform';
import { holdIndex } from '#libs/search';
import { CaseWithdrawal } from '../cases/case-withdrawal.ts';
import { CasesRepository } from '../cases/cases.repository.ts';
import { WithdrawalCodes } from '../cases/withdrawal-codes.ts';
import type { WithdrawalCheckView, WithdrawalView } from './dto/withdrawal.dto.ts';
import { dayOf } from './receipts.service.ts';
import { WithdrawalsRepository, type CodedCase } from './withdrawals.repository.ts';

/** What patients do with their code: no account, no name, and never a word of the case. */
@Injectable()
export class WithdrawalsService {
  constructor(
    private readonly withdrawals: WithdrawalsRepository,
    private readonly codes: WithdrawalCodes,
    private readonly cases: CasesRepository,
    private readonly withdrawal: CaseWithdrawal,
    private readonly transactions: Transactions,
  ) {}

  /** What would be taken back. @throws AppError WITHDRAWAL_CODE_UNKNOWN */
  async check(typed: string): Promise<WithdrawalCheckView> {
    const { publishedAt, imageCount, state } = await this.find(typed);
    return { publishedOn: dayOf(publishedAt), imageCount, state };
  }

  /** Takes the case back; once it is, doing so again changes nothing. @throws AppError WITHDRAWAL_CODE_UNKNOWN */
  async withdraw(typed: string): Promise<WithdrawalView> {
    const { id } = await this.find(typed);
    return this.transactions.run(async (transaction) => {
      await holdIndex(transaction.manager);
      const held = await this.cases.lock(transaction.manager, id);
      if (!held) throw new AppError('WITHDRAWAL_CODE_UNKNOWN');
      if (!held.withdrawnAt) await this.withdrawal.withdraw(transaction, held, { withdrawer: 'patient', accountId: null });
      return { state: held.state, withdrawnAt: (held.withdrawnAt ?? held.lastActivityAt).toISOString() };
    });
  }

  private async find(typed: string): Promise<CodedCase> {
    const found = await this.withdrawals.findByCode(this.codes.lookUpKey(typed));
    if (!found) throw new AppError('WITHDRAWAL_CODE_UNKNOWN');
    return found;
  }
}
