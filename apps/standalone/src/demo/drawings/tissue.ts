import type { PictureSpec } from '../demo-types.ts';
import { around, between, blob, clouds, grain, randomFrom, shapes, toJpeg, type Layer, type Random } from './canvas.ts';

type TissueSpec = Extract<PictureSpec, { kind: 'tissue' }>;
type Colour = readonly [number, number, number];

const SIZE = { width: 1080, height: 810 };

const COLLAGEN: Colour = [232, 158, 184];
const NUCLEUS: Colour = [84, 54, 128];
const FIBRIN: Colour = [214, 72, 112];
const RED_CELL: Colour = [206, 70, 66];
const CYTOPLASM: Colour = [214, 150, 190];
const GLASS: Colour = [246, 238, 244];

interface Stain {
  layer: Layer;
  colour: Colour;
  strength: number;
}

/** A section stained with haematoxylin and eosin under a middle magnification. */
export async function drawTissue(spec: TissueSpec): Promise<Buffer> {
  const random = randomFrom(spec.seed);
  const [bundles, fibres, broad] = await Promise.all([
    clouds(random, SIZE, 42, 0.3),
    clouds(random, SIZE, 13, 0.24),
    clouds(random, SIZE, 190),
  ]);
  const noise = grain(random, SIZE);
  const stains = await patterns[spec.finding](random);
  const pixels = new Uint8ClampedArray(SIZE.width * SIZE.height * 3);
  for (let n = 0; n < noise.length; n++) {
    const weave = ((bundles[n] ?? 0) * 0.6 + (fibres[n] ?? 0) * 0.4 - 128) / 128;
    // Between the bundles the glass shows.
    const gap = Math.max(0, Math.min(1, weave * 2.4 - 0.35));
    const depth = 1 - weave * 0.1 + ((broad[n] ?? 0) - 128) / 1900;
    let red = (COLLAGEN[0] + (GLASS[0] - COLLAGEN[0]) * gap) * depth;
    let green = (COLLAGEN[1] + (GLASS[1] - COLLAGEN[1]) * gap) * depth;
    let blue = (COLLAGEN[2] + (GLASS[2] - COLLAGEN[2]) * gap) * depth;
    for (const { layer, colour, strength } of stains) {
      const share = ((layer[n] ?? 0) / 255) * strength;
      if (share === 0) continue;
      red += (colour[0] - red) * share;
      green += (colour[1] - green) * share;
      blue += (colour[2] - blue) * share;
    }
    const speck = ((noise[n] ?? 0) - 128) / 16;
    pixels[n * 3] = red + speck;
    pixels[n * 3 + 1] = green + speck;
    pixels[n * 3 + 2] = blue + speck;
  }
  return toJpeg(SIZE, pixels);
}

const spindle = (random: Random, x: number, y: number) =>
  `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${between(random, 7, 12).toFixed(1)}" ry="${between(random, 2.2, 3.6).toFixed(1)}" transform="rotate(${(around(random) * 26).toFixed(0)} ${x.toFixed(1)} ${y.toFixed(1)})"/>`;

const round = (random: Random, x: number, y: number, low: number, high: number) =>
  `<path d="${blob(random, x, y, between(random, low, high), 0.22)}" fill-opacity="${between(random, 0.7, 1).toFixed(2)}"/>`;

const scattered = (random: Random, count: number, draw: (x: number, y: number) => string) =>
  Array.from({ length: count }, () => draw(random() * SIZE.width, random() * SIZE.height)).join('');

const around2 = (random: Random, x: number, y: number, spread: number): [number, number] => [
  x + around(random) * spread,
  y + around(random) * spread,
];

