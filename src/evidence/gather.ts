// Gathering: everything that gates will see is read, checked and admitted or left out here, before any judges.
import type { CallOptions, ObjectStore } from '../ledger/object-store.ts';
import type { Digest } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { Target } from '../registry/documents/alias.ts';
import type { ModelName, VersionNumber } from '../registry/names.ts';
import {
  findManifest,
  readEvaluations,
  readManifest,
  type StoredManifest,
} from '../registry/read-version.ts';
import { exclusion } from './admission.ts';
import type { ConsumerEvidence } from './consumer.ts';
import { EvidenceFiles } from './evidence-files.ts';
import type {
  Evidence,
  EvaluationEvidence,
  EvidenceNeeds,
  EvidencePolicy,
  EvidenceProblem,
  VersionEvidence,
} from './evidence.ts';
import { readInputExample } from './input-example.ts';

export interface GatherRequest extends CallOptions {
  readonly store: ObjectStore;
  readonly model: ModelName;
  readonly candidate: {
    readonly version: VersionNumber;
    /** Digest of the manifest that was meant, where somebody named it. */
    readonly manifest?: Digest | undefined;
  };
  /** What is live; `null` only where the ledger was read and proven empty or removed. */
  readonly current: Pick<Target, 'version' | 'manifest'> | null;
  /** What was live before that, the newest first; at most as many as `needs` asks for. */
  readonly previous?: readonly Pick<Target, 'version' | 'manifest'>[] | undefined;
  /** Who calls the model, as far as the caller read it. */
  readonly consumers?: readonly ConsumerEvidence[] | undefined;
  readonly policy: EvidencePolicy;
  /** What gates ask for besides manifests and evaluations; nothing by default. */
  readonly needs?: EvidenceNeeds | undefined;
  /** What reads files that evaluations name; remembers nothing beyond this call by default. */
  readonly files?: EvidenceFiles | undefined;
  readonly now: Date;
}

/**
 * The evidence on a candidate, on what is live, and on what was live before where a gate asks: for each a GET of the
 * manifest, one LIST and a GET for each evaluation, and one for each file that a gate reads.
 *
 * An evaluation that cannot be read or checked is a problem of kind `unusable`; one of other bytes, and one that
 * policy does not admit, of kind `excluded`. Neither is ever dropped in silence.
 *
 * @throws LaurelError `not-found` when the candidate does not exist; `digest-mismatch` when a manifest is not the
 *   one that was meant; `chain-broken` when what is live has no manifest; `corrupt-document`, `future-format`;
 *   else as the store: evidence that cannot be reached is no evidence.
 */
export async function gatherEvidence(request: GatherRequest): Promise<Evidence> {
  const { policy, now, current, previous = [], consumers, needs = {}, files = new EvidenceFiles() } = request;
  const asked = { ...request, needs, files };
  const askedBefore = { ...asked, needs: { ...needs, inputExample: false } };
  const [candidate, live, before] = await Promise.all([
    gatherCandidate(asked),
    current === null ? null : gatherLive(asked, current, 'is live'),
    Promise.all(previous.map((target) => gatherLive(askedBefore, target, 'was live'))),
  ]);
  return {
    candidate,
    current: live === null ? { kind: 'none' } : { kind: 'live', ...live },
    ...(before.length === 0 ? {} : { previous: before }),
    ...(consumers === undefined ? {} : { consumers }),
    ...(policy.dataset === undefined ? {} : { dataset: policy.dataset }),
    gatheredAt: now,
  };
}

interface Asked extends GatherRequest {
  readonly needs: EvidenceNeeds;
  readonly files: EvidenceFiles;
}

async function gatherCandidate(request: Asked): Promise<VersionEvidence> {
  const { store, model, candidate, signal } = request;
  const stored = await readManifest(store, model, candidate.version, { signal });
  if (candidate.manifest !== undefined) requireDigest(stored, candidate.manifest, 'the proposal');
  return gatherVersion(request, stored);
}

async function gatherLive(
  request: Asked,
  target: Pick<Target, 'version' | 'manifest'>,
  when: 'is live' | 'was live',
): Promise<VersionEvidence> {
  const { store, model, signal } = request;
  const stored = await findManifest(store, model, target.version, { signal });
  if (stored === null) {
    throw new LaurelError({
      code: 'chain-broken',
      message: `${model}@${target.version} ${when}, and there is no manifest of it in ${store.location}`,
      remedy: 'run laurel verify; restore the manifest from a backup or replica',
    });
  }
  requireDigest(stored, target.manifest, when === 'is live' ? 'the pointer' : 'the ledger');
  return gatherVersion(request, stored);
}

function requireDigest(stored: StoredManifest, expected: Digest, who: string): void {
  if (stored.digest === expected) return;
  throw new LaurelError({
    code: 'digest-mismatch',
    message: `${who} names manifest ${expected}, and what is stored has ${stored.digest}`,
    at: { key: stored.key },
    remedy: 'propose the version again if it was mistyped; else the manifest was altered: run laurel verify',
  });
}

async function gatherVersion(
  { store, policy, now, signal, needs, files }: Asked,
  { manifest, digest }: StoredManifest,
): Promise<VersionEvidence> {
  const { model, version } = manifest;
  const evaluations: EvaluationEvidence[] = [];
  const problems: EvidenceProblem[] = [];
  for (const read of await readEvaluations(store, { model, version, manifest: digest }, { signal })) {
    if (read.kind !== 'read') {
      const kind = read.kind === 'foreign' ? 'excluded' : 'unusable';
      problems.push({ key: read.key, kind, reason: read.reason });
      continue;
    }
    const reason = exclusion(read.evaluation, policy, now);
    if (reason === null) evaluations.push(await withFiles(read));
    else problems.push({ key: read.key, kind: 'excluded', reason });
  }
  const inputExample = needs.inputExample === true ? await readInputExample(store, manifest, { signal }) : undefined; // prettier-ignore
  return {
    model,
    version,
    manifestDigest: digest,
    manifest,
    evaluations,
    problems,
    ...(inputExample === undefined ? {} : { inputExample }),
  };

  async function withFiles({ digest: named, evaluation }: EvaluationEvidence): Promise<EvaluationEvidence> {
    const { predictions } = evaluation;
    const samples = evaluation.latency?.samples;
    return {
      digest: named,
      evaluation,
      ...(needs.predictions === true && predictions !== undefined
        ? { predictions: await files.predictions(store, predictions, { signal }) }
        : {}),
      ...(needs.samples === true && samples !== undefined
        ? { samples: await files.samples(store, samples, { signal }) }
        : {}),
      ...(needs.samples === true && evaluation.latency?.tokens !== undefined
        ? { tokenSamples: await files.tokenSamples(store, evaluation.latency.tokens, { signal }) }
        : {}),
    };
  }
}
