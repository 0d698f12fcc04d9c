/** Words that the data set of every generated DICOM file holds: a name, a number, a place, a birth date. */
export const DICOM_TELLTALES = ['FICTIVE^CAMILLE^ZOE', 'IPP-00417-NEVERWAS', 'Clinique Introuvable du Lac', '19610229'];

export interface DicomPicture {
  rows: number;
  columns: number;
  /** Frames, one after the other, as the photometric interpretation and the bits say. */
  pixels: Buffer;
  photometric?: 'MONOCHROME1' | 'MONOCHROME2' | 'RGB' | 'YBR_FULL' | 'PALETTE COLOR';
  bits?: 8 | 16;
  frames?: number;
  modality?: string;
  sopClass?: string;
  window?: { center: number; width: number };
  /** 256 entries of 16 bits each. */
  palette?: { red: number[]; green: number[]; blue: number[] };
  /** One bit a pixel, drawn over the picture by those who show it. */
  overlay?: Buffer;
}

const LONG_FORM = new Set(['OB', 'OW', 'SQ', 'UN', 'UT']);
const CT_STORAGE = '1.2.840.10008.5.1.4.1.1.2';

/** One element in explicit VR, little endian (DICOM PS3.5, section 7.1.2). */
function element(tag: number, vr: string, value: Buffer | string | number): Buffer {
  const raw = typeof value === 'number' ? words([value]) : typeof value === 'string' ? Buffer.from(value, 'latin1') : value;
  const padding = vr === 'UI' || vr === 'OB' ? '\0' : ' ';
  const body = raw.length % 2 === 0 ? raw : Buffer.concat([raw, Buffer.from(padding, 'latin1')]);
  const isLong = LONG_FORM.has(vr);
  const head = Buffer.alloc(isLong ? 12 : 8);
  head.writeUInt16LE(tag >>> 16, 0);
  head.writeUInt16LE(tag & 0xffff, 2);
  head.write(vr, 4, 'latin1');
  if (isLong) head.writeUInt32LE(body.length, 8);
  else head.writeUInt16LE(body.length, 6);
  return Buffer.concat([head, body]);
}

function words(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2));
  return bytes;
}

/** A DICOM file of an invented patient, uncompressed. Without `pixels.length` it holds no picture. */
export function dicomFile(picture: DicomPicture): Buffer {
  const { rows, columns, pixels, photometric = 'MONOCHROME2', bits = 8, frames = 1, palette, window, overlay } = picture;
  const samples = photometric === 'RGB' || photometric === 'YBR_FULL' ? 3 : 1;
  const sopClass = picture.sopClass ?? CT_STORAGE;
  const [name = '', number = '', place = '', birth = ''] = DICOM_TELLTALES;
  const meta = [
    element(0x00020001, 'OB', Buffer.from([0, 1])),
    element(0x00020002, 'UI', sopClass),
    element(0x00020003, 'UI', '1.2.3.4.5'),
    element(0x00020010, 'UI', '1.2.840.10008.1.2.1'),
  ];
  const length = Buffer.alloc(4);
  length.writeUInt32LE(meta.reduce((sum, part) => sum + part.length, 0));
  const dataset = [
    element(0x00080016, 'UI', sopClass),
    element(0x00080018, 'UI', '1.2.3.4.5'),
    ...(picture.modality === undefined ? [] : [element(0x00080060, 'CS', picture.modality)]),
    element(0x00080080, 'LO', place),
    element(0x00100010, 'PN', name),
    element(0x00100020, 'LO', number),
    element(0x00100030, 'DA', birth),
    element(0x00280002, 'US', samples),
    element(0x00280004, 'CS', photometric),
    ...(samples === 3 ? [element(0x00280006, 'US', 0)] : []),
    ...(frames > 1 ? [element(0x00280008, 'IS', String(frames))] : []),
    element(0x00280010, 'US', rows),
    element(0x00280011, 'US', columns),
    element(0x00280100, 'US', bits),
    element(0x00280101, 'US', bits),
    element(0x00280102, 'US', bits - 1),
    element(0x00280103, 'US', 0),
    ...(window ? [element(0x00281050, 'DS', String(window.center)), element(0x00281051, 'DS', String(window.width))] : []),
    ...(palette
      ? [
          ...[0x00281101, 0x00281102, 0x00281103].map((tag) => element(tag, 'US', words([256, 0, 16]))),
          element(0x00281201, 'OW', words(palette.red)),
          element(0x00281202, 'OW', words(palette.green)),
          element(0x00281203, 'OW', words(palette.blue)),
        ]
      : []),
    ...(overlay
      ? [
          element(0x60000010, 'US', rows),
          element(0x60000011, 'US', columns),
          element(0x60000040, 'CS', 'G'),
          element(0x60000050, 'SS', words([1, 1])),
          element(0x60000100, 'US', 1),
          element(0x60000102, 'US', 0),
          element(0x60003000, 'OW', overlay),
        ]
      : []),
    ...(pixels.length === 0 ? [] : [element(0x7fe00010, bits === 16 ? 'OW' : 'OB', pixels)]),
  ];
  return Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), element(0x00020000, 'UL', length), ...meta, ...dataset]);
}
