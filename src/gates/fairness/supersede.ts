// When data with enough people makes up for data with too few, so that attaching more evidence is a cure.
import type { Comparable } from '../comparable.ts';
import { eligibility, type Minimums } from './eligibility.ts';
import type { GroupReading } from './group-readings.ts';
import type { GroupRate } from './measures.ts';

type Counted = Comparable<GroupReading>;

/**
 * Whether `group` has too few people for `rates`, and `others` hold data on which every group has enough: the
 * same groups and perhaps more, for a group is not made to vanish by measuring elsewhere.
 */
export function isSuperseded(
  group: Counted,
  others: readonly Counted[],
  rates: readonly GroupRate[],
  minimums: Minimums,
): boolean {
  if (isStrong(group, rates, minimums)) return false;
  const names = namesIn([...group.candidate, ...group.current]);
  return others.some(
    (other) =>
      isStrong(other, rates, minimums) &&
      other.candidate.every((reading) => {
        const counted = new Set(namesIn([reading]));
        return names.every((name) => counted.has(name));
      }),
  );
}

function isStrong({ candidate }: Counted, rates: readonly GroupRate[], minimums: Minimums): boolean {
  return candidate.every((reading) => {
    const { counts, tooSmall } = eligibility(reading, rates, minimums);
    return counts.length >= 2 && tooSmall.length === 0;
  });
}

function namesIn(readings: readonly GroupReading[]): readonly string[] {
  return readings.flatMap(({ groups }) => groups.map(({ name }) => name));
}
