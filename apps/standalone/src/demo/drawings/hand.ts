import type { PictureSpec } from '../demo-types.ts';
import { around, between, blob, clouds, randomFrom, remade, shapes, soften } from './canvas.ts';
import { develop } from './radiograph.ts';

type HandSpec = Extract<PictureSpec, { kind: 'hand' }>;

const SIZE = { width: 860, height: 1120 };

/** Knuckle, direction in degrees from upright, lengths of metacarpal and phalanges, half width of the shaft. */
interface Ray {
  x: number;
  y: number;
  lean: number;
  lengths: readonly number[];
  half: number;
}

const RAYS: readonly Ray[] = [
  { x: 318, y: 880, lean: -52, lengths: [128, 100, 76], half: 15 },
  { x: 352, y: 838, lean: -13, lengths: [214, 132, 78, 54], half: 15 },
  { x: 410, y: 826, lean: -2, lengths: [206, 146, 92, 58], half: 15.5 },
  { x: 466, y: 836, lean: 9, lengths: [188, 134, 86, 56], half: 14 },
  { x: 516, y: 856, lean: 21, lengths: [168, 106, 62, 50], half: 13 },
];

const CARPUS = [
  [338, 930, 34],
  [398, 920, 30],
  [452, 914, 31],
  [504, 922, 33],
  [362, 984, 32],
  [424, 980, 31],
  [478, 984, 30],
  [522, 970, 20],
] as const;

interface Bone {
  x: number;
  y: number;
  endX: number;
  endY: number;
  half: number;
}

/** A frontal hand film; the joints of the fingers are where disease is looked for. */
export async function drawHand(spec: HandSpec): Promise<Buffer> {
  const random = randomFrom(spec.seed);
  const bones = RAYS.flatMap(rayBones);
  const outlines = bones.map(outline).join('') + CARPUS.map(([x, y, r]) => blob(random, x, y, r, 0.16)).join('') + forearm();
  const filled = `<path d="${outlines}" fill-opacity="0.62"/>`;
  const cortex = `<path d="${outlines}" fill="none" stroke="#fff" stroke-width="4.6"/>`;
  const [flesh, inner, rim, mesh, damage] = await Promise.all([
    shapes(SIZE, softTissue(), 8),
    shapes(SIZE, filled, 2),
    shapes(SIZE, cortex, 1.6),
    clouds(random, SIZE, 5, 2.4),
    shapes(SIZE, harm(spec.finding, bones, spec.seed), 1.8),
  ]);
  const whole = (layer: Uint8Array) => remade(layer, (value, n) => value * (1 - (damage[n] ?? 0) / 255));
  const marrow = remade(inner, (value, n) => value * (0.72 + (mesh[n] ?? 0) / 460) * (1 - (damage[n] ?? 0) / 290));
  const thinned = spec.finding === 'erosions' ? 0.86 : 1;
  return develop(
    SIZE,
    random,
    [
      { layer: flesh, weight: 46 },
      { layer: await soften(inner, SIZE, 12), weight: 14 },
      { layer: marrow, weight: 168 * thinned },
      { layer: whole(rim), weight: 128 * thinned },
    ],
    8,
  );
}

function rayBones(ray: Ray): Bone[] {
  const angle = (ray.lean * Math.PI) / 180;
  let { x, y } = ray;
  return ray.lengths.map((length, n) => {
    const endX = x + Math.sin(angle) * length;
    const endY = y - Math.cos(angle) * length;
    const bone = { x, y, endX, endY, half: ray.half * (1 - 0.13 * n) };
    const gap = 9;
    x = endX + Math.sin(angle) * gap;
    y = endY - Math.cos(angle) * gap;
    return bone;
  });
}

/** A long bone: wide at both ends, waisted between, its head round. */
function outline({ x, y, endX, endY, half }: Bone): string {
  const length = Math.hypot(endX - x, endY - y);
  const [ux, uy] = [(endX - x) / length, (endY - y) / length];
  const place = (along: number, across: number) =>
    `${(x + ux * along * length - uy * across * half).toFixed(1)} ${(y + uy * along * length + ux * across * half).toFixed(1)}`;
  return (
    `M${place(0.01, -1.3)}C${place(0.16, -1.4)} ${place(0.2, -0.72)} ${place(0.5, -0.68)}C${place(0.8, -0.68)} ${place(0.84, -1.2)} ${place(0.95, -1.08)}` +
    `C${place(1.03, -0.7)} ${place(1.03, 0.7)} ${place(0.95, 1.08)}C${place(0.84, 1.2)} ${place(0.8, 0.68)} ${place(0.5, 0.68)}C${place(0.2, 0.72)} ${place(0.16, 1.4)} ${place(0.01, 1.3)}Z`
  );
}

function forearm(): string {
  return 'M352 1120L346 1052C352 1024 452 1022 470 1040L452 1120ZM492 1120L488 1050C496 1032 532 1030 542 1050L536 1120Z';
}

function softTissue(): string {
  const fingers = RAYS.map((ray) => {
    const angle = (ray.lean * Math.PI) / 180;
    const reach = ray.lengths.reduce((sum, length) => sum + length + 9, 14);
    const end = `${ray.x + Math.sin(angle) * reach} ${ray.y - Math.cos(angle) * reach}`;
    return `<path d="M${ray.x} ${ray.y}L${end}" stroke="#fff" stroke-width="${ray.half * 4.5}" stroke-linecap="round"/>`;
  });
  return `${fingers.join('')}<path d="M330 1120L318 1000C250 930 270 850 300 800L330 640L560 660C600 760 590 900 566 1000L560 1120Z"/>`;
}

/** What takes bone away: bites beside the joints, or a line across a shaft. */
function harm(finding: HandSpec['finding'], bones: readonly Bone[], seed: number): string {
  const random = randomFrom(seed + 17);
  if (finding === 'fracture') {
    const shaft = bones[15] ?? bones[0];
    if (shaft === undefined) return '';
    const x = (shaft.x + shaft.endX) / 2;
    const y = (shaft.y + shaft.endY) / 2;
    return `<path d="M${x - 34} ${y + 18}l14 -9l8 4l12 -13l10 2l22 -16" fill="none" stroke="#fff" stroke-width="5.5"/>`;
  }
  if (finding === 'none') return '';
  const bites = bones
    .filter((_, n) => [3, 4, 7, 8, 12].includes(n))
    .flatMap(({ endX, endY, half }) => {
      const radius = between(random, 6, 10);
      return [-1, 1].map((side) => `<path d="${blob(random, endX + side * half * 1.05, endY + 9 + around(random) * 4, radius, 0.4)}"/>`);
    });
  return bites.join('');
}
