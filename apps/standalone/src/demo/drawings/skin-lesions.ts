import type { PictureSpec } from '../demo-types.ts';
import {
  at,
  around,
  between,
  blob,
  clouds,
  heights,
  randomFrom,
  remade,
  shapes,
  soften,
  type Layer,
  type Random,
  type Size,
} from './canvas.ts';

type LesionName = Extract<PictureSpec, { kind: 'skin' }>['lesion'];
type Colour = readonly [number, number, number];

/** A colour in the skin. Multiplies what is there, or covers it (scale, crust). */
interface Stain {
  layer: Layer;
  colour: Colour;
  strength: number;
  isOpaque?: boolean;
}

/** What a lesion does to skin: colour, relief (a byte is a hair's breadth), wet shine. */
export interface Lesion {
  stains: Stain[];
  height: Float32Array | Layer;
  shine: Layer;
}

const BLOOD: Colour = [160, 44, 52];
const OLD_BLOOD: Colour = [104, 38, 50];
const RED: Colour = [232, 138, 126];
const DEEP_RED: Colour = [196, 92, 84];

/** Draws the lesion on an empty skin of the given size. */
export function drawLesion(name: LesionName, random: Random, size: Size): Promise<Lesion> {
  return lesions[name](random, size);
}

type Draw = (random: Random, size: Size) => Promise<Lesion>;

const none = (size: Size): Layer => new Uint8Array(size.width * size.height);
const path = (data: string, opacity = 1) => `<path d="${data}" fill-opacity="${opacity.toFixed(2)}"/>`;
const scaled = (layer: Layer, by: number): Float32Array => heights(layer, (value) => value * by);

/** Places around some centres of a crowd, denser in the middle. */
function scatter(random: Random, size: Size, count: number, crowds: number, spread: number): { x: number; y: number }[] {
  const centres = Array.from({ length: crowds }, () => ({
    x: size.width * between(random, 0.25, 0.75),
    y: size.height * between(random, 0.25, 0.75),
  }));
  return Array.from({ length: count }, (_, n) => {
    const centre = centres[n % crowds] ?? { x: 0, y: 0 };
    return { x: centre.x + around(random) * spread * 1.4, y: centre.y + around(random) * spread };
  });
}

const purpura: Draw = async (random, size) => {
  const spots: string[] = [];
  const cores: string[] = [];
  for (const { x, y } of scatter(random, size, 210, 5, 290)) {
    const radius = 2 + 22 * random() ** 4.2;
    spots.push(path(blob(random, x, y, radius * 1.2, 0.22), between(random, 0.35, 0.95)));
    if (radius > 7) cores.push(path(blob(random, x, y, radius * 0.7, 0.3), between(random, 0.4, 0.9)));
  }
  for (const { x, y } of scatter(random, size, 8, 3, 210)) {
    const radius = between(random, 24, 46);
    spots.push(path(blob(random, x, y, radius, 0.3), 0.95));
    cores.push(path(blob(random, x + 3, y + 2, radius * 0.7, 0.4), 0.8));
  }
  const [drawn, cored] = await Promise.all([shapes(size, spots.join('')), shapes(size, cores.join(''))]);
  const [halo, spot, core] = await Promise.all([soften(drawn, size, 13), soften(drawn, size, 3.6), soften(cored, size, 7)]);
  return {
    stains: [
      { layer: halo, colour: RED, strength: 0.85 },
      { layer: spot, colour: BLOOD, strength: 0.74 },
      { layer: core, colour: OLD_BLOOD, strength: 0.55 },
    ],
    height: scaled(core, 0.32),
    shine: none(size),
  };
};

