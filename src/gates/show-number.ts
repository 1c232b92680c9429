// Numbers in a gate's sentences: short, yet never so short that two different ones read alike.

/** Up to six significant digits, without trailing zeros. */
export function showNumber(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** Both numbers; with all their digits where the short forms would read alike. */
export function showApart(a: number, b: number): readonly [string, string] {
  const short = [showNumber(a), showNumber(b)] as const;
  return a !== b && short[0] === short[1] ? [String(a), String(b)] : short;
}
