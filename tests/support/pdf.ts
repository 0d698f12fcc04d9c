import { inflateSync } from 'node:zlib';

/** A page of a PDF as drawn: its words in order, and its rectangles in points from the upper left. */
export interface DrawnPdf {
  pages: number;
  text: string;
  rectangles: { x: number; y: number; width: number; height: number }[];
}

/** Reads a PDF whose streams are deflated and whose words are in a Latin encoding, as the receipt's are; by no means every PDF. */
export function readPdf(bytes: Buffer): DrawnPdf {
  const whole = bytes.toString('latin1');
  // By the length that is written: packed bytes may themselves end like a line.
  const streams = [...whole.matchAll(/<<([^]*?)>>\s*stream\r?\n/g)]
    .filter(([, dictionary = '']) => dictionary.includes('/FlateDecode'))
    .map(({ 0: head, 1: dictionary = '', index }) => {
      const length = Number([...dictionary.matchAll(/\/Length (\d+)/g)].at(-1)?.[1]);
      const start = index + head.length;
      return inflateSync(Buffer.from(whole.slice(start, start + length), 'latin1')).toString('latin1');
    });
  const drawn = streams.join('\n');
  const pieces = [...drawn.matchAll(/\[([^\]]*)\]\s*TJ/g)].map(([, array = '']) =>
    [...array.matchAll(/<([0-9a-f]*)>/gi)].map(([, hex = '']) => new TextDecoder('windows-1252').decode(Buffer.from(hex, 'hex'))).join(''),
  );
  const numbers = String.raw`(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+)`;
  const rectangles = [...drawn.matchAll(new RegExp(`^${numbers} re$`, 'gm'))].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
  return { pages: whole.match(/\/Type \/Page\b/g)?.length ?? 0, text: pieces.join(' '), rectangles };
}
