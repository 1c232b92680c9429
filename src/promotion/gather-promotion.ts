// Gathering everything that a promotion is judged on: all the reading, none of the deciding.
import { gatherEvidence } from '../evidence/gather.ts';
import { LaurelError, renderPlace } from '../primitives/errors.ts';
import type { AliasFile } from '../policy/alias-file.ts';
import { consumersOf } from '../policy/consumers.ts';
import { type EffectivePolicy, needsOf } from '../policy/effective-policy.ts';
import type { Problem } from '../policy/problem.ts';
import { validWaivers, waiverProblems } from '../policy/waivers.ts';
import type { Pointer, Target } from '../registry/documents/alias.ts';
import type { AliasName, ModelName, VersionNumber } from '../registry/names.ts';
import type { PullRequest } from './code-host.ts';
import { servedBy } from './entry.ts';
import { gatherPrevious, gatherRecalls, gatherSoak } from './facts.ts';
import { gatherApprovals } from './gather-approvals.ts';
import type { JudgeInput } from './judge.ts';
import { type AliasStores, type Promoter, storesOf } from './promoter.ts';
import { recallRules } from './recall-rules.ts';
import type { Refusal } from './refusal.ts';
import type { Snapshot } from './snapshot.ts';

export interface PromotionRequest {
  readonly promoter: Promoter;
  readonly stores: AliasStores;
  /** Whose policy, recalls and `laurel.yaml` count: the tip or base, never a pull request's head. */
  readonly snapshot: Snapshot;
  readonly model: ModelName;
  readonly alias: AliasName;
  readonly file: AliasFile;
  readonly version: VersionNumber;
  readonly pointer: Pointer | null;
  /** The pull request that proposes or proposed it, whose approvals count. */
  readonly pullRequest: PullRequest | null;
  /** What will be live before it, and stands in for what is live now. */
  readonly waiting?: Target | null;
  readonly now: Date;
}

export type Gathered =
  | {
      readonly kind: 'gathered';
      readonly input: JudgeInput;
      /** What changes no verdict and is good to know, such as a waiver that ended. */
      readonly notes: readonly string[];
    }
  /** It cannot even be judged: no policy, no such version, a waiver of nothing. */
  | ({ readonly kind: 'unjudgeable' } & Pick<Refusal, 'why' | 'message'> & {
        readonly remedy: string;
        readonly problems: readonly Problem[];
      });

/** @throws LaurelError as the stores do; what people wrote wrong is a value. */
export async function gatherPromotion(request: PromotionRequest): Promise<Gathered> {
  const { stores, snapshot, model, alias, file, now, promoter } = request;
  const found = await snapshot.policyOf(model, alias);
  if (!found.ok) return unjudgeable('no-policy', found.problems.map(toMergeFirst), 'merge the policy first');
  const { policy } = found;
  const waivers = waiverProblems(file, policy, now);
  const wrongWaivers = waivers.filter((problem) => problem.severity === 'error');
  if (wrongWaivers.length > 0)
    return unjudgeable('invalid-file', wrongWaivers, 'correct the waivers in the alias file');
  const evidence = await gatherOrRefuse(request, policy);
  if ('why' in evidence) return evidence;
  const { manifest, manifestDigest } = evidence.candidate;
  const files = await snapshot.filesFor(model);
  const rules = recallRules(files);
  if (!rules.ok) return unjudgeable('no-policy', rules.problems, 'correct the recall first');
  const { signal } = promoter;
  return {
    kind: 'gathered',
    notes: waivers.map(({ message, remedy }) => `${message}: ${remedy}`),
    input: {
      subject: { model, alias, blob: file.blob, pinned: wishedDigest(file), waivers: waiversOf(file, now) },
      policy,
      evidence,
      facts: {
        recalls: await gatherRecalls({ store: stores.home, manifest, rules: rules.value, signal }),
        soak:
          policy.after === undefined
            ? null
            : await soakOf(request, policy.after, policy.soakMs, manifestDigest),
        approvals: await gatherApprovals(promoter, {
          pullRequest: request.pullRequest,
          policy,
          trainedBy: manifest.lineage.run?.actor,
        }),
      },
      now,
    },
  };

  function soakOf(
    { promoter: by, snapshot: at }: PromotionRequest,
    after: AliasName,
    requiredMs: number,
    digest: Target['manifest'],
  ) {
    return storesOf(by, at, model, after).then((theirs) =>
      gatherSoak({ store: theirs.alias, model, after, manifest: digest, requiredMs, signal }),
    );
  }
}

/** What is live now; after a removal what was live last, so that nobody slips below it by removing first. */
function currentTarget(pointer: Pointer | null): Target | null {
  return servedBy(pointer) ?? pointer?.previous ?? null;
}

async function gatherOrRefuse(
  { promoter, stores, snapshot, model, alias, version, pointer, waiting = null, now }: PromotionRequest,
  policy: EffectivePolicy,
): Promise<JudgeInput['evidence'] | Extract<Gathered, { kind: 'unjudgeable' }>> {
  const { signal, files } = promoter;
  const current = waiting ?? currentTarget(pointer);
  const needs = needsOf(policy);
  try {
    return await gatherEvidence({
      store: stores.home,
      model,
      candidate: { version },
      current,
      previous: await gatherPrevious({ store: stores.alias, model, alias, current, count: needs.previous, signal }), // prettier-ignore
      consumers: needs.consumers === true ? consumersOf(await snapshot.filesFor(model), model) : undefined,
      policy: policy.evidence,
      needs,
      files,
      now,
      signal,
    });
  } catch (cause) {
    if (!(cause instanceof LaurelError) || cause.code !== 'not-found') throw cause;
    return {
      kind: 'unjudgeable',
      why: 'no-version',
      message: cause.message,
      remedy: cause.remedy ?? `run laurel list ${model}`,
      problems: [],
    };
  }
}

function unjudgeable(
  why: Refusal['why'],
  problems: readonly Problem[],
  remedy: string,
): Extract<Gathered, { kind: 'unjudgeable' }> {
  return {
    kind: 'unjudgeable',
    why,
    message: problemText(problems),
    remedy: problems[0]?.remedy ?? remedy,
    problems,
  };
}

/** Policy is what the branch says: it cannot be put right in the pull request that it is to judge. */
export function toMergeFirst(wrong: Problem): Problem {
  return { ...wrong, remedy: `${wrong.remedy}; merge that first, in a pull request of its own` };
}

/** Problems as one sentence, places first. */
export function problemText(problems: readonly Problem[]): string {
  const each = problems.map(({ at, message }) =>
    [renderPlace(at), message].filter((part) => part !== '').join(': '),
  );
  return each.join('; ').slice(0, 4_000);
}

function wishedDigest({ wish }: AliasFile): Target['manifest'] | undefined {
  return wish.kind === 'version' ? wish.digest : undefined;
}

function waiversOf({ wish }: AliasFile, now: Date): JudgeInput['subject']['waivers'] {
  return wish.kind === 'version' ? validWaivers(wish.waivers, now) : new Map();
}
