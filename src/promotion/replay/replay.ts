// A past decision judged again by another policy, on the facts of then: pure, and never a guess.
import { isPassing, type Verdict } from '../../gates/verdict.ts';
import type { AliasFile } from '../../policy/alias-file.ts';
import type { EffectivePolicy } from '../../policy/effective-policy.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { SoakFact } from '../demands.ts';
import { judge } from '../judge.ts';
import { type Demand, outcomeOf } from '../judgement.ts';
import { type EvidenceThen, evidenceThen } from './evidence-then.ts';
import { approvalsThen, recallsThen, waiversThen, withRecordedApprovals } from './facts-then.ts';
import type { PastDecision } from './past-decision.ts';
import { whatChanged } from './policy-changes.ts';

export interface ReplayInput {
  readonly decision: PastDecision;
  /** The policy that is asked about. */
  readonly policy: EffectivePolicy;
  /** The policy of then, where the repository still knows it; `null` otherwise. */
  readonly policyThen: EffectivePolicy | null;
  /** Everything that lies there now, whatever policy counts. */
  readonly evidence: Evidence;
  /** Whether the consumer files of then cannot be read any more, so that nothing is judged by them. */
  readonly areConsumersLost: boolean;
  /** What the soak may have been; none where `policy` names no alias before this one. */
  readonly soaks: readonly SoakFact[];
  /** The alias file of then; `null` where the repository has it no more. */
  readonly file: AliasFile | null;
}

/** One demand, then and now. */
export interface ReplayedDemand {
  readonly id: string;
  readonly gate: string;
  /** `null` where it was not demanded, or where the report is lost. */
  readonly was: Verdict | null;
  /** Every verdict that the facts of then may have led to: one where they are known, none where it is not demanded. */
  readonly now: readonly Verdict[];
  /** Why it did not pass then; `null` where it did, or where nobody knows. */
  readonly reasonThen: string | null;
  /** Why it does not pass now, or may not; `null` where it does. */
  readonly reason: string | null;
  /** What changed of the demand itself, in words; `null` where nothing did, or where it is not known. */
  readonly change: string | null;
}

export interface Replayed {
  readonly decision: PastDecision;
  /** Every outcome that the facts of then may have led to; none where it cannot be replayed. */
  readonly outcomes: readonly Verdict[];
  /** Whether it would now be decided otherwise: let through or refused. `null` where that cannot be told. */
  readonly differs: boolean | null;
  /** Those whose verdict is another now, or may be. */
  readonly demands: readonly ReplayedDemand[];
  /** What could not be known, one sentence each. */
  readonly unknown: readonly string[];
  readonly remarks: readonly string[];
}

export function replay(input: ReplayInput): Replayed {
  const { decision, policy, policyThen, file } = input;
  if (file === null && decision.generation === null)
    return unreplayable(decision, 'its alias file is not in the repository any more');
  const seen = decision.report?.evaluations ?? null;
  const counted = policyThen?.evidence ?? null;
  const then = evidenceThen(
    input.evidence,
    { decidedAt: decision.decidedAt, seen, counted },
    policy.evidence,
  );
  if (then.kind === 'lost') return unreplayable(decision, then.reason);
  if (then.kind === 'too-uncertain')
    return unreplayable(decision, `nobody wrote down whether these were there: ${then.uncertain.join('; ')}`);
  const judged = judgeAll(input, then.possible);
  const outcomes = [...new Set(judged.map((demands) => outcomeOf(demands)))];
  const passes = new Set(outcomes.map((outcome) => isPassing(outcome)));
  const demands = compare(input, judged);
  const unknown = unknownsOf(then, demands);
  return {
    decision,
    outcomes,
    // A gate that broke has not decided.
    differs:
      passes.size === 1 && !outcomes.includes('errored') ? !passes.has(isPassing(decision.outcome)) : null,
    demands,
    unknown,
    remarks: [...remarksOf(input), ...(demands.length > 0 && policyThen === null ? [policyLost] : [])],
  };
}

/** A decision on an alias that the policy does not list: it would be refused for that alone. */
export function replayUnlisted(decision: PastDecision, reason: string): Replayed {
  const differs = isPassing(decision.outcome);
  return { decision, outcomes: ['failed'], differs, demands: [], unknown: [], remarks: [reason] };
}

export function unreplayable(decision: PastDecision, why: string): Replayed {
  return { decision, outcomes: [], differs: null, demands: [], unknown: [why], remarks: [] };
}

