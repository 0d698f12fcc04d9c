import sharp from 'sharp';
import type { ImageView } from '#libs/contracts';
import type { Person } from './person.ts';
import { until } from './until.ts';

let shade = 0;

/** Uploads a picture unlike any other and waits until it is clean; answers its id. */
export async function uploadPicture(person: Person): Promise<string> {
  shade += 1;
  const bytes = await sharp({
    create: { width: 240, height: 160, channels: 3, background: '#fff', noise: { type: 'gaussian', mean: 90 + (shade % 60), sigma: 30 } },
  })
    .png()
    .toBuffer();
  return uploadReady(person, bytes);
}

/** Uploads a picture and waits until it is clean; answers its id. */
export async function uploadReady(person: Person, bytes: Buffer): Promise<string> {
  const { body } = await person.upload('/api/images', bytes);
  await until('the picture is clean', async () => (await person.must<ImageView>('GET', `/api/images/${body.id}`)).state === 'ready');
  return body.id;
}

/** Squares of grey, the same each time, that survive being encoded again. */
export function drawnPicture(): Promise<Buffer> {
  const [columns, rows] = [16, 12];
  const squares = Buffer.from(Array.from({ length: columns * rows }, (_, at) => (at * 7_919 + (at >> 2) * 104_729) % 251));
  return sharp(squares, { raw: { width: columns, height: rows, channels: 1 } })
    .resize(640, 480)
    .png()
    .toBuffer();
}

/** What the server answers to somebody who asks for the picture itself. */
export async function pictureStatus(person: Person, id: string): Promise<number> {
  return (await person.bytes(`/api/images/${id}/file?variant=display`)).status;
}
