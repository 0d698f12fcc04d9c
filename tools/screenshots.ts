import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../tests/support/browser.ts';
import { until } from '../tests/support/until.ts';

const ROOT = join(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'docs', 'screenshots');
/** Whether the font and the images in sight are there. */
const PAINTED = `document.fonts.status === 'loaded' && [...document.images].every((image) =>
  image.complete || !image.checkVisibility() || image.getBoundingClientRect().top > innerHeight)`;
const READY = 'Consilium is ready: ';

interface Demo {
  url: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function readyAddress(demo: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    demo.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const address = said.split(READY)[1]?.split(/\s/, 2);
      if (address?.[0] !== undefined && address.length > 1) resolve(address[0]);
    });
    demo.once('exit', () => reject(new Error(`the demonstration did not start: ${said}`)));
  });
}

/** A demonstration of its own: free port, data in the temp folder, gone afterwards. */
async function startDemo(): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'consilium-screenshots-'));
  const demo = spawn(process.execPath, [join(ROOT, 'dist', 'apps', 'standalone', 'src', 'main.js'), '--demo'], {
    env: { ...process.env, PORT: String(await freePort()), CONSILIUM_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => demo.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    demo.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await readyAddress(demo), stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

/** Enters as the demonstration's dermatologist, in French. */
async function enter(browser: Browser, url: string, viewport: { width: number; height: number }): Promise<Page> {
  const isPhone = viewport.width < 500;
  const context = await browser.newContext({
    baseURL: url,
    viewport,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    isMobile: isPhone,
    hasTouch: isPhone,
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('button', { name: 'Dermatologue' }).click();
  await page.getByRole('article').first().waitFor();
  return page;
}

/** Takes the picture once everything on the page is there: its answers, its font, its images. */
async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await until(`${name} is painted`, () => page.evaluate<boolean>(PAINTED));
  // A palette keeps each picture below 250 kB; nothing of it can be seen.
  await sharp(await page.screenshot())
    .png({ palette: true, effort: 10 })
    .toFile(join(PICTURES, `${name}.png`));
  console.log(`docs/screenshots/${name}.png`);
}

const openFirstCase = async (page: Page): Promise<void> => {
  await page.getByRole('article').first().getByRole('link').click();
  await page.getByRole('button', { name: 'Suivre' }).waitFor();
};

await mkdir(PICTURES, { recursive: true });
const demo = await startDemo();
const browser = await launchBrowser();
try {
  const desktop = await enter(browser, demo.url, { width: 1280, height: 900 });
  await take(desktop, 'feed');
  await openFirstCase(desktop);
  await take(desktop, 'case');
  const phone = await enter(browser, demo.url, { width: 390, height: 844 });
  await openFirstCase(phone);
  await take(phone, 'phone');
} finally {
  await browser.close();
  await demo.stop();
}
