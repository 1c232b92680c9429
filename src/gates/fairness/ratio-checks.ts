// A ratio between groups against a least one.
import { type Judged, settle } from '../checks.ts';
import type { Check } from '../gate.ts';
import { isShareAtMost } from '../limits.ts';
import type { Share } from '../quantities.ts';
import { type FairnessRatio, fairnessRatio } from '../statistics/fairness-measures.ts';
import { eligibility, rateWords } from './eligibility.ts';
import { decide, type FairnessDemand, limitSentence, notCounted, rowOf, subjectOf, tooFewGroups } from './rows.ts'; // prettier-ignore

export interface RatioDemand extends FairnessDemand {
  readonly measure: FairnessRatio;
  readonly min: Share;
}

/** A ratio is at least a share; a predictor for which it is 0/0 fails. */
export function checkRatio(demand: RatioDemand): Check {
  const { measure, min } = demand;
  const about = { subject: subjectOf(measure, demand), limit: `≥ ${min.written}` };
  const judged = demand.group.candidate.map((reading): Judged => {
    const able = eligibility(reading, measure, demand.minimums);
    const value = fairnessRatio(measure, able.counts);
    const few = tooFewGroups(demand, about, able);
    if (few !== null) return { check: few, headroom: 0 };
    const row = rowOf({ about, value, able });
    if (value === undefined) {
      const reason = `degenerate predictor: ${rateWords(able, measure)}; a rate that is 0 in every group has no ratio (0/0)`;
      return { headroom: -1, check: { ...row, verdict: 'failed', reason } };
    }
    const passes = isShareAtMost(-value, -min.share);
    return {
      headroom: value - min.share,
      check: decide({ demand, row, able, measure, passes, sentence: limitSentence(value, min, passes, 'below') }), // prettier-ignore
    };
  });
  return settle(judged) ?? notCounted(demand, about);
}
