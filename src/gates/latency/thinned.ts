// Fewer values with the same quantiles: for times that come in clusters and tell less than their number.

/** `count` of ascending values, at the middles of `count` equal parts; the values themselves where they are no more. */
export function thinned(ascending: Float64Array, count: number): Float64Array {
  const { length } = ascending;
  if (count >= length) return ascending;
  return Float64Array.from(
    { length: count },
    (_, part) => ascending[Math.floor(((part + 0.5) * length) / count)] ?? Number.NaN,
  );
}
