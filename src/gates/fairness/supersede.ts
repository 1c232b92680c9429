// When data with enough people makes up for data with too few, so that attaching more evidence is a cure.
import type { Comparable } from '../comparable.ts';
import type { FairnessDifference, FairnessRatio } from '../statistics/fairness-measures.ts';
import { eligibility, type Minimums } from './eligibility.ts';
import type { GroupReading } from './group-readings.ts';

type Counted = Comparable<GroupReading>;
type Measure = FairnessDifference | FairnessRatio;

/**
 * Whether `group` has too few people for `measure`, and `others` hold data on which every group has enough: the
 * same groups and perhaps more, for a group is not made to vanish by measuring elsewhere.
 */
export function isSuperseded(
  group: Counted,
  others: readonly Counted[],
  measure: Measure,
  minimums: Minimums,
): boolean {
  if (isStrong(group, measure, minimums)) return false;
  const names = namesIn([...group.candidate, ...group.current]);
  return others.some(
    (other) =>
      isStrong(other, measure, minimums) &&
      other.candidate.every((reading) => {
        const counted = new Set(namesIn([reading]));
        return names.every((name) => counted.has(name));
      }),
  );
}

function isStrong({ candidate }: Counted, measure: Measure, minimums: Minimums): boolean {
  return candidate.every((reading) => {
    const { counts, tooSmall } = eligibility(reading, measure, minimums);
    return counts.length >= 2 && tooSmall.length === 0;
  });
}

function namesIn(readings: readonly GroupReading[]): readonly string[] {
  return readings.flatMap(({ groups }) => groups.map(({ name }) => name));
}
