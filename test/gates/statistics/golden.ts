// Golden numbers, and how close a number has to come to one.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { z } from 'zod';

/** The golden file `name` of test/golden/statistics. */
export function readGolden<T>(name: string, schema: z.ZodType<T>): T {
  const url = new URL(`../../golden/statistics/${name}.json`, import.meta.url);
  return schema.parse(JSON.parse(readFileSync(url, 'utf8')));
}

/** Within `tolerance` of the golden number, relative to it where it is above 1. */
export function expectClose(actual: number | undefined, golden: number | undefined, tolerance = 1e-9): void {
  const distance = Math.abs((actual ?? Number.NaN) - (golden ?? Number.NaN));
  expect(distance, `${actual} for ${golden}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(golden ?? 0)),
  );
}

/** Within `tolerance` times the golden number, however small that is. */
export function expectRelative(actual: number, golden: number, tolerance: number): void {
  const distance = Math.abs(actual - golden);
  expect(distance, `${actual} for ${golden}`).toBeLessThanOrEqual(tolerance * Math.abs(golden));
}

/** Both ends of an interval within `tolerance`. */
export function expectInterval(
  interval: { readonly low: number; readonly high: number } | undefined,
  golden: readonly number[],
  tolerance = 1e-9,
): void {
  expectClose(interval?.low, golden[0], tolerance);
  expectClose(interval?.high, golden[1], tolerance);
}

/** An xorshift of the tests' own, for data that need not be golden. */
export function drawnData(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}
