import type { PictureSpec } from '../demo-types.ts';
import { around, between, blob, clouds, randomFrom, remade, shapes, soften, type Layer, type Random } from './canvas.ts';
import { develop, type Shadow } from './radiograph.ts';

type ChestSpec = Extract<PictureSpec, { kind: 'chest' }>;

const SIZE = { width: 900, height: 900 };
const MIDDLE = 520;

const filled = (data: string, opacity = 1) => `<path d="${data}" fill-opacity="${opacity}"/>`;
const line = (data: string, width: number, opacity = 1) =>
  `<path d="${data}" fill="none" stroke="#fff" stroke-width="${width}" stroke-linecap="round" stroke-opacity="${opacity}"/>`;

const BODY =
  'M90 1040C80 700 110 470 130 330C150 250 250 225 350 200C420 180 440 120 445 40L595 40C600 120 620 180 690 200C790 225 890 250 910 330C930 470 960 700 950 1040Z';
const RIGHT_LUNG =
  'M455 232C400 190 330 210 285 320C235 440 205 620 200 770C260 735 330 715 400 740C440 755 465 780 478 800C470 640 480 400 455 232Z';
const LEFT_LUNG =
  'M585 232C640 190 710 210 755 320C805 440 835 620 842 800C790 760 730 742 690 770C700 690 650 600 600 560C575 520 565 400 585 232Z';
const HEART =
  'M470 470C450 560 430 690 448 790C520 830 640 815 715 770C722 690 670 600 605 545C590 500 560 440 545 400C520 390 490 400 470 470Z';
const ARCH = 'M540 330C600 320 612 370 590 420L560 470L520 440Z';

/** Draws in the coordinates of a whole trunk and shows the part that a film shows. */
const film = (svg: string, blur: number) =>
  shapes(SIZE, `<g transform="translate(450 457) scale(1.1) translate(-520 -520)">${svg}</g>`, blur);

/** A frontal chest film, the patient's right on the reader's left. */
export async function drawChest(spec: ChestSpec): Promise<Buffer> {
  const random = randomFrom(spec.seed);
  const [body, lungs, heart, spine, ribs, bones, vessels, airway, unevenness] = await Promise.all([
    film(filled(BODY), 14),
    film(filled(RIGHT_LUNG) + filled(LEFT_LUNG), 13),
    film(filled(HEART) + filled(ARCH, 0.6), 15),
    film(vertebrae(), 6),
    film(ribCage(), 4.5),
    film(shoulders(), 5),
    film(vesselTree(random), 3.4),
    film(line('M520 40L520 352M520 352L470 430M520 352L574 420', 26), 8),
    clouds(random, SIZE, 170),
  ]);
  // Air: the body's shadow thins out where the lungs are, most at their sides.
  const deep = await soften(lungs, SIZE, 44);
  const soft = remade(body, (value, n) => value - (lungs[n] ?? 0) * (0.34 + (unevenness[n] ?? 0) / 1600) - (deep[n] ?? 0) * 0.42);
  const inLungs = remade(vessels, (value, n) => (value * (lungs[n] ?? 0)) / 255);
  const shadows: Shadow[] = [
    { layer: soft, weight: 128 },
    { layer: heart, weight: 84 },
    { layer: spine, weight: 52 },
    { layer: ribs, weight: 50 },
    { layer: bones, weight: 78 },
    { layer: inLungs, weight: 58 },
    { layer: airway, weight: -34 },
    { layer: unevenness, weight: 9 },
    ...(await findings[spec.finding](random, lungs)),
  ];
  return develop(SIZE, random, shadows, 6);
}

function vertebrae(): string {
  const bodies = Array.from({ length: 17 }, (_, n) => {
    const y = 40 + n * 60;
    const half = 30 + n * 1.3;
    return `<rect x="${MIDDLE - half}" y="${y}" width="${half * 2}" height="50" rx="9" fill-opacity="0.78"/><ellipse cx="${MIDDLE}" cy="${y + 30}" rx="7" ry="15"/>`;
  });
  return bodies.join('');
}

/** Behind: steep arcs outward; in front: faint arcs back towards the middle. */
function ribCage(): string {
  const arcs: string[] = [];
  for (let n = 0; n < 10; n++) {
    const y = 205 + n * 62;
    const reach = 190 + 150 * Math.sin(((n + 1.6) / 11) * Math.PI * 0.62) + n * 8;
    for (const side of [-1, 1]) {
      const edge = MIDDLE + side * reach;
      arcs.push(
        line(
          `M${MIDDLE + side * 38} ${y}C${MIDDLE + side * reach * 0.5} ${y - 58} ${MIDDLE + side * reach * 0.92} ${y - 30} ${edge} ${y + 74}`,
          17,
          0.6,
        ),
      );
      arcs.push(
        line(
          `M${MIDDLE + side * 38} ${y - 8}C${MIDDLE + side * reach * 0.5} ${y - 67} ${MIDDLE + side * reach * 0.92} ${y - 40} ${edge} ${y + 66}`,
          2.5,
          0.75,
        ),
      );
      if (n > 0 && n < 8)
        arcs.push(
          line(
            `M${edge} ${y + 74}C${edge - side * 34} ${y + 140} ${edge - side * 110} ${y + 168} ${MIDDLE + side * 150} ${y + 190}`,
            19,
            0.26,
          ),
        );
    }
  }
  return arcs.join('');
}

