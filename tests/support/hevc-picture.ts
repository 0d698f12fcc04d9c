/*
 * A writer of one still HEVC picture (ITU-T H.265) that predicts and transforms nothing: every block of 16 × 16 is PCM, its samples
 * stand in the file as they are. Enough for a HEIC that tests can make themselves.
 */
const BLOCK = 16;

/** Ranges of the less probable symbol while the states go up (H.265, table 9-52): the rows that are met here. */
const LESS_PROBABLE = [
  [128, 176, 208, 240],
  [128, 167, 197, 227],
  [128, 158, 187, 216],
  [123, 150, 178, 205],
  [116, 142, 169, 195],
  [111, 135, 160, 185],
  [105, 128, 152, 175],
  [100, 122, 144, 166],
  [95, 116, 137, 158],
  [90, 110, 130, 150],
  [85, 104, 123, 142],
  [81, 99, 117, 135],
  [77, 94, 111, 128],
  [73, 89, 105, 122],
  [69, 85, 100, 116],
  [66, 80, 95, 110],
  [62, 76, 90, 104],
  [59, 72, 86, 99],
  [56, 69, 81, 94],
  [53, 65, 77, 89],
  [51, 62, 73, 85],
];

/** Bits, the highest first. */
class Bits {
  readonly #bytes: number[] = [];
  #open = 0;
  #count = 0;

  put(value: number, length: number): this {
    for (let bit = length - 1; bit >= 0; bit--) {
      this.#open = (this.#open << 1) | (Math.floor(value / 2 ** bit) & 1);
      this.#count += 1;
      if (this.#count === 8) {
        this.#bytes.push(this.#open);
        [this.#open, this.#count] = [0, 0];
      }
    }
    return this;
  }

  /** Exponential-Golomb codes, unsigned (H.265, 9.2). */
  golomb(...values: number[]): this {
    for (const value of values) {
      const length = Math.floor(Math.log2(value + 1));
      this.put(0, length).put(value + 1, length + 1);
    }
    return this;
  }

  align(): this {
    while (this.#count > 0) this.put(0, 1);
    return this;
  }

  bytes(): Buffer {
    return Buffer.from(this.align().#bytes);
  }
}

/** The arithmetic coder (H.265, 9.3.4.5), for one context and the symbols that end things. */
class Coder {
  #low = 0;
  #range = 510;
  #isFirst = true;
  #outstanding = 0;
  #state = 0;

  constructor(private readonly bits: Bits) {}

  /** The one context-coded symbol here, always the more probable: "the block is not divided". */
  undivided(): void {
    const row = LESS_PROBABLE[this.#state];
    const less = row?.[(this.#range >> 6) & 3];
    if (less === undefined) throw new RangeError('the picture has more blocks than this writer knows states for');
    this.#range -= less;
    this.#state += 1;
    this.#renormalise();
  }

  terminate(isEnd: boolean): void {
    this.#range -= 2;
    if (!isEnd) return this.#renormalise();
    this.#low += this.#range;
    this.#range = 2;
    this.#renormalise();
    this.#bit((this.#low >> 9) & 1);
    this.bits.put(((this.#low >> 7) & 3) | 1, 2).align();
  }

  /** After samples that stand as they are. */
  restart(): void {
    [this.#low, this.#range, this.#isFirst, this.#outstanding] = [0, 510, true, 0];
  }

  #renormalise(): void {
    while (this.#range < 256) {
      if (this.#low >= 512) {
        this.#low -= 512;
        this.#bit(1);
      } else if (this.#low < 256) this.#bit(0);
      else {
        this.#low -= 256;
        this.#outstanding += 1;
      }
      this.#range <<= 1;
      this.#low <<= 1;
    }
  }

  #bit(bit: number): void {
    if (this.#isFirst) this.#isFirst = false;
    else this.bits.put(bit, 1);
    for (; this.#outstanding > 0; this.#outstanding--) this.bits.put(1 - bit, 1);
  }
}

/** A unit of the stream, with the bytes in it that would look like the start of another one guarded (H.265, 7.3.1.1). */
function unit(type: number, payload: Buffer): Buffer {
  const guarded: number[] = [type << 1, 1];
  let zeros = 0;
  for (const byte of payload) {
    if (zeros >= 2 && byte <= 3) {
      guarded.push(3);
      zeros = 0;
    }
    guarded.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Buffer.from(guarded);
}

/** Profile "Main Still Picture", level 3.1. */
const profile = (bits: Bits): Bits => bits.put(3, 8).put(0x70000000, 32).put(0x9000, 16).put(0, 32).put(93, 8);

export interface HevcPicture {
  parameterSets: { type: number; bytes: Buffer }[];
  slice: Buffer;
}

/** Encodes samples; width and height are multiples of 16, at most 20 blocks. `sample` answers Y, Cb and Cr of a place. */
export function hevcPicture(
  width: number,
  height: number,
  sample: (x: number, y: number) => readonly [number, number, number],
): HevcPicture {
  const video = profile(new Bits().put(0, 4).put(3, 2).put(0, 6).put(0, 3).put(1, 1).put(0xffff, 16))
    .put(1, 1)
    .golomb(0, 0, 0)
    .put(0, 6)
    .golomb(0)
    .put(0b001, 3);
  const sequence = profile(new Bits().put(0, 4).put(0, 3).put(1, 1))
    .golomb(0, 1, width, height)
    .put(0, 1)
    .golomb(0, 0, 0)
    .put(1, 1)
    // Reference pictures none; blocks of 16, transforms of 4 to 16.
    .golomb(0, 0, 0, 1, 0, 0, 2, 0, 0)
    // No scaling lists, no AMP, no SAO; PCM of 8 bits in blocks of 16, not filtered.
    .put(0b0001, 4)
    .put(0x77, 8)
    .golomb(1, 0)
    .put(1, 1)
    .golomb(0)
    .put(0b00000, 5)
    .put(1, 1);
  const picture = new Bits()
    .golomb(0, 0)
    .put(0, 7)
    .golomb(0, 0, 0)
    .put(0, 3)
    .golomb(0, 0)
    // Nothing but: deblocking is controlled here, and off.
    .put(0b0000000, 7)
    .put(0b101, 3)
    .put(0, 2)
    .golomb(0)
    .put(0b001, 3);
  const slice = new Bits().put(0b10, 2).golomb(0, 2, 0).put(1, 1).align();
  const coder = new Coder(slice);
  for (let top = 0; top < height; top += BLOCK) {
    for (let left = 0; left < width; left += BLOCK) {
      coder.undivided();
      coder.terminate(true);
      for (const [channel, step] of [
        [0, 1],
        [1, 2],
        [2, 2],
      ] as const) {
        for (let y = 0; y < BLOCK; y += step) for (let x = 0; x < BLOCK; x += step) slice.put(sample(left + x, top + y)[channel], 8);
      }
      coder.restart();
      coder.terminate(top + BLOCK >= height && left + BLOCK >= width);
    }
  }
  return {
    parameterSets: [
      { type: 32, bytes: unit(32, video.bytes()) },
      { type: 33, bytes: unit(33, sequence.bytes()) },
      { type: 34, bytes: unit(34, picture.bytes()) },
    ],
    slice: unit(20, slice.bytes()),
  };
}
