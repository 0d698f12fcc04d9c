import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page, WebSocketRoute } from 'playwright-core';
import type { EntryView } from '#libs/contracts';
import { launchBrowser } from '../support/browser.ts';
import { see, Visitor } from '../support/browser-visitor.ts';
import { publishCase, type CaseAnswer } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import { pictureStatus, uploadPicture } from '../support/pictures.ts';
import type { Person } from '../support/person.ts';
import { until } from '../support/until.ts';

const DESCRIPTION = 'Plaque annulaire de la cuisse';

describe('reports and moderation, in the browser', () => {
  let instance: TestInstance;
  let browser: Browser;
  let author: Person;
  let reporter: Person;
  let colleague: Person;
  let moderator: Person;
  let second: Person;

  beforeAll(async () => {
    [instance, browser] = await Promise.all([startInstance(), launchBrowser()]);
    [author, reporter, colleague, moderator, second] = await Promise.all([
      someone(instance),
      someone(instance),
      someone(instance),
      someone(instance, { roles: ['moderator'] }),
      someone(instance, { roles: ['moderator'] }),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await instance.stop();
  });

  const withPicture = async (title: string): Promise<CaseAnswer & { imageId: string }> => {
    const imageId = await uploadPicture(author);
    return { ...(await publishCase(author, { title, images: [{ id: imageId, description: DESCRIPTION }] })), imageId };
  };

  it('two taps hide an image from another reader; a moderator shows it again by keyboard alone', async () => {
    const { id, title, imageId } = await withPicture('Signaler cette image en deux gestes ?');
    const phone = await (await Visitor.arrive(browser, instance.url, { phone: true })).as(reporter);
    const reader = await (await Visitor.arrive(browser, instance.url)).as(colleague);
    const desk = await (await Visitor.arrive(browser, instance.url)).as(moderator);
    await desk.page.goto('/moderation');
    await see(desk.page.getByText('Rien n’attend'));
    await reader.page.goto(`/cases/${id}`);
    await see(reader.page.getByRole('img', { name: DESCRIPTION }));
    await phone.page.goto(`/cases/${id}`);
    await see(phone.page.getByRole('img', { name: DESCRIPTION }));

    await phone.page.getByRole('button', { name: 'Signaler cette image' }).tap();
    await phone.page.getByRole('button', { name: /^On peut reconnaître quelqu’un/ }).tap();
    await see(phone.page.getByText('Masqué pour tous. Un modérateur va décider.'));
    await reader.withoutReload(() => see(reader.page.getByText('Image masquée').first(), phone.page.getByText('Image masquée').first()));
    expect(await reader.page.getByRole('img', { name: DESCRIPTION }).count()).toBe(0);
    expect(await pictureStatus(colleague, imageId)).toBe(404);

    // The queue fills by itself; J opens, A decides.
    await see(desk.page.getByRole('link', { name: new RegExp(title.slice(0, 20)) }));
    await desk.page.keyboard.press('j');
    await see(desk.page.getByRole('img', { name: DESCRIPTION }), desk.page.getByRole('button', { name: 'Rendre visible' }));
    await desk.page.keyboard.press('a');
    await see(desk.page.getByText('De nouveau visible'), desk.page.getByText('Rien n’attend'));
    await reader.withoutReload(() => see(reader.page.getByRole('img', { name: DESCRIPTION })));
    expect(await pictureStatus(colleague, imageId)).toBe(200);
    for (const visitor of [phone, reader, desk]) await visitor.leave();
  }, 180_000);

  it('boxes are laid and burnt in by keyboard alone', async () => {
    const { id, imageId } = await withPicture('Masquer par le clavier seul ?');
    const before = await colleague.bytes(`/api/images/${imageId}/file?variant=full&format=jpeg`);
    await reporter.must('POST', '/api/reports', { caseId: id, imageId, reason: 'identifiable' });
    const desk = await (await Visitor.arrive(browser, instance.url)).as(moderator);
    const { page } = desk;
    await page.goto('/moderation');
    await see(page.getByText('1 en attente'));
    await page.keyboard.press('j');
    await see(page.getByRole('button', { name: 'Masquer des zones' }));
    await page.keyboard.press('m');
    await until('the box has the keyboard', () => page.evaluate<boolean>('document.activeElement?.hasAttribute("data-area") === true'));
    for (const key of ['ArrowLeft', 'ArrowUp', 'Shift+ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.press('c');
    await see(page.getByRole('dialog').getByRole('button', { name: 'Masquer et montrer' }));
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await see(page.getByText('Masqué en partie'), page.getByText('Rien n’attend'));
    await until('the masked image is there', async () => (await pictureStatus(colleague, imageId)) === 200);
    const after = await colleague.bytes(`/api/images/${imageId}/file?variant=full&format=jpeg`);
    expect(after.bytes.equals(before.bytes)).toBe(false);
    const { items } = await author.must<{ items: { imageId: string; decisions: { reasonCode: string }[] }[] }>(
      'GET',
      '/api/moderation/mine',
    );
    expect(items.find((one) => one.imageId === imageId)?.decisions[0]?.reasonCode).toBe('name_or_number');
    await desk.leave();
  }, 180_000);

  it('a message is hidden, removed, explained to its author, and shown again on appeal by another moderator', async () => {
    const { id } = await publishCase(author);
    const body = 'Le frère de cette patiente est maire du village.';
    await colleague.must('POST', `/api/cases/${id}/replies`, { clientId: randomUUID(), kind: 'reply', body });
    const reader = await (await Visitor.arrive(browser, instance.url)).as(reporter);
    const writer = await (await Visitor.arrive(browser, instance.url, { phone: true })).as(colleague);
    await reader.page.goto(`/cases/${id}`);
    await see(reader.page.getByText(body));
    await reader.page.getByRole('button', { name: 'Signaler ce message' }).click();
    await reader.page.getByLabel('Une précision pour le modérateur').fill('On devine le village.');
    await reader.page.getByRole('button', { name: /^On peut reconnaître quelqu’un/ }).click();
    await see(reader.page.getByText('Message masqué le temps qu’un modérateur décide'));
    expect(await reader.page.getByText(body).count()).toBe(0);

    const desk = await (await Visitor.arrive(browser, instance.url)).as(moderator);
    await desk.page.goto('/moderation');
    await desk.page.keyboard.press('j');
    await desk.page.getByRole('link', { name: /Signalement · message/ }).click();
    await see(desk.page.getByText(body), desk.page.getByText('On devine le village.'));
    await desk.page.keyboard.press('r');
    await desk.page.getByRole('button', { name: /Histoire qui désigne quelqu’un/ }).click();
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Retirer', exact: true }).click();
    await see(reader.page.getByText('Message retiré par un modérateur'));

    // The author is told why, and asks for another opinion.
    await writer.page.goto('/notifications');
    await writer.page.getByRole('link', { name: /Un modérateur a retiré une de vos publications/ }).click();
    await see(writer.page.getByText('Histoire qui désigne quelqu’un'), writer.page.getByText(body));
    await writer.page.getByRole('button', { name: 'Demander un autre avis' }).click();
    await writer.page.getByLabel('Pourquoi cela devrait rester').fill('Le village n’est pas nommé.');
    await writer.page.getByRole('button', { name: 'Envoyer le recours' }).click();
    await see(writer.page.getByText('un autre modérateur va regarder'));

    // Not the same moderator again.
    await desk.page.getByRole('link', { name: /Recours · message/ }).click();
    await see(desk.page.getByText('Un recours est décidé par une autre personne que la première décision.'));
    const other = await (await Visitor.arrive(browser, instance.url)).as(second);
    await other.page.goto('/moderation');
    await other.page.getByRole('link', { name: /Recours · message/ }).click();
    await see(other.page.getByText('Le village n’est pas nommé.'));
    await other.page.keyboard.press('a');
    await see(other.page.getByText('De nouveau visible'));
    await see(reader.page.getByText(body));
    for (const visitor of [reader, writer, desk, other]) await visitor.leave();
  }, 180_000);

  it('what is hidden leaves the pages that were not told: a list that stays open, a thread whose connection was away', async () => {
    const { id, title } = await publishCase(author, { title: 'Une page qui reste ouverte longtemps ?' });
    const body = 'Ces mots partent avec le message.';
    const entry = await author.must<EntryView>('POST', `/api/cases/${id}/replies`, { clientId: randomUUID(), kind: 'reply', body });
    const away = await (await Visitor.arrive(browser, instance.url)).as(colleague);
    let isAway = false;
    const connections: WebSocketRoute[] = [];
    await away.page.routeWebSocket(/socket\.io/, (connection) => {
      connections.push(connection);
      if (isAway) void connection.close();
      else connection.connectToServer();
    });
    await away.page.route(/socket\.io/, (request) => (isAway ? request.abort() : request.continue()));
    await away.page.goto(`/cases/${id}`);
    await see(away.page.getByText(body));
    await until('the page is connected', () => Promise.resolve(connections.length > 0));
    isAway = true;
    await Promise.all(connections.map((connection) => connection.close()));
    await reporter.must('POST', '/api/reports', { caseId: id, entryId: entry.id, reason: 'identifiable' });
    expect(await away.page.getByText(body).count()).toBeGreaterThan(0);
    isAway = false;
    const isGone = async (page: Page, text: string): Promise<boolean> => (await page.getByText(text).count()) === 0;
    await away.withoutReload(async () => {
      await until('the message is gone', () => isGone(away.page, body));
    });

    const list = await (await Visitor.arrive(browser, instance.url)).as(colleague);
    for (const visitor of [away, list]) visitor.expectFault(/^answer: 404 GET \/api\/cases\//);
    await list.page.clock.install();
    await list.page.goto('/recent');
    await see(list.page.getByText(title));
    await reporter.must('POST', '/api/reports', { caseId: id, reason: 'identifiable' });
    await list.withoutReload(async () => {
      await list.page.clock.fastForward(31_000);
      await until('the case is gone', () => isGone(list.page, title));
    });
    for (const visitor of [away, list]) await visitor.leave();
  }, 180_000);
});
