// From what was decided of a latency demand to its row in the report.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, nameOf } from '../checks.ts';
import type { Check } from '../gate.ts';
import type { Decision } from '../inference/decide.ts';
import type { Counting } from './counted-readings.ts';

export type Conclusion = (decision: Decision) => Check;

interface Concluding {
  readonly demand: Counting;
  readonly row: Pick<Check, 'subject' | 'limit' | 'current' | 'candidate' | 'delta'>;
  readonly said: {
    readonly passed: string;
    readonly failed: string;
    /** Before what the data says of a difference. */
    readonly compared: string;
  };
  readonly comparisons: number;
  readonly setAside: number;
  readonly isBareBeyond: boolean;
  readonly isRunBeyond: () => boolean;
  /** Whether only more repeats say more. */
  readonly isScattered: boolean;
  readonly isUnsampled: boolean;
  /** Whose measurement has to be more precise, where it is not precise enough. */
  readonly weaker: VersionEvidence;
}

export function concluded(all: Concluding): Conclusion {
  return (decision) => (all.demand.judging.mode === 'point' ? measured(all, decision) : shown(all, decision));
}

function measured(all: Concluding, { verdict, inference }: Decision): Check {
  const said = verdict === 'passed' ? all.said.passed : all.said.failed;
  return { ...all.row, verdict, reason: `${said}${among(all)}`, ...(inference && { inference }) };
}

function shown(all: Concluding, { verdict, reason, inference }: Decision): Check {
  const said = { ...all.row, ...(inference && { inference }) };
  const why = `${all.said.compared}${reason}`;
  const against = verdict === 'passed' ? speaksAgainst(all, inference) : null;
  if (against !== null) {
    return {
      ...said,
      verdict: 'inconclusive',
      reason: `${why}, and yet ${against}${among(all)}`,
      remedy: attachCommand(all.weaker, `find out why the measurements of ${nameOf(all.weaker)} differ, and measure again under the same conditions`), // prettier-ignore
    };
  }
  if (verdict !== 'inconclusive') return { ...said, verdict, reason: `${why}${among(all)}` };
  return { ...said, verdict, reason: `${why}${among(all)}`, remedy: remedyOf(all) };
}

/** What keeps measurements that together do not break the limit from passing. */
function speaksAgainst(
  { isBareBeyond, isRunBeyond }: Concluding,
  inference: Decision['inference'],
): string | null {
  if (isBareBeyond) return 'a measurement without samples is beyond the limit';
  if (inference !== undefined && isKept(inference)) return null;
  return isRunBeyond() ? 'one measurement by itself shows that it is beyond the limit' : null;
}

function isKept({ low, high, limit, keep }: NonNullable<Decision['inference']>): boolean {
  return keep === 'at-most' ? high <= limit : low >= limit;
}

function remedyOf({ demand: { quantity }, weaker, isScattered, isUnsampled }: Concluding): string {
  const version = nameOf(weaker);
  if (isScattered) {
    return attachCommand(weaker, `measure ${version} again under the same conditions: more repeats show how far ${quantity.name} scatters`); // prettier-ignore
  }
  return isUnsampled
    ? attachCommand(weaker, `measure the latency of ${version} and keep its samples (samples:), from which intervals follow`) // prettier-ignore
    : attachCommand(weaker, `measure ${version} with more requests`);
}

function among({ comparisons, setAside, demand: { judging } }: Concluding): string {
  const aside = setAside === 0 ? '' : `${setAside} more could not be judged and ${setAside === 1 ? 'is' : 'are'} set aside`; // prettier-ignore
  // Elsewhere the measurements are judged together, and how many they are is told with the method.
  const of = comparisons < 2 || judging.mode !== 'point' ? '' : `the worst of ${comparisons} comparisons`;
  const parts = [of, aside].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
