// What is said and done about slices that are within their margin and yet surely worse than before.
import { inconclusive, someOf } from '../checks.ts';
import type { Check, GateJudgement } from '../gate.ts';
import { alphaOf } from '../inference/mode.ts';
import { roughly } from '../sampling.ts';
import { showNumber } from '../show-number.ts';
import { findRegressions, type Regression, type Regressions } from './newly-regressed.ts';
import type { EvalThresholdParameters } from './parameters.ts';
import type { SliceFamily } from './slice-checks.ts';

/** @param decided the checks of the family's slices; those beyond their margin have failed already. */
export function regressionFindings(
  { family, pairs }: SliceFamily,
  decided: readonly (Check | undefined)[],
  demand: EvalThresholdParameters,
): Pick<GateJudgement, 'checks' | 'notes'> {
  const isWithin = new Set(decided.filter((check) => check?.verdict === 'passed').map((check) => check?.subject)); // prettier-ignore
  const all = findRegressions(family, pairs, alphaOf(demand));
  const found = all.found.filter(({ subject }) => isWithin.has(subject));
  const words = found.map((regression) => regressionText(regression, family, all.size));
  if (demand.newlyRegressed !== 'fail') {
    return { checks: [], notes: words.map((text) => `newly regressed: ${text}, and within its margin`) };
  }
  return { checks: pairs.length === 0 ? [] : [checkOf(family, { ...all, found }, words, demand)], notes: [] };
}

function regressionText({ subject, by, p, test }: Regression, family: string, size: number): string {
  const among = size === 1 ? '' : `, Holm's correction for the ${size} slices of ${family}`;
  return `${subject} is worse by ${showNumber(by)}, p = ${roughly(p)} (${test}${among})`;
}

function checkOf(
  family: string,
  { found, untested, size }: Regressions,
  words: readonly string[],
  demand: EvalThresholdParameters,
): Check {
  const alpha = alphaOf(demand);
  const about = { subject: `${family}, newly regressed`, limit: `no slice shown to be worse at ${alpha}` };
  if (found.length > 0) {
    const reason = `within their margins, and yet surely worse: ${someOf(words, '; ')}`;
    return { ...about, current: null, candidate: null, delta: null, verdict: 'failed', reason };
  }
  if (untested.length > 0) {
    return inconclusive(
      about,
      `nothing tells whether these are worse by more than chance: ${someOf(untested)}`,
      'attach evaluations of both versions that name their predictions',
    );
  }
  const reason = `none of ${size} slices is`;
  return { ...about, current: null, candidate: null, delta: null, verdict: 'passed', reason };
}
