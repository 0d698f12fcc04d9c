import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Policy, Rate } from '../access/policy.decorator.ts';
import { WithdrawalCheckView, WithdrawalCodeDto, WithdrawalView } from './dto/withdrawal.dto.ts';
import { WithdrawalsService } from './withdrawals.service.ts';

@Controller('api/withdrawals')
export class WithdrawalsController {
  constructor(private readonly withdrawals: WithdrawalsService) {}

  @Post('check')
  @HttpCode(200)
  @Policy('public')
  @Rate('withdrawal')
  check(@Body() { code }: WithdrawalCodeDto): Promise<WithdrawalCheckView> {
    return this.withdrawals.check(code);
  }

  @Post()
  @Policy('public')
  @Rate('withdrawal')
  withdraw(@Body() { code }: WithdrawalCodeDto): Promise<WithdrawalView> {
    return this.withdrawals.withdraw(code);
  }
}
