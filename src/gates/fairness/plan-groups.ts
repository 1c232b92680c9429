// How many people every group needs for what it is owed by itself.
import type { Confusion } from '../../registry/documents/evaluation.ts';
import { alphaOf } from '../inference/mode.ts';
import {
  type Expected,
  notShown,
  percentText,
  powers,
  roughly,
  type SamplePlan,
  shownShare,
} from '../sampling.ts';
import { levelOfOneSided } from '../statistics/interval.ts';
import { newcombePairedInterval } from '../statistics/intervals.ts';
import { deviationOfPairs, samplesForNonInferiority } from '../statistics/power.ts';
import { total } from '../statistics/rates.ts';
import { squareOf } from '../statistics/special/elementary.ts';
import { normalQuantile } from '../statistics/special/normal.ts';
import { minimumOf } from './eligibility.ts';
import { groupMetrics, type GroupRate } from './measures.ts';
import type { FairnessParameters } from './parameters.ts';
import { inMode, leastGroups, ofEachGroup, type PlannedRate } from './plan-parts.ts';

type OfRate = (rate: GroupRate) => PlannedRate;

export function floorPlan(demand: FairnessParameters, ofRate: OfRate): readonly SamplePlan[] {
  const { worstGroup, confidence } = demand;
  const limit = worstGroup?.min ?? worstGroup?.max;
  if (worstGroup === undefined || limit === undefined) return [];
  const about = ofRate(groupMetrics[worstGroup.metric].rate);
  const side = worstGroup.min === undefined ? 'at-most' : 'at-least';
  const shown = shownShare({ threshold: limit.share, side, confidence, method: 'wilson' }, about.value);
  const words = `${about.rate.name} of every group (${demand.attribute}) ${side === 'at-least' ? '≥' : '≤'} ${limit.written}`;
  return [
    {
      ...ofEachGroup(about, words),
      ...inMode(demand, minimumOf(about.rate, demand), { ...shown, toExclude: shown.toRefute }),
      ...shown,
      assumed:
        about.value === undefined ? null : `the ${about.rate.name} of a group is ${roughly(about.value)}`,
      notes: ['every group has to keep it: of many groups the worst lies further off by chance alone'],
    },
  ];
}

export function groupMarginPlan(
  demand: FairnessParameters,
  ofRate: OfRate,
  { disagreement }: Expected,
): readonly SamplePlan[] {
  const { noGroupWorseBy: written, attribute } = demand;
  if (written === undefined || written.margin.kind !== 'absolute') return [];
  const about = ofRate(groupMetrics[written.metric].rate);
  const margin = written.margin.value;
  const alpha = alphaOf(demand);
  const toShow = leastAlike(alpha, margin);
  const deviation = disagreement === undefined ? undefined : deviationOfPairs(disagreement, 0);
  const neededAt = (power: number): number | null => {
    if (deviation === undefined || toShow === null) return null;
    const n = samplesForNonInferiority({ deviation, margin, expectedGain: 0, alpha, power });
    return n === undefined ? null : Math.max(n, toShow);
  };
  return [
    {
      ...ofEachGroup(about, `${about.rate.name} of no group (${attribute}) worse than current by more than ${written.margin.written}`), // prettier-ignore
      ...inMode(demand, minimumOf(about.rate, demand), {
        toShow,
        toExclude: leastAlike(alpha, 2 * margin),
        toRefute: null,
      }),
      ...notShown,
      toShow,
      likely: powers.map((power) => ({ power, n: neededAt(power) })),
      assumed: disagreement === undefined ? null : `both versions decide alike but for ${percentText(disagreement)} of a group`, // prettier-ignore
      notes: [
        'both versions are measured on the same people: the fewer they decide otherwise, the fewer it takes',
      ],
    },
  ];
}

/** The people of whom both versions decide alike, half of them each way, that show a difference below the margin. */
function leastAlike(alpha: number, margin: number): number | null {
  const level = levelOfOneSided(alpha);
  return leastGroups((n) => {
    const half = n / 2;
    const table = { both: half, onlyFirst: 0, onlySecond: 0, neither: half };
    return (newcombePairedInterval(table, level)?.high ?? 1) <= margin;
  });
}

export function calibrationPlan(
  demand: FairnessParameters,
  live: readonly Confusion[],
): readonly SamplePlan[] {
  const { calibrationWithinGroups: written, attribute, minPerGroup } = demand;
  if (written === undefined) return [];
  const { maxError, bins } = written;
  const z = normalQuantile(demand.confidence);
  // Of scores that are right in every bin chance makes an error of √(2/π) deviations, and its bound lies z errors above.
  const chance = Math.sqrt(2 / Math.PI) * 0.5 * Math.sqrt(bins);
  const needed = (limit: number) => (limit > 0 ? Math.ceil(squareOf((chance + 0.5 * z) / limit)) : null);
  const people = live.map(total);
  const toShow = needed(maxError.share);
  return [
    {
      ...notShown,
      demand: `calibration error of every group (${attribute}) ≤ ${maxError.written}`,
      of: 'people in each group',
      ...inMode(demand, minPerGroup, { toShow, toExclude: needed(2 * maxError.share), toRefute: null }),
      toShow,
      assumed: `scores are right, and around 0.5 in each of ${bins} bins, where what becomes of people scatters most`,
      had: people.length === 0 ? null : Math.min(...people),
      notes: ['of few people chance alone makes an error, which the measured one is corrected for in part'],
    },
  ];
}
