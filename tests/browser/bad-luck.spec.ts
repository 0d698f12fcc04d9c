import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { addPhoto, choosePictures, openPreview, phonePhoto, sendPicture, signIn, TICK_CASE, typeCase } from '../support/browser-steps.ts';
import { see, Visitor, type Device } from '../support/browser-visitor.ts';
import { publishCase, type CaseAnswer } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { until } from '../support/until.ts';

const REPLY = 'Érythème migrant : traiter sans attendre.';

describe('bad luck', () => {
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
  const repliesTo = async (id: string): Promise<string[]> => {
    const { items } = await author.must<{ items: { kind: string; body: string }[] }>('GET', `/api/cases/${id}/entries?after=0`);
    return items.filter(({ kind }) => kind === 'reply').map(({ body }) => body);
  };
  const draftsOf = async (person: Person, title: string): Promise<{ id: string; state: string }[]> => {
    const { items } = await person.must<{ items: { id: string; state: string; title: string }[] }>('GET', '/api/cases?list=mine');
    return items.filter((one) => one.title === title);
  };

  it('a double click publishes once and sends once', async () => {
    const { page } = await arrive(author, { phone: true });
    const title = 'Deux clics sur publier : combien de cas ?';
    await page.goto('/cases/new');
    await typeCase(page, { ...TICK_CASE, title });
    await openPreview(page);
    await page.getByRole('button', { name: 'Publier', exact: true }).dblclick();
    await see(page.getByRole('heading', { name: /Dermatologie/ }));
    const mine = await draftsOf(author, title);
    expect(mine.map(({ state }) => state)).toEqual(['published']);

    const specialist = await arrive(await someone(instance));
    const id = mine[0]?.id ?? '';
    await specialist.page.goto(`/cases/${id}`);
    await specialist.page.getByRole('textbox', { name: 'Votre réponse' }).fill(REPLY);
    await specialist.page.getByRole('button', { name: 'Envoyer' }).dblclick();
    await see(specialist.page.getByTestId('entry-2').getByText(REPLY));
    await specialist.page.getByRole('textbox', { name: 'Votre réponse' }).fill('Une seconde, voulue.');
    await specialist.page.keyboard.press('Control+Enter');
    await specialist.page.keyboard.press('Control+Enter');
    await see(specialist.page.getByTestId('entry-3'));
    expect(await repliesTo(id)).toEqual([REPLY, 'Une seconde, voulue.']);
  }, 120_000);

  it('the back button keeps what was typed', async () => {
    const { page } = await arrive(await someone(instance));
    const { id } = await publishCase(author);
    await page.goto('/recent');
    await page.goto(`/cases/${id}`);
    await page.getByRole('textbox', { name: 'Votre réponse' }).fill(REPLY);
    await page.goBack();
    await page.goForward();
    expect(await page.getByRole('textbox', { name: 'Votre réponse' }).inputValue()).toBe(REPLY);

    await page.goto('/');
    await page.getByRole('link', { name: 'Nouveau cas' }).click();
    await page.getByRole('textbox', { name: 'Votre question' }).fill('Une question à peine commencée');
    await page.getByRole('textbox', { name: 'Histoire' }).fill('Trois mots seulement');
    await page.goBack();
    await page.getByRole('link', { name: 'Mes cas' }).click();
    await page.getByRole('link', { name: 'Une question à peine commencée' }).click();
    expect(await page.getByRole('textbox', { name: 'Histoire' }).inputValue()).toBe('Trois mots seulement');
  });

  it('a lost session costs no word of a reply', async () => {
    const person = await someone(instance);
    const visitor = await arrive(person);
    const { page } = visitor;
    const { id } = await publishCase(author);
    await page.goto(`/cases/${id}`);
    await page.getByRole('textbox', { name: 'Votre réponse' }).fill(REPLY);
    await visitor.context.clearCookies();
    visitor.expectFault(/^answer: 401 /, /^console: WebSocket connection .* failed/);
    await page.getByRole('button', { name: 'Joindre une image' }).waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto() });
    await sendPicture(page);
    await see(page.getByText('Connectez-vous pour revenir là où vous étiez'));
    await signIn(visitor, person.email);
    await see(page.getByRole('textbox', { name: 'Votre réponse' }));
    // Neither does it cost the picture, as it was prepared.
    const bar = page.getByRole('region', { name: 'Répondre' });
    await bar.getByRole('button', { name: 'Réessayer' }).click();
    await bar.locator('img').waitFor();
    expect(await page.getByRole('textbox', { name: 'Votre réponse' }).inputValue()).toBe(REPLY);

    // The same at the worst moment: the reply is already on its way.
    await visitor.context.clearCookies();
    await page.keyboard.press('Tab');
    await page.getByRole('textbox', { name: 'Votre réponse' }).press('Control+Enter');
    await see(page.getByText('Connectez-vous pour revenir là où vous étiez'));
    await signIn(visitor, person.email);
    await see(page.getByTestId('entry-2').getByText(REPLY));
    expect(await repliesTo(id)).toEqual([REPLY]);
  }, 120_000);

  it('a reply written offline says so and leaves when the network is back', async () => {
    const visitor = await arrive(await someone(instance), { phone: true });
    const { page } = visitor;
    const { id } = await publishCase(author);
    await page.goto(`/cases/${id}?tab=thread`);
    await see(page.getByText('Pas encore de réponse'));
    visitor.expectFault(/^console: WebSocket connection .* failed/);
    await visitor.context.setOffline(true);
    await page.getByRole('textbox', { name: 'Votre réponse' }).fill(REPLY);
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await see(page.getByText('partira au retour du réseau'), page.getByText('Hors ligne.'));
    expect(await repliesTo(id)).toEqual([]);
    await visitor.context.setOffline(false);
    await see(page.getByTestId('entry-2').getByText(REPLY));
    await page.getByText('partira au retour du réseau').waitFor({ state: 'detached' });
    expect(await repliesTo(id)).toEqual([REPLY]);
  }, 120_000);

  it.each([
    ['Prendre l’autre version', 'Écrit dans le premier onglet'],
    ['Garder la mienne', 'Écrit dans le second onglet'],
  ])('two tabs on one draft: « %s »', async (choice, stays) => {
    const visitor = await arrive(author);
    visitor.expectFault(/^answer: 409 PATCH/);
    const draft = await author.must<CaseAnswer>('POST', '/api/cases', { title: `Deux onglets : ${choice}`, language: 'fr' });
    const [first, second] = [visitor.page, await visitor.tab()];
    for (const page of [first, second]) {
      await page.goto(`/cases/${draft.id}/edit`);
      await see(page.getByRole('textbox', { name: 'Histoire' }));
    }
    await first.getByRole('textbox', { name: 'Histoire' }).fill('Écrit dans le premier onglet');
    await see(first.getByText('enregistré à'));
    await second.getByRole('textbox', { name: 'Histoire' }).fill('Écrit dans le second onglet');
    await see(second.getByRole('alert').getByText('Ce cas a changé sur un autre appareil'));
    expect(await second.getByRole('textbox', { name: 'Histoire' }).inputValue()).toBe('Écrit dans le second onglet');
    await second.getByRole('button', { name: choice }).click();
    await second.getByText('Ce cas a changé sur un autre appareil').waitFor({ state: 'detached' });
    await until(`the field shows: ${stays}`, async () => (await second.getByRole('textbox', { name: 'Histoire' }).inputValue()) === stays);
    await until(`the server holds: ${stays}`, async () => {
      const { sections } = await author.must<{ sections: { text: string }[] }>('GET', `/api/cases/${draft.id}`);
      return sections[0]?.text === stays;
    });
  });

  it('a photo too large and a text named .jpg are refused with a reason, and nothing else is lost', async () => {
    const visitor = await arrive(await someone(instance));
    const { page } = visitor;
    await page.goto('/cases/new');
    await page.getByRole('textbox', { name: 'Votre question' }).fill(TICK_CASE.title);
    await addPhoto(page, await phonePhoto(), 'Plaque annulaire');
    const large = Buffer.concat([await phonePhoto(), Buffer.alloc(30 * 1024 * 1024, 7)]);
    await choosePictures(page, { name: 'grande.jpg', mimeType: 'image/jpeg', buffer: large });
    await see(page.getByRole('alert').getByText(/grande\.jpg.*25 Mo/));
    await page.getByRole('button', { name: 'Fermer le message' }).click();
    const letter = Buffer.from('Chère consœur, cher confrère, '.repeat(50));
    await choosePictures(page, { name: 'lettre.jpg', mimeType: 'image/jpeg', buffer: letter });
    await see(page.getByRole('alert').getByText(/lettre\.jpg.*Ce format n’est pas accepté/));
    await page.getByRole('button', { name: 'Fermer le message' }).click();
    expect(await page.getByRole('textbox', { name: 'Votre question' }).inputValue()).toBe(TICK_CASE.title);
    expect(await page.getByRole('textbox', { name: 'Description de l’image 1' }).inputValue()).toBe('Plaque annulaire');
    await see(page.getByText('nettoyée', { exact: true }));
  }, 120_000);

  it('a pasted novel is refused with a reason and stays in the field', async () => {
    const visitor = await arrive(await someone(instance));
    const { page } = visitor;
    visitor.expectFault(/^answer: 400 (POST|PATCH)/);
    const novel = 'Longtemps, la lésion est restée stable. '.repeat(2_600).slice(0, 100_000);
    await page.goto('/cases/new');
    await page.getByRole('textbox', { name: 'Votre question' }).fill('Un roman collé dans une section');
    await see(page.getByText('enregistré à'));
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('textbox', { name: 'Histoire' }).focus();
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(novel)})`);
    await page.keyboard.press('Control+V');
    await see(page.getByText(/Trop long/));
    expect(await page.getByRole('textbox', { name: 'Histoire' }).inputValue()).toBe(novel);
    await page.reload();
    await see(page.getByText(/Trop long/));
    expect(await page.getByRole('textbox', { name: 'Histoire' }).inputValue()).toBe(novel);
    await page.getByRole('textbox', { name: 'Histoire' }).fill('Une version courte.');
    await page.getByText(/Trop long/).waitFor({ state: 'detached' });
    await see(page.getByText('enregistré à'));
  }, 120_000);
});
