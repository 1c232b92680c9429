// The quantities that gates' parameters are written in: margins, shares and durations, with their units.
import { z } from 'zod';

/** How much worse than the current version is still allowed. */
export type Margin =
  | { readonly kind: 'absolute'; readonly value: number; readonly written: string }
  | { readonly kind: 'relative'; readonly share: number; readonly written: string };

const percent = /^[0-9]{1,6}(?:\.[0-9]{1,9})?%$/;
const duration = /^[0-9]{1,9}(?:\.[0-9]{1,9})?(?:us|ms|s)$/;
const msPerUnit: ReadonlyMap<string, number> = new Map([
  ['us', 0.001],
  ['ms', 1],
  ['s', 1_000],
]);

const marginError =
  'expected a number from 0, such as 0.002, or a percentage of the current value, such as 2%';
const relativeError = 'expected a percentage of the current value, such as 10%';
const absoluteError = 'expected a number from 0, such as 0.02';
const durationMarginError =
  'expected a percentage of the current value, such as 10%, or a duration, such as 3ms';
const durationError = 'expected a duration such as 50ms or 1.5s';
const shareError = 'expected a share from 0 to 1, or a percentage such as 0.1%';

/** A number in the measure's own unit, or a percentage of the current value. */
export const marginField = z
  .union([z.number().min(0, marginError), z.string().regex(percent, marginError)], { error: marginError })
  .transform((written) => parseMargin(written));

/** A percentage of the current value and nothing else. */
export const relativeMarginField = z
  .string({ error: relativeError })
  .regex(percent, { error: relativeError })
  .transform((written) => parseMargin(written));

/** A number in the measure's own unit and nothing else. */
export const absoluteMarginField = z
  .number({ error: absoluteError })
  .min(0, { error: absoluteError })
  .transform((written) => parseMargin(written));

/** A percentage of the current value, or a duration. */
export const durationMarginField = z
  .union([z.string().regex(percent), z.string().regex(duration)], { error: durationMarginError })
  .transform((written): Margin =>
    written.endsWith('%')
      ? parseMargin(written)
      : { kind: 'absolute', value: parseMilliseconds(written), written },
  );

/** A duration of requests, in microseconds, milliseconds or seconds; in milliseconds once parsed. */
export const millisecondsField = z
  .string({ error: durationError })
  .regex(duration, { error: durationError })
  .transform((written) => ({ ms: parseMilliseconds(written), written }));

/** A share from 0 to 1, or a percentage of at most 100; a number from 0 to 1 once parsed. */
export const shareField = z
  .union([z.number().min(0, shareError).max(1, shareError), z.string().regex(percent, shareError)], {
    error: shareError,
  })
  .transform((written) => ({ share: parseShare(written), written: String(written) }))
  .refine(({ share }) => share <= 1, { error: shareError });

export type Milliseconds = z.output<typeof millisecondsField>;
export type Share = z.output<typeof shareField>;

function parseMargin(written: number | string): Margin {
  return typeof written === 'number'
    ? { kind: 'absolute', value: written, written: String(written) }
    : { kind: 'relative', share: parseShare(written), written };
}

function parseShare(written: number | string): number {
  return typeof written === 'number' ? written : Number(written.slice(0, -1)) / 100;
}

function parseMilliseconds(written: string): number {
  const unit = /[a-z]+$/.exec(written)?.[0] ?? '';
  return Number(written.slice(0, written.length - unit.length)) * (msPerUnit.get(unit) ?? Number.NaN);
}
