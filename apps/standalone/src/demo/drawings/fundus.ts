import type { PictureSpec } from '../demo-types.ts';
import { around, between, blob, clouds, grain, randomFrom, shapes, toJpeg, type Layer, type Random } from './canvas.ts';

type FundusSpec = Extract<PictureSpec, { kind: 'fundus' }>;
type Colour = readonly [number, number, number];

const SIZE = { width: 1000, height: 1000 };
const CENTRE = 500;
const RADIUS = 470;
const DISC = { x: 690, y: 490 };

interface Stain {
  layer: Layer;
  colour: Colour;
  strength: number;
}

/** The back of a right eye: disc on the nasal side, vessels around the macula. */
export async function drawFundus(spec: FundusSpec): Promise<Buffer> {
  const random = randomFrom(spec.seed);
  const isSwollen = spec.finding === 'swollen-disc';
  const [choroid, mottle, disc, cup, macula, veins, arteries] = await Promise.all([
    clouds(random, SIZE, 90),
    clouds(random, SIZE, 14),
    shapes(SIZE, `<ellipse cx="${DISC.x}" cy="${DISC.y}" rx="${isSwollen ? 96 : 64}" ry="${isSwollen ? 104 : 72}"/>`, isSwollen ? 22 : 5),
    shapes(SIZE, `<ellipse cx="${DISC.x + 6}" cy="${DISC.y}" rx="26" ry="32"/>`, 9),
    shapes(SIZE, '<circle cx="440" cy="520" r="66"/>', 24),
    shapes(SIZE, tree(random, 1), 1.5),
    shapes(SIZE, tree(random, 0.68), 1.2),
  ]);
  const stains: Stain[] = [
    { layer: macula, colour: [128, 42, 18], strength: 0.6 },
    { layer: disc, colour: [246, 196, 128], strength: 0.9 },
    { layer: cup, colour: [255, 236, 196], strength: isSwollen ? 0.1 : 0.75 },
    { layer: arteries, colour: [186, 50, 26], strength: 0.75 },
    { layer: veins, colour: [120, 22, 18], strength: 0.8 },
    ...(await findings[spec.finding](random)),
  ];
  return toJpeg(SIZE, expose(stains, choroid, mottle, grain(random, SIZE)));
}

function expose(stains: readonly Stain[], choroid: Layer, mottle: Layer, noise: Layer): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(SIZE.width * SIZE.height * 3);
  for (let y = 0; y < SIZE.height; y++) {
    for (let x = 0; x < SIZE.width; x++) {
      const n = y * SIZE.width + x;
      const reach = Math.hypot(x - CENTRE, y - CENTRE) / RADIUS;
      if (reach > 1.01) continue;
      const patch = ((choroid[n] ?? 0) - 128) / 700 + ((mottle[n] ?? 0) - 128) / 2600;
      let red = 214 * (1 + patch);
      let green = 98 * (1 + 1.6 * patch);
      let blue = 44 * (1 + 1.6 * patch);
      for (const { layer, colour, strength } of stains) {
        const share = ((layer[n] ?? 0) / 255) * strength;
        if (share === 0) continue;
        red += (colour[0] - red) * share;
        green += (colour[1] - green) * share;
        blue += (colour[2] - blue) * share;
      }
      const light = (1.04 - 0.42 * reach ** 2.6) * Math.min(1, (1.01 - reach) * 60);
      const speck = ((noise[n] ?? 0) - 128) / 20;
      pixels[n * 3] = red * light + speck;
      pixels[n * 3 + 1] = green * light + speck;
      pixels[n * 3 + 2] = blue * light + speck;
    }
  }
  return pixels;
}

