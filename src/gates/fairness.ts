// The fairness gate: how far the rates of groups of people may lie apart, what every group is owed by itself, and
// whether any is worse off than before.
import type { Evidence } from '../evidence/evidence.ts';
import { judgementOf, unusableEvidence } from './checks.ts';
import { evaluationsOf, firstPromotionNotes, liveVersion } from './comparable.ts';
import { attributeOf, attributesAsked } from './fairness/attributes.ts';
import { explainFairness } from './fairness/explain.ts';
import { gapMeasures } from './fairness/measures.ts';
import { notCounted } from './fairness/not-counted.ts';
import { type FairnessParameters, fairnessParameters } from './fairness/parameters.ts';
import { decideRows, type Row } from './fairness/planned.ts';
import { planFairnessSample } from './fairness/plan-sample.ts';
import { rowsOfAttribute } from './fairness/rows-of-attribute.ts';
import type { Check, Gate } from './gate.ts';
import { type Trust, trustIn } from './recomputation/of-evaluation.ts';

export const fairness: Gate<FairnessParameters> = {
  name: 'fairness',
  summary:
    'Differences and ratios of rates between groups of people, the worst group, no group worse off, and calibration within groups.',
  parameters: fairnessParameters,
  needs: () => ({ predictions: true }),
  explain: explainFairness,
  planSample: planFairnessSample,
  judge: (demand, evidence) => {
    // What the current version counted matters to every demand: a group must not vanish.
    const damaged = unusableEvidence(evidence, true);
    const trust = trustInBoth(demand, evidence);
    const notes = [...firstPromotionNotes(evidence, isRelative(demand)), ...trust.notes];
    const before = [...damaged, ...trust.checks];
    const attributes = attributesAsked(demand, evidence);
    if (attributes.length === 0) {
      return judgementOf([...before, notCounted(attributeOf(['any attribute']), demand, evidence)], notes);
    }
    const all = attributes.map((attribute) => rowsOfAttribute(attribute, demand, evidence));
    const decided = decideOrSetAside(all.flatMap(({ rows }) => rows), demand); // prettier-ignore
    const curves = all.flatMap((each) => each.curves);
    return {
      ...judgementOf(
        [...before, ...decided.checks],
        [...notes, ...all.flatMap((each) => each.notes), ...decided.notes],
      ),
      ...(curves.length === 0 ? {} : { curves }),
    };
  },
};

function isRelative(demand: FairnessParameters): boolean {
  return (
    demand.noGroupWorseBy !== undefined ||
    gapMeasures.some((each) => demand[each]?.worseThanCurrentBy !== undefined)
  );
}

function trustInBoth({ split }: FairnessParameters, evidence: Evidence): Trust {
  const { candidate } = evidence;
  const live = liveVersion(evidence);
  const all = [
    trustIn(candidate, evaluationsOf(candidate, split), 'candidate'),
    ...(live === null ? [] : [trustIn(live, evaluationsOf(live, split), 'live')]),
  ];
  return { checks: all.flatMap(({ checks }) => checks), notes: all.flatMap(({ notes }) => notes) };
}

/** What could not be judged on data with too few people is only noted, where other data has enough. */
function decideOrSetAside(rows: readonly Row[], demand: FairnessParameters): Pick<Trust, 'checks' | 'notes'> {
  const decided = decideRows(rows, demand).map((check, at) => ({ check, row: rows[at] }));
  const isSetAside = ({ check, row }: { check: Check; row: Row | undefined }): boolean =>
    row?.isSuperseded === true && check.verdict === 'inconclusive';
  return {
    checks: decided.filter((each) => !isSetAside(each)).map(({ check }) => check),
    notes: [
      ...rows.flatMap(({ notes }) => notes),
      ...decided.filter(isSetAside).map(({ check: { subject, reason } }) => `${subject} is set aside, other data has enough people: ${reason}`), // prettier-ignore
    ],
  };
}
