import { Body, Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AppError, CONFIG, type Config } from '#libs/platform';
import { Policy, Rate } from '../access/policy.decorator.ts';
import { setSessionCookie } from '../access/session-cookie.ts';
import { AccountsService } from './accounts.service.ts';
import { SignedInView } from './dto/me.view.ts';
import { DemoSignInDto } from './dto/sign-in.dto.ts';

/** One click into a fictional account. Answers like an unknown route outside a demonstration. */
@Controller('api/auth/demo')
export class DemoController {
  constructor(
    private readonly accounts: AccountsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @HttpCode(200)
  @Policy('public')
  @Rate('signIn')
  async enter(@Body() body: DemoSignInDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInView> {
    if (!this.config.CONSILIUM_DEMO || !body.email.endsWith('@consilium.example')) throw new AppError('NOT_FOUND');
    setSessionCookie(reply, this.config, await this.accounts.enterDemo(body.email));
    return { state: 'signed_in' };
  }
}