const necrotic: Draw = async (random, size) => {
  const base = await purpura(random, size);
  const crusts: string[] = [];
  const rims: string[] = [];
  for (const { x, y } of scatter(random, size, 7, 3, 210)) {
    const radius = between(random, 24, 70);
    rims.push(path(blob(random, x, y, radius * 1.5, 0.5)));
    crusts.push(path(blob(random, x, y, radius, 0.55)));
  }
  const drawn = await shapes(size, crusts.join(''));
  const [rim, crust, edge] = await Promise.all([shapes(size, rims.join(''), 14), soften(drawn, size, 3), soften(drawn, size, 8)]);
  return {
    stains: [
      ...base.stains,
      { layer: rim, colour: BLOOD, strength: 0.75 },
      { layer: crust, colour: [58, 38, 38], strength: 0.84, isOpaque: true },
    ],
    height: heights(edge, (value, n) => value * -0.3 + at(base.height, n)),
    shine: none(size),
  };
};

const annular: Draw = async (random, size) => {
  const rings = [
    { x: 0.46, y: 0.5, radius: 235 },
    { x: 0.83, y: 0.28, radius: 88 },
    { x: 0.14, y: 0.8, radius: 66 },
  ];
  // Each ring is drawn several times and must come out alike.
  const seeds = rings.map(() => Math.floor(random() * 1e9));
  const outline = (grow: number, width: number, opacity = 1) =>
    rings
      .map(({ x, y, radius }, n) => {
        const shape = blob(randomFrom(seeds[n] ?? n), x * size.width, y * size.height, radius + grow, 0.1, 0.86);
        return `<path d="${shape}" fill="none" stroke="#fff" stroke-width="${(width * radius) / 250}" opacity="${opacity}"/>`;
      })
      .join('');
  const filled = rings
    .map(({ x, y, radius }, n) => path(blob(randomFrom(seeds[n] ?? n), x * size.width, y * size.height, radius * 0.98, 0.1, 0.86)))
    .join('');
  const [centre, halo, border, bead, flakes] = await Promise.all([
    shapes(size, filled, 20),
    shapes(size, outline(6, 120, 0.9), 26),
    shapes(size, outline(0, 54), 12),
    shapes(size, outline(0, 30), 9),
    clouds(random, size, 9),
  ]);
  const lumps = await clouds(random, size, 34);
  const bumpy = heights(bead, (value, n) => value * 0.5 * Math.max(0, (at(lumps, n) - 40) / 150));
  const scale = remade(border, (value, n) => (at(flakes, n) > 190 ? value * 0.4 : 0));
  return {
    stains: [
      { layer: centre, colour: [236, 190, 170], strength: 0.5 },
      { layer: halo, colour: RED, strength: 0.62 },
      { layer: border, colour: DEEP_RED, strength: 0.72 },
      { layer: scale, colour: [236, 214, 202], strength: 0.5, isOpaque: true },
    ],
    height: bumpy,
    shine: none(size),
  };
};

const nodules: Draw = async (random, size) => {
  const places = scatter(random, size, 12, 3, 300);
  const discs = places.map(({ x, y }) => path(blob(random, x, y, between(random, 26, 74), 0.16)));
  const drawn = await shapes(size, discs.join(''));
  const [halo, disc, dome] = await Promise.all([soften(drawn, size, 22), soften(drawn, size, 9), soften(drawn, size, 19)]);
  return {
    stains: [
      { layer: halo, colour: [222, 140, 120], strength: 0.7 },
      { layer: disc, colour: [190, 98, 82], strength: 0.66 },
    ],
    height: scaled(dome, 1.5),
    shine: none(size),
  };
};

