// Reliability curves: of those who were given a probability, the share that was positive.
import type { VersionEvidence, EvaluationEvidence } from '../../evidence/evidence.ts';
import type { Curve, Series } from '../gate.ts';
import { recomputationOf } from '../recomputation/of-evaluation.ts';
import { reliabilityCurve } from '../statistics/calibration.ts';
import { levelOfOneSided } from '../statistics/interval.ts';
import { wilsonInterval } from '../statistics/intervals.ts';
import { alphaOf } from '../inference/mode.ts';
import { type CalibrationDemand, planOf } from './checks.ts';
import { binnedRows, binnedWhole } from './estimates.ts';

/** Slices beyond this many are not drawn: nobody looks at all of them. */
const mostSlices = 12;

/** Of all rows, and of each slice that is judged. */
export function reliabilityCurves(asked: CalibrationDemand): readonly Curve[] {
  const [candidate] = asked.group.candidate;
  const [current] = asked.group.current;
  if (candidate === undefined) return [];
  const whole: Curve = {
    kind: 'reliability',
    subject: `calibration${asked.where}`,
    series: [
      seriesOf(asked, { of: 'candidate', version: asked.candidate, source: candidate }, null),
      ...(asked.current === null || current === undefined
        ? []
        : [seriesOf(asked, { of: 'current', version: asked.current, source: current }, null)]),
    ].flat(),
  };
  return [whole, ...sliceCurves(asked, candidate)].filter(({ series }) => series.length > 0);
}

function sliceCurves(asked: CalibrationDemand, source: EvaluationEvidence): readonly Curve[] {
  return Object.keys(asked.demand.slices ?? {}).flatMap((attribute) => {
    const parts = recomputationOf(source)?.parts([attribute]) ?? [];
    if ('kind' in parts) return [];
    return parts.slice(0, mostSlices).map(({ where, rows }): Curve => ({
      kind: 'reliability',
      subject: `calibration where ${attribute}=${where[attribute] ?? ''}${asked.where}`,
      series: seriesOf(asked, { of: 'candidate', version: asked.candidate, source }, rows),
    }));
  });
}

interface Drawn {
  readonly of: Series['of'];
  readonly version: VersionEvidence;
  readonly source: EvaluationEvidence;
}

function seriesOf(
  { demand }: CalibrationDemand,
  { of, version, source }: Drawn,
  chosen: Uint32Array | null,
): readonly Series[] {
  const plan = planOf(demand);
  const measured = { version, source };
  const rows = chosen === null ? binnedWhole(measured, plan) : binnedRows(measured, plan, chosen);
  if (rows.kind !== 'binned') return [];
  const level = levelOfOneSided(alphaOf(demand));
  const points = reliabilityCurve(rows.bins).map(({ predicted, observed, n }) => {
    const interval = wilsonInterval({ successes: Math.round(observed * n), n }, level);
    return { x: predicted, y: observed, low: interval?.low, high: interval?.high };
  });
  return [{ of, points }];
}