/** Vessels from the disc: four arcades that fork, those towards the macula bent around it. */
function tree(random: Random, calibre: number): string {
  const strokes: string[] = [];
  const grow = (x: number, y: number, angle: number, width: number, curl: number) => {
    let [px, py, heading] = [x, y, angle];
    let path = `M${px.toFixed(1)} ${py.toFixed(1)}`;
    const steps = 5 + Math.floor(random() * 4);
    for (let step = 0; step < steps; step++) {
      heading += curl + around(random) * 0.13;
      px += Math.cos(heading) * 34;
      py += Math.sin(heading) * 34;
      path += `L${px.toFixed(1)} ${py.toFixed(1)}`;
    }
    strokes.push(
      `<path d="${path}" fill="none" stroke="#fff" stroke-width="${width.toFixed(1)}" stroke-linecap="round" stroke-linejoin="round"/>`,
    );
    if (width < 1.7 || Math.hypot(px - CENTRE, py - CENTRE) > RADIUS) return;
    grow(px, py, heading, width * 0.8, curl * 0.8);
    grow(px, py, heading + (random() < 0.5 ? -1 : 1) * between(random, 0.4, 0.9), width * 0.6, 0);
  };
  for (const [lean, curl] of [
    [-2.15, -0.085],
    [2.15, 0.085],
    [-1.15, 0.06],
    [1.15, -0.06],
  ] as const) {
    grow(DISC.x + around(random) * 12, DISC.y + Math.sign(lean) * 14, lean + around(random) * 0.12, 12.5 * calibre, curl);
  }
  return strokes.join('');
}

type Finding = (random: Random) => Promise<Stain[]>;

const somewhere = (random: Random, count: number, draw: (x: number, y: number) => string) =>
  Array.from({ length: count }, () => draw(CENTRE + around(random) * 330, CENTRE + around(random) * 330)).join('');

const findings: Record<FundusSpec['finding'], Finding> = {
  none: () => Promise.resolve([]),

  haemorrhages: async (random) => {
    const flames = somewhere(
      random,
      60,
      (x, y) =>
        `<path d="${blob(random, x, y, between(random, 5, 24), 0.7, 0.5)}" transform="rotate(${(Math.atan2(y - DISC.y, x - DISC.x) * 57.3).toFixed(0)} ${x.toFixed(0)} ${y.toFixed(0)})"/>`,
    );
    const wool = somewhere(random, 7, (x, y) => `<path d="${blob(random, x, y, between(random, 16, 34), 0.5)}"/>`);
    const [blood, cotton] = await Promise.all([shapes(SIZE, flames, 2.6), shapes(SIZE, wool, 8)]);
    return [
      { layer: blood, colour: [112, 14, 12], strength: 0.85 },
      { layer: cotton, colour: [244, 220, 170], strength: 0.7 },
    ];
  },

  'swollen-disc': async (random) => {
    const rays = Array.from({ length: 26 }, () => {
      const angle = random() * 7;
      const [from, to] = [between(random, 60, 90), between(random, 104, 146)];
      return `<path d="M${DISC.x + Math.cos(angle) * from} ${DISC.y + Math.sin(angle) * from}L${DISC.x + Math.cos(angle) * to} ${DISC.y + Math.sin(angle) * to}" stroke="#fff" stroke-width="${between(random, 3, 9)}" stroke-linecap="round"/>`;
    });
    const halo = `<ellipse cx="${DISC.x}" cy="${DISC.y}" rx="128" ry="136"/>`;
    const [blood, veil] = await Promise.all([shapes(SIZE, rays.join(''), 2.4), shapes(SIZE, halo, 30)]);
    return [
      { layer: veil, colour: [238, 170, 110], strength: 0.42 },
      { layer: blood, colour: [120, 16, 14], strength: 0.8 },
    ];
  },

  exudates: async (random) => {
    const drops = Array.from({ length: 70 }, () => {
      const angle = random() * 7;
      const reach = between(random, 60, 150);
      return `<path d="${blob(random, 440 + Math.cos(angle) * reach, 520 + Math.sin(angle) * reach, between(random, 2.5, 9), 0.4)}"/>`;
    });
    const dots = somewhere(random, 46, (x, y) => `<circle cx="${x}" cy="${y}" r="${between(random, 2, 5)}"/>`);
    const [fat, aneurysms] = await Promise.all([shapes(SIZE, drops.join(''), 1.4), shapes(SIZE, dots, 1)]);
    return [
      { layer: fat, colour: [250, 226, 142], strength: 0.9 },
      { layer: aneurysms, colour: [122, 16, 14], strength: 0.8 },
    ];
  },
};
