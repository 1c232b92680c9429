// Every gate by name, and how a policy's written parameters become a judge.
import type { z } from 'zod';
import type { Evidence, EvidenceNeeds } from '../evidence/evidence.ts';
import { nearestName } from '../primitives/nearest-name.ts';
import { knownKeys } from '../primitives/schema-keys.ts';
import { showValue } from '../primitives/show-value.ts';
import { calibration } from './calibration.ts';
import { judgementOf, nameOf } from './checks.ts';
import { evalThreshold } from './eval-threshold.ts';
import { expression } from './expression.ts';
import { fairness } from './fairness.ts';
import type { GateExplanation } from './explanation.ts';
import type { Check, Gate, GateJudgement } from './gate.ts';
import { latency } from './latency.ts';
import type { Expected, SamplePlan } from './sampling.ts';
import { signature } from './signature.ts';

/** Something wrong with a gate as it was written; `path` starts below the gate's own map. */
export interface GateIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type BindOutcome =
  | {
      readonly ok: true;
      readonly needs: EvidenceNeeds;
      readonly judge: (evidence: Evidence) => GateJudgement;
      readonly explain: () => GateExplanation;
      readonly planSample: (expected: Expected) => readonly SamplePlan[];
    }
  | { readonly ok: false; readonly issues: readonly GateIssue[] };

interface Bindable {
  readonly name: string;
  readonly summary: string;
  readonly parameters: z.ZodType;
  readonly bind: (written: unknown) => BindOutcome;
}

const gates: readonly Bindable[] = [
  bindable(evalThreshold),
  bindable(latency),
  bindable(fairness),
  bindable(signature),
  bindable(calibration),
  bindable(expression),
];

/** What policies may write after `gate:`. */
export const gateNames: readonly string[] = gates.map(({ name }) => name);

/** The schema of each gate's parameters as people write them, for `z.toJSONSchema(…, { io: 'input' })`. */
export const gateParameterSchemas: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  gates.map(({ name, parameters }) => [name, parameters]),
);

/** One line for each gate, for the schema and the docs. */
export const gateSummaries: Readonly<Record<string, string>> = Object.fromEntries(
  gates.map(({ name, summary }) => [name, summary]),
);

/** A gate with its parameters parsed. `written` is its map in the policy, without the key `gate`. */
export function bindGate(name: string, written: unknown): BindOutcome {
  const gate = gates.find((each) => each.name === name);
  if (gate !== undefined) return gate.bind(written);
  const near = nearestName(name, gateNames);
  const hint = near === undefined ? `known gates are ${gateNames.join(', ')}` : `did you mean ${near}?`;
  return {
    ok: false,
    issues: [{ path: ['gate'], message: `there is no gate ${showValue(name)}: ${hint}` }],
  };
}

/** Closes over the type of the parameters, so that all gates fit one list. */
function bindable<Parameters>(gate: Gate<Parameters>): Bindable {
  return {
    name: gate.name,
    summary: gate.summary,
    parameters: gate.parameters,
    bind: (written) => {
      const result = gate.parameters.safeParse(written);
      return result.success
        ? {
            ok: true,
            needs: gate.needs(result.data),
            judge: (evidence) => onlyComplete(gate.judge(result.data, evidence), evidence),
            explain: () => gate.explain(result.data),
            planSample: (expected) => gate.planSample(result.data, expected),
          }
        : { ok: false, issues: result.error.issues.flatMap((issue) => describe(gate.parameters, issue, written)) }; // prettier-ignore
    },
  };
}

/** A version registered with mandatory metadata missing is passed by no gate, whatever it measures. */
function onlyComplete(judgement: GateJudgement, { candidate }: Evidence): GateJudgement {
  if (candidate.manifest.complete) return judgement;
  const incomplete: Check = {
    subject: 'metadata',
    current: null,
    candidate: null,
    delta: null,
    limit: 'mandatory metadata is complete',
    verdict: 'failed',
    reason: `${nameOf(candidate)} was registered with --incomplete: mandatory metadata is missing`,
    remedy: 'register it again with the missing metadata; laurel register names what is missing',
  };
  return { ...judgement, ...judgementOf([...judgement.checks, incomplete], judgement.notes) };
}

function describe(schema: z.ZodType, issue: z.core.$ZodIssue, written: unknown): readonly GateIssue[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownParameter(key, known) }));
  }
  if (issue.code === 'invalid_key') {
    const why = issue.issues[0]?.message ?? 'not allowed here';
    return [{ path, message: `the name ${showValue(path.at(-1))}: ${why}` }];
  }
  if (issue.code === 'custom') return [{ path, message: issue.message }];
  const found = valueAt(written, path);
  const wanted = issue.message.replace(/^Invalid (?:input|option): /, '').replace(/, received .*$/s, '');
  return [{ path, message: found === undefined ? `is missing: ${wanted}` : `${wanted}, found ${showValue(found)}` }]; // prettier-ignore
}

function unknownParameter(key: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  const hint = near === undefined ? `known parameters are ${known.join(', ')}` : `did you mean ${near}?`;
  return `there is no parameter ${showValue(key)}: ${hint}`;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
    value,
  );
}
