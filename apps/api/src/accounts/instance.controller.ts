import { Controller, Get, Inject } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform';
import { Policy } from '../access/policy.decorator.ts';
import { AccountsRepository } from './accounts.repository.ts';
import { InstanceView } from './dto/instance.view.ts';

/** What a page must know before anyone signs in. */
@Controller('api/instance')
export class InstanceController {
  constructor(
    private readonly accounts: AccountsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Policy('public')
  async describe(): Promise<InstanceView> {
    return {
      demo: this.config.CONSILIUM_DEMO,
      demoAccounts: this.config.CONSILIUM_DEMO ? await this.accounts.demoAccounts() : [],
      usualVerificationHours: await this.accounts.usualVerificationHours(),
    };
  }
}
