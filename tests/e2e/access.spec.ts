import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { ErrorCode } from '#libs/contracts';
import { POLICIES, type Actor, type PolicyName } from '../../apps/api/src/access/actor.ts';
import { DeclaredPolicies, PolicyMissing, type AccessRule } from '../../apps/api/src/access/declared-policies.ts';
import { Policy } from '../../apps/api/src/access/policy.decorator.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';

type StateName =
  | 'nobody'
  | 'new'
  | 'submitted'
  | 'asked'
  | 'refused'
  | 'expired'
  | 'suspended'
  | 'student'
  | 'professional'
  | 'verifier'
  | 'moderator'
  | 'suspended verifier';

const professional: Actor = {
  sessionId: 's',
  accountId: 'a',
  clinicianId: 'c',
  locale: 'fr',
  roles: [],
  specialties: ['SM15'],
  watchedSpecialties: ['SM15'],
  level: 'professional',
  verification: 'verified',
};

/** Everybody who may stand before the door. */
const ACTORS: Record<StateName, Actor | null> = {
  nobody: null,
  new: { ...professional, verification: 'none' },
  submitted: { ...professional, verification: 'submitted' },
  asked: { ...professional, verification: 'in_review' },
  refused: { ...professional, verification: 'refused' },
  expired: { ...professional, verification: 'expired' },
  suspended: { ...professional, verification: 'suspended' },
  student: { ...professional, level: 'student' },
  professional,
  verifier: { ...professional, verification: 'none', roles: ['verifier'] },
  moderator: { ...professional, roles: ['moderator'] },
  'suspended verifier': { ...professional, verification: 'suspended', roles: ['verifier'] },
};
const STATES = Object.keys(ACTORS) as StateName[];

describe('the access table', () => {
  let instance: TestInstance;
  let rules: AccessRule[];
  const people = new Map<StateName, Person>();

  beforeAll(async () => {
    instance = await startInstance({}, { withWorker: false });
    rules = instance.app.get(DeclaredPolicies).list();
    for (const [state, actor] of Object.entries(ACTORS) as [StateName, Actor | null][]) {
      people.set(
        state,
        actor
          ? await someone(instance, { verification: actor.verification, roles: [...actor.roles] }, { level: actor.level })
          : instance.visitor(),
      );
    }
  });
  afterAll(() => instance.stop());

  const answerFor = (policy: PolicyName, state: StateName): ErrorCode | 'may' => POLICIES[policy](ACTORS[state]) ?? 'may';

  it('is the one that was agreed', () => {
    const table = rules.map(
      ({ method, path, policy }) =>
        `${method.padEnd(6)} ${path.padEnd(44)} ${STATES.filter((state) => answerFor(policy, state) === 'may').join(' ')}`,
    );
    expect(table.join('\n')).toMatchSnapshot();
  });

  it('holds for every route and everybody, as the server really answers', async () => {
    const wrong: string[] = [];
    for (const { method, path, policy } of rules.filter((rule) => rule.method !== 'SOCKET')) {
      for (const state of STATES) {
        // Signing out would change who the next call comes from.
        if (path === '/api/auth/sign-out' && state !== 'nobody') continue;
        const url = path.replace(':id', randomUUID());
        const expected = answerFor(policy, state);
        const { status, body } = await (people.get(state) ?? instance.visitor()).call(
          method,
          url,
          method === 'GET' || method === 'DELETE' ? undefined : {},
        );
        const refusedAtTheDoor = body.code === 'SIGN_IN_REQUIRED' || body.code === 'VERIFICATION_REQUIRED' || body.code === 'FORBIDDEN';
        if (expected === 'may' ? refusedAtTheDoor : body.code !== expected)
          wrong.push(`${method} ${path} for ${state}: ${status} ${body.code}, expected ${expected}`);
        if (status >= 500) wrong.push(`${method} ${path} for ${state}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('holds for socket messages', async () => {
    for (const state of STATES.filter((one) => one !== 'nobody')) {
      const socket = await instance.socketFor(people.get(state) ?? instance.visitor());
      const answer = await socket.emitWithAck('thread.join', { caseId: randomUUID(), afterSeq: 0 });
      expect({ state, answer }).toMatchObject({
        state,
        answer: { error: { code: answerFor('verified', state) === 'may' ? 'CASE_NOT_FOUND' : 'VERIFICATION_REQUIRED' } },
      });
      socket.disconnect();
    }
  });

  it('lets no socket in without a session or from another origin', async () => {
    await expect(instance.socketFor(instance.visitor())).rejects.toThrow('SIGN_IN_REQUIRED');
    const person = people.get('professional') ?? instance.visitor();
    const { io } = await import('socket.io-client');
    const foreign = io(instance.url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { cookie: person.cookie, origin: 'https://elsewhere.example' },
    });
    await expect(
      new Promise((resolve, reject) => foreign.once('connect', () => resolve('in')).once('connect_error', reject)),
    ).rejects.toThrow();
    foreign.disconnect();
  });
});

describe('a route without a policy', () => {
  @Controller('forgotten')
  class ForgottenController {
    @Get('guarded')
    @Policy('signed_in')
    guarded(): string {
      return 'guarded';
    }

    @Get('open')
    open(): string {
      return 'open';
    }
  }

  @Module({
    imports: [DiscoveryModule],
    controllers: [ForgottenController],
    providers: [DeclaredPolicies, { provide: APP_GUARD, useValue: { canActivate: () => true } }],
  })
  class ForgottenModule {}

  it('does not let the app start', async () => {
    const app = (await Test.createTestingModule({ imports: [ForgottenModule] }).compile()).createNestApplication(new FastifyAdapter(), {
      logger: false,
    });
    await expect(app.init()).rejects.toThrow(new PolicyMissing(['ForgottenController.open']));
  });
});
