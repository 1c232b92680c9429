// The fewest examples with which any data at all can show a demand in the confident modes, or refute it.
import { leastUnits } from '../inference/resampled.ts';
import { alphaOf, type Judging } from '../inference/mode.ts';
import { parseMetricName } from '../recomputation/metric-name.ts';
import type { SamplePlan } from '../sampling.ts';
import { aucScoreInterval } from '../statistics/auc.ts';
import { type Interval, levelOfOneSided } from '../statistics/interval.ts';
import { newcombePairedInterval } from '../statistics/intervals.ts';
import { leastSamplesToShow, oppositeOf } from '../statistics/power.ts';
import type { MarginDemand } from './comparisons.ts';
import type { MetricNoise } from './metric-noise.ts';

type Least = Pick<SamplePlan, 'toPass' | 'toFail'>;

/** More than this is not looked for. */
const mostExamples = 1_000_000;

export interface BoundQuestion {
  readonly threshold: number;
  readonly side: 'at-least' | 'at-most';
  readonly judging: Judging;
}

/** Of a share by Wilson's bound, of an AUC by its score interval; others need what resampling needs. */
export function leastForBound(name: string, noise: MetricNoise, question: BoundQuestion): Least {
  const { threshold, side, judging } = question;
  const isInside = threshold > 0 && threshold < 1;
  if (noise.isShare && isInside) {
    const demand = { threshold, side, confidence: judging.confidence, method: 'wilson' } as const;
    return inMode(judging, { toShow: leastSamplesToShow(demand), toRefute: leastSamplesToShow(oppositeOf(demand)) }); // prettier-ignore
  }
  if (parseMetricName(name)?.metric === 'auc' && isInside) {
    const level = levelOfOneSided(alphaOf(judging));
    const at = (auc: number, n: number): Interval => aucScoreInterval({ auc, positives: Math.ceil(n / 2), negatives: Math.max(1, Math.floor(n / 2)) }, level); // prettier-ignore
    const isLeast = side === 'at-least';
    return inMode(judging, {
      toShow: least((n) => (isLeast ? at(1, n).low >= threshold : at(0, n).high <= threshold)),
      toRefute: least((n) => (isLeast ? at(0, n).high < threshold : at(1, n).low > threshold)),
    });
  }
  return { toPass: leastUnits, toFail: leastUnits };
}

/** Of a share on the same examples by Newcombe's interval where one version alone is right; others need what DeLong and resampling need. */
export function leastForMargin(noise: MetricNoise, { kind, margin }: MarginDemand, judging: Judging): Least {
  if (!noise.isShare) return { toPass: leastUnits, toFail: leastUnits };
  const level = levelOfOneSided(alphaOf(judging));
  const room = margin.kind === 'absolute' ? margin.value : margin.share;
  const limit = kind === 'better' ? room : -room;
  const apart = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
  const shown = judging.mode === 'confident-fail' ? limit - room : limit;
  return {
    toPass: least((n) => (newcombePairedInterval({ ...apart, onlyFirst: n }, level)?.low ?? -1) >= shown),
    toFail: least((n) => (newcombePairedInterval({ ...apart, onlySecond: n }, level)?.high ?? 1) < limit),
  };
}

function inMode(
  { mode }: Judging,
  { toShow, toRefute }: { readonly toShow: number; readonly toRefute: number },
): Least {
  return { toPass: mode === 'confident-fail' ? Math.min(toShow, toRefute) : toShow, toFail: toRefute };
}

/** The least n from which on `holds`, which it does for ever once it does. */
function least(holds: (n: number) => boolean): number {
  let enough = 1;
  while (!holds(enough) && enough < mostExamples) enough *= 2;
  let below = Math.floor(enough / 2);
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (holds(middle)) enough = middle;
    else below = middle;
  }
  return enough;
}
