// Input examples as checks: the candidate takes its own, and what the current version's shows that callers send today.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { nameOf, someOf } from '../checks.ts';
import type { Check } from '../gate.ts';
import { checkExample } from './example/check-example.ts';
import type { ExampleCheck } from './example/example-result.ts';
import type { CallerKind } from './scalar-types.ts';

export interface ExampleJudging {
  readonly candidate: VersionEvidence;
  /** `null` where there is none, or it has no signature. */
  readonly current: VersionEvidence | null;
  readonly callers: CallerKind;
  readonly demand: 'optional' | 'required';
}

interface Findings {
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
}

const row = { current: null, candidate: null, delta: null, limit: 'the candidate takes it' };

export function judgeExamples(judging: ExampleJudging): Findings {
  const { current } = judging;
  const parts = [own(judging), ...(current === null ? [] : [todays(current, judging)])];
  return {
    checks: parts.flatMap(({ checks }) => checks),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

/** What the candidate shows of its own inputs must be one. */
function own({ candidate, callers, demand }: ExampleJudging): Findings {
  const found = checked(candidate, candidate, { callers, demand });
  if ('checks' in found) return found;
  const subject = 'input example';
  if (found.failures.length === 0) {
    return { checks: [{ ...row, subject, verdict: 'passed', reason: `${nameOf(candidate)} takes its own input example` }], notes: found.notes }; // prettier-ignore
  }
  return {
    checks: [{
      ...row,
      subject,
      verdict: 'failed',
      reason: `${nameOf(candidate)} does not take its own input example: ${someOf(found.failures, '; ')}`,
      remedy: 'register it again with an example that fits its signature, or with the signature that it has',
    }],
    notes: found.notes,
  }; // prettier-ignore
}

/** What callers send today, as far as the current version's example shows it. */
function todays(current: VersionEvidence, { candidate, callers, demand }: ExampleJudging): Findings {
  // That neither carries one is said once.
  if (demand === 'optional' && current.inputExample === undefined && candidate.inputExample === undefined) {
    return { checks: [], notes: [] };
  }
  const itself = checked(current, current, { callers, demand });
  if ('checks' in itself) return itself;
  const name = nameOf(current);
  if (itself.failures.length > 0) {
    return unproven(demand, `the input example of ${name} does not fit its own signature, and shows nothing of what callers send: ${someOf(itself.failures, '; ')}`); // prettier-ignore
  }
  const found = checked(current, candidate, { callers, demand });
  if ('checks' in found) return found;
  const subject = 'input example of the current version';
  if (found.failures.length === 0) {
    return { checks: [{ ...row, subject, verdict: 'passed', reason: `${nameOf(candidate)} takes the input example of ${name}` }], notes: found.notes }; // prettier-ignore
  }
  return {
    checks: [{
      ...row,
      subject,
      verdict: 'failed',
      reason: `${nameOf(candidate)} does not take the input example of ${name}: ${someOf(found.failures, '; ')}`,
      remedy: 'accept what callers send today, or change the callers first and waive this gate by name with a reason',
    }],
    notes: found.notes,
  }; // prettier-ignore
}

/** The example of one version against the inputs of another; checks or notes where that tells nothing. */
function checked(
  example: VersionEvidence,
  inputs: VersionEvidence,
  { callers, demand }: Pick<ExampleJudging, 'callers' | 'demand'>,
): Findings | Extract<ExampleCheck, { kind: 'checked' }> {
  const [read, { signature }] = [example.inputExample, inputs.manifest];
  const of = nameOf(example);
  if (signature === undefined) return { checks: [], notes: [] };
  if (read === undefined) return unproven(demand, `${of} carries no input example, so none was tried`);
  if (read.kind === 'unreadable')
    return unproven(demand, `the input example of ${of} (${read.path}) ${read.reason}`);
  if (read.kind === 'unusable') {
    return { checks: [inconclusive(`the input example of ${of} (${read.path}) ${read.reason}`, 'run laurel verify; restore the file from a backup or replica')], notes: [] }; // prettier-ignore
  }
  const result = checkExample(signature, read.text, callers);
  if (result.kind === 'checked') return result;
  return unproven(demand, `the input example of ${of} (${read.path}) ${result.reason}`);
}

/** No example is no worse than no test of it, unless the policy asks for one. */
function unproven(demand: ExampleJudging['demand'], reason: string): Findings {
  if (demand === 'optional') return { checks: [], notes: [reason] };
  const remedy = 'register the version with an input example: input_example.json, or inputExample: in the registration file'; // prettier-ignore
  return { checks: [inconclusive(reason, remedy)], notes: [] };
}

function inconclusive(reason: string, remedy: string): Check {
  return { ...row, subject: 'input example', verdict: 'inconclusive', reason, remedy };
}
