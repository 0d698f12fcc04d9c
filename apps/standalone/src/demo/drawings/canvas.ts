import sharp from 'sharp';

/** Width and height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
export type Random = () => number;

/** @param seed any integer */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number between two bounds. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** A number around 0, mostly within 1 (sum of three). */
export function around(random: Random): number {
  return (random() + random() + random() - 1.5) / 1.5;
}

/** One byte a pixel: how much of something is there. */
export type Layer = Uint8Array;

/** Soft irregular clouds whose lumps are about `cell` pixels wide and `cell · stretch` high; mean 128. */
export async function clouds(random: Random, size: Size, cell: number, stretch = 1): Promise<Layer> {
  const width = Math.max(4, Math.ceil(size.width / cell) + 1);
  const height = Math.max(4, Math.ceil(size.height / (cell * stretch)) + 1);
  const data = Buffer.from(Uint8Array.from({ length: width * height }, () => random() * 256));
  return sharp(data, { raw: { width, height, channels: 1 } })
    .resize(size.width, size.height, { fit: 'fill', kernel: 'cubic' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
}

/** Noise of single pixels, mean 128. */
export function grain(random: Random, size: Size): Layer {
  const layer = new Uint8Array(size.width * size.height);
  let state = Math.floor(random() * 0xffffffff) | 1;
  for (let n = 0; n < layer.length; n++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    layer[n] = ((state & 255) + ((state >>> 8) & 255)) >> 1;
  }
  return layer;
}

/** Renders shapes (SVG elements, white where full) and softens them by so many pixels. */
export async function shapes(size: Size, svg: string, blur = 0): Promise<Layer> {
  const document = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><rect width="100%" height="100%" fill="#000"/><g fill="#fff" stroke="none">${svg}</g></svg>`;
  const drawn = await sharp(Buffer.from(document)).removeAlpha().extractChannel(0).raw().toBuffer();
  return blur > 0 ? soften(drawn, size, blur) : drawn;
}

/** Blurs a layer. A strong blur is done at a fraction of the size, since nobody could tell. */
export async function soften(layer: Layer, size: Size, blur: number): Promise<Layer> {
  const image = sharp(layer, { raw: { ...size, channels: 1 } });
  if (blur < 4) return image.blur(blur).toColourspace('b-w').raw().toBuffer();
  const fraction = blur < 10 ? 2 : 4;
  const small = { width: Math.round(size.width / fraction), height: Math.round(size.height / fraction) };
  // Two steps, since sharp resizes before it blurs.
  const soft = await image
    .resize(small.width, small.height, { fit: 'fill', kernel: 'linear' })
    .blur(blur / fraction)
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return sharp(soft, { raw: { ...small, channels: 1 } })
    .resize(size.width, size.height, { fit: 'fill', kernel: 'cubic' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
}

/** A new layer from each value and its place; values are cut to a byte. */
export function remade(layer: Layer, make: (value: number, index: number) => number): Layer {
  const result = new Uint8ClampedArray(layer.length);
  for (let n = 0; n < layer.length; n++) result[n] = make(layer[n] ?? 0, n);
  return new Uint8Array(result.buffer);
}

/** Heights from each value and its place, unbounded. */
export function heights(layer: Layer, make: (value: number, index: number) => number): Float32Array {
  const result = new Float32Array(layer.length);
  for (let n = 0; n < layer.length; n++) result[n] = make(layer[n] ?? 0, n);
  return result;
}

/** Encodes pixels of one or three channels as the kind of JPEG a camera would send. */
export function toJpeg(size: Size, data: Uint8Array | Uint8ClampedArray): Promise<Buffer> {
  const channels = data.length === size.width * size.height ? 1 : 3;
  return sharp(data, { raw: { ...size, channels } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** A closed outline around a centre, uneven by `roughness` (0 to 1), as SVG path data. */
export function blob(random: Random, x: number, y: number, radius: number, roughness = 0.2, flattening = 1): string {
  const phases = [random() * 7, random() * 7, random() * 7];
  const points: string[] = [];
  const steps = 28;
  for (let step = 0; step < steps; step++) {
    const angle = (step / steps) * 2 * Math.PI;
    const wave =
      Math.sin(2 * angle + (phases[0] ?? 0)) + 0.7 * Math.sin(3 * angle + (phases[1] ?? 0)) + 0.5 * Math.sin(5 * angle + (phases[2] ?? 0));
    const reach = radius * (1 + (roughness * wave) / 2);
    points.push(`${(x + reach * Math.cos(angle)).toFixed(1)} ${(y + reach * flattening * Math.sin(angle)).toFixed(1)}`);
  }
  return `M${points.join('L')}Z`;
}

/** Element of a layer; 0 outside. */
export function at(layer: ArrayLike<number>, index: number): number {
  return layer[index] ?? 0;
}
