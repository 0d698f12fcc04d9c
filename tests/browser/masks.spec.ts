import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { graveFindings, overflow } from '../support/browser-axe.ts';
import { launchBrowser } from '../support/browser.ts';
import {
  addPhoto,
  answerAll,
  choosePictures,
  openPreview,
  phonePhoto,
  QUESTIONS,
  sendPicture,
  TICK_CASE,
  typeCase,
} from '../support/browser-steps.ts';
import { see, Visitor, type Device } from '../support/browser-visitor.ts';
import { publishCase } from '../support/cases.ts';
import { DICOM_TELLTALES, dicomFile } from '../support/dicom.ts';
import { heicFile } from '../support/heic.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { uploadPicture } from '../support/pictures.ts';
import { tapLine, type TappedLine } from '../support/tapped-line.ts';
import { until } from '../support/until.ts';

/** What `phonePhoto` tells beside its pixels, and what the file was called. */
const PHOTO_TELLTALES = ['Fabricant', 'phone 12', 'Personne Nomm', 'IMG_2041'];
const SKIN = [217, 168, 131] as const;
const BLACK = [0, 0, 0] as const;

describe('pictures before they leave', () => {
  let instance: TestInstance;
  let browser: Browser;
  let author: Person;
  let line: TappedLine;
  const here: Visitor[] = [];

  beforeAll(async () => {
    [instance, browser] = await Promise.all([startInstance(), launchBrowser()]);
    [author, line] = await Promise.all([someone(instance), tapLine(instance.url)]);
  });
  afterEach(async () => {
    for (const visitor of here.splice(0)) await visitor.leave();
  });
  afterAll(async () => {
    await browser.close();
    await line.stop();
    await instance.stop();
  });

  /** The author before an empty case, on a line on which all is heard. */
  const compose = async (device: Device = {}): Promise<Visitor> => {
    const visitor = await (await Visitor.arrive(browser, line.url, device)).as(author);
    here.push(visitor);
    await visitor.page.goto('/cases/new');
    return visitor;
  };
  const photo = async () => ({ name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto() });
  const stage = (page: Page) => page.getByRole('application', { name: 'Image à masquer' });
  const boxes = (page: Page) => stage(page).getByRole('button', { name: /^Boîte/ });
  const next = (page: Page) => page.getByRole('button', { name: 'Suivant', exact: true });
  const send = (page: Page) => page.getByRole('button', { name: 'Envoyer cette image' });
  const cleaned = (page: Page, count: number) =>
    until(`${count} pictures are clean`, async () => (await page.getByText('nettoyée', { exact: true }).count()) === count);

  /** Draws with the mouse, in fractions of the picture. */
  const drag = async (page: Page, picture: Locator, from: readonly [number, number], to: readonly [number, number]) => {
    await see(picture);
    await until('the picture is there', () => picture.evaluate(({ naturalWidth }: { naturalWidth?: number }) => naturalWidth !== 0));
    let last: string | undefined;
    await until('the picture lies still', async () => {
      const place = JSON.stringify(await picture.boundingBox());
      const isStill = place === last;
      last = place;
      return isStill;
    });
    const at = await picture.boundingBox();
    if (!at) throw new Error('the picture has no place');
    await page.mouse.move(at.x + at.width * from[0], at.y + at.height * from[1]);
    await page.mouse.down();
    await page.mouse.move(at.x + at.width * to[0], at.y + at.height * to[1], { steps: 5 });
    await page.mouse.up();
  };
  /** The picture as `person` downloads it, and its colour at a place in fractions. */
  const download = async (person: Person, id: string) => {
    const { bytes, status } = await person.bytes(`/api/images/${id}/file?variant=full&format=jpeg`);
    expect(status).toBe(200);
    const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const colour = (x: number, y: number) => {
      const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
      return [...data.subarray(at, at + 3)];
    };
    return { width: info.width, height: info.height, colour };
  };
  const near = (colour: number[], wanted: readonly number[]) =>
    expect(colour.every((value, index) => Math.abs(value - (wanted[index] ?? 0)) <= 12) ? wanted : colour).toEqual(wanted);
  const imagesOf = async (page: Page) => {
    const id = /cases\/([^/]+)\//.exec(page.url())?.[1] ?? '';
    return (await author.must<{ images: { id: string }[] }>('GET', `/api/cases/${id}`)).images.map((image) => image.id);
  };

  it('are masked by mouse; readers get black where the box was, and the file itself never left', async () => {
    const { page } = await compose();
    let uploads = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/api/images')) uploads += 1;
    });
    await typeCase(page, TICK_CASE);
    await choosePictures(page, await photo());
    await drag(page, stage(page).locator('canvas'), [0.2, 0.2], [0.6, 0.4]);
    await expect(boxes(page).count()).resolves.toBe(1);
    await answerAll(page);
    await next(page).dblclick();
    await see(page.getByText('Comme les autres la verront'));
    await send(page).dblclick();
    await cleaned(page, 1);
    expect(uploads).toBe(1);

    await page.getByRole('textbox', { name: 'Description de l’image 1' }).fill('Plaque annulaire');
    await openPreview(page);
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await page.waitForURL(/published/);
    const [id = ''] = await imagesOf(page);
    const seen = await download(await someone(instance), id);
    expect(seen.height).toBeGreaterThan(seen.width);
    for (const [x, y] of [[0.21, 0.21], [0.4, 0.3], [0.59, 0.39]] as const) near(seen.colour(x, y), BLACK); // prettier-ignore
    for (const [x, y] of [[0.1, 0.1], [0.1, 0.3], [0.4, 0.1], [0.5, 0.5]] as const) near(seen.colour(x, y), SKIN); // prettier-ignore

    const sent = line.sent();
    expect(sent.includes('filename="image.jpg"')).toBe(true);
    for (const telltale of PHOTO_TELLTALES) expect([telltale, sent.includes(telltale)]).toEqual([telltale, false]);
    // The line hears what leaves: the same file sent as it is.
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array((await photo()).buffer)]), 'IMG_2041.jpg');
    await fetch(`${line.url}/api/images`, { method: 'POST', body: form, headers: { cookie: author.cookie, origin: line.url } });
    for (const telltale of PHOTO_TELLTALES) expect([telltale, line.sent().includes(telltale)]).toEqual([telltale, true]);
  });

  it('do not go on before each question is answered, and « Oui » sends back to the boxes', async () => {
    const { page } = await compose({ phone: true });
    await choosePictures(page, await photo());
    const answer = (question: string, word: string) =>
      page.getByRole('group', { name: question }).getByRole('radio', { name: word }).check();
    const [face = '', ...others] = QUESTIONS;
    for (const question of others) await answer(question, 'Non');
    await expect(next(page).isDisabled()).resolves.toBe(true);
    await answer(face, 'Oui');
    await see(page.getByText('Couvrez-le d’une boîte'));
    await expect(next(page).isDisabled()).resolves.toBe(true);
    await drag(page, stage(page).locator('canvas'), [0.3, 0.1], [0.7, 0.3]);
    await answer(face, 'Non');
    await expect(next(page).isEnabled()).resolves.toBe(true);
    expect([await graveFindings(page), await overflow(page)]).toEqual([[], 0]);
    await next(page).click();
    await see(send(page));
    expect([await graveFindings(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByRole('button', { name: 'Revenir aux boîtes' }).first().click();
    // What was covered shows again: the answers no longer hold.
    await boxes(page).focus();
    await page.getByRole('button', { name: 'Retirer la boîte' }).click();
    await expect(next(page).isDisabled()).resolves.toBe(true);
    await expect(page.getByRole('radio', { checked: true }).count()).resolves.toBe(0);
  });

  it('are masked, turned and sent by keyboard alone', async () => {
    const { page } = await compose();
    const tabTo = async (thing: Locator) => {
      const isThere = async () => (await thing.and(page.locator(':focus')).count()) === 1;
      for (let steps = 0; steps < 60 && !(await isThere()); steps += 1) await page.keyboard.press('Tab');
      await expect(isThere()).resolves.toBe(true);
    };
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Ajouter des images' }).focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(await photo());
    await see(stage(page));
    await page.keyboard.press('m');
    await see(boxes(page));
    const name = () => boxes(page).first().getAttribute('aria-label');
    const before = await name();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowUp');
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowRight');
    expect(before).toContain('à 35\u202f% de la gauche, 43\u202f% du haut, large de 30\u202f%');
    expect(await name()).toContain('à 35\u202f% de la gauche, 37\u202f% du haut, large de 35\u202f%');
    await page.keyboard.press('m');
    await see(boxes(page).nth(1));
    await page.keyboard.press('Delete');
    await expect(boxes(page).count()).resolves.toBe(1);
    await page.keyboard.press('r');
    await page.keyboard.press('Control+z');
    for (const question of QUESTIONS) {
      await tabTo(page.getByRole('group', { name: question }).getByRole('radio', { name: 'Non' }));
      await page.keyboard.press('Space');
    }
    await tabTo(next(page));
    await page.keyboard.press('Enter');
    await see(send(page));
    await tabTo(send(page));
    await page.keyboard.press('Enter');
    await cleaned(page, 1);
    await page.waitForURL(/cases\/[0-9a-f-]+\//);
    const [id = ''] = await imagesOf(page);
    const seen = await download(author, id);
    expect(seen.height).toBeGreaterThan(seen.width);
    near(seen.colour(0.5, 0.45), BLACK);
    near(seen.colour(0.68, 0.5), BLACK);
    near(seen.colour(0.5, 0.56), SKIN);
    near(seen.colour(0.1, 0.1), SKIN);
  });

  it('of HEIC and DICOM are read on the device, with the usual places of names covered, and no word of them leaves', async () => {
    const { page } = await compose();
    const heic = heicFile(64, 32, (x) => (x < 32 ? [200, 30, 30] : [30, 30, 200]));
    const ultrasound = dicomFile({ rows: 100, columns: 150, pixels: Buffer.alloc(45_000, 128), frames: 3, modality: 'US' });
    await choosePictures(
      page,
      { name: 'DUPONT.heic', mimeType: '', buffer: heic },
      { name: 'DUPONT.dcm', mimeType: '', buffer: ultrasound },
      { name: 'lettre.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 une lettre, et rien d’autre') },
    );
    await see(page.getByText('Image 1 sur 2'));
    await sendPicture(page);
    await see(page.getByText('Image 2 sur 2'), page.getByText('Le haut et le bas sont couverts'), boxes(page).nth(1));
    await expect(boxes(page).count()).resolves.toBe(2);
    await see(page.getByText('Image du film\u202f: 2 sur 3'));
    await page.getByRole('slider').first().press('ArrowRight');
    await see(page.getByText('Image du film\u202f: 3 sur 3'));
    await sendPicture(page);
    await cleaned(page, 2);
    await see(page.getByRole('alert').getByText(/lettre\.pdf.*Ce format n’est pas accepté/));
    const [photoId = '', studyId = ''] = await imagesOf(page);
    const seen = await download(author, photoId);
    near(seen.colour(0.2, 0.5), [200, 30, 30]);
    near(seen.colour(0.8, 0.5), [30, 30, 200]);
    const study = await download(author, studyId);
    for (const y of [0.02, 0.1, 0.9, 0.98]) near(study.colour(0.5, y), BLACK);
    expect(study.colour(0.5, 0.5)[0]).toBeGreaterThan(60);
    for (const telltale of [...DICOM_TELLTALES, 'DUPONT', 'DICM'])
      expect([telltale, line.sent().includes(telltale)]).toEqual([telltale, false]);
  });

  it('keep their boxes while the editor is closed, and on the way back', async () => {
    const { page } = await compose();
    await page.getByRole('link', { name: 'Récents' }).click();
    await page.waitForURL(/recent/);
    await page.getByRole('link', { name: 'Nouveau cas' }).first().click();
    await choosePictures(page, await photo());
    await drag(page, stage(page).locator('canvas'), [0.2, 0.2], [0.6, 0.4]);
    await page.keyboard.press('Escape');
    await see(page.getByText('1 image à préparer'));
    await page.getByRole('button', { name: 'Continuer' }).click();
    await see(boxes(page));
    await page.goBack();
    await see(page.getByText('1 image à préparer'));
    expect(page.url()).toContain('/cases/new');
    await page.getByRole('link', { name: 'Récents' }).click();
    await page.waitForURL(/recent/);
    await page.getByRole('link', { name: 'Nouveau cas' }).first().click();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await see(boxes(page));
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await expect(boxes(page).count()).resolves.toBe(0);
    await page.getByRole('button', { name: 'Rétablir' }).click();
    await expect(boxes(page).count()).resolves.toBe(1);
  });

  it('that were sent can be covered more', async () => {
    const { page } = await compose();
    await addPhoto(page, await phonePhoto(), 'Plaque');
    await page.getByRole('button', { name: 'Masquer encore l’image 1' }).click();
    await drag(page, stage(page).getByRole('img'), [0.1, 0.1], [0.3, 0.3]);
    await page.getByRole('button', { name: 'Couvrir' }).click();
    const [id = ''] = await imagesOf(page);
    await until('the picture was made anew', async () => {
      const { state, version } = await author.must<{ state: string; version: number }>('GET', `/api/images/${id}`);
      return state === 'ready' && version === 2;
    });
    const seen = await download(author, id);
    near(seen.colour(0.2, 0.2), BLACK);
    near(seen.colour(0.5, 0.5), SKIN);
    await cleaned(page, 1);
    await page.locator('#part-images img[src*="v=2"]').waitFor();
  });

  it('that others see already are covered more from the case, and each page shows the new pixels', async () => {
    const pictureId = await uploadPicture(author);
    const { id } = await publishCase(author, { images: [{ id: pictureId, description: 'Plaque' }] });
    const reader = await someone(instance);
    const other = await (await Visitor.arrive(browser, instance.url)).as(reader);
    here.push(other);
    await other.page.goto(`/cases/${id}`);
    await see(other.page.getByRole('img', { name: 'Plaque' }));
    await expect(other.page.getByRole('button', { name: /^Masquer encore/ }).count()).resolves.toBe(0);
    const { page } = await compose();
    await page.goto(`/cases/${id}`);
    await page.getByRole('button', { name: 'Masquer encore l’image 1' }).click();
    await page.getByRole('button', { name: 'Nouvelle boîte' }).click();
    await page.getByRole('button', { name: 'Couvrir' }).click();
    await other.page.locator(`img[alt="Plaque"][src*="v=2"]`).waitFor();
    near((await download(reader, pictureId)).colour(0.5, 0.5), BLACK);
  });

  it('that were posted before are told as such, with the way to that case', async () => {
    const noise = {
      create: { width: 320, height: 240, channels: 3, background: '#fff', noise: { type: 'gaussian', mean: 120, sigma: 50 } },
    } as const;
    const picture = await sharp(noise).blur(12).normalise().jpeg().toBuffer();
    const { body } = await author.upload('/api/images', picture);
    await until(
      'the picture is clean',
      async () => (await author.must<{ state: string }>('GET', `/api/images/${body.id}`)).state === 'ready',
    );
    const { id, title } = await publishCase(author, { images: [{ id: body.id, description: 'Plaque' }] });
    const { page } = await compose();
    await addPhoto(page, await phonePhoto(), 'Une autre plaque');
    await expect(page.getByText('Cette image ressemble').count()).resolves.toBe(0);
    await choosePictures(page, { name: 'encore.jpg', mimeType: 'image/jpeg', buffer: picture });
    await sendPicture(page);
    await cleaned(page, 2);
    await see(page.getByText('Cette image ressemble'));
    expect(await page.getByRole('link', { name: title }).getAttribute('href')).toBe(`/cases/${id}`);
  });

  it('of replies go the same way', async () => {
    const { id } = await publishCase(await someone(instance));
    const { page } = await compose();
    await page.goto(`/cases/${id}`);
    await page
      .getByRole('region', { name: 'Répondre' })
      .locator('input[type=file]')
      .setInputFiles(await photo());
    await drag(page, stage(page).locator('canvas'), [0.2, 0.2], [0.6, 0.4]);
    await sendPicture(page);
    await page.getByRole('textbox', { name: 'Votre réponse' }).fill('Voici la même chez une autre.');
    const button = page.getByRole('button', { name: 'Envoyer', exact: false }).last();
    await until('the picture is clean', () => button.isEnabled());
    await button.click();
    await see(page.getByTestId('entry-2').getByText('Voici la même chez une autre.'));
    const { items } = await author.must<{ items: { imageIds: string[] }[] }>('GET', `/api/cases/${id}/entries?after=1`);
    const seen = await download(author, items[0]?.imageIds[0] ?? '');
    near(seen.colour(0.4, 0.3), BLACK);
    near(seen.colour(0.1, 0.1), SKIN);
  });
});
