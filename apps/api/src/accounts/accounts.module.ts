import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller.ts';
import { AccountsRepository } from './accounts.repository.ts';
import { AccountsService } from './accounts.service.ts';
import { DemoController } from './demo.controller.ts';
import { InstanceController } from './instance.controller.ts';
import { PasswordHasher } from './password-hasher.ts';

@Module({
  controllers: [AccountsController, DemoController, InstanceController],
  providers: [AccountsService, AccountsRepository, PasswordHasher],
  exports: [AccountsRepository],
})
export class AccountsModule {}