const patterns: Record<TissueSpec['finding'], (random: Random) => Promise<Stain[]>> = {
  normal: async (random) => [
    {
      layer: await shapes(
        SIZE,
        scattered(random, 190, (x, y) => spindle(random, x, y)),
        0.8,
      ),
      colour: NUCLEUS,
      strength: 0.85,
    },
  ],

  /** Small vessels with fibrin in their walls, broken nuclei and red cells around them. */
  vasculitis: async (random) => {
    const vessels = [
      [330, 330, 78],
      [720, 250, 60],
      [600, 590, 88],
      [180, 650, 52],
      [930, 560, 56],
    ] as const;
    const walls = vessels
      .map(([x, y, r]) => `<path d="${blob(random, x, y, r, 0.2)}" fill="none" stroke="#fff" stroke-width="${r * 0.5}"/>`)
      .join('');
    const lumens = vessels.map(([x, y, r]) => `<path d="${blob(random, x, y, r * 0.66, 0.25)}"/>`).join('');
    const dust: string[] = [];
    const cells: string[] = [];
    const escaped: string[] = [];
    for (const [x, y, r] of vessels) {
      for (let n = 0; n < 90; n++) dust.push(round(random, ...around2(random, x, y, r * 2.1), 1.4, 3.4));
      for (let n = 0; n < 48; n++) {
        const [cx, cy] = around2(random, x, y, r * 2);
        for (let lobe = 0; lobe < 3; lobe++) cells.push(round(random, cx + around(random) * 5, cy + around(random) * 5, 2.8, 4.4));
      }
      for (let n = 0; n < 46; n++) escaped.push(round(random, ...around2(random, x, y, r * 2.6), 4.5, 6));
    }
    const [wall, lumen, blood, nuclei] = await Promise.all([
      shapes(SIZE, walls, 7),
      shapes(SIZE, lumens, 3),
      shapes(SIZE, escaped.join(''), 0.9),
      shapes(SIZE, dust.join('') + cells.join('') + scattered(random, 90, (x, y) => spindle(random, x, y)), 0.7),
    ]);
    return [
      { layer: wall, colour: FIBRIN, strength: 0.85 },
      { layer: lumen, colour: [244, 216, 226], strength: 0.8 },
      { layer: blood, colour: RED_CELL, strength: 0.8 },
      { layer: nuclei, colour: NUCLEUS, strength: 0.92 },
    ];
  },

  /** Naked granulomas: pale epithelioid cells, a giant cell with a wreath of nuclei, few lymphocytes at the rim. */
  granuloma: async (random) => {
    const nests = [
      [300, 320, 170],
      [740, 480, 200],
      [420, 660, 110],
      [900, 140, 120],
    ] as const;
    const bodies = nests.map(([x, y, r]) => `<path d="${blob(random, x, y, r, 0.16)}"/>`).join('');
    const pale: string[] = [];
    const dark: string[] = [];
    const giants: string[] = [];
    for (const [x, y, r] of nests) {
      for (let n = 0; n < r * 0.75; n++) {
        const [cx, cy] = around2(random, x, y, r * 0.95);
        pale.push(
          `<ellipse cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" rx="9" ry="4.6" transform="rotate(${(random() * 180).toFixed(0)} ${cx.toFixed(1)} ${cy.toFixed(1)})"/>`,
        );
      }
      for (let n = 0; n < r * 0.7; n++) {
        const angle = random() * 7;
        dark.push(
          round(random, x + Math.cos(angle) * r * between(random, 1, 1.22), y + Math.sin(angle) * r * between(random, 1, 1.22), 3.6, 5),
        );
      }
      if (r < 150) continue;
      const [gx, gy] = around2(random, x, y, r * 0.5);
      giants.push(`<path d="${blob(random, gx, gy, 50, 0.2)}"/>`);
      for (let n = 0; n < 17; n++) {
        const angle = 0.4 + n * 0.3;
        dark.push(round(random, gx + Math.cos(angle) * 37, gy + Math.sin(angle) * 37, 4.4, 5.6));
      }
    }
    const [body, giant, light, deep] = await Promise.all([
      shapes(SIZE, bodies, 12),
      shapes(SIZE, giants.join(''), 3),
      shapes(SIZE, pale.join(''), 1.1),
      shapes(SIZE, dark.join('') + scattered(random, 110, (x, y) => spindle(random, x, y)), 0.8),
    ]);
    return [
      { layer: body, colour: CYTOPLASM, strength: 0.85 },
      { layer: giant, colour: [206, 128, 176], strength: 0.9 },
      { layer: light, colour: [136, 96, 164], strength: 0.7 },
      { layer: deep, colour: NUCLEUS, strength: 0.92 },
    ];
  },
};
