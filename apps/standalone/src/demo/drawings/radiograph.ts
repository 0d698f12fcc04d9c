import { clouds, grain, toJpeg, type Layer, type Random, type Size } from './canvas.ts';

/** A thing that stops X-rays: where it is, and how much of the light (0 to 255) it adds to the film. */
export interface Shadow {
  layer: Layer;
  weight: number;
}

/**
 * Develops shadows as a film: they add up, less and less towards white, under fine grain; darker towards the collimated edge.
 *
 * @param mottle strength of the soft unevenness of tissue, about 0 to 30
 */
export async function develop(size: Size, random: Random, shadows: readonly Shadow[], mottle: number): Promise<Buffer> {
  const [tissue, noise] = [await clouds(random, size, 16), grain(random, size)];
  const light = new Float32Array(size.width * size.height);
  for (const { layer, weight } of shadows) {
    const share = weight / 255;
    for (let n = 0; n < light.length; n++) light[n] = (light[n] ?? 0) + (layer[n] ?? 0) * share;
  }
  const pixels = new Uint8ClampedArray(light.length);
  for (let n = 0; n < light.length; n++) {
    const exposed = Math.max(0, (light[n] ?? 0) * (1 + (((tissue[n] ?? 0) - 128) * mottle) / 12800));
    pixels[n] = 6 + 246 * (1 - Math.exp(-exposed / 150)) + ((noise[n] ?? 0) - 128) / (exposed > 6 ? 9 : 30);
  }
  return toJpeg(size, pixels);
}