const vesicles: Draw = async (random, size) => {
  const grounds: string[] = [];
  const discs: string[] = [];
  const glints: string[] = [];
  for (let group = 0; group < 5; group++) {
    const cx = size.width * (0.13 + 0.185 * group + 0.03 * around(random));
    const cy = size.height * (0.62 - 0.075 * group + 0.06 * around(random));
    grounds.push(path(blob(random, cx, cy, between(random, 90, 140), 0.4, 0.8)));
    for (let n = 0; n < 13; n++) {
      const x = cx + around(random) * 130;
      const y = cy + around(random) * 92;
      const radius = between(random, 9, 25);
      discs.push(path(blob(random, x, y, radius, 0.14)));
      glints.push(`<ellipse cx="${x - radius * 0.32}" cy="${y - radius * 0.36}" rx="${radius * 0.2}" ry="${radius * 0.13}"/>`);
    }
  }
  const drawn = await shapes(size, discs.join(''));
  const [ground, disc, dome, glint] = await Promise.all([
    shapes(size, grounds.join(''), 30),
    soften(drawn, size, 2.4),
    soften(drawn, size, 6),
    shapes(size, glints.join(''), 1.6),
  ]);
  return {
    stains: [
      { layer: ground, colour: [226, 112, 104], strength: 0.8 },
      { layer: disc, colour: [238, 212, 170], strength: 0.34, isOpaque: true },
    ],
    height: scaled(dome, 0.85),
    shine: remade(glint, (value) => value * 0.75),
  };
};

const scaly: Draw = async (random, size) => {
  const plaques = [
    ...scatter(random, size, 6, 3, 280).map(({ x, y }) => path(blob(random, x, y, between(random, 80, 190), 0.34, 0.8))),
    ...scatter(random, size, 14, 4, 380).map(({ x, y }) => path(blob(random, x, y, between(random, 10, 30), 0.3))),
  ].join('');
  const drawn = await shapes(size, plaques);
  const [plaque, inner, flakes, plates] = await Promise.all([
    soften(drawn, size, 6),
    soften(drawn, size, 24),
    clouds(random, size, 9, 0.7),
    clouds(random, size, 54),
  ]);
  const silver = remade(inner, (value, n) => {
    const flake = at(flakes, n) * 0.5 + at(plates, n) * 0.75 - 150;
    return (Math.max(0, Math.min(255, flake * 3.2)) * Math.max(0, value - 110)) / 145;
  });
  return {
    stains: [
      { layer: plaque, colour: [218, 104, 92], strength: 0.85 },
      { layer: silver, colour: [238, 226, 216], strength: 0.72, isOpaque: true },
    ],
    height: heights(plaque, (value, n) => value * 0.16 + at(silver, n) * 0.1),
    shine: none(size),
  };
};

const wheals: Draw = async (random, size) => {
  const discs = scatter(random, size, 15, 4, 340)
    .map(({ x, y }) => path(blob(random, x, y, between(random, 40, 120), 0.5, 0.75)))
    .join('');
  const drawn = await shapes(size, discs);
  const [flare, wheal, dome] = await Promise.all([soften(drawn, size, 34), soften(drawn, size, 8), soften(drawn, size, 15)]);
  return {
    stains: [
      { layer: flare, colour: [240, 148, 134], strength: 0.85 },
      { layer: wheal, colour: [255, 205, 190], strength: 0.2, isOpaque: true },
    ],
    height: scaled(dome, 0.75),
    shine: none(size),
  };
};

const pigmented: Draw = async (random, size) => {
  const x = size.width * 0.48;
  const y = size.height * 0.52;
  const body = path(blob(random, x, y, 165, 0.42, 0.82)) + path(blob(random, x + 120, y - 60, 80, 0.5));
  const darker = path(blob(random, x - 40, y + 20, 92, 0.5)) + path(blob(random, x + 96, y - 48, 46, 0.6), 0.9);
  const [edge, dark, network] = await Promise.all([shapes(size, body, 4), shapes(size, darker, 12), clouds(random, size, 11)]);
  const uneven = remade(edge, (value, n) => value * (0.62 + (at(network, n) / 255) * 0.38));
  return {
    stains: [
      { layer: uneven, colour: [132, 84, 60], strength: 0.92 },
      { layer: dark, colour: [62, 46, 50], strength: 0.85 },
    ],
    height: scaled(dark, 0.2),
    shine: none(size),
  };
};

const lesions: Record<LesionName, Draw> = { purpura, necrotic, annular, nodules, vesicles, scaly, wheals, pigmented };
