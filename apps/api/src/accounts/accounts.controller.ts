import { Body, Controller, Get, HttpCode, Inject, Ip, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy, Rate } from '../access/policy.decorator.ts';
import { clearSessionCookie, setSessionCookie } from '../access/session-cookie.ts';
import { AccountsService } from './accounts.service.ts';
import { MeView, RegisteredView, SignedInView } from './dto/me.view.ts';
import { RegisterDto } from './dto/register.dto.ts';
import { SignInDto, UpdateMeDto } from './dto/sign-in.dto.ts';

@Controller('api')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('auth/register')
  @Policy('public')
  @Rate('register')
  async register(@Body() body: RegisterDto): Promise<RegisteredView> {
    await this.accounts.register(body);
    return { state: 'registered' };
  }

  @Post('auth/sign-in')
  @HttpCode(200)
  @Policy('public')
  @Rate('signIn')
  async signIn(@Body() body: SignInDto, @Ip() ip: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInView> {
    setSessionCookie(reply, this.config, await this.accounts.signIn(body.email, body.password, ip));
    return { state: 'signed_in' };
  }

  @Post('auth/sign-out')
  @HttpCode(204)
  @Policy('signed_in')
  async signOut(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.accounts.signOut(actor);
    clearSessionCookie(reply, this.config);
  }

  @Get('me')
  @Policy('signed_in')
  me(@CurrentActor() actor: Actor): Promise<MeView> {
    return this.accounts.describe(actor);
  }

  @Patch('me')
  @Policy('signed_in')
  updateMe(@CurrentActor() actor: Actor, @Body() body: UpdateMeDto): Promise<MeView> {
    return this.accounts.update(actor, body);
  }
}
