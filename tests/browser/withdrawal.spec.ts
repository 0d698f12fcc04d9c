import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { addPhoto, openPreview, phonePhoto, TICK_CASE, typeCase } from '../support/browser-steps.ts';
import { see, Visitor } from '../support/browser-visitor.ts';
import { publishCase } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import { pictureStatus } from '../support/pictures.ts';

interface Receipt {
  code: string;
  url: string;
}

describe('withdrawal by the patient, in the browser', () => {
  let instance: TestInstance;
  let browser: Browser;

  beforeAll(async () => {
    [instance, browser] = await Promise.all([startInstance(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await instance.stop();
  });

  it('takes the case back with the code of the receipt, without an account', async () => {
    const [author, colleague] = [await someone(instance), await someone(instance)];
    const desk = await (await Visitor.arrive(browser, instance.url)).as(author);
    const reader = await (await Visitor.arrive(browser, instance.url)).as(colleague);

    // The author publishes; what the patient agrees to is ticked one by one, and the receipt stands on the next page.
    await desk.page.goto('/cases/new');
    await see(desk.page.getByRole('textbox', { name: 'Votre question' }));
    for (const box of await desk.page.locator('#part-consent').getByRole('checkbox').all()) expect(await box.isChecked()).toBe(false);
    await typeCase(desk.page, TICK_CASE);
    await addPhoto(desk.page, await phonePhoto(), 'Plaque de la cuisse');
    await openPreview(desk.page);
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Publier', exact: true }).click();
    const shown = desk.page.getByTestId('withdrawal-code');
    await see(shown, desk.page.getByRole('img', { name: /^Carré à scanner/ }));
    const caseId = /\/cases\/([^/]+)\/published$/.exec(desk.page.url())?.[1] ?? '';
    const receipt = await author.must<Receipt>('GET', `/api/cases/${caseId}/receipt`);
    expect(await shown.textContent()).toBe(receipt.code);
    const pdf = await author.bytes((await desk.page.getByRole('link', { name: 'Imprimer (PDF)' }).getAttribute('href')) ?? '');
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');

    // The receipt is there later too; a colleague has the case open.
    await desk.page.goto(`/cases/${caseId}`);
    await desk.page.getByRole('button', { name: 'Plus d’actions' }).click();
    await desk.page.getByRole('menuitem', { name: 'Reçu du patient' }).click();
    await see(desk.page.getByRole('dialog').getByText(receipt.code));
    await reader.page.goto(`/cases/${caseId}`);
    await see(reader.page.getByRole('heading', { name: TICK_CASE.title }));
    const [image] = (await author.must<{ images: { id: string }[] }>('GET', `/api/cases/${caseId}`)).images;
    expect(await pictureStatus(colleague, image?.id ?? '')).toBe(200);

    // The patient scans the square.
    const patient = await Visitor.arrive(browser, instance.url, { phone: true });
    await patient.page.goto(receipt.url);
    expect(await patient.page.getByLabel('Votre code de retrait').inputValue()).toBe(receipt.code);
    await see(patient.page.getByText('1 image', { exact: true }));
    await patient.page.getByRole('button', { name: 'Retirer ce cas' }).click();
    await patient.page.getByRole('button', { name: 'Annuler' }).click();
    expect(await pictureStatus(colleague, image?.id ?? '')).toBe(200);
    await patient.page.getByRole('button', { name: 'Retirer ce cas' }).click();
    await patient.page.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await see(patient.page.getByRole('heading', { name: /^Retiré le / }));

    // Whoever had it open sees it no more, and the author reads who took it back.
    reader.expectFault(new RegExp(`^answer: 404 GET /api/(cases|images)/`));
    desk.expectFault(new RegExp(`^answer: 404 GET /api/(cases|images)/`));
    await see(reader.page.getByRole('heading', { name: 'Ce cas n’est pas visible' }));
    await see(desk.page.getByRole('heading', { name: 'Retiré par le patient' }));
    expect(await pictureStatus(author, image?.id ?? '')).toBe(404);

    // Coming again says so.
    await patient.page.goto('/withdraw');
    await patient.page.goto(receipt.url);
    await see(patient.page.getByRole('heading', { name: 'Ce cas est déjà retiré' }));
    for (const visitor of [desk, reader, patient]) await visitor.leave();
  }, 180_000);

  it('forgives how a code is typed, and says what is wrong without losing it', async () => {
    const author = await someone(instance);
    const { id } = await publishCase(author);
    const { code } = await author.must<Receipt>('GET', `/api/cases/${id}/receipt`);
    const patient = await Visitor.arrive(browser, instance.url, { phone: true });
    await patient.page.goto('/');
    await patient.page.getByRole('link', { name: 'retirer mon cas avec mon code' }).click();
    const field = patient.page.getByLabel('Votre code de retrait');
    await field.fill('K7FQ-2M9T');
    await patient.page.keyboard.press('Enter');
    await see(patient.page.getByText(/^Un code a douze lettres et chiffres/));
    expect(await field.inputValue()).toBe('K7FQ-2M9T');

    patient.expectFault(/^answer: 404 POST \/api\/withdrawals\/check$/);
    await field.fill('0000-0000-0000');
    await patient.page.keyboard.press('Enter');
    await see(patient.page.getByRole('alert').filter({ hasText: 'Ce code n’est pas connu' }));

    await field.fill(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `);
    await patient.page.keyboard.press('Enter');
    await see(patient.page.getByText('Sans image'), patient.page.getByRole('button', { name: 'Retirer ce cas' }));
    await patient.leave();
  }, 120_000);

  it('takes a report from somebody without an account, and hides the case', async () => {
    const [author, colleague] = [await someone(instance), await someone(instance)];
    const { id } = await publishCase(author);
    await colleague.must('GET', `/api/cases/${id}`);
    const visitor = await Visitor.arrive(browser, instance.url, { phone: true });
    await visitor.page.goto('/withdraw');
    await visitor.page.getByRole('link', { name: 'Signaler une image ou un texte où je me reconnais' }).click();
    visitor.expectFault(/^answer: 400 POST \/api\/public-reports$/);
    await visitor.page.getByLabel('Adresse ou référence du cas').fill('une photo vue quelque part');
    await visitor.page.getByLabel('Ce que l’on reconnaît').fill('Un tatouage.');
    await visitor.page.getByRole('button', { name: 'Envoyer' }).click();
    await see(visitor.page.getByText('Cette adresse n’est pas celle d’un cas ni d’une image d’ici.'));
    await visitor.page.getByLabel('Adresse ou référence du cas').fill(`${instance.url}/cases/${id}`);
    expect(await visitor.page.getByLabel('Ce que l’on reconnaît').inputValue()).toBe('Un tatouage.');
    await visitor.page.getByRole('button', { name: 'Envoyer' }).click();
    await see(visitor.page.getByRole('heading', { name: 'Bien reçu' }));
    expect(await colleague.call('GET', `/api/cases/${id}`)).toMatchObject({ status: 404 });
    await visitor.leave();
  }, 120_000);
});
