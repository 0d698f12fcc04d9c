import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Person } from './person.ts';

/** What a visitor holds in their hands. */
export interface Device {
  phone?: boolean;
  locale?: 'fr' | 'en';
  colorScheme?: 'light' | 'dark';
}

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

/** The browser's own line about an answer or a lost network; `watch` judges the answers themselves. */
const REPEATED = /^Failed to load resource: /;

/** How long a page may take on a loaded machine before the test gives up on it, in milliseconds. */
const PATIENCE = 120_000;

/** Somebody before a screen: a browser context of their own, and everything that went wrong in it. */
export class Visitor {
  /** Console errors (refusals of the content security policy among them), page errors, and refused or failed calls, in order. */
  readonly faults: string[] = [];
  private readonly expected: RegExp[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly url: string,
  ) {
    this.watch(page);
  }

  static async arrive(
    browser: Browser,
    url: string,
    { phone = false, locale = 'fr', colorScheme = 'light' }: Device = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: url,
      viewport: phone ? PHONE : DESKTOP,
      ...(phone && { hasTouch: true, isMobile: true }),
      locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
      colorScheme,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE);
    return new Visitor(context, await context.newPage(), url);
  }

  /** Gives this browser the session that `person` has. */
  async as(person: Person): Promise<this> {
    const cookies = person.cookie.split('; ').map((cookie) => {
      const [name = '', value = ''] = cookie.split(/=(.*)/s);
      return { name, value, url: this.url };
    });
    await this.context.addCookies(cookies);
    return this;
  }

  /** Another tab of the same browser. */
  async tab(): Promise<Page> {
    const page = await this.context.newPage();
    this.watch(page);
    return page;
  }

  /** Faults that the test itself provokes are none; call it before provoking them. */
  expectFault(...patterns: RegExp[]): void {
    this.expected.push(...patterns);
  }

  /** Runs `act` and proves that the page was not loaded anew meanwhile. */
  async withoutReload(act: () => Promise<unknown>): Promise<void> {
    await this.page.evaluate('document.documentElement.dataset.kept = "yes"');
    await act();
    expect(await this.page.evaluate('document.documentElement.dataset.kept')).toBe('yes');
  }

  /** Leaves; anything that went wrong fails the test. */
  async leave(): Promise<void> {
    await this.context.close();
    expect(this.faults.filter((fault) => !this.expected.some((pattern) => pattern.test(fault)))).toEqual([]);
  }

  private watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error' && !REPEATED.test(message.text())) this.faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.faults.push(`page: ${error.stack ?? error.message}`));
    page.on('response', (response) => {
      const path = response.url().replace(this.url, '');
      // Asking who one is before signing in is answered by 401.
      if (response.status() < 400 || (response.status() === 401 && path === '/api/me')) return;
      this.faults.push(`answer: ${response.status()} ${response.request().method()} ${path}`);
    });
  }
}

/** Waits until each of these stands on the screen; of what is there twice (for narrow and wide screens) one is enough. */
export async function see(...things: Locator[]): Promise<void> {
  for (const thing of things) await thing.filter({ visible: true }).first().waitFor();
}