/** In every world that the facts of then allow. */
function judgeAll(
  { decision, policy, soaks, file }: ReplayInput,
  possible: readonly Evidence[],
): readonly (readonly Demand[])[] {
  const { model, alias, blob, report, decidedAt: now } = decision;
  const pinned = file?.wish.kind === 'version' ? file.wish.digest : undefined;
  const subject = { model, alias, blob, pinned, waivers: waiversThen(decision, file) };
  const recalls = recallsThen(report);
  const worlds = possible.flatMap((evidence) =>
    approvalsThen(decision, policy, evidence.candidate.manifest.lineage.run?.actor).flatMap((approvals) =>
      (soaks.length === 0 ? [null] : soaks).map((soak) => ({
        evidence,
        facts: { recalls, soak, approvals },
      })),
    ),
  );
  return worlds.map((world) =>
    withRecordedApprovals(judge({ subject, policy, ...world, now }).demands, report),
  );
}

/** Demands whose verdict is not what it was, in the order of now, then those that are gone. */
function compare(
  { decision: { report }, policy, policyThen }: ReplayInput,
  judged: readonly (readonly Demand[])[],
): readonly ReplayedDemand[] {
  const before = new Map((report?.demands ?? []).map((demand) => [demand.id, demand]));
  const now = new Map<string, Demand[]>();
  for (const demand of judged.flat()) now.set(demand.id, [...(now.get(demand.id) ?? []), demand]);
  const ids = [...new Set([...now.keys(), ...before.keys()])];
  return ids.flatMap((id): readonly ReplayedDemand[] => {
    const [was, worlds] = [before.get(id), now.get(id) ?? []];
    const verdicts = [...new Set(worlds.map(({ verdict }) => verdict))];
    if (isAsBefore(was?.verdict, verdicts)) return [];
    const worst = worlds.find(({ verdict }) => !isPassing(verdict)) ?? worlds[0];
    return [
      {
        id,
        gate: worst?.gate ?? was?.gate ?? '',
        was: was?.verdict ?? null,
        now: verdicts,
        reasonThen: reasonOf(was),
        reason: reasonOf(worst),
        change: policyThen === null ? null : whatChanged(id, policyThen, policy),
      },
    ];
  });
}

/** Also where a demand that passes came or went: that decides nothing. */
function isAsBefore(was: Verdict | undefined, now: readonly Verdict[]): boolean {
  if (was === undefined || now.length === 0) return [was, ...now].every((each) => each === undefined || isPassing(each)); // prettier-ignore
  return now.length === 1 && now[0] === was;
}

/** The first check that did not pass. */
function reasonOf(demand: Demand | undefined): string | null {
  const check = demand?.checks.find(({ verdict }) => verdict !== 'passed');
  return check === undefined ? null : `${check.subject}: ${check.reason}`;
}

function unknownsOf(
  { uncertain }: Extract<EvidenceThen, { kind: 'known' }>,
  demands: readonly ReplayedDemand[],
): readonly string[] {
  const open = demands.filter(({ now }) => now.length > 1).map(({ id }) => id);
  const facts = open.flatMap((id) => factsNotRecorded.get(id) ?? []);
  const isOfEvidence = open.some((id) => !factsNotRecorded.has(id));
  return isOfEvidence
    ? [...facts, ...uncertain.map((name) => `nobody wrote down whether it was there: ${name}`)]
    : facts;
}

const factsNotRecorded: ReadonlyMap<string, string> = new Map([
  [
    'laurel.approvals',
    'who was of the demanded teams then, or who approved what was refused, is not recorded',
  ],
  ['laurel.after', 'the alias before changed in the same instant, and which came first is not recorded'],
]);

const policyLost =
  'the policy of then cannot be read from the repository, so what changed of it is not shown';

const consumersLost =
  'the consumer files of then cannot be read from the repository: whom a break would have hit is not judged';

function remarksOf({ decision, policy, file, areConsumersLost }: ReplayInput): readonly string[] {
  const ids = new Set([...policy.gates.map(({ id }) => id), 'laurel.after']);
  const wish = file?.wish;
  const strange = wish?.kind === 'version' ? [...wish.waivers.keys()].filter((id) => !ids.has(id)) : [];
  return [
    ...(file === null
      ? [
          'its alias file is not in the repository any more: waivers that it had and did not need are not known',
        ]
      : []),
    ...(areConsumersLost ? [consumersLost] : []),
    ...(decision.report === null ? ['its report is lost: what was seen then is not known'] : []),
    ...strange.map((id) => `its alias file waives ${id}, which this policy does not demand: as it stands it would be refused`), // prettier-ignore
  ];
}