function shoulders(): string {
  return [-1, 1]
    .map((side) => {
      const x = (offset: number) => MIDDLE + side * offset;
      const clavicle =
        line(`M${x(34)} 232C${x(120)} 176 ${x(200)} 214 ${x(350)} 168`, 25, 0.85) +
        line(`M${x(34)} 222C${x(120)} 166 ${x(200)} 204 ${x(350)} 158`, 3);
      const blade =
        line(`M${x(372)} 200C${x(330)} 320 ${x(318)} 440 ${x(338)} 520`, 12, 0.42) +
        filled(`M${x(372)} 200L${x(330)} 330L${x(338)} 520L${x(420)} 330Z`, 0.2);
      const arm = filled(`M${x(392)} 190C${x(450)} 180 ${x(470)} 240 ${x(452)} 300L${x(500)} 900L${x(440)} 900L${x(405)} 300Z`, 0.5);
      return clavicle + blade + arm;
    })
    .join('');
}

/** Branches from each hilum, thinner at every fork. */
function vesselTree(random: Random): string {
  const branches: string[] = [];
  const grow = (x: number, y: number, angle: number, length: number, width: number) => {
    const endX = x + Math.cos(angle) * length;
    const endY = y + Math.sin(angle) * length;
    const bend = angle + around(random) * 0.5;
    branches.push(
      line(`M${x} ${y}Q${x + Math.cos(bend) * length * 0.5} ${y + Math.sin(bend) * length * 0.5} ${endX} ${endY}`, width, 0.75),
    );
    if (width < 1.6) return;
    grow(endX, endY, angle - between(random, 0.15, 0.6), length * between(random, 0.68, 0.86), width * 0.66);
    grow(endX, endY, angle + between(random, 0.15, 0.6), length * between(random, 0.68, 0.86), width * 0.66);
  };
  for (const [x, towards] of [
    [452, Math.PI],
    [600, 0],
  ] as const) {
    for (const lean of [-1.15, -0.55, 0.1, 0.65, 1.15]) grow(x, 470, towards === 0 ? lean : towards - lean, between(random, 70, 100), 10);
  }
  return branches.join('');
}

type Finding = (random: Random, lungs: Layer) => Promise<Shadow[]>;

const findings: Record<ChestSpec['finding'], Finding> = {
  none: () => Promise.resolve([]),

  'hilar-nodes': async (random) => {
    const lumps = [
      [432, 468, 52],
      [408, 520, 40],
      [446, 420, 36],
      [618, 452, 48],
      [640, 508, 38],
      [505, 300, 30],
    ] as const;
    const drawn = lumps.map(([x, y, radius]) => filled(blob(random, x, y, radius, 0.18))).join('');
    return [{ layer: await film(drawn, 12), weight: 88 }];
  },

  opacity: async (random, lungs) => {
    const [patch, texture] = await Promise.all([film(filled(blob(random, 330, 600, 135, 0.4, 0.85)), 30), clouds(random, SIZE, 28)]);
    const bronchi = await film(line('M430 520C390 560 350 590 290 620', 7) + line('M392 548C372 590 350 640 340 690', 6), 2.5);
    const layer = remade(
      patch,
      (value, n) => (value * (0.6 + (texture[n] ?? 0) / 300) - (bronchi[n] ?? 0) * 0.28) * Math.min(1, (lungs[n] ?? 0) / 200),
    );
    return [{ layer, weight: 92 }];
  },

  effusion: async (_random, lungs) => {
    const level = 'M870 540C835 630 770 690 700 712C660 724 620 736 560 745L560 900L900 900Z';
    const fluid = await film(filled(level), 12);
    return [{ layer: remade(fluid, (value, n) => (value * (lungs[n] ?? 0)) / 255), weight: 132 }];
  },

  pneumothorax: async (random, lungs) => {
    const collapsed = 'M455 300C420 290 360 330 330 430C300 540 300 640 318 735L480 800L470 500Z';
    const [lung, edge, all] = await Promise.all([
      film(filled(collapsed), 4),
      film(line('M452 300C420 290 360 330 330 430C300 540 300 640 318 735', 3.2), 1.4),
      film(filled(RIGHT_LUNG), 4),
    ]);
    const empty = remade(all, (value, n) => (value - (lung[n] ?? 0)) * Math.min(1, (lungs[n] ?? 0) / 160));
    return [
      { layer: empty, weight: -26 - 6 * random() },
      { layer: lung, weight: 22 },
      { layer: edge, weight: 60 },
    ];
  },

  reticulation: async (random, lungs) => {
    const strokes: string[] = [];
    for (let n = 0; n < 620; n++) {
      const side = random() < 0.5 ? -1 : 1;
      const x = MIDDLE + side * between(random, 120, 330);
      const y = between(random, 420, 800) - 120 * random() ** 3;
      const angle = random() * Math.PI;
      const reach = between(random, 6, 22);
      strokes.push(
        line(
          `M${x} ${y}q${Math.cos(angle) * reach} ${Math.sin(angle) * reach - 6} ${Math.cos(angle) * reach * 2} ${Math.sin(angle) * reach * 2}`,
          2.4,
          0.7,
        ),
      );
    }
    const net = await film(strokes.join(''), 1.4);
    const veil = await soften(net, SIZE, 30);
    const within = (layer: Layer) => remade(layer, (value, n) => (value * (lungs[n] ?? 0)) / 255);
    return [
      { layer: within(net), weight: 44 },
      { layer: within(veil), weight: 90 },
    ];
  },
};
