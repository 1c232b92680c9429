// The expression gate: a condition in CEL on both versions, for what no other gate covers.
import { z } from 'zod';
import type { Evidence, VersionEvidence } from '../evidence/evidence.ts';
import { showValue } from '../primitives/show-value.ts';
import { shortTextField } from '../registry/documents/fields.ts';
import { inconclusive, judgementOf, someOf, unusableEvidence } from './checks.ts';
import { evaluationsOf, liveVersion } from './comparable.ts';
import { compileExpression } from './expression/compile.ts';
import { evaluate, type Finding } from './expression/evaluate.ts';
import { explainExpression } from './expression/explain.ts';
import { factsOf } from './expression/facts.ts';
import { mostSteps, Steps } from './expression/steps.ts';
import type { Value } from './expression/values.ts';
import type { Check, Gate } from './gate.ts';
import { readingsOf } from './latency/readings.ts';
import { trustInTimes } from './latency/registered-times.ts';
import { trustIn } from './recomputation/of-evaluation.ts';
import { showNumber } from './show-number.ts';

const parameters = z.strictObject({
  expression: z
    .string()
    .trim()
    .min(1)
    .describe('CEL over candidate, current, isFirst and now; it passes where it is true.')
    .transform((text, context) => {
      const compiled = compileExpression(text);
      if (compiled.ok) return compiled.expression;
      context.addIssue({ code: 'custom', message: compiled.reason });
      return z.NEVER;
    }),
  describe: shortTextField
    .optional()
    .describe('What it demands, in words: the report shows it as the limit.'),
  split: shortTextField.optional().describe('Only evaluations of this split count.'),
});

export type ExpressionParameters = z.output<typeof parameters>;

export const expression: Gate<ExpressionParameters> = {
  name: 'expression',
  summary: 'A condition in CEL on the candidate and the current version, for what no other gate covers.',
  parameters,
  // Samples are large, and say nothing but latency.
  needs: (demand) => ({ predictions: true, ...(asksLatency(demand) ? { samples: true } : {}) }),
  explain: explainExpression,
  // What sample a condition needs, nobody can read off it.
  planSample: () => [],
  judge: (demand, evidence) => {
    const comparesWithCurrent = demand.expression.uses.has('current');
    const { checks, notes } = trustInBoth(demand, evidence, comparesWithCurrent);
    return judgementOf(
      [...unusableEvidence(evidence, comparesWithCurrent), ...checks, checkExpression(demand, evidence)],
      notes,
    );
  },
};

function asksLatency({ expression: { text } }: ExpressionParameters): boolean {
  return /\blatency\b/.test(text);
}

function trustInBoth(
  demand: ExpressionParameters,
  evidence: Evidence,
  comparesWithCurrent: boolean,
): { readonly checks: readonly Check[]; readonly notes: readonly string[] } {
  const { candidate } = evidence;
  const current = comparesWithCurrent ? liveVersion(evidence) : null;
  const of = (version: VersionEvidence, standing: 'candidate' | 'live') => {
    const evaluations = evaluationsOf(version, demand.split);
    const timed = asksLatency(demand) ? readingsOf({ evaluations }) : [];
    return [trustIn(version, evaluations, standing), trustInTimes(version, timed, standing)];
  };
  const all = [...of(candidate, 'candidate'), ...(current === null ? [] : of(current, 'live'))];
  return { checks: all.flatMap(({ checks }) => checks), notes: all.flatMap(({ notes }) => notes) };
}

/** A condition that is false fails it, whatever is unknown of the others that have to be true with it. */
function checkExpression(
  { expression: { text, tree }, describe, split }: ExpressionParameters,
  evidence: Evidence,
): Check {
  const about = { subject: 'expression', limit: describe ?? text.replaceAll(/\s+/g, ' ') };
  const findings = evaluate(tree, factsOf(evidence, split), new Steps());
  const broken = findings.filter(({ outcome }) => outcome === 'false');
  const row = { ...about, current: null, candidate: null, delta: null };
  if (broken.length > 0) {
    return {
      ...row,
      verdict: 'failed',
      reason: someOf(
        broken.map((finding) => sentence(finding, 'false')),
        '; ',
      ),
    };
  }
  const undecided = findings.filter(({ outcome }) => outcome !== 'true');
  if (undecided.length > 0) return undecidedCheck(about, undecided);
  return {
    ...row,
    verdict: 'passed',
    reason: someOf(
      findings.map((finding) => sentence(finding, 'true')),
      '; ',
    ),
  };
}

function undecidedCheck(about: Pick<Check, 'subject' | 'limit'>, findings: readonly Finding[]): Check {
  const isTooLong = findings.some(({ outcome }) => outcome === 'out-of-steps');
  return inconclusive(
    about,
    someOf(
      findings.map(({ text, reason }) => `${text} is neither true nor false: ${reason}`),
      '; ',
    ),
    isTooLong
      ? `write it with fewer loops inside loops: an expression takes at most ${mostSteps} steps`
      : 'register or attach what is missing, or write in the expression what holds without it, as in !has(candidate.lineage.run) || …',
  );
}

/** `candidate.metrics.auc > 0.75 is false, where candidate.metrics.auc is 0.74`. */
function sentence({ text, read }: Finding, outcome: 'true' | 'false'): string {
  const values = [...read].map(([name, value]) => `${name} is ${shown(value)}`);
  return `${text} is ${outcome}${values.length === 0 ? '' : `, where ${someOf(values)}`}`;
}

function shown(value: Value): string {
  return typeof value === 'number' ? showNumber(value) : showValue(value);
}
