// Each demand of a calibration gate as a row of the report.
import type { EvaluationEvidence, VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, exclusions, inconclusive, type Judged, nameOf, settle } from '../checks.ts';
import { type Comparable, describeData } from '../comparable.ts';
import type { Check, Measure, Unit } from '../gate.ts';
import { type Decision, decide, type Question } from '../inference/decide.ts';
import type { Estimate } from '../inference/estimate.ts';
import { differenceOfRows, estimateOfRows } from '../inference/metric-estimate.ts';
import { marginWords } from '../limits.ts';
import type { Margin } from '../quantities.ts';
import { showNumber } from '../show-number.ts';
import type { BinPlan } from './bins.ts';
import { debiasedCalibrationError } from './calibration-error.ts';
import { binnedWhole, errorDifference, errorEstimate, type Measured, type NoEstimate, recalibrationEstimate } from './estimates.ts'; // prettier-ignore
import type { CalibrationParameters } from './parameters.ts';

/** Evaluations on the same data, and what is asked of them. */
export interface CalibrationDemand {
  readonly demand: CalibrationParameters;
  /** ` on holdout` where there is other data as well; else empty. */
  readonly where: string;
  /** `candidate` is not empty, and all of it has rows. */
  readonly group: Comparable<EvaluationEvidence>;
  readonly candidate: VersionEvidence;
  readonly current: VersionEvidence | null;
}

export function planOf({ bins, binning, minPerBin }: CalibrationParameters): BinPlan {
  return { binning, count: bins, least: minPerBin };
}

/** All but those of slices, in the order of the parameters. */
export function demandChecks(asked: CalibrationDemand): readonly Check[] {
  const { maxError, worseThanCurrentBy, brier, slope, intercept } = asked.demand;
  return [
    ...(maxError === undefined ? [] : [checkError(asked, maxError.share)]),
    ...(worseThanCurrentBy === undefined ? [] : checkErrorMargin(asked, worseThanCurrentBy)),
    ...(brier?.max === undefined ? [] : [checkBrier(asked, brier.max.share)]),
    ...(brier?.worseThanCurrentBy === undefined ? [] : checkBrierMargin(asked, brier.worseThanCurrentBy)),
    ...rangeChecks(asked, 'slope', slope),
    ...rangeChecks(asked, 'inTheLarge', intercept),
  ];
}

/** One limit on what is measured in each evaluation of the candidate. */
interface Bound {
  readonly subject: string;
  readonly unit: Unit;
  readonly limit: number;
  readonly keep: Question['keep'];
  readonly beyond: number | null;
  readonly estimateOf: (measured: Measured) => Estimate | NoEstimate;
}

function checkError(asked: CalibrationDemand, limit: number): Check {
  return checkBound(asked, {
    subject: 'calibration error',
    unit: 'ratio',
    limit,
    keep: 'at-most',
    // The margin of an error is its distance from none.
    beyond: limit,
    estimateOf: (measured) => {
      const rows = binnedWhole(measured, planOf(asked.demand));
      return rows.kind === 'binned' ? errorEstimate(rows, `${measured.source.digest} calibration error`) : rows; // prettier-ignore
    },
  });
}

function checkBrier(asked: CalibrationDemand, limit: number): Check {
  return checkBound(asked, {
    subject: 'Brier score',
    unit: 'none',
    limit,
    keep: 'at-most',
    beyond: null,
    estimateOf: ({ source }) => usable(estimateOfRows(source, brierOfAll)),
  });
}

const brierOfAll = { name: 'brier', where: {} } as const;

function rangeChecks(
  asked: CalibrationDemand,
  which: 'slope' | 'inTheLarge',
  range: CalibrationParameters['slope'],
): readonly Check[] {
  const subject = which === 'slope' ? 'calibration slope' : 'calibration intercept';
  const ideal = which === 'slope' ? 1 : 0;
  const limits = [
    { limit: range?.min, keep: 'at-least' },
    { limit: range?.max, keep: 'at-most' },
  ] as const;
  return limits.flatMap(({ limit, keep }) => {
    if (limit === undefined) return [];
    const beyond = Math.abs(limit - ideal);
    const estimateOf = (measured: Measured) => recalibrationEstimate(measured, which);
    return [checkBound(asked, { subject, unit: 'none', limit, keep, beyond, estimateOf })];
  });
}

