import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { see, Visitor } from '../support/browser-visitor.ts';
import { publishCase, type CaseAnswer } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { readPdf } from '../support/pdf.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { until } from '../support/until.ts';

const FIRST = 'Plaque annulaire de la cuisse : quel traitement ?';
const SECOND = 'Bulles tendues du tronc : quels prélèvements ?';
const LIST = 'Cours du jeudi';
const NOTE = 'À montrer en premier.';

describe('what readers keep, in the browser', () => {
  let instance: TestInstance;
  let browser: Browser;
  let author: Person;
  let first: CaseAnswer;
  let second: CaseAnswer;

  const arrive = async (person: Person, path: string, device = {}): Promise<Visitor> => {
    const visitor = await (await Visitor.arrive(browser, instance.url, device)).as(person);
    await visitor.page.goto(path);
    return visitor;
  };
  const more = async (page: Page, action: string | RegExp) => {
    await page.getByRole('button', { name: 'Plus d’actions' }).click();
    await page.getByRole('menuitem', { name: action }).click();
  };
  const titles = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();

  beforeAll(async () => {
    [instance, browser] = await Promise.all([startInstance(), launchBrowser()]);
    author = await someone(instance, {}, { givenName: 'Auguste', familyName: 'Inventeur' });
    first = await publishCase(author, { title: FIRST });
    second = await publishCase(author, { title: SECOND });
  });
  afterAll(async () => {
    await browser.close();
    await instance.stop();
  });

  it('bookmarks a case by its menu, finds it again and lets it go', async () => {
    const visitor = await arrive(await someone(instance), `/cases/${first.id}`, { phone: true });
    const { page } = visitor;
    await see(page.getByRole('heading', { name: FIRST }));
    await more(page, 'Ajouter aux favoris');
    await see(page.getByText('Ajouté aux favoris'));
    await page.goto('/me');
    await page.getByRole('link', { name: 'Collections' }).click();
    await page.getByRole('link', { name: 'Favoris' }).click();
    await see(page.getByRole('link', { name: FIRST, exact: true }));
    await page.getByRole('button', { name: `Retirer des favoris\u202f: ${FIRST}` }).click();
    await see(page.getByText('Aucun favori'));
    await visitor.leave();
  });

  it('makes a collection, orders it, notes in it and shares it', async () => {
    const owner = await arrive(await someone(instance), `/cases/${first.id}`);
    const { page } = owner;
    for (const id of [first.id, second.id]) {
      await page.goto(`/cases/${id}`);
      await more(page, 'Ajouter à une collection');
      const sheet = page.getByRole('dialog');
      if (id === first.id) {
        await sheet.getByLabel('Nouvelle collection').fill(LIST);
        await sheet.getByRole('button', { name: 'Créer et y ajouter le cas' }).click();
      } else {
        await sheet.getByRole('checkbox', { name: LIST }).check();
      }
      await until('the case is in it', () => sheet.getByRole('checkbox', { name: LIST }).isChecked());
    }
    await page.goto('/collections');
    await page.getByRole('link', { name: LIST }).click();
    await see(page.getByRole('link', { name: SECOND, exact: true }));
    expect(await titles(page)).toEqual([FIRST, SECOND]);
    await page.getByRole('button', { name: `Monter\u202f: ${SECOND}` }).click();
    await until('the order is the new one', async () => (await titles(page)).join() === [SECOND, FIRST].join());
    expect(await page.evaluate('document.activeElement?.getAttribute("aria-label")')).toBe(`Monter\u202f: ${SECOND}`);
    await page.getByRole('button', { name: `Écrire une note\u202f: ${SECOND}` }).click();
    await page.getByRole('textbox', { name: 'Note' }).fill(NOTE);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await see(page.getByText(NOTE));

    // Nobody else finds it until it is shared.
    const other = await someone(instance);
    const place = new URL(page.url()).pathname;
    const stranger = await arrive(other, '/collections');
    stranger.expectFault(/404 GET \/api\/collections\//);
    await stranger.page.goto(place);
    await see(stranger.page.getByText('Cette collection n’est pas visible'));
    await page.getByRole('button', { name: 'Modifier la collection' }).click();
    await page
      .getByRole('dialog')
      .getByRole('switch', { name: /^Visible par le réseau/ })
      .check();
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await see(page.getByText('Visible par le réseau'));
    await stranger.page.reload();
    await see(stranger.page.getByRole('heading', { name: LIST }), stranger.page.getByText(NOTE));
    expect(await titles(stranger.page)).toEqual([SECOND, FIRST]);
    expect(await stranger.page.getByRole('button', { name: 'Modifier la collection' }).count()).toBe(0);
    await owner.leave();
    await stranger.leave();
  }, 120_000);

  it('takes a case to a staff meeting as a PDF without the name of its author', async () => {
    const visitor = await arrive(await someone(instance), `/cases/${first.id}`);
    const { page } = visitor;
    await see(page.getByText(/Auguste Inventeur/));
    const coming = page.waitForEvent('download');
    await more(page, 'PDF pour un staff');
    const file = await (await coming).path();
    const { pages, text } = readPdf(await readFile(file));
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(text.replace(/\s+/g, ' ')).toContain('Plaque annulaire de la cuisse');
    expect(text).not.toContain('Inventeur');
    await visitor.leave();
  });

  it('follows a search, and is told when a colleague posts what it looks for', async () => {
    const follower = await arrive(await someone(instance), '/archive?q=pemphigoïde');
    const { page } = follower;
    await page.getByRole('button', { name: 'Suivre cette recherche' }).filter({ visible: true }).first().click();
    await page.getByRole('dialog').getByLabel('Nom').fill('Mes bulleuses');
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await see(page.getByRole('link', { name: 'Mes bulleuses' }));

    const poster = await someone(instance);
    const title = 'Pemphigoïde bulleuse sous gliptine : que remplacer ?';
    await follower.withoutReload(async () => {
      await publishCase(poster, { title: 'Une fracture sans rapport : plâtre ou vis ?', specialties: ['SM54'] });
      const posted = await publishCase(poster, { title, specialties: ['SM54'] });
      await see(page.getByText('1 nouveau'));
      await page
        .getByRole('link', { name: /^Notifications, 1 non lue/ })
        .filter({ visible: true })
        .first()
        .click();
      await page.getByRole('link', { name: /Mes bulleuses/ }).click();
      await page.waitForURL(`**/cases/${posted.id}`);
    });
    await see(page.getByRole('heading', { name: title }));

    await page.goto('/archive');
    await page.getByRole('link', { name: 'Mes bulleuses' }).click();
    await see(page.getByRole('article').getByRole('link', { name: title }));
    await until('nothing is new any more', async () => (await page.getByText('1 nouveau').count()) === 0);
    await page.getByRole('button', { name: 'Ne plus suivre\u202f: Mes bulleuses' }).click();
    await until('it is gone', async () => (await page.getByRole('link', { name: 'Mes bulleuses' }).count()) === 0);
    await follower.leave();
  }, 120_000);
});
