// Quantities that people write with their unit: durations (`50ms`, `24h`, `30d`) and shares (`10%`).

const unitsMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** What {@link parseDurationMs} reads. */
export const durationPattern = /^([0-9]{1,9}(?:\.[0-9]{1,6})?)(ms|s|m|h|d|w)$/;
const sharePattern = /^([0-9]{1,6}(?:\.[0-9]{1,6})?)%$/;

/** The milliseconds of `50ms`, `1.5s`, `10m`, `24h`, `30d` or `2w`, to the nanosecond; `undefined` for other text. */
export function parseDurationMs(text: string): number | undefined {
  const [, number, unit] = durationPattern.exec(text) ?? [];
  if (number === undefined || !isUnit(unit)) return undefined;
  return Math.round(Number(number) * unitsMs[unit] * 1e6) / 1e6;
}

/** The ratio of a percentage, 0.1 of `10%`; `undefined` for other text. */
export function parseShare(text: string): number | undefined {
  const number = sharePattern.exec(text)?.[1];
  return number === undefined ? undefined : Number(number) / 100;
}

/** A duration as people write it: the largest unit that leaves a whole number, else milliseconds. */
export function printDuration(durationMs: number): string {
  const whole = (['w', 'd', 'h', 'm', 's'] as const).find(
    (unit) => durationMs >= unitsMs[unit] && durationMs % unitsMs[unit] === 0,
  );
  return whole === undefined ? `${durationMs}ms` : `${durationMs / unitsMs[whole]}${whole}`;
}

function isUnit(unit: string | undefined): unit is keyof typeof unitsMs {
  return unit !== undefined && Object.hasOwn(unitsMs, unit);
}