function checkBound(asked: CalibrationDemand, bound: Bound): Check {
  const about = {
    subject: `${bound.subject}${asked.where}`,
    limit: `${bound.keep === 'at-most' ? '≤' : '≥'} ${showNumber(bound.limit)}`,
  };
  const judged = asked.group.candidate.map((source): Judged => {
    const estimate = bound.estimateOf({ version: asked.candidate, source });
    if ('kind' in estimate) return undecided(about, estimate);
    const { limit, keep, beyond } = bound;
    const decision = decide({ estimate, of: 'candidate', limit, keep, beyond }, asked.demand);
    return {
      headroom: keep === 'at-most' ? limit - estimate.value : estimate.value - limit,
      check: rowOf(asked, about, decision, {
        candidate: { value: estimate.value, unit: bound.unit, n: estimate.n },
      }),
    };
  });
  return settle(judged) ?? inconclusive(about, 'nothing was measured', 'attach an evaluation');
}

/** A margin on the difference from each evaluation of the current version. */
interface MarginBound {
  readonly subject: string;
  readonly unit: Unit;
  readonly margin: Margin;
  readonly difference: (candidate: Measured, current: Measured) => Estimate | NoEstimate;
  readonly valueOf: (measured: Measured) => number | undefined;
}

function checkErrorMargin(asked: CalibrationDemand, margin: Margin): readonly Check[] {
  const plan = planOf(asked.demand);
  return checkMargin(asked, {
    subject: 'calibration error',
    unit: 'ratio',
    margin,
    difference: (candidate, current) => errorDifference(candidate, current, plan),
    valueOf: (measured) => {
      const rows = binnedWhole(measured, plan);
      return rows.kind === 'binned' ? debiasedCalibrationError(rows.bins) : undefined;
    },
  });
}

function checkBrierMargin(asked: CalibrationDemand, margin: Margin): readonly Check[] {
  return checkMargin(asked, {
    subject: 'Brier score',
    unit: 'none',
    margin,
    difference: (candidate, current) =>
      usable(differenceOfRows(candidate.source, current.source, brierOfAll)),
    valueOf: ({ source }) => {
      const estimate = usable(estimateOfRows(source, brierOfAll));
      return 'kind' in estimate ? undefined : estimate.value;
    },
  });
}

function checkMargin(asked: CalibrationDemand, bound: MarginBound): readonly Check[] {
  const { current, candidate, group } = asked;
  if (current === null || bound.margin.kind !== 'absolute') return [];
  const about = { subject: `${bound.subject}${asked.where}`, limit: marginWords(bound.margin) };
  const limit = bound.margin.value;
  const judged = group.candidate.flatMap((source) =>
    group.current.map((reference): Judged => {
      const [ours, theirs] = [
        { version: candidate, source },
        { version: current, source: reference },
      ];
      const estimate = bound.difference(ours, theirs);
      if ('kind' in estimate) return undecided(about, estimate);
      const decision = decide(
        { estimate, of: 'difference', limit, keep: 'at-most', beyond: limit, scale: 1 },
        asked.demand,
      );
      const check = rowOf(asked, about, decision, {
        candidate: measureOf(bound.valueOf(ours), bound.unit, estimate.n),
        current: measureOf(bound.valueOf(theirs), bound.unit, estimate.n),
        delta: estimate.value,
      });
      return { headroom: limit - estimate.value, check };
    }),
  );
  return [settle(judged) ?? notMeasured(asked, about, current)];
}

function measureOf(value: number | undefined, unit: Unit, n: number): Measure | null {
  return value === undefined ? null : { value, unit, n };
}

type About = Pick<Check, 'subject' | 'limit'>;

function notMeasured({ group }: CalibrationDemand, about: About, current: VersionEvidence): Check {
  const [first] = group.candidate;
  const data = first === undefined ? 'the same data' : describeData(first);
  return inconclusive(
    about,
    `${nameOf(current)}, the current version, has no predictions on the same data, ${data}${exclusions(current)}`,
    attachCommand(current, `measure ${nameOf(current)} on ${data}, with its predictions`),
  );
}

export function undecided(about: About, { reason, remedy }: NoEstimate): Judged {
  return { headroom: 0, check: inconclusive(about, reason, remedy) };
}

export function rowOf(
  { candidate }: Pick<CalibrationDemand, 'candidate'>,
  about: About,
  { verdict, reason, inference }: Decision,
  measured: Partial<Pick<Check, 'candidate' | 'current' | 'delta'>>,
): Check {
  const row = { current: null, candidate: null, delta: null, ...about, ...measured, verdict, reason };
  return {
    ...row,
    ...(inference === undefined ? {} : { inference }),
    ...(verdict === 'inconclusive' ? { remedy: attachCommand(candidate, `measure ${nameOf(candidate)} on more examples`) } : {}), // prettier-ignore
  };
}

function usable(
  found: Estimate | { readonly kind: string; readonly reason: string; readonly remedy?: string } | null,
): Estimate | NoEstimate {
  if (found !== null && !('kind' in found)) return found;
  return {
    kind: 'no-estimate',
    reason: found?.reason ?? 'one of the two versions has no rows',
    remedy: found?.remedy ?? 'write the probability of the positive class as score, from 0 to 1',
  };
}
