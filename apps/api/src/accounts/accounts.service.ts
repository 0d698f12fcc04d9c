import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Transactions } from '#libs/persistence';
import { AppError, Clock, RateLimits } from '#libs/platform';
import { hashToken } from '../access/actors.repository.ts';
import type { Actor } from '../access/actor.ts';
import { SESSION_SECONDS } from '../access/session-cookie.ts';
import { AppEventBus } from '../events.ts';
import { AccountsRepository } from './accounts.repository.ts';
import type { RegisterDto } from './dto/register.dto.ts';
import type { UpdateMeDto } from './dto/sign-in.dto.ts';
import type { MeView } from './dto/me.view.ts';
import { presentMe } from './me.presenter.ts';
import { PasswordHasher } from './password-hasher.ts';
import { isAcceptablePassword } from './password-rules.ts';

@Injectable()
export class AccountsService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly hasher: PasswordHasher,
    private readonly transactions: Transactions,
    private readonly rates: RateLimits,
    private readonly events: AppEventBus,
    private readonly clock: Clock,
  ) {}

  /** Makes an unverified account. A taken address gets the same answer after the same work, and changes nothing. */
  async register(person: RegisterDto): Promise<void> {
    if (!isAcceptablePassword(person.password, person)) {
      throw new AppError('PASSWORD_TOO_WEAK', { fields: [{ field: 'password', rule: 'tooWeak' }] });
    }
    const passwordHash = await this.hasher.hash(person.password);
    const accountId = uuid();
    await this.transactions.run(({ manager }) =>
      this.accounts.insert(
        manager,
        {
          id: accountId,
          email: person.email,
          passwordHash,
          locale: person.locale,
          roles: [],
          createdAt: this.clock.now(),
          disabledAt: null,
        },
        {
          id: uuid(),
          accountId,
          givenName: person.givenName,
          familyName: person.familyName,
          profession: person.profession,
          specialties: person.specialties,
          watchedSpecialties: person.specialties,
          level: person.level ?? 'professional',
          country: person.country,
          registerScheme: person.registerScheme ?? null,
          registerNumber: person.registerNumber ?? null,
          verificationState: 'none',
          verifiedBy: null,
          verifiedUntil: null,
        },
      ),
    );
  }

  /**
   * Opens a session and answers its token. Each try is counted before the password is looked at, and given back when it was right.
   * @throws AppError SIGN_IN_FAILED, the same for a wrong password and an unknown address
   */
  async signIn(email: string, password: string, from: string): Promise<string> {
    const anywhere = email.toLowerCase();
    const here = `${anywhere} ${from}`;
    await this.rates.take('signInFailure', here);
    await this.rates.take('signInFailureAnywhere', anywhere);
    const account = await this.accounts.findByEmail(email);
    const usable = account?.disabledAt === null ? account : null;
    if (!(await this.hasher.matches(usable?.passwordHash, password)) || !usable) throw new AppError('SIGN_IN_FAILED');
    await Promise.all([this.rates.giveBack('signInFailure', here), this.rates.giveBack('signInFailureAnywhere', anywhere)]);
    return this.openSession(usable.id);
  }

  /** Opens a session without a password; the route exists in a demonstration only. */
  async enterDemo(email: string): Promise<string> {
    const account = await this.accounts.findByEmail(email);
    if (!account) throw new AppError('SIGN_IN_FAILED');
    return this.openSession(account.id);
  }

  async signOut(actor: Actor): Promise<void> {
    await this.accounts.deleteSession(actor.sessionId);
    this.events.emit('session.ended', { sessionId: actor.sessionId });
  }

  async describe(actor: Actor): Promise<MeView> {
    const [account, clinician, request, unread] = await Promise.all([
      this.accounts.findById(actor.accountId),
      this.accounts.findClinician(actor.accountId),
      this.accounts.lastRequest(actor.clinicianId),
      this.accounts.countUnread(actor.clinicianId),
    ]);
    if (!account || !clinician) throw new AppError('SIGN_IN_REQUIRED');
    return presentMe(actor, { account, clinician, request, unread });
  }

  async update(actor: Actor, change: UpdateMeDto): Promise<MeView> {
    if (change.locale) await this.accounts.updateLocale(actor.accountId, change.locale);
    if (change.watchedSpecialties) await this.accounts.updateWatched(actor.clinicianId, change.watchedSpecialties);
    return this.describe(actor);
  }

  private async openSession(accountId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.accounts.insertSession({
      id: uuid(),
      tokenHash: hashToken(token),
      accountId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000),
    });
    return token;
  }
}
