// What a gate says of itself before anything is measured: its demands in sentences, what it needs, what leaves it undecided.
import type { Margin } from './quantities.ts';

/** One demand of a gate in words. Names in it are as people wrote them: whoever prints it neutralises it. */
export interface ExplainedDemand {
  /** One sentence with its numbers, without a full stop: `auc is at least 0.76`. */
  readonly text: string;
  /** Whether it compares with what is live; it then asks nothing of a first promotion but to be measured. */
  readonly relative: boolean;
}

/** What whoever prepares a promotion has to know of a gate. */
export interface GateExplanation {
  readonly demands: readonly ExplainedDemand[];
  /** Evidence without which nothing is judged, one phrase each. */
  readonly needs: readonly string[];
  /** What leaves the gate undecided, one phrase each, to follow "inconclusive where". */
  readonly inconclusive: readonly string[];
}

export function absolute(text: string): ExplainedDemand {
  return { text, relative: false };
}

export function relative(text: string): ExplainedDemand {
  return { text, relative: true };
}

/** `0.002`, `10% of its value`. */
export function marginText({ kind, written }: Margin): string {
  return kind === 'relative' ? `${written} of its value` : written;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1);
  return parts.length < 2 || last === undefined
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
