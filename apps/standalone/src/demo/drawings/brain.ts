import type { PictureSpec } from '../demo-types.ts';
import { around, between, blob, clouds, grain, randomFrom, shapes, toJpeg, type Layer, type Random } from './canvas.ts';

type BrainSpec = Extract<PictureSpec, { kind: 'brain' }>;

const SIZE = { width: 900, height: 1000 };
const X = 450;
const Y = 510;

/** A change of density: where, and by how much of the grey scale (0 to 255). */
interface Change {
  layer: Layer;
  by: number;
}

const oval = (rx: number, ry: number) => `<ellipse cx="${X}" cy="${Y}" rx="${rx}" ry="${ry}"/>`;

/** An axial slice of a head in a brain window, front above, the patient's right on the reader's left. */
export async function drawBrain(spec: BrainSpec): Promise<Buffer> {
  const random = randomFrom(spec.seed);
  const [scalp, skull, inside, folds, core, ventricles, falx, mottle, broad] = await Promise.all([
    shapes(SIZE, oval(368, 448), 2),
    shapes(SIZE, oval(348, 428), 2),
    shapes(SIZE, oval(318, 398), 2),
    shapes(SIZE, sulci(random), 3),
    shapes(SIZE, oval(232, 300), 26),
    shapes(SIZE, ventricleShapes(), 4),
    shapes(SIZE, `<path d="M${X} 118V330M${X} 690V902" fill="none" stroke="#fff" stroke-width="5"/>`, 1.4),
    clouds(random, SIZE, 5),
    clouds(random, SIZE, 60),
  ]);
  const changes = await findings[spec.finding](random);
  const noise = grain(random, SIZE);
  const pixels = new Uint8ClampedArray(SIZE.width * SIZE.height);
  for (let n = 0; n < pixels.length; n++) {
    const at = (layer: Layer) => (layer[n] ?? 0) / 255;
    const isInside = at(inside);
    // Cortex is a little denser than the white matter below it.
    let brain = 116 - 16 * at(core) + ((broad[n] ?? 0) - 128) / 22 + ((mottle[n] ?? 0) - 128) / 16;
    brain += at(falx) * 42 - at(folds) * 52;
    brain -= at(ventricles) * (brain - 40);
    for (const { layer, by } of changes) brain += at(layer) * by;
    const bone = 248 * (at(skull) - isInside);
    const skin = 66 * (at(scalp) - at(skull));
    pixels[n] = 5 + bone + skin + brain * isInside + ((noise[n] ?? 0) - 128) / (isInside > 0.5 ? 9 : 26);
  }
  return toJpeg(SIZE, pixels);
}

/** Furrows that run inward from the surface. */
function sulci(random: Random): string {
  const lines: string[] = [];
  for (let step = 0; step < 46; step++) {
    const angle = (step / 46) * 2 * Math.PI + around(random) * 0.06;
    const at = (reach: number, turn: number) =>
      `${(X + Math.cos(angle + turn) * 322 * reach).toFixed(1)} ${(Y + Math.sin(angle + turn) * 402 * reach).toFixed(1)}`;
    const depth = between(random, 0.72, 0.9);
    const turn = around(random) * 0.14;
    lines.push(
      `<path d="M${at(1, 0)}Q${at((1 + depth) / 2, turn * 0.9)} ${at(depth, turn)}" fill="none" stroke="#fff" stroke-width="${between(random, 5, 11).toFixed(1)}" stroke-linecap="round"/>`,
    );
  }
  return `${lines.join('')}<ellipse cx="${X}" cy="${Y}" rx="317" ry="397" fill="none" stroke="#fff" stroke-width="9" stroke-opacity="0.55"/>`;
}

function ventricleShapes(): string {
  return [-1, 1]
    .map((side) => {
      const x = (offset: number) => X + side * offset;
      const front = `M${x(10)} 400C${x(40)} 330 ${x(86)} 330 ${x(96)} 352C${x(74)} 380 ${x(52)} 430 ${x(20)} 480Z`;
      const back = `M${x(28)} 560C${x(70)} 600 ${x(104)} 660 ${x(112)} 720C${x(84)} 726 ${x(50)} 650 ${x(16)} 600Z`;
      return `<path d="${front}${back}"/>`;
    })
    .concat(`<path d="M${X} 490V580" stroke="#fff" stroke-width="11" stroke-linecap="round"/>`)
    .join('');
}

const findings: Record<BrainSpec['finding'], (random: Random) => Promise<Change[]>> = {
  none: () => Promise.resolve([]),
  oedema: async (random) => [
    { layer: await shapes(SIZE, [-1, 1].map((side) => `<path d="${blob(random, X + side * 178, 742, 84, 0.5)}"/>`).join(''), 24), by: -46 },
  ],
  ring: async (random) => {
    const [x, y] = [590, 420];
    const [swelling, middle, rim] = await Promise.all([
      shapes(SIZE, `<path d="${blob(random, x, y, 128, 0.5)}"/>`, 20),
      shapes(SIZE, `<circle cx="${x}" cy="${y}" r="44"/>`, 6),
      shapes(SIZE, `<circle cx="${x}" cy="${y}" r="50" fill="none" stroke="#fff" stroke-width="11"/>`, 3),
    ]);
    return [
      { layer: swelling, by: -36 },
      { layer: middle, by: -18 },
      { layer: rim, by: 118 },
    ];
  },
  haemorrhage: async (random) => {
    const outline = `<path d="${blob(random, 318, 520, 70, 0.5, 1.3)}"/>`;
    const [blood, swelling] = await Promise.all([
      shapes(SIZE, outline, 5),
      shapes(SIZE, outline.replace('<path', '<path stroke="#fff" stroke-width="46"'), 12),
    ]);
    return [
      { layer: swelling, by: -34 },
      { layer: blood, by: 138 },
    ];
  },
};
