import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { addPhoto, openPreview, phonePhoto, TICK_CASE, typeCase } from '../support/browser-steps.ts';
import { see, Visitor, type Device } from '../support/browser-visitor.ts';
import { publishCase, type CaseAnswer } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';

describe('identifiers while one types', () => {
  let instance: TestInstance;
  let browser: Browser;
  let author: Person;
  const here: Visitor[] = [];

  beforeAll(async () => {
    [instance, browser] = await Promise.all([startInstance(), launchBrowser()]);
    author = await someone(instance);
  });
  afterEach(async () => {
    for (const visitor of here.splice(0)) await visitor.leave();
  });
  afterAll(async () => {
    await browser.close();
    await instance.stop();
  });

  const arrive = async (person: Person, device: Device = {}): Promise<Visitor> => {
    const visitor = await (await Visitor.arrive(browser, instance.url, device)).as(person);
    here.push(visitor);
    return visitor;
  };
  const panel = (page: Page) => page.getByRole('region', { name: 'Éléments qui désignent une personne' });
  const marks = (page: Page) => page.locator('mark[data-level="block"]');
  const titleOf = async (id: string) => (await author.must<CaseAnswer>('GET', `/api/cases/${id}`)).title;

  it.each([['desktop', {}] as const, ['phone', { phone: true }] as const])(
    'are underlined in every text of a case, stop it and are replaced in one click: %s',
    async (_, device) => {
      const { page } = await arrive(author, device);
      await page.goto('/cases/new');
      await typeCase(page, {
        title: `${TICK_CASE.title} (Mme Kowalczyk)`,
        history: `Mme Kowalczyk, 43 ans, vue le 12/03/2026. ${TICK_CASE.history}`,
      });
      await addPhoto(page, await phonePhoto(), 'Cuisse de Mme Kowalczyk');
      await page.getByRole('combobox', { name: 'Mots-clés' }).fill('Mme Kowalczyk');
      await page.keyboard.press('Enter');
      await see(panel(page).getByText('5 identifiants à remplacer'));
      // The tag shows its level on its own face, the four texts by underlines.
      await expect(marks(page).count()).resolves.toBe(4);
      await expect(page.locator('[data-level="block"]', { hasText: 'Mme Kowalczyk' }).count()).resolves.toBeGreaterThanOrEqual(5);

      await page.getByRole('button', { name: 'Voir comme les autres, puis publier' }).click();
      await see(page.getByText('Remplacez d’abord ce qui désigne une personne.'));
      await expect(page.getByRole('dialog').count()).resolves.toBe(0);

      await panel(page).getByRole('button', { name: 'Tout remplacer' }).click();
      await panel(page).waitFor({ state: 'detached' });
      await expect(page.getByRole('textbox', { name: 'Histoire' }).inputValue()).resolves.toContain('Une patiente de 40–49 ans, vue à J0.');
      await openPreview(page);
      await page.getByRole('button', { name: 'Publier', exact: true }).click();
      await page.waitForURL(/published/);
      const id = /cases\/([^/]+)\/published/.exec(page.url())?.[1] ?? '';
      expect(JSON.stringify(await author.must('GET', `/api/cases/${id}`))).not.toContain('Kowalczyk');
    },
  );

  it('that are only likely wait for a word of the author, which survives more typing', async () => {
    const { page } = await arrive(author);
    await page.goto('/cases/new');
    await typeCase(page, { ...TICK_CASE, history: `Adressée par le CHU de Nantes. ${TICK_CASE.history}` });
    await see(panel(page).getByText('1 élément à vérifier'));
    await panel(page)
      .getByRole('button', { name: /Répondre pour/ })
      .click();
    await page.getByRole('menuitem', { name: 'utile à l’avis' }).click();
    await see(panel(page).getByText('Rien à remplacer'));
    await page.getByRole('textbox', { name: 'Examen' }).fill('Apyrétique.');
    await page.getByRole('textbox', { name: 'Histoire' }).press('Home');
    await page.getByRole('textbox', { name: 'Histoire' }).pressSequentially('Ce matin. ');
    await see(panel(page).getByText('Rien à remplacer'));
    await openPreview(page);
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await page.waitForURL(/published/);
  });

  it('do not leave in a reply, an edit or an outcome', async () => {
    const { id } = await publishCase(author);
    const { page } = await arrive(author);
    await page.goto(`/cases/${id}`);
    const send = page.getByRole('button', { name: 'Envoyer' });
    await page.getByRole('textbox', { name: 'Votre réponse' }).fill('Voir avec le Dr Kowalczyk.');
    await see(panel(page).getByText('1 identifiant à remplacer'));
    await expect(send.isDisabled()).resolves.toBe(true);
    await panel(page)
      .getByRole('button', { name: /^Remplacer/ })
      .click();
    await expect(page.getByRole('textbox', { name: 'Votre réponse' }).inputValue()).resolves.toBe('Voir avec un confrère.');
    await send.click();
    await see(page.getByText('Voir avec un confrère.'));

    await page.goto(`/cases/${id}/edit`);
    await page.getByRole('textbox', { name: 'Votre question' }).fill('Éruption de Mme Kowalczyk après une randonnée');
    await see(panel(page).getByText('1 identifiant à remplacer'));
    await expect(page.getByRole('button', { name: 'Enregistrer les modifications' }).isDisabled()).resolves.toBe(true);
    await panel(page)
      .getByRole('button', { name: /^Remplacer/ })
      .click();
    await page.getByRole('button', { name: 'Enregistrer les modifications' }).click();
    await page.waitForURL(new RegExp(`/cases/${id}$`));
    expect(await titleOf(id)).toBe("Éruption d'une patiente après une randonnée");
  });
});
