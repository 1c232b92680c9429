// The quantities that gates' parameters are written in: margins, shares and durations, with their units.
import { z } from 'zod';
import { parseDurationMs, parseShare } from '../primitives/duration.ts';

/** How much worse than the current version is still allowed. */
export type Margin =
  | { readonly kind: 'absolute'; readonly value: number; readonly written: string }
  | { readonly kind: 'relative'; readonly share: number; readonly written: string };

const percent = /^[0-9]{1,6}(?:\.[0-9]{1,6})?%$/;
/** What a request takes: hours would be a typing error. */
const duration = /^[0-9]{1,9}(?:\.[0-9]{1,6})?(?:ms|s)$/;

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
      : { kind: 'absolute', value: milliseconds(written), written },
  );

/** A duration of requests, in milliseconds or seconds; in milliseconds once parsed. */
export const millisecondsField = z
  .string({ error: durationError })
  .regex(duration, { error: durationError })
  .transform((written) => ({ ms: milliseconds(written), written }));

/** A share from 0 to 1, or a percentage of at most 100; a number from 0 to 1 once parsed. */
export const shareField = z
  .union([z.number().min(0, shareError).max(1, shareError), z.string().regex(percent, shareError)], {
    error: shareError,
  })
  .transform((written) => ({ share: shareOf(written), written: String(written) }))
  .refine(({ share }) => share <= 1, { error: shareError });

export type Milliseconds = z.output<typeof millisecondsField>;
export type Share = z.output<typeof shareField>;

function parseMargin(written: number | string): Margin {
  return typeof written === 'number'
    ? { kind: 'absolute', value: written, written: String(written) }
    : { kind: 'relative', share: shareOf(written), written };
}

/** NaN, which keeps no limit, for what the patterns above do not let through. */
function shareOf(written: number | string): number {
  return typeof written === 'number' ? written : (parseShare(written) ?? Number.NaN);
}

function milliseconds(written: string): number {
  return parseDurationMs(written) ?? Number.NaN;
}
