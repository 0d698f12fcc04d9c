import { hevcPicture } from './hevc-picture.ts';

export interface HeicOptions {
  /** Quarter turns to the left that the viewer applies (`irot`). */
  turns?: number;
  /** ICC profile of the colours. */
  profile?: Buffer;
  /** Size that the boxes claim; the true one unless told. */
  claimed?: { width: number; height: number };
  brand?: string;
}

const number = (value: number, bytes: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
};
const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([number(body.length + 8, 4), Buffer.from(type, 'latin1'), body]);
};
const fullBox = (type: string, version: number, ...parts: Buffer[]): Buffer => box(type, number(version * 0x1000000, 4), ...parts);
const text = (value: string): Buffer => Buffer.from(value, 'latin1');

/** Full-range BT.601, as JPEG has it. */
function ycc([r, g, b]: readonly [number, number, number]): [number, number, number] {
  const y = 0.299 * r + 0.587 * g + 0.114 * b;
  const within = (value: number): number => Math.min(255, Math.max(0, Math.round(value)));
  return [within(y), within(128 + (b - y) * 0.564), within(128 + (r - y) * 0.713)];
}

/**
 * A HEIC file (ISO/IEC 23008-12) with one picture whose colours `paint` tells, red, green, blue. Sides are multiples of 16, 20 blocks
 * of 16 × 16 at most.
 */
export function heicFile(
  width: number,
  height: number,
  paint: (x: number, y: number) => readonly [number, number, number],
  { turns = 0, profile, claimed = { width, height }, brand = 'heic' }: HeicOptions = {},
): Buffer {
  const { parameterSets, slice } = hevcPicture(width, height, (x, y) => ycc(paint(x, y)));
  const configuration = box(
    'hvcC',
    Buffer.from([1, 3, 0x70, 0, 0, 0, 0x90, 0, 0, 0, 0, 0, 93, 0xf0, 0, 0xfc, 0xfd, 0xf8, 0xf8, 0, 0, 0x0f, parameterSets.length]),
    ...parameterSets.flatMap(({ type, bytes }) => [Buffer.from([0x80 | type]), number(1, 2), number(bytes.length, 2), bytes]),
  );
  const properties = [
    configuration,
    fullBox('ispe', 0, number(claimed.width, 4), number(claimed.height, 4)),
    box('colr', text('nclx'), number(1, 2), number(13, 2), number(6, 2), Buffer.from([0x80])),
    ...(profile ? [box('colr', text('prof'), profile)] : []),
    ...(turns === 0 ? [] : [box('irot', Buffer.from([turns]))]),
  ];
  const associations = Buffer.from([properties.length, ...properties.map((_, index) => 0x80 | (index + 1))]);
  const file = box('ftyp', text(brand), number(0, 4), text('mif1'), text('heic'));
  const data = Buffer.concat([number(slice.length, 4), slice]);
  const meta = (offset: number): Buffer =>
    fullBox(
      'meta',
      0,
      fullBox('hdlr', 0, number(0, 4), text('pict'), Buffer.alloc(13)),
      fullBox('pitm', 0, number(1, 2)),
      fullBox(
        'iloc',
        0,
        Buffer.from([0x44, 0]),
        number(1, 2),
        number(1, 2),
        number(0, 2),
        number(1, 2),
        number(offset, 4),
        number(data.length, 4),
      ),
      fullBox('iinf', 0, number(1, 2), fullBox('infe', 2, number(1, 2), number(0, 2), text('hvc1'), Buffer.alloc(1))),
      box('iprp', box('ipco', ...properties), fullBox('ipma', 0, number(1, 4), number(1, 2), associations)),
    );
  const start = file.length + meta(0).length + 8;
  return Buffer.concat([file, meta(start), box('mdat', data)]);
}
