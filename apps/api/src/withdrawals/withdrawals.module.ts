import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { ReceiptsController } from './receipts.controller.ts';
import { ReceiptsService } from './receipts.service.ts';
import { WithdrawalsController } from './withdrawals.controller.ts';
import { WithdrawalsRepository } from './withdrawals.repository.ts';
import { WithdrawalsService } from './withdrawals.service.ts';

@Module({
  imports: [CasesModule],
  controllers: [WithdrawalsController, ReceiptsController],
  providers: [WithdrawalsService, ReceiptsService, WithdrawalsRepository],
})
export class WithdrawalsModule {}
