import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import { ERROR_CODES, errorMessage, LOCALES } from '#libs/contracts';

/** Rules that lint would break if they were loosened: each line must be refused where it stands. */
const FORBIDDEN: [string, string, string][] = [
  ['a library of the server in the browser', 'apps/web/src/probe.ts', `import '#libs/persistence';\n`],
  ['an app in another app', 'apps/worker/src/probe.ts', `import '../../api/src/main.ts';\n`],
  ['a later feature in an earlier one', 'apps/api/src/accounts/probe.ts', `import '../cases/cases.policy.ts';\n`],
  ['an image library in the api', 'apps/api/src/images/probe.ts', `import '#libs/imaging';\n`],
  ['a word of medicine in the platform', 'libs/platform/src/probe.ts', `import '#libs/search';\n`],
  ['anything in the contracts', 'libs/contracts/src/probe.ts', `import '#libs/platform';\n`],
];

describe('the rules of the house', () => {
  const eslint = new ESLint();

  it.each(FORBIDDEN)('refuse %s', async (_name, file, code) => {
    const config = (await eslint.calculateConfigForFile(file)) as { rules: Record<string, [number, ...unknown[]]> };
    const zones = config.rules['no-restricted-imports'];
    const alone = new ESLint({
      overrideConfigFile: true,
      overrideConfig: [{ files: ['**/*.ts'], rules: { 'no-restricted-imports': zones as never } }],
    });
    const [result] = await alone.lintText(code, { filePath: file });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['no-restricted-imports']);
    const [clean] = await alone.lintText(`import '#libs/contracts';\n`, { filePath: file });
    if (!file.startsWith('libs/contracts')) expect(clean?.messages).toEqual([]);
  });

  it('refuse the calls by which sharp lets metadata through', async () => {
    const config = (await eslint.calculateConfigForFile('libs/imaging/src/clean-image.ts')) as { rules: Record<string, unknown[]> };
    expect(JSON.stringify(config.rules['no-restricted-syntax'])).toMatch(/keepMetadata.*withMetadata.*withDensity/);
  });
});

describe('the sentences', () => {
  it('exist in every language for every error, and differ', () => {
    for (const code of ERROR_CODES) {
      const sentences = LOCALES.map((locale) => errorMessage(code, locale));
      expect(sentences.every((sentence) => sentence.length > 5)).toBe(true);
      expect(new Set(sentences).size).toBe(LOCALES.length);
    }
  });
});

describe('the migrations', () => {
  it('are all listed, in order', () => {
    const folder = 'libs/persistence/src/migrations';
    const files = readdirSync(folder)
      .filter((name) => name !== 'index.ts')
      .sort();
    const listed = [...readFileSync(join(folder, 'index.ts'), 'utf8').matchAll(/from '\.\/(.+)'/g)].map(([, name]) => name);
    expect(listed).toEqual(files);
  });
});
