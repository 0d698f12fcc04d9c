/** The path of a line through daily values in a box of 100 × 40; days without a value leave a gap. Empty when fewer than two days have one. */
export function sparklinePath(values: (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return '';
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  const stride = values.length > 1 ? 100 / (values.length - 1) : 0;
  let path = '';
  let drawing = false;
  values.forEach((value, day) => {
    if (value === null) {
      drawing = false;
      return;
    }
    const point = `${(day * stride).toFixed(1)} ${(36 - (32 * (value - low)) / span).toFixed(1)}`;
    path += `${drawing ? 'L' : 'M'}${point}${drawing ? '' : `L${point}`}`;
    drawing = true;
  });
  return path;
}
