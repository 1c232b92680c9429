// Comparing a value with a limit. Limits are inclusive, and nothing that is not a finite number keeps one.
import type { Margin } from './quantities.ts';

/** Relative to the numbers compared: 0.8 - 0.7 must keep a limit of 0.1, which binary fractions alone deny. */
const rounding = 1e-12;

/** value ≤ limit. */
export function isAtMost(value: number, limit: number): boolean {
  return keeps(value, limit, Math.max(Math.abs(value), Math.abs(limit)));
}

/** value ≥ limit. */
export function isAtLeast(value: number, limit: number): boolean {
  return isAtMost(-value, -limit);
}

/** Whether a value keeps a limit, with rounding as of numbers of the size `scale`, by default of these two. */
export function keepsLimit(demand: {
  readonly value: number;
  readonly limit: number;
  readonly keep: 'at-least' | 'at-most';
  readonly scale?: number | undefined;
}): boolean {
  const { value, limit, keep, scale = Math.max(Math.abs(value), Math.abs(limit)) } = demand;
  return keep === 'at-most' ? keeps(value, limit, scale) : keeps(-value, -limit, scale);
}

/** `not worse than current by more than 0.002`. */
export function marginWords(margin: Margin): string {
  return `not worse than current by more than ${margin.written}`;
}

export interface Comparison {
  readonly better: 'higher' | 'lower';
  readonly current: number;
  readonly candidate: number;
  readonly margin: Margin;
}

/** Whether the candidate is worse than the current version by no more than the margin. */
export function isWithinMargin(comparison: Comparison): boolean {
  const { current, candidate } = comparison;
  const allowed = allowance(comparison.margin, current);
  return keeps(worseBy(comparison), allowed, Math.max(Math.abs(current), Math.abs(candidate)));
}

/** What is left of the margin, negative where it is exceeded: the smaller, the worse. */
export function headroom(comparison: Comparison): number {
  return allowance(comparison.margin, comparison.current) - worseBy(comparison);
}

function worseBy({ better, current, candidate }: Comparison): number {
  return better === 'higher' ? current - candidate : candidate - current;
}

/** How much worse is allowed: a percentage is of the size of the current value, whatever its sign. */
export function allowance(margin: Margin, current: number): number {
  return margin.kind === 'absolute' ? margin.value : margin.share * Math.abs(current);
}

function keeps(value: number, limit: number, scale: number): boolean {
  return Number.isFinite(value) && Number.isFinite(limit) && value <= limit + rounding * scale;
}
