// The calibration error in each slice of an attribute: demands that share an error.
import { inconclusive, type Judged, settle, someOf } from '../checks.ts';
import { byKey } from '../comparable.ts';
import type { Check } from '../gate.ts';
import { decideFamily, type Question } from '../inference/decide.ts';
import { recomputationOf } from '../recomputation/of-evaluation.ts';
import { showNumber } from '../show-number.ts';
import { type CalibrationDemand, planOf, rowOf } from './checks.ts';
import { type BinnedRows, binnedRows, errorEstimate } from './estimates.ts';

export function sliceChecks(asked: CalibrationDemand): readonly Check[] {
  return Object.entries(asked.demand.slices ?? {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([attribute, { share }]) => checksOf(asked, attribute, share));
}

interface Sliced {
  readonly value: string;
  /** The digest of the evaluation. */
  readonly source: string;
  readonly rows: BinnedRows;
  readonly seed: string;
}

function checksOf(asked: CalibrationDemand, attribute: string, limit: number): readonly Check[] {
  const about = {
    subject: `calibration error by ${attribute}${asked.where}`,
    limit: `≤ ${showNumber(limit)}`,
  };
  const slices: Sliced[] = [];
  const weak: string[] = [];
  for (const source of asked.group.candidate) {
    const parts = recomputationOf(source)?.parts([attribute]) ?? { reason: 'there are no rows' };
    if ('reason' in parts) {
      return [inconclusive(about, parts.reason, `name the column of ${attribute} among slices: or groups: of the predictions`)]; // prettier-ignore
    }
    for (const { where, rows: chosen } of parts) {
      const value = where[attribute] ?? '';
      const rows = binnedRows({ version: asked.candidate, source }, planOf(asked.demand), chosen);
      if (rows.kind === 'binned')
        slices.push({ value, source: source.digest, rows, seed: `${source.digest} calibration error where ${attribute}=${value}` }); // prettier-ignore
      else weak.push(`${attribute}=${value}: ${rows.reason}`);
    }
  }
  return [...judgeSlices(asked, { attribute, limit, about: about.limit, slices }), ...tooSmall(about, weak)];
}

function tooSmall(about: Pick<Check, 'subject' | 'limit'>, weak: readonly string[]): readonly Check[] {
  if (weak.length === 0) return [];
  const remedy = 'measure on more examples of those slices, or say in the policy that fewer bins, or fewer rows in each, are enough'; // prettier-ignore
  return [inconclusive(about, someOf(weak, '; '), remedy)];
}

interface Family {
  readonly attribute: string;
  readonly limit: number;
  readonly about: string;
  readonly slices: readonly Sliced[];
}

function judgeSlices(
  asked: CalibrationDemand,
  { attribute, limit, about, slices }: Family,
): readonly Check[] {
  const questions = slices.map(({ value, rows, seed }): Question => ({
    estimate: errorEstimate(rows, seed),
    of: 'candidate',
    limit,
    keep: 'at-most',
    beyond: limit,
    member: value,
  }));
  const judged = new Map<string, Judged[]>();
  // Of each evaluation a family: slices that another one has make no breach in this one harder to show.
  const families = byKey(questions.map((question, at) => ({ question, slice: slices[at] })), ({ slice }) => slice?.source ?? ''); // prettier-ignore
  const name = `calibration error by ${attribute}`;
  const decided = [...families.values()].flatMap(
    (family) =>
    decideFamily({ name, questions: family.map(({ question }) => question) }, asked.demand)
      .map((decision, at) => ({ decision, of: family[at] })), // prettier-ignore
  );
  for (const { decision, of } of decided) {
    const [slice, estimate] = [of?.slice, of?.question.estimate];
    if (slice === undefined || estimate === undefined) continue;
    const subject = `calibration error where ${attribute}=${slice.value}${asked.where}`;
    const check = rowOf(asked, { subject, limit: about }, decision, {
      candidate: { value: estimate.value, unit: 'ratio', n: estimate.n },
    });
    const same = judged.get(slice.value) ?? [];
    same.push({ check, headroom: limit - estimate.value });
    judged.set(slice.value, same);
  }
  return [...judged.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => settle(same) ?? []);
}
