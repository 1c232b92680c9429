// All past decisions on one alias, judged again by another policy: gathered here, judged by `replay`.
import type { Evidence } from '../../evidence/evidence.ts';
import { EvidenceFiles } from '../../evidence/evidence-files.ts';
import { gatherEvidence } from '../../evidence/gather.ts';
import type { ObjectStore } from '../../ledger/object-store.ts';
import type { AliasFile } from '../../policy/alias-file.ts';
import { consumersOf } from '../../policy/consumers.ts';
import { type EffectivePolicy, needsOf } from '../../policy/effective-policy.ts';
import { aliasPath } from '../../policy/repository-path.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { LedgerEntry } from '../../registry/documents/alias.ts';
import { readLedger } from '../../registry/history.ts';
import { inParallel } from '../../registry/in-parallel.ts';
import type { AliasName, ModelName } from '../../registry/names.ts';
import type { GitId, TreeFile } from '../code-host.ts';
import type { Snapshots } from '../snapshot.ts';
import { servedBefore } from '../facts.ts';
import { soakThen } from './facts-then.ts';
import type { PastDecision } from './past-decision.ts';
import { readPast } from './read-past.ts';
import { replay, type Replayed, replayUnlisted, unreplayable } from './replay.ts';

export interface ReplayRequest {
  readonly model: ModelName;
  readonly alias: AliasName;
  /** Where the ledger, reports and refusals of the alias lie. */
  readonly store: ObjectStore;
  /** Where versions are registered and evidence lies. */
  readonly home: ObjectStore;
  /** The alias repository, in which alias files and policies of then are looked up. */
  readonly snapshots: Snapshots;
  /** What is asked about; in words why there is none where the alias is not listed. */
  readonly policy: EffectivePolicy | { readonly unlisted: string };
  /** The store of another alias's ledger. */
  readonly storeOf: (alias: AliasName) => Promise<ObjectStore>;
  readonly signal?: AbortSignal | undefined;
}

export interface ReplayedAlias {
  readonly model: ModelName;
  readonly alias: AliasName;
  /** The oldest first. */
  readonly replayed: readonly Replayed[];
  /** What was decided and cannot be judged again, one sentence each kind. */
  readonly left: readonly string[];
}

const parallelDecisions = 4;

/** @throws LaurelError as stores and code host do; what is only lost of one decision is said of that. */
export async function replayAlias(request: ReplayRequest): Promise<ReplayedAlias> {
  const { model, alias, store, signal, policy } = request;
  const { decisions, entries, left } = await readPast(store, model, alias, { signal });
  if ('unlisted' in policy)
    return { model, alias, left, replayed: decisions.map((each) => replayUnlisted(each, policy.unlisted)) };
  const replayer = new Replayer(request, policy, {
    before: await ledgerBefore(request, policy),
    own: entries,
  });
  await replayer.readTogether(decisions);
  const replayed = await inParallel(decisions, parallelDecisions, async (each) => replayer.replay(each));
  return { model, alias, left, replayed };
}

/** Newest first; none where policy names no alias before. */
async function ledgerBefore(
  { model, storeOf, signal }: ReplayRequest,
  { after }: EffectivePolicy,
): Promise<readonly LedgerEntry[]> {
  if (after === undefined) return [];
  const { entries } = await readLedger(await storeOf(after), model, after, { signal });
  return entries.map(({ entry }) => entry);
}

class Replayer {
  readonly #request: ReplayRequest;
  readonly #policy: EffectivePolicy;
  readonly #before: readonly LedgerEntry[];
  /** Of the alias itself, the newest first. */
  readonly #own: readonly LedgerEntry[];
  readonly #files = new EvidenceFiles();
  readonly #policies = new Map<GitId, Promise<EffectivePolicy | null>>();
  readonly #consumers = new Map<GitId, Promise<Evidence['consumers'] | null>>();

  constructor(
    request: ReplayRequest,
    policy: EffectivePolicy,
    { before, own }: { readonly before: readonly LedgerEntry[]; readonly own: readonly LedgerEntry[] },
  ) {
    this.#request = request;
    this.#own = own;
    this.#policy = policy;
    this.#before = before;
  }

