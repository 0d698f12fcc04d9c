import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { graveFindings, overflow } from '../support/browser-axe.ts';
import { Visitor } from '../support/browser-visitor.ts';

/** Pages that go wrong in one way each. */
const PAGES: Record<string, string> = {
  '/console': '<script nonce="n">console.error("said")</script>',
  '/thrown': '<script nonce="n">throw new Error("thrown")</script>',
  '/policy': '<script>document.title = "ran"</script>',
  '/style': '<p style="color: red">x</p>',
  '/broken': '<img src="/five-hundred" alt="">',
  '/quiet': '<p>well</p>',
  '/unfit': '<style nonce="n">p { color: #ccc; background: #fff; width: 3000px }</style><p>pale and wide</p><input type="text">',
};

describe('what the browser tests call a fault', () => {
  let browser: Browser;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const page = PAGES[request.url ?? ''];
      response.writeHead(page === undefined ? 500 : 200, {
        'content-type': 'text/html',
        'content-security-policy': "default-src 'self'; script-src 'nonce-n'; style-src 'nonce-n'",
      });
      response.end(page === undefined ? '' : `<!doctype html><title>x</title>${page}`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    ['/console', /^console: said$/],
    ['/thrown', /^page: Error: thrown/],
    ['/policy', /^console: .*Content Security Policy/],
    ['/style', /^console: .*Content Security Policy/],
    ['/broken', /^answer: 500 GET \/five-hundred$/],
  ])('%s is one', async (path, fault) => {
    const visitor = await Visitor.arrive(browser, url);
    await visitor.page.goto(path);
    expect(visitor.faults.some((one) => fault.test(one))).toBe(true);
    await expect(visitor.leave()).rejects.toThrow();
  });

  it('lets a page in peace that does nothing wrong', async () => {
    const visitor = await Visitor.arrive(browser, url);
    await visitor.page.goto('/quiet');
    await visitor.leave();
    expect(visitor.faults).toEqual([]);
  });

  it('finds what axe finds, and what is too wide, in spite of the content security policy', async () => {
    const visitor = await Visitor.arrive(browser, url, { phone: true });
    await visitor.page.goto('/unfit');
    const rules = (await graveFindings(visitor.page)).map((finding) => finding.split(':')[0]);
    expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'label']));
    expect(await overflow(visitor.page)).toBeGreaterThan(0);
    await visitor.leave();
  });
});
