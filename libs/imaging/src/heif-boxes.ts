/** Colours of a HEIF picture as its `colr` property says: a whole ICC profile, or code points (ITU-T H.273, table 2). */
export type HeifColour = { kind: 'icc'; profile: Buffer } | { kind: 'nclx'; primaries: number };

/** What the boxes say of the primary picture. */
export interface HeifFacts {
  /** As stored, before any turning; 0 where the file does not say. */
  width: number;
  height: number;
  colour: HeifColour | null;
}

interface Box {
  type: string;
  /** Where the body starts and ends. */
  start: number;
  end: number;
}

const FULL_BOX_HEADER = 4;

/**
 * Reads size and colours of the primary picture from the boxes of a HEIF or AVIF file (ISO/IEC 23008-12 section 6.5, 14496-12 section
 * 4.2), without decoding it. Reads as far as the boxes make sense and never beyond the bytes; says nothing of what it did not find.
 */
export function readHeifFacts(bytes: Uint8Array): HeifFacts {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts: HeifFacts = { width: 0, height: 0, colour: null };
  const meta = find(view, { type: '', start: 0, end: view.length }, 'meta');
  const inMeta = meta && { ...meta, start: meta.start + FULL_BOX_HEADER };
  const properties = inMeta && find(view, inMeta, 'iprp');
  const container = properties && find(view, properties, 'ipco');
  if (!inMeta || !properties || !container) return facts;
  const all = [...boxes(view, container)];
  const own = associated(view, properties, primaryItem(view, inMeta)).flatMap((index) => all[index - 1] ?? []);
  for (const box of own) {
    if (box.type === 'ispe' && box.end - box.start >= 12) {
      facts.width = view.readUInt32BE(box.start + 4);
      facts.height = view.readUInt32BE(box.start + 8);
    }
  }
  // A picture made of tiles may leave its colours to the tiles.
  facts.colour = bestColour(view, own) ?? bestColour(view, all);
  return facts;
}

/** The brands of the file-type box, the major one first; none where there is no such box. */
export function readBrands(bytes: Uint8Array): string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 16 || view.toString('latin1', 4, 8) !== 'ftyp') return [];
  const end = Math.min(view.readUInt32BE(0), view.length, 512);
  const brands = [view.toString('latin1', 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(view.toString('latin1', at, at + 4));
  return brands;
}

function* boxes(view: Buffer, { start, end }: Box): Generator<Box> {
  let at = start;
  while (at + 8 <= end) {
    const short = view.readUInt32BE(at);
    const isLong = short === 1;
    if (isLong && at + 16 > end) return;
    const header = isLong ? 16 : 8;
    const size = short === 0 ? end - at : isLong ? Number(view.readBigUInt64BE(at + 8)) : short;
    if (size < header || at + size > end) return;
    yield { type: view.toString('latin1', at + 4, at + 8), start: at + header, end: at + size };
    at += size;
  }
}

function find(view: Buffer, within: Box, type: string): Box | undefined {
  for (const box of boxes(view, within)) if (box.type === type) return box;
  return undefined;
}

/** The item that `pitm` names, or the first one. */
function primaryItem(view: Buffer, meta: Box): number {
  const box = find(view, meta, 'pitm');
  if (!box || box.end - box.start < 6) return 1;
  const isWide = view[box.start] !== 0 && box.end - box.start >= 8;
  return isWide ? view.readUInt32BE(box.start + 4) : view.readUInt16BE(box.start + 4);
}

/** Numbers, counted from 1, of the properties that `ipma` gives the item. */
function associated(view: Buffer, properties: Box, item: number): number[] {
  for (const { type, start, end } of boxes(view, properties)) {
    if (type !== 'ipma' || end - start < 8) continue;
    const idBytes = view[start] === 0 ? 2 : 4;
    const isWide = ((view[start + 3] ?? 0) & 1) === 1;
    let at = start + 8;
    while (at + idBytes + 1 <= end) {
      const id = view.readUIntBE(at, idBytes);
      const count = view[at + idBytes] ?? 0;
      at += idBytes + 1;
      const indexes: number[] = [];
      for (let n = 0; n < count && at + (isWide ? 2 : 1) <= end; n++) {
        // The highest bit says "essential".
        indexes.push(isWide ? view.readUInt16BE(at) & 0x7fff : (view[at] ?? 0) & 0x7f);
        at += isWide ? 2 : 1;
      }
      if (id === item) return indexes;
    }
  }
  return [];
}

function bestColour(view: Buffer, among: readonly Box[]): HeifColour | null {
  let codePoints: HeifColour | null = null;
  for (const { type, start, end } of among) {
    if (type !== 'colr' || end - start < 6) continue;
    const kind = view.toString('latin1', start, start + 4);
    if (kind === 'prof' || kind === 'rICC') return { kind: 'icc', profile: view.subarray(start + 4, end) };
    if (kind === 'nclx') codePoints = { kind: 'nclx', primaries: view.readUInt16BE(start + 4) };
  }
  return codePoints;
}
