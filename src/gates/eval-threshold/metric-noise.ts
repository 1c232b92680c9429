// How far a metric scatters from sample to sample, as far as that can be told before it is measured.
import type { Metric } from '../../registry/documents/evaluation.ts';
import { type ShareOf, shareOfRows } from '../inference/traits.ts';
import { parseMetricName } from '../recomputation/metric-name.ts';
import { type Expected, livePositives, roughly } from '../sampling.ts';

export interface MetricNoise {
  /** What a sample of it counts. */
  readonly of: string;
  /** Whether it is a share of what `of` counts. */
  readonly isShare: boolean;
  /** Standard deviation of what one of `of` adds: its standard error times √n. `undefined` where that is not known. */
  readonly deviation: number | undefined;
  /** What the deviation was computed from, in words; `null` where nothing was. */
  readonly assumed: string | null;
  /** What would make it known, where it is not. */
  readonly unknown: string;
}

/** What a share counts, in words. */
function countedBy({ among, value }: ShareOf): string {
  if (among === 'all') return 'examples';
  if (among === 'labels') return value === 1 ? 'positive examples' : 'negative examples';
  return value === 1 ? 'examples predicted positive' : 'examples predicted negative';
}

/**
 * @param value what is expected of the metric; `undefined` where nobody knows.
 * @param measured the metric of the version that is live, where it was measured.
 */
export function metricNoise(
  name: string,
  value: number | undefined,
  measured: Metric | undefined,
  expected: Expected,
): MetricNoise {
  const meant = parseMetricName(name);
  const share = meant === undefined ? undefined : shareOfRows(meant, 'two');
  if (share !== undefined) return shareNoise(name, countedBy(share), value);
  if (measured?.standardError !== undefined && measured.n !== undefined && measured.n > 0)
    return reportedNoise(name, measured.standardError, measured.n);
  if (meant?.metric === 'auc') return aucNoise(name, value, expected);
  return {
    of: 'examples',
    isShare: false,
    deviation: undefined,
    assumed: null,
    unknown: 'measure the current version and register its standardError and n with it',
  };
}

function shareNoise(name: string, of: string, value: number | undefined): MetricNoise {
  const isKnown = value !== undefined && value >= 0 && value <= 1;
  return {
    of,
    isShare: true,
    deviation: isKnown ? Math.sqrt(value * (1 - value)) : undefined,
    assumed: isKnown ? `${name} is ${roughly(value)}` : null,
    unknown: 'say what is expected with --rate',
  };
}

function reportedNoise(name: string, standardError: number, n: number): MetricNoise {
  return {
    of: 'examples',
    isShare: false,
    deviation: standardError * Math.sqrt(n),
    assumed: `${name} scatters as that of the current version does: a standard error of ${roughly(standardError)} with ${n}`,
    unknown: '',
  };
}

function aucNoise(name: string, value: number | undefined, { positives, live }: Expected): MetricNoise {
  const share = positives ?? livePositives(live) ?? 0.5;
  const deviation = value === undefined ? undefined : aucDeviation(value, share);
  return {
    of: 'examples',
    isShare: false,
    deviation,
    assumed: deviation === undefined || value === undefined ? null : `${name} is ${roughly(value)}, and ${roughly(share)} of the labels are positive`, // prettier-ignore
    unknown: 'say what is expected with --rate, and the share of positive labels with --positives',
  };
}

/**
 * √n times the standard error of an AUC of n examples, for large n: the variance is (Q₁ - A²) / negatives +
 * (Q₂ - A²) / positives, with Q₁ = A / (2 - A) and Q₂ = 2A² / (1 + A). `undefined` for shares of 0 and 1.
 *
 * Source: J. A. Hanley and B. J. McNeil, "The meaning and use of the area under a receiver operating characteristic
 * (ROC) curve", Radiology 143 (1982) 29-36, for scores that are exponentially distributed; a real model's may scatter
 * more.
 */
export function aucDeviation(auc: number, positives: number): number | undefined {
  if (!(positives > 0 && positives < 1 && auc > 0 && auc < 1)) return undefined;
  const square = auc * auc;
  const first = auc / (2 - auc) - square;
  const second = (2 * square) / (1 + auc) - square;
  return Math.sqrt(first / (1 - positives) + second / positives);
}
