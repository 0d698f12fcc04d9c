import type { PictureSpec, SkinTone } from '../demo-types.ts';
import { at, clouds, grain, heights, randomFrom, toJpeg, type Layer } from './canvas.ts';
import { drawLesion, type Lesion } from './skin-lesions.ts';

type SkinSpec = Extract<PictureSpec, { kind: 'skin' }>;
type Colour = readonly [number, number, number];

const SIZE = { width: 1080, height: 810 };

const TONES: Record<SkinTone, Colour> = {
  light: [226, 180, 158],
  beige: [212, 162, 134],
  olive: [190, 142, 108],
  brown: [142, 96, 68],
  dark: [92, 60, 44],
};

/** A close view of skin under soft light from the upper left, with the lesion asked for. */
export async function drawSkin(spec: SkinSpec): Promise<Buffer> {
  const random = randomFrom(spec.seed);
  const [broad, mottle, fold, pore] = await Promise.all([
    clouds(random, SIZE, 420),
    clouds(random, SIZE, 38),
    clouds(random, SIZE, 7, 1.7),
    clouds(random, SIZE, 3.2),
  ]);
  const lesion = await drawLesion(spec.lesion, random, SIZE);
  return toJpeg(SIZE, paint(TONES[spec.tone], { broad, mottle, fold, pore, fine: grain(random, SIZE) }, lesion));
}

interface Texture {
  broad: Layer;
  mottle: Layer;
  fold: Layer;
  pore: Layer;
  fine: Layer;
}

/** The skin's own colour, uneven by its mottling, with the lesion's pigments in it; one plane a channel. */
function pigmented(tone: Colour, mottle: Layer, lesion: Lesion): Float32Array[] {
  return tone.map((value, channel) => {
    const unevenness = (channel === 0 ? 0.014 : 0.04) / 128;
    const plane = heights(mottle, (blotch) => value * (1 + (blotch - 128) * unevenness));
    for (const { layer, colour, strength, isOpaque } of lesion.stains) {
      const target = at(colour, channel);
      for (let n = 0; n < plane.length; n++) {
        const share = ((layer[n] ?? 0) / 255) * strength;
        if (share === 0) continue;
        const below = plane[n] ?? 0;
        // Pigment lies in the skin: it darkens by what is there rather than covering it.
        plane[n] = below + ((isOpaque === true ? target : (below * target) / 255) - below) * share;
      }
    }
    return plane;
  });
}

/** Lays the colour under light: the skin's own relief and the lesion's, seen from the slope towards the light. */
function paint(tone: Colour, texture: Texture, lesion: Lesion): Uint8ClampedArray {
  const { width, height } = SIZE;
  const pixels = new Uint8ClampedArray(width * height * 3);
  const [red, green, blue] = pigmented(tone, texture.mottle, lesion);
  if (red === undefined || green === undefined || blue === undefined) return pixels;
  const relief = heights(texture.fold, (fold, n) => fold * 0.085 + (texture.pore[n] ?? 0) * 0.065 + (lesion.height[n] ?? 0));
  // Dark skin shows gloss more.
  const gloss = 0.85 - (tone[0] + tone[1] + tone[2]) / 1530;
  const uphill = 2 * width + 2;
  for (let y = 0; y < height; y++) {
    const curve = 1 - 0.2 * ((y / height - 0.44) / 0.56) ** 2;
    for (let x = 0; x < width; x++) {
      const n = y * width + x;
      const slope = n < uphill ? 0 : (relief[n] ?? 0) - (relief[n - uphill] ?? 0);
      const side = 1.03 - 0.17 * ((x / width - 0.4) / 0.6) ** 2;
      const shade = curve * side * (1 + ((texture.broad[n] ?? 0) - 128) / 1500) + slope / (slope > 0 ? 170 : 210);
      const added = ((texture.fine[n] ?? 0) - 128) / 30 + (lesion.shine[n] ?? 0) * gloss + (slope > 9 ? (slope - 9) * gloss * 1.6 : 0);
      pixels[n * 3] = (red[n] ?? 0) * shade + added;
      pixels[n * 3 + 1] = (green[n] ?? 0) * shade + added;
      pixels[n * 3 + 2] = (blue[n] ?? 0) * shade + added;
    }
  }
  return pixels;
}
