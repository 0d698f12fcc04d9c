import sharp from 'sharp';

/** Words that the metadata of `telltaleJpeg` holds, one in each kind of it. */
export const TELLTALES = ['Camille Fictive', 'Invented Camera', 'Ward 4 of Nowhere', 'Patient Never-Was'];

const ASCII = 2;
const LONG = 4;
const RATIONAL = 5;

interface Field {
  tag: number;
  type: number;
  count: number;
  value: Buffer;
}

const text = (tag: number, words: string): Field => ({
  tag,
  type: ASCII,
  count: words.length + 1,
  value: Buffer.from(`${words}\0`, 'latin1'),
});
const long = (tag: number, value: number): Field => ({ tag, type: LONG, count: 1, value: longs(value) });
const rationals = (tag: number, ...values: number[]): Field => ({
  tag,
  type: RATIONAL,
  count: values.length,
  value: longs(...values.flatMap((value) => [value, 1])),
});

function longs(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, at) => bytes.writeUInt32BE(value, at * 4));
  return bytes;
}

/** One directory of a big-endian TIFF file (TIFF 6.0, section 2) that starts at `at`, with its long values behind it. */
function directory(at: number, next: number, fields: readonly Field[]): Buffer {
  const table = Buffer.alloc(2 + fields.length * 12 + 4);
  table.writeUInt16BE(fields.length, 0);
  const behind: Buffer[] = [];
  let end = at + table.length;
  fields.forEach(({ tag, type, count, value }, index) => {
    const entry = 2 + index * 12;
    table.writeUInt16BE(tag, entry);
    table.writeUInt16BE(type, entry + 2);
    table.writeUInt32BE(count, entry + 4);
    if (value.length <= 4) value.copy(table, entry + 8);
    else {
      table.writeUInt32BE(end, entry + 8);
      behind.push(value);
      end += value.length;
    }
  });
  table.writeUInt32BE(next, table.length - 4);
  return Buffer.concat([table, ...behind]);
}

/** EXIF (CIPA DC-008): a camera, an artist, a position and a thumbnail. */
function exif(thumbnail: Buffer): Buffer {
  const first = (gpsAt: number, thumbnailAt: number): Buffer =>
    directory(8, thumbnailAt, [text(0x010f, 'Invented Camera'), text(0x013b, 'Camille Fictive'), long(0x8825, gpsAt)]);
  const gpsAt = 8 + first(0, 0).length;
  const gps = directory(gpsAt, 0, [text(1, 'N'), rationals(2, 46, 12, 30), text(3, 'E'), rationals(4, 6, 9, 15)]);
  const thumbnailAt = gpsAt + gps.length;
  const second = (at: number): Buffer => directory(thumbnailAt, 0, [long(0x0201, at), long(0x0202, thumbnail.length)]);
  const bytesAt = thumbnailAt + second(0).length;
  return Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'), first(gpsAt, thumbnailAt), gps, second(bytesAt), thumbnail]);
}

const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="Ward 4 of Nowhere"/></rdf:RDF></x:xmpmeta>';

/** IPTC-IIM 2:120, the caption, in the resource block 0x0404 where Photoshop keeps it. */
function iptc(caption: string): Buffer {
  const record = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, caption.length]), Buffer.from(caption, 'latin1')]);
  const padded = record.length % 2 === 0 ? record : Buffer.concat([record, Buffer.alloc(1)]);
  return Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), longs(record.length), padded]);
}

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** A generated photograph that tells all it can: EXIF with a position and a thumbnail, XMP, IPTC. */
export async function telltaleJpeg(): Promise<Buffer> {
  const picture = (width: number, height: number): Promise<Buffer> =>
    sharp({ create: { width, height, channels: 3, background: '#b08070' } })
      .jpeg()
      .toBuffer();
  const plain = await picture(640, 480);
  return Buffer.concat([
    plain.subarray(0, 2),
    segment(0xe1, exif(await picture(32, 24))),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${XMP}`, 'latin1')),
    segment(0xed, iptc('Patient Never-Was')),
    plain.subarray(2),
  ]);
}
