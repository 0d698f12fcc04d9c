import sharp from 'sharp';
import type { PictureSpec } from '../demo-types.ts';
import { around, randomFrom, type Random } from './canvas.ts';

type EcgSpec = Extract<PictureSpec, { kind: 'ecg' }>;

const SIZE = { width: 1200, height: 800 };
/** Pixels of a millimetre of paper; 25 mm is a second, 10 mm a millivolt. */
const MM = 5;

/** One wave: when in the beat (seconds), how high (millivolts), how wide (seconds). */
type Wave = readonly [at: number, height: number, width: number];

interface Shape {
  p: number;
  q: number;
  r: number;
  s: number;
  t: number;
  /** Level between S and T, in millivolts. */
  st: number;
}

const LEADS = ['I', 'aVR', 'V1', 'V4', 'II', 'aVL', 'V2', 'V5', 'III', 'aVF', 'V3', 'V6'] as const;
type Lead = (typeof LEADS)[number];

const NORMAL: Record<Lead, Shape> = {
  I: { p: 0.1, q: -0.05, r: 0.7, s: -0.1, t: 0.22, st: 0 },
  II: { p: 0.15, q: -0.06, r: 1, s: -0.12, t: 0.3, st: 0 },
  III: { p: 0.07, q: -0.05, r: 0.45, s: -0.1, t: 0.1, st: 0 },
  aVR: { p: -0.12, q: 0.05, r: -0.85, s: 0.1, t: -0.26, st: 0 },
  aVL: { p: 0.05, q: -0.04, r: 0.35, s: -0.12, t: 0.1, st: 0 },
  aVF: { p: 0.11, q: -0.05, r: 0.7, s: -0.1, t: 0.2, st: 0 },
  V1: { p: 0.06, q: 0, r: 0.22, s: -0.85, t: -0.06, st: 0 },
  V2: { p: 0.07, q: 0, r: 0.4, s: -1.05, t: 0.3, st: 0 },
  V3: { p: 0.08, q: 0, r: 0.7, s: -0.7, t: 0.36, st: 0 },
  V4: { p: 0.09, q: -0.05, r: 1.15, s: -0.4, t: 0.36, st: 0 },
  V5: { p: 0.09, q: -0.07, r: 1.1, s: -0.2, t: 0.3, st: 0 },
  V6: { p: 0.09, q: -0.07, r: 0.9, s: -0.1, t: 0.24, st: 0 },
};

const ANTERIOR: readonly Lead[] = ['V1', 'V2', 'V3', 'V4'];
const INFERIOR: readonly Lead[] = ['II', 'III', 'aVF'];

/** A twelve-lead electrocardiogram on pink paper, 25 mm/s and 10 mm/mV, with a long lead II below. */
export async function drawEcg(spec: EcgSpec): Promise<Buffer> {
  const random = randomFrom(spec.seed);
  const beats = beatTimes(spec.finding, random);
  const rows = [0, 1, 2].map((row) =>
    [0, 1, 2, 3].map((column) => {
      const lead = LEADS[row * 4 + column] ?? 'II';
      const x = 40 + column * 280;
      const y = 150 + row * 180;
      return `${trace(lead, spec, beats, x, y, 276, column * 2.2, random)}<text x="${x + 6}" y="${y - 74}">${lead}</text>`;
    }),
  );
  const rhythm = `${trace('II', spec, beats, 40, 705, 1116, 0, random)}<text x="46" y="640">II</text>`;
  const standard = `<path class="t" d="M14 705v-${10 * MM}h14v${10 * MM}h8"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}"><style>.t{fill:none;stroke:#1d2230;stroke-width:1.7;stroke-linejoin:round}text{font:600 17px sans-serif;fill:#1d2230}</style>${paper()}${rows.flat().join('')}${rhythm}${standard}<text x="40" y="785">25 mm/s   10 mm/mV</text></svg>`;
  return sharp(Buffer.from(svg)).removeAlpha().jpeg({ quality: 90 }).toBuffer();
}

function paper(): string {
  const grid = (step: number, colour: string, width: number) => {
    const lines: string[] = [];
    for (let x = 0; x <= SIZE.width; x += step) lines.push(`M${x} 0V${SIZE.height}`);
    for (let y = 0; y <= SIZE.height; y += step) lines.push(`M0 ${y}H${SIZE.width}`);
    return `<path d="${lines.join('')}" stroke="${colour}" stroke-width="${width}" fill="none"/>`;
  };
  return `<rect width="100%" height="100%" fill="#fdf3ee"/>${grid(MM, '#f7d9d0', 0.7)}${grid(5 * MM, '#eeb3a6', 1.1)}`;
}

/** Moments of the beats in seconds. */
function beatTimes(finding: EcgSpec['finding'], random: Random): number[] {
  const times: number[] = [];
  for (let time = -0.3; time < 10;) {
    times.push(time);
    if (finding === 'fibrillation') time += 0.36 + 0.4 * random();
    else time += (finding === 'diffuse-st' ? 0.6 : 0.78) * (1 + 0.02 * around(random));
  }
  return times;
}

function shapeOf(lead: Lead, finding: EcgSpec['finding']): Shape {
  const normal = NORMAL[lead];
  switch (finding) {
    case 'anterior-st':
      if (ANTERIOR.includes(lead)) return { ...normal, r: normal.r * 0.6, s: normal.s * 0.5, st: 0.3, t: 0.6 };
      return INFERIOR.includes(lead) ? { ...normal, st: -0.12, t: -0.12 } : normal;
    case 'diffuse-st':
      return lead === 'aVR' || lead === 'V1' ? { ...normal, st: -0.12 } : { ...normal, st: 0.18, t: normal.t * 1.2 };
    case 'fibrillation':
      return { ...normal, p: 0 };
    case 'inverted-t':
      return ANTERIOR.includes(lead) || lead === 'III' ? { ...normal, t: -0.34 } : lead === 'I' ? { ...normal, s: -0.4 } : normal;
    case 'sinus':
      return normal;
  }
}

function trace(
  lead: Lead,
  spec: EcgSpec,
  beats: readonly number[],
  x: number,
  y: number,
  width: number,
  from: number,
  random: Random,
): string {
  const shape = shapeOf(lead, spec.finding);
  const waves: Wave[] = [
    [-0.16, shape.p, 0.022],
    [-0.03, shape.q, 0.008],
    [0, shape.r, 0.011],
    [0.03, shape.s, 0.011],
    [0.26, shape.t, 0.046],
  ];
  const wander = random() * 6;
  const points: string[] = [];
  for (let step = 0; step <= width; step++) {
    const time = from + step / (25 * MM);
    let level = 0.03 * Math.sin(time * 1.4 + wander) + 0.012 * around(random);
    if (spec.finding === 'fibrillation') level += 0.05 * Math.sin(time * 41 + wander) + 0.04 * Math.sin(time * 57 + 1);
    for (const beat of beats) {
      const since = time - beat;
      if (since < -0.4 || since > 0.6) continue;
      for (const [at, height, spread] of waves) level += height * Math.exp(-(((since - at) / spread) ** 2) / 2);
      // The segment between S and T: rises with S and falls with T.
      level += shape.st / (1 + Math.exp(-(since - 0.045) / 0.008)) / (1 + Math.exp((since - 0.28) / 0.03));
    }
    points.push(`${x + step} ${(y - level * 10 * MM).toFixed(1)}`);
  }
  return `<path class="t" d="M${points.join('L')}"/>`;
}
