import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Visitor } from './browser-visitor.ts';
import { see } from './browser-visitor.ts';

/** The password of everybody in the tests; the same as `Person.join` takes. */
export const PASSWORD = 'cheval exact pile agrafe';

/** What an author types for a case; `words` go into « Histoire ». */
export interface TypedCase {
  title: string;
  history: string;
}

/** A case of an erythema migrans, long enough to be compared with the archive. */
export const TICK_CASE: TypedCase = {
  title: 'Plaque annulaire de la cuisse après une randonnée : quel traitement ?',
  history:
    'Une plaque rouge annulaire de la cuisse droite s’étend depuis trois semaines autour d’un point central, sans fièvre ni douleur. ' +
    'Morsure de tique probable lors d’une randonnée en forêt dix jours avant. Pas de prurit, pas d’arthrite, pas de céphalée. ' +
    'Le bord est net, le centre s’éclaircit, le diamètre atteint douze centimètres ce matin.',
};

/** The same story, told by another colleague months later. */
export const SIMILAR_CASE: TypedCase = {
  title: 'Lésion en anneau du mollet, tique retirée le mois dernier',
  history:
    'Lésion annulaire rouge du mollet qui grandit depuis deux semaines, centre plus clair et bord net, après une tique retirée en forêt. ' +
    'Pas de fièvre, pas de prurit, pas d’arthrite, pas de céphalée. La plaque atteint dix centimètres de diamètre. ' +
    'La randonnée remonte à trois semaines, la morsure était indolore. Que proposer comme traitement ?',
};

/** A photo as a phone takes it: turned, and full of what must not leave (name, device, place). */
export function phonePhoto(): Promise<Buffer> {
  const exif = {
    IFD0: { Make: 'Fabricant', Model: 'Téléphone 12', Artist: 'Personne Nommée' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 24/1', GPSLongitudeRef: 'E', GPSLongitude: '2/1 21/1 3/1' },
  };
  const drawing = `<svg width="1200" height="900" xmlns="http://www.w3.org/2000/svg"><rect width="1200" height="900" fill="#d9a883"/>
    <circle cx="600" cy="450" r="260" fill="none" stroke="#b4453a" stroke-width="60"/></svg>`;
  return sharp(Buffer.from(drawing)).withMetadata({ orientation: 6, exif }).jpeg().toBuffer();
}

/** A card that proves a profession, as a picture. */
export function professionalCard(): Promise<Buffer> {
  return sharp({ create: { width: 640, height: 400, channels: 3, background: '#dde6ee' } })
    .png()
    .toBuffer();
}

/** Signs in from wherever the visitor is sent to. */
export async function signIn({ page }: Visitor, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(password);
  await page.getByRole('button', { name: 'Entrer' }).click();
}

/** Picks values of a list that is searched by typing. */
export async function choose(page: Page, label: string, ...options: string[]): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  for (const option of options) {
    await field.click();
    await field.fill(option);
    await page.getByRole('option', { name: option, exact: true }).click();
  }
  await page.keyboard.press('Escape');
}

/** Picks one value of a list that opens. */
export async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Types everything that a case needs, on `/cases/new` or an opened draft, pictures aside. */
export async function typeCase(page: Page, { title, history }: TypedCase): Promise<void> {
  await page.getByRole('textbox', { name: 'Votre question' }).fill(title);
  await page.getByRole('button', { name: 'Diagnostic', exact: true }).click();
  await pick(page, 'Âge', '40–49 ans');
  await pick(page, 'Sexe', 'Femme');
  await page.getByRole('textbox', { name: 'Histoire' }).fill(history);
  await choose(page, 'Pour quelles spécialités', 'Dermatologie et vénéréologie');
  await page.getByRole('radio', { name: 'Le patient est d’accord' }).check();
  for (const use of ['Cet avis', 'Le réseau fermé de soignants', 'L’archive']) await page.getByRole('checkbox', { name: use }).check();
  await page.getByRole('checkbox', { name: /J’atteste/ }).check();
}

/** The questions about every picture. */
export const QUESTIONS = ['Visage, yeux ou sourcils', 'Tatouage, bijou, cicatrice ancienne', 'Nom, date, bracelet, écran, étiquette'];

/** Says of the picture in the editor that nothing on it tells who it is. */
export async function answerAll(page: Page): Promise<void> {
  await see(page.getByRole('application', { name: 'Image à masquer' }));
  for (const question of QUESTIONS) await page.getByRole('group', { name: question }).getByRole('radio', { name: 'Non' }).check();
}

/** Answers for the picture in the editor, looks at it as others will, and lets it go. */
export async function sendPicture(page: Page): Promise<void> {
  await answerAll(page);
  await page.getByRole('button', { name: 'Suivant', exact: true }).click();
  await page.getByRole('button', { name: 'Envoyer cette image' }).click();
}

/** Chooses pictures for a case; the first stands in the editor then. */
export async function choosePictures(page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  await page.locator('#part-images input[type=file]').first().setInputFiles(files);
}

/** Adds a photo through the editor and waits until it is clean, then describes it. */
export async function addPhoto(page: Page, photo: Buffer, description: string): Promise<void> {
  await choosePictures(page, { name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: photo });
  await sendPicture(page);
  await see(page.getByText('nettoyée', { exact: true }));
  await page.getByRole('textbox', { name: 'Description de l’image 1' }).fill(description);
}

/** Opens the preview of a complete case; the button « Publier » is then on the screen. */
export async function openPreview(page: Page): Promise<void> {
  await see(page.getByRole('status').filter({ hasText: 'enregistré à' }));
  await page.getByRole('button', { name: 'Voir comme les autres, puis publier' }).click();
  await see(page.getByRole('dialog').getByRole('button', { name: 'Publier', exact: true }));
}
