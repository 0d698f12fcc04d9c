/** A picture that uses less than this of the 65,536 values would be seen as one dark or flat grey. */
const NARROW = 16_384;
/** Below this there is nothing to see but noise. */
const FLAT = 16;
/** Share of the pixels that may be cut at either end: markers, collimator edges, dead pixels. */
const CUT = 0.001;

/**
 * Spreads 16-bit grey values over 8 bits, from the darkest to the brightest that matter. Scanners store 10 to 14 bits in the low
 * end of 16; shown as they stand they are black. Answers null for a picture that fills its bits, and for one without any contrast.
 */
export function windowed(values: Uint16Array): Buffer | null {
  const histogram = new Uint32Array(65_536);
  for (const value of values) histogram[value] = (histogram[value] ?? 0) + 1;
  const low = quantile(histogram, values.length * CUT);
  const high = quantile(histogram, values.length * (1 - CUT));
  if (high - low >= NARROW || high - low < FLAT) return null;
  const shown = Buffer.alloc(values.length);
  values.forEach((value, index) => {
    shown[index] = Math.round((Math.min(Math.max(value - low, 0), high - low) / (high - low)) * 255);
  });
  return shown;
}

/** The smallest value that at least `count` of the values do not exceed. */
function quantile(histogram: Uint32Array, count: number): number {
  let seen = 0;
  for (let value = 0; value < histogram.length; value++) {
    seen += histogram[value] ?? 0;
    if (seen >= count && seen > 0) return value;
  }
  return histogram.length - 1;
}
