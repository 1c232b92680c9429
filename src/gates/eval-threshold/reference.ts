// What a candidate is compared with: the current version, or the best on the same data of those that were live last.
import type { Evidence, EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, exclusions, inconclusive, nameOf } from '../checks.ts';
import { dataKey, describeData, liveVersion } from '../comparable.ts';
import type { Check } from '../gate.ts';
import type { Margin } from '../quantities.ts';
import { showNumber } from '../show-number.ts';
import type { About, MarginDemand } from './comparisons.ts';
import { type MetricReading, overallReadings } from './metric-readings.ts';

export interface ReferenceParameter {
  /** Of how many versions, the current one among them. */
  readonly bestOf: number;
}

/** The versions that are asked, the current one first; `null` on a first promotion. */
export interface Reference {
  readonly versions: readonly [VersionEvidence, ...VersionEvidence[]];
  /** How many were asked for; 1 is the current version alone. */
  readonly bestOf: number;
}

export function referenceOf(evidence: Evidence, parameter: ReferenceParameter | undefined): Reference | null {
  const current = liveVersion(evidence);
  if (current === null) return null;
  const bestOf = parameter?.bestOf ?? 1;
  return { versions: [current, ...(evidence.previous ?? []).slice(0, bestOf - 1)], bestOf };
}

/** `not worse than current by more than 0.002`, `better than the best of the last 3 by more than 0.01`. */
export function demandWords({ kind, margin }: MarginDemand, bestOf: number): string {
  const whom = bestOf === 1 ? 'current' : `the best of the last ${bestOf}`;
  return marginOf(kind, whom, margin);
}

function marginOf(kind: MarginDemand['kind'], whom: string, { written }: Margin): string {
  return `${kind === 'better' ? 'better' : 'not worse'} than ${whom} by more than ${written}`;
}

/** The version to compare with on some data, or why none can be named. */
export type Chosen =
  | { readonly kind: 'chosen'; readonly version: VersionEvidence; readonly note: string | null }
  | { readonly kind: 'unknown'; readonly check: Check };

export interface ReferenceQuestion {
  readonly reference: Reference;
  readonly name: string;
  readonly split: string | undefined;
  /** What the candidate was measured on. */
  readonly source: EvaluationEvidence;
  readonly better: MetricReading['better'];
  readonly about: About;
}

/**
 * Of one version that one. Of several the one with the best value on the same data, of ties the one that was live last;
 * where one of them was not measured on these data it might be the best, so nothing is known.
 */
export function chooseReference(question: ReferenceQuestion): Chosen {
  const { reference, name, split, source, better, about } = question;
  const [current] = reference.versions;
  if (reference.bestOf === 1) return { kind: 'chosen', version: current, note: null };
  const data = describeData(source);
  const sign = better === 'higher' ? 1 : -1;
  const measured: { readonly version: VersionEvidence; readonly best: number }[] = [];
  for (const version of reference.versions) {
    const values = overallReadings(version, name, split)
      .filter((reading) => dataKey(reading.source) === dataKey(source))
      .map(({ value }) => sign * value);
    if (values.length === 0) {
      const reason = `${nameOf(version)}, one of the last ${reference.bestOf}, has no ${name} on ${data}, and might be the best of them${exclusions(version)}`; // prettier-ignore
      return { kind: 'unknown', check: inconclusive(about, reason, attachCommand(version, `measure ${name} of ${nameOf(version)} on ${data}`)) }; // prettier-ignore
    }
    measured.push({ version, best: Math.max(...values) });
  }
  const best = measured.toSorted((a, b) => b.best - a.best)[0] ?? { version: current, best: Number.NaN };
  const shown = measured.map(({ version, best: of }) => `${nameOf(version)} ${showNumber(sign * of)}`);
  const fewer = measured.length < reference.bestOf ? `, of which there are ${measured.length}` : '';
  const note = `${name}: the best of the last ${reference.bestOf}${fewer} is ${nameOf(best.version)} (${shown.join(', ')} on ${data})`;
  return { kind: 'chosen', version: best.version, note };
}