  /** Alias files in one call, for hosts that answer many together. */
  async readTogether(decisions: readonly PastDecision[]): Promise<void> {
    const { snapshots } = this.#request;
    await snapshots.readTogether(decisions.map((decision) => this.#fileOf(decision)));
  }

  async replay(decision: PastDecision): Promise<Replayed> {
    const consumers = await this.#consumersThen(decision);
    const evidence = await this.#evidenceOf(decision, consumers ?? undefined);
    if (typeof evidence === 'string') return unreplayable(decision, evidence);
    const input = {
      decision,
      areConsumersLost: consumers === null,
      policy: this.#policy,
      evidence,
      soaks: this.#soaksOf(decision),
      file: await this.#aliasFileOf(decision),
    };
    const first = replay({ ...input, policyThen: null });
    // The policy of then costs calls, and matters only where something is otherwise or open.
    if (first.demands.length === 0 && first.differs === false) return first;
    return replay({ ...input, policyThen: await this.#policyThen(decision) });
  }

  /** Everything there is on both versions, or why that cannot be read. */
  async #evidenceOf(decision: PastDecision, consumers: Evidence['consumers']): Promise<Evidence | string> {
    const { home, model, signal } = this.#request;
    const { candidate, current, decidedAt } = decision;
    const needs = needsOf(this.#policy);
    try {
      return await gatherEvidence({
        store: home,
        model,
        candidate,
        current,
        previous: servedBefore(this.#own.filter((entry) => isBefore(entry, decision)), current, needs.previous), // prettier-ignore
        policy: { evaluators: [] },
        needs,
        consumers,
        files: this.#files,
        now: decidedAt,
        signal,
      });
    } catch (error) {
      if (!(error instanceof LaurelError) || !lostCodes.has(error.code)) throw error;
      return error.message;
    }
  }

  /** As the tip of then declared them; `null` where the repository does not have that commit any more. */
  async #consumersThen({ model, commit }: PastDecision): Promise<Evidence['consumers'] | null> {
    if (needsOf(this.#policy).consumers !== true) return undefined;
    const known =
      this.#consumers.get(commit) ??
      orAbsent(async () =>
        consumersOf(await (await this.#request.snapshots.at(commit)).filesFor(model), model),
      );
    this.#consumers.set(commit, known);
    return known;
  }

  #soaksOf({ candidate, decidedAt }: PastDecision) {
    const { after, soakMs } = this.#policy;
    if (after === undefined) return [];
    return soakThen(this.#before, { alias: after, manifest: candidate.manifest, requiredMs: soakMs, at: decidedAt }); // prettier-ignore
  }

  async #aliasFileOf(decision: PastDecision): Promise<AliasFile | null> {
    const read = await orAbsent(async () => this.#request.snapshots.readAlias(this.#fileOf(decision)));
    return read?.ok === true ? read.value : null;
  }

  #fileOf({ model, alias, blob }: PastDecision): TreeFile {
    const { root } = this.#request.snapshots;
    return { path: `${root === '' ? '' : `${root}/`}${aliasPath(model, alias)}`, blob, mode: 'file' };
  }

  /** Only the very policy that was judged by: its digest says so. */
  async #policyThen({ model, alias, commit, policy }: PastDecision): Promise<EffectivePolicy | null> {
    const known =
      this.#policies.get(commit) ??
      orAbsent(async () => {
        const snapshot = await this.#request.snapshots.at(commit);
        const found = await snapshot.policyOf(model, alias);
        return found.ok ? found.policy : null;
      });
    this.#policies.set(commit, known);
    const found = await known;
    return found?.digest === policy ? found : null;
  }
}

/** Whether an entry was there when it was decided: by its place in the ledger, or of a refusal by the store's clock. */
function isBefore(entry: LedgerEntry, { generation, decidedAt }: PastDecision): boolean {
  return generation === null
    ? Date.parse(entry.recordedAt) <= decidedAt.getTime()
    : entry.generation < generation;
}

const lostCodes: ReadonlySet<string> = new Set([
  'not-found',
  'digest-mismatch',
  'chain-broken',
  'corrupt-document',
  'future-format',
]);

/** `null` for a commit or blob that the repository does not have any more. */
async function orAbsent<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof LaurelError && error.code === 'not-found') return null;
    throw error;
  }
}
