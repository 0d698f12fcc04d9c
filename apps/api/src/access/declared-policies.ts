import { Injectable, RequestMethod, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/internal';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { PolicyName } from './actor.ts';
import { POLICY_KEY } from './policy.decorator.ts';

const MESSAGE_METADATA = 'message';

/** One thing that can be asked of the server, and who may ask it. */
export interface AccessRule {
  method: string;
  path: string;
  policy: PolicyName;
}

/** Some routes or socket messages do not say who may use them. */
export class PolicyMissing extends Error {
  override readonly name = 'PolicyMissing';
  constructor(readonly places: readonly string[]) {
    super(`No policy is declared for: ${places.join(', ')}`);
  }
}

type Handler = (...parameters: unknown[]) => unknown;

/** Reads every route and socket message from the router itself; the app does not start while one lacks a policy. */
@Injectable()
export class DeclaredPolicies implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** @throws PolicyMissing */
  onModuleInit(): void {
    this.list();
  }

  /** The access table: routes first, then socket messages, in order of path. @throws PolicyMissing */
  list(): AccessRule[] {
    const rules: AccessRule[] = [];
    const missing: string[] = [];
    const add = (method: string, path: string, policy: PolicyName | undefined, place: string): void => {
      if (policy) rules.push({ method, path, policy });
      else missing.push(place);
    };
    for (const { instance, metatype } of [...this.discovery.getControllers(), ...this.discovery.getProviders()]) {
      if (!instance || typeof instance !== 'object' || !metatype) continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, Handler>;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name];
        if (!handler) continue;
        const policy = this.reflector.get<PolicyName | undefined>(POLICY_KEY, handler);
        const verb = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
        const message = this.reflector.get<string | undefined>(MESSAGE_METADATA, handler);
        const place = `${metatype.name}.${name}`;
        if (verb !== undefined) {
          const base = this.reflector.get<string | undefined>(PATH_METADATA, metatype) ?? '';
          const path = this.reflector.get<string | undefined>(PATH_METADATA, handler) ?? '';
          add(RequestMethod[verb], `/${[base, path].join('/').split('/').filter(Boolean).join('/')}`, policy, place);
        } else if (typeof message === 'string') add('SOCKET', message, policy, place);
      }
    }
    if (missing.length > 0) throw new PolicyMissing(missing);
    return rules.sort(
      (a, b) =>
        Number(a.method === 'SOCKET') - Number(b.method === 'SOCKET') || a.path.localeCompare(b.path) || a.method.localeCompare(b.method),
    );
  }
}
