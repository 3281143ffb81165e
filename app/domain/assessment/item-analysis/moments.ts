/** The sums that item analysis is made of. Each list holds one number for each attempt; null stands for what too few of them leave undefined. */

/** What is smaller than this share of the numbers it came from is the dust of binary fractions, not a difference between people. */
const DUST = 1e-12;

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number | null {
  const sorted = ascending(values);
  return mean(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1));
}

/** The sample covariance (n − 1); null below two pairs, and exactly 0 where only rounding is left of it. */
export function covariance(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length < 2) return null;
  const [dx, dy] = [deviationFrom(xs), deviationFrom(ys)];
  let [total, gross] = [0, 0];
  for (const [index, x] of xs.entries()) {
    const product = dx(x) * dy(ys[index] ?? 0);
    total += product;
    gross += Math.abs(product);
  }
  return Math.abs(total) > DUST * gross ? total / (xs.length - 1) : 0;
}

/** The sample variance (n − 1); exactly 0 when all values are alike. */
export function variance(values: readonly number[]): number | null {
  return covariance(values, values);
}

/** Pearson's correlation, from −1 to 1; null when either list does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  return ratio(covariance(xs, ys), Math.sqrt((variance(xs) ?? 0) * (variance(ys) ?? 0)));
}

/** Skewness from three values on and kurtosis (0 for a normal curve) from four on, both from unbiased cumulants. */
export function shape(values: readonly number[]): { skewness: number | null; kurtosis: number | null } {
  const s = values.length;
  const differences = values.map(deviationFrom(values));
  const moment = (power: number) => sum(differences.map((difference) => difference ** power)) / s;
  const [m2, m3, m4] = [moment(2), moment(3), moment(4)];
  const k2 = (s * m2) / (s - 1);
  const k3 = (s ** 2 * m3) / ((s - 1) * (s - 2));
  const k4 = (s ** 2 * ((s + 1) * m4 - 3 * (s - 1) * m2 ** 2)) / ((s - 1) * (s - 2) * (s - 3));
  return { skewness: s > 2 ? ratio(k3, k2 ** 1.5) : null, kurtosis: s > 3 ? ratio(k4, k2 ** 2) : null };
}

/** A quotient, or null when it is undefined. */
export function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

export function ascending(values: readonly number[]): number[] {
  return values.toSorted((one, other) => one - other);
}

/** The distance of each value from the mean of all. It is counted from the first, so that equal values have no distance at all. */
function deviationFrom(values: readonly number[]): (value: number) => number {
  const [first = 0] = values;
  let [shifts, widest, largest] = [0, 0, 0];
  for (const value of values) {
    shifts += value - first;
    widest = Math.max(widest, Math.abs(value - first));
    largest = Math.max(largest, Math.abs(value));
  }
  const middle = shifts / values.length;
  return widest > DUST * largest ? (value) => value - first - middle : () => 0;
}
