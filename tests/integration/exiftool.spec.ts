import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { cleanImage, verifyCleanImage } from '#libs/imaging';
import { createTestFolder } from '../support/database.ts';
import { telltaleJpeg, TELLTALES } from '../support/telltale-jpeg.ts';
import { hasTool } from '../support/tools.ts';

/** What decoding needs, and what exiftool says of the file around it. */
const STRUCTURE = [
  /^SourceFile$/,
  /^ExifTool:ExifToolVersion$/,
  /^System:/,
  /^Composite:(ImageSize|Megapixels)$/,
  /^File:(FileType|FileTypeExtension|MIMEType|ImageWidth|ImageHeight|EncodingProcess|BitsPerSample|ColorComponents|YCbCrSubSampling)$/,
  /^JFIF:(JFIFVersion|ResolutionUnit|XResolution|YResolution)$/,
  /^RIFF:(ImageWidth|ImageHeight|VP8Version|HorizontalScale|VerticalScale)$/,
];

const isExiftoolHere = hasTool('exiftool', 'our own reader alone looks at the cleaned pictures.');

describe('a cleaned picture', () => {
  const folder = createTestFolder();
  afterAll(() => {
    folder.remove();
    // The loaders are blocked for the whole process, which other tests share.
    sharp.unblock({ operation: ['VipsForeignLoad'] });
  });

  /** Tags that are no structure, and everything that exiftool reads, as text. */
  function look(bytes: Buffer, name: string): { tags: string[]; text: string } {
    const path = join(folder.path, name);
    writeFileSync(path, bytes);
    const text = execFileSync('exiftool', ['-j', '-a', '-u', '-G1', path], { encoding: 'utf8' });
    const [tags = {}] = JSON.parse(text) as Record<string, unknown>[];
    return { tags: Object.keys(tags).filter((tag) => !STRUCTURE.some((structure) => structure.test(tag))), text };
  }

  it('holds structure only, to an eye that is not ours', async () => {
    const original = await telltaleJpeg();
    const { variants } = await cleanImage(original);
    expect(variants).toHaveLength(4);
    if (isExiftoolHere) {
      const before = look(original, 'original.jpg');
      for (const group of ['IFD0', 'GPS', 'IFD1', 'IPTC', 'XMP-dc']) expect(before.tags.map((tag) => tag.split(':')[0])).toContain(group);
      expect(before.tags).toContain('IFD1:ThumbnailImage');
      for (const telltale of TELLTALES) expect(before.text).toContain(telltale);
      for (const { variant, format, bytes } of variants) {
        const after = look(bytes, `${variant}.${format}`);
        expect(after.tags).toEqual([]);
        for (const telltale of TELLTALES) expect(after.text).not.toContain(telltale);
      }
    }
    expect(() => verifyCleanImage(original)).toThrow();
    for (const telltale of TELLTALES) expect(original.includes(telltale)).toBe(true);
    for (const { format, width, height, bytes } of variants) {
      expect(verifyCleanImage(bytes, { format, width, height })).toEqual({ format, width, height });
      for (const telltale of TELLTALES) expect(bytes.includes(telltale)).toBe(false);
    }
  });
});
