import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { SIMILAR_CASE, TICK_CASE } from '../support/browser-steps.ts';
import { see, Visitor } from '../support/browser-visitor.ts';
import { publishCase, type CaseAnswer } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { publishLiterature } from '../support/published-cases.ts';
import { until } from '../support/until.ts';

const LITERATURE = {
  id: 'journal-1',
  lang: 'en',
  title: 'Expanding annular plaque after a tick bite',
  text: 'A forester had an expanding annular plaque of the leg two weeks after a tick bite, with a paler centre. He recovered with doxycycline.',
  specialties: ['SM15'],
  diagnosis: 'Erythema migrans',
  doi: '10.1234/annular',
  licence: 'CC BY 4.0',
  source: 'Journal of Invented Cases',
  date: '2019-05',
};
const IMAGES = 'Images et dates';

describe('the archive, in the browser', () => {
  let instance: TestInstance;
  let browser: Browser;
  let reader: Person;
  let open: CaseAnswer;
  let closed: CaseAnswer;

  const field = (page: Page) => page.getByRole('combobox', { name: 'Chercher un cas' });
  const result = (page: Page, title: string | RegExp) => page.getByRole('article').getByRole('link', { name: title });
  const addressSays = (page: Page, name: string, value: string) => Promise.resolve(new URL(page.url()).searchParams.get(name) === value);
  const isFocused = (page: Page, text: string) => page.evaluate<boolean>(`document.activeElement?.textContent === ${JSON.stringify(text)}`);
  const visit = async (path: string, device = {}): Promise<Visitor> => {
    const visitor = await (await Visitor.arrive(browser, instance.url, device)).as(reader);
    await visitor.page.goto(path);
    return visitor;
  };

  beforeAll(async () => {
    [instance, browser] = await Promise.all([startInstance(), launchBrowser()]);
    reader = await someone(instance);
    const author = await someone(instance);
    open = await publishCase(author, { title: 'Plaque annulaire de la jambe : faut-il attendre la sérologie ?' });
    closed = await publishCase(author, {
      title: TICK_CASE.title,
      sections: [{ kind: 'history', text: TICK_CASE.history }],
      specialties: ['SM26'],
    });
    await author.must('POST', `/api/cases/${closed.id}/close`, { diagnosis: 'Érythème migrant', proof: 'course' });
    await publishLiterature(instance, [LITERATURE]);
    await until('the archive is ready', async () => {
      const { items } = await reader.must<{ items: { outcome: unknown }[] }>('GET', '/api/search?q=annulaire');
      return items.length >= 3 && items.filter(({ outcome }) => outcome).length === 2;
    });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await instance.stop();
  });

  it('is searched with the keyboard alone, suggestions included', async () => {
    const visitor = await visit('/recent');
    const { page } = visitor;
    const { keyboard } = page;
    await see(page.getByRole('article'));
    await keyboard.press('/');
    await keyboard.type('annul');
    await see(page.getByRole('option', { name: /^annulaire/ }));
    // A list that hangs below asks nothing: Enter searches what is typed.
    await keyboard.press('Enter');
    await page.waitForURL(/\/archive\?q=annul$/);
    await see(page.getByText(/\d cas/));

    await keyboard.press('/');
    await keyboard.press('Control+A');
    await keyboard.type('annul');
    await see(page.getByRole('option', { name: /^annulaire/ }));
    await keyboard.press('ArrowDown');
    const chosen = page.locator('[role=option][data-combobox-selected]');
    await see(chosen);
    await keyboard.press('Escape');
    await until('the list is closed', async () => (await page.getByRole('option').count()) === 0);
    expect(await field(page).inputValue()).toBe('annul');
    await keyboard.press('ArrowDown');
    await see(page.getByRole('option'));
    if ((await chosen.count()) === 0) await keyboard.press('ArrowDown');
    await see(chosen);
    const words = (await chosen.getAttribute('value')) ?? '';
    await keyboard.press('Enter');
    await until('the suggestion is searched', () => addressSays(page, 'q', words));

    await see(page.getByRole('article'));
    const first = (await page.getByRole('article').first().getByRole('link').textContent()) ?? '';
    await until('j reaches the first result', async () => {
      await keyboard.press('j');
      return isFocused(page, first);
    });
    await keyboard.press('Enter');
    await see(page.getByRole('heading', { name: first, level: 1 }));
    await visitor.leave();
  }, 120_000);

  it('keeps its filters and its order in the address bar, and gives them back', async () => {
    const visitor = await visit('/archive?q=annulaire');
    const { page } = visitor;
    await see(result(page, open.title), result(page, closed.title), result(page, LITERATURE.title));
    await page.getByRole('checkbox', { name: 'Littérature' }).check();
    await until('only the literature is left', async () => (await page.getByRole('article').count()) === 1);
    expect(new URL(page.url()).searchParams.get('origin')).toBe('literature');
    await see(page.getByText('Publié · CC BY 4.0'), page.getByText('Journal of Invented Cases, 2019'), page.getByText('Anglais'));

    await page.goBack();
    await see(result(page, open.title));
    await page.goForward();
    await until('the filter is back', async () => (await page.getByRole('article').count()) === 1);
    await page.getByRole('button', { name: 'Retirer le filtre\u202f: Littérature' }).click();
    await see(result(page, open.title));

    await page.getByRole('button', { name: /^Ordre/ }).click();
    await page.getByRole('menuitemradio', { name: 'Plus récents' }).click();
    await until('the order is in the address', () => addressSays(page, 'sort', 'newest'));
    await page.getByRole('group', { name: IMAGES }).getByLabel('Publiés jusqu’au').fill('2019-12-31');
    await until('only what is that old is left', async () => (await page.getByRole('article').count()) === 1);
    await page.reload();
    await see(result(page, LITERATURE.title), page.getByRole('button', { name: 'Ordre\u202f: Plus récents' }));
    expect(await page.getByLabel('Publiés jusqu’au').inputValue()).toBe('2019-12-31');
    await visitor.leave();
  }, 120_000);

  it('reads misspelt words as those that were meant, and says how such cases ended', async () => {
    const visitor = await visit('/archive?q=anulaire');
    const { page } = visitor;
    await see(page.getByText('Résultats pour'), result(page, closed.title));
    const outcomes = page.getByRole('region').or(page.locator('section')).filter({ hasText: 'Comment ils ont fini' });
    await see(
      outcomes.getByText('Érythème migrant'),
      page.getByRole('list', { name: 'Cas par niveau de preuve' }).getByText('évolution 1'),
    );
    const words = ((await page.getByText('Résultats pour').locator('strong').textContent()) ?? '').trim();
    await page.getByRole('button', { name: 'Suivre cette recherche' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await see(page.getByRole('link', { name: words, exact: true }));
    const { items } = await reader.must<{ items: { query: string }[] }>('GET', '/api/saved-searches');
    expect(words).not.toBe('anulaire');
    expect(items).toMatchObject([{ query: words }]);
    await visitor.leave();
  });

  it('never ends in a page without a way on', async () => {
    const visitor = await visit('/archive?q=%22annulaire%20xylophone%22&sex=male', { phone: true });
    const { page } = visitor;
    await see(page.getByText('Aucun cas ne correspond'), page.getByRole('link', { name: 'Poser le cas au réseau' }));
    await page.getByRole('button', { name: 'Effacer les filtres' }).click();
    await page.getByRole('link', { name: 'Chercher sans les guillemets' }).click();
    await until('the marks are gone', () => addressSays(page, 'q', 'annulaire xylophone'));
    await see(page.getByRole('article'));

    await page.goto('/archive?q=xylophone&state=closed');
    await see(page.getByText('Aucun cas ne correspond'), page.getByRole('button', { name: 'Suivre cette recherche' }));
    await visitor.leave();
  });

  it('takes a whole novel, and says what it looked for', async () => {
    const visitor = await visit('/archive');
    const { page } = visitor;
    await field(page).fill('plaque annulaire '.repeat(1_000));
    await page.keyboard.press('Enter');
    await see(page.getByText(/^Recherche trop longue/), result(page, closed.title));
    expect((await field(page).inputValue()).length).toBeLessThanOrEqual(2_000);
    await visitor.leave();
  });

  it('shows a published case with its source, its licence and the cases like it', async () => {
    const visitor = await visit('/archive?q=annular&origin=literature', { phone: true });
    const { page } = visitor;
    await result(page, LITERATURE.title).click();
    await see(
      page.getByRole('heading', { name: LITERATURE.title }),
      page.getByText('Licence\u202f: CC BY 4.0'),
      page.getByText('Erythema migrans'),
    );
    const source = page.getByRole('link', { name: 'doi:10.1234/annular' });
    expect(await source.getAttribute('href')).toBe('https://doi.org/10.1234/annular');
    expect(await source.getAttribute('rel')).toContain('noreferrer');
    await see(page.getByRole('heading', { name: 'Cas semblables' }));
    await visitor.leave();
  });

  it('stands beside whoever writes a case, and warns of one that is nearly the same', async () => {
    const visitor = await visit('/cases/new');
    const { page } = visitor;
    await page.getByRole('textbox', { name: 'Votre question' }).fill(SIMILAR_CASE.title);
    await page.getByRole('textbox', { name: 'Histoire' }).fill(SIMILAR_CASE.history);
    const seen = page.getByRole('button', { name: /^Déjà vu/ });
    await see(seen);
    await seen.click();
    await see(page.getByRole('link', { name: closed.title }), page.getByText('Érythème migrant · évolution'));
    expect(await page.getByText('Presque le même cas').count()).toBe(0);

    await page.getByRole('textbox', { name: 'Votre question' }).fill(TICK_CASE.title);
    await page.getByRole('textbox', { name: 'Histoire' }).fill(TICK_CASE.history);
    await see(
      page.getByText(/presque le même cas\. Regardez-le/),
      page.getByRole('button', { name: 'Voir comme les autres, puis publier' }),
    );
    await visitor.leave();
  }, 120_000);

  it('does not warn whoever edits a case that it is nearly the same as itself', async () => {
    const { id, title } = await publishCase(reader, {
      title: 'Grosse plaque en anneau après la forêt : que faire ?',
      sections: [{ kind: 'history', text: SIMILAR_CASE.history }],
    });
    await until('it is found by its words', async () => {
      const like = { text: SIMILAR_CASE.history, lang: 'fr' };
      const { items } = await reader.must<{ items: { id: string; nearlySame: boolean }[] }>('POST', '/api/search/similar', like);
      return items.some((hit) => hit.id === id && hit.nearlySame);
    });
    const visitor = await visit(`/cases/${id}/edit`);
    const { page } = visitor;
    const seen = page.getByRole('button', { name: /^Déjà vu/ });
    await see(seen);
    await seen.click();
    await see(page.getByRole('link', { name: closed.title }));
    expect(await page.getByRole('link', { name: title }).count()).toBe(0);
    expect(await page.getByText(/presque le même cas/).count()).toBe(0);
    await visitor.leave();
  }, 120_000);
});
