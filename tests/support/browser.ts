import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const PACKAGE = '@sparticuz/chromium';

/** Run by a Node of its own: the package unpacks into the temp folder of its process, and brings its libraries only where it sees Lambda. */
const UNPACK = `import chromium from '${PACKAGE}'; await chromium.executablePath();`;

/** Asked of the process: a container's user may have no name that `userInfo` could find. */
const USER = process.getuid?.() ?? 0;

const FLAGS = ['--no-sandbox', '--disable-gpu', '--headless=shell', '--font-render-hinting=none', '--hide-scrollbars'];

/** The fonts of the package and no others, so that a page looks alike on every machine. */
const fontSettings = (folder: string): string =>
  `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>\n`;

/** By its code alone: under Jest the errors of Node's own modules come from outside the test's world and are no `Error` of it. */
function isCode(thrown: unknown, ...codes: string[]): boolean {
  return codes.includes(String((thrown as { code?: unknown } | null)?.code));
}

/** Whether `folder` is there; throws when it belongs to somebody else, who could have put any program there. */
async function isOurs(folder: string): Promise<boolean> {
  try {
    const { uid } = await stat(folder);
    if (uid !== USER) throw new Error(`${folder} belongs to another user`);
    return true;
  } catch (thrown) {
    if (isCode(thrown, 'ENOENT')) return false;
    throw thrown;
  }
}

/**
 * The folder of the unpacked Chromium, one a user and version. It appears whole or not at all: each process unpacks into a folder of
 * its own and renames it; the first one wins and the others throw theirs away.
 */
async function unpackChromium(): Promise<string> {
  const manifest = new URL('../../package.json', import.meta.resolve(PACKAGE));
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `consilium-chromium-${version}-${USER}`);
  if (await isOurs(folder)) return folder;
  const fresh = await mkdtemp(`${folder}-`);
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: import.meta.dirname,
      env: { PATH: process.env['PATH'], HOME: fresh, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    });
    await writeFile(join(fresh, 'fonts.conf'), fontSettings(folder));
    await rename(fresh, folder);
  } catch (thrown) {
    await rm(fresh, { recursive: true, force: true });
    if (!isCode(thrown, 'ENOTEMPTY', 'EEXIST')) throw thrown;
  }
  return folder;
}

/**
 * How to start a browser here: the one that `CHROME_PATH` names; on Linux x64 the Chromium of the npm package with the libraries and
 * fonts that it brings, so that a bare machine needs nothing installed; elsewhere the Chrome of the machine.
 */
async function launchOptions(home: string): Promise<LaunchOptions> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return { executablePath: named, args: ['--no-sandbox'] };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = await unpackChromium();
  return {
    executablePath: join(folder, 'chromium'),
    args: FLAGS,
    env: { ...process.env, HOME: home, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** Starts a browser whose profile lives and dies in the temp folder. Works as root and for a user without a home. */
export async function launchBrowser(): Promise<Browser> {
  const home = await mkdtemp(join(tmpdir(), 'consilium-browser-'));
  try {
    const browser = await chromium.launch(await launchOptions(home));
    browser.once('disconnected', () => void rm(home, { recursive: true, force: true }));
    return browser;
  } catch (thrown) {
    await rm(home, { recursive: true, force: true });
    throw thrown;
  }
}
