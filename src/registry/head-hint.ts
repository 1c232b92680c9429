// heads/<model>.json: where the numbers of a model have got to. A cache: lost, stale or wrong, it costs requests
// and nothing else.
import type { CallOptions, ETag, ObjectStore } from '../ledger/object-store.ts';
import { LaurelError } from '../primitives/errors.ts';
import { type Head, headDocument, headFormat, type VersionSummary } from './documents/registration.ts';
import { parseStored, seal } from './documents/stored.ts';
import { headKey } from './keys.ts';
import type { ModelName } from './names.ts';
import type { StoredManifest } from './read-version.ts';

const maxRecent = 64;
const maxMetrics = 32;
const maxTries = 3;

export interface HeadHint {
  /** `null` where there is none, or none that can be used. */
  readonly head: Head | null;
  /** Of what is stored now; `null` for nothing, `keep` for a document of a later format. */
  readonly etag: ETag | null | 'keep';
  /** The store's clock when it answered. */
  readonly storeDate: Date;
}

/** One GET. Only a store that does not answer is an error. */
export async function readHeadHint(
  store: ObjectStore,
  model: ModelName,
  options: CallOptions = {},
): Promise<HeadHint> {
  const key = headKey(model);
  const found = await store.get(key, options);
  if (found.kind !== 'found') return { head: null, etag: null, storeDate: found.storeDate };
  const { etag, storeDate } = found;
  try {
    const head = parseStored(headDocument, headFormat, found.body, key);
    return { head: head.model === model ? head : null, etag, storeDate };
  } catch (error) {
    if (!(error instanceof LaurelError)) throw error;
    return { head: null, etag: error.code === 'future-format' ? 'keep' : etag, storeDate };
  }
}

/**
 * Lets the hint know of `stored`, starting from what was read before: one PUT where nobody else registered
 * meanwhile. Best effort: returns whether the hint was written, and never fails for the store's sake.
 */
export async function updateHeadHint(
  store: ObjectStore,
  stored: StoredManifest,
  seen: HeadHint,
  options: CallOptions = {},
): Promise<boolean> {
  const { model } = stored.manifest;
  try {
    let hint = seen;
    for (let attempt = 0; attempt < maxTries; attempt += 1) {
      if (hint.etag === 'keep' || isKnown(hint.head, stored)) return false;
      const body = seal(extended(hint.head, stored)).bytes;
      const outcome =
        hint.etag === null
          ? await store.create(headKey(model), body, options)
          : await store.replace(headKey(model), body, hint.etag, options);
      if (outcome.kind === 'written') return true;
      hint = await readHeadHint(store, model, options);
    }
    return false;
  } catch (error) {
    if (!(error instanceof LaurelError)) throw error;
    return false;
  }
}

/** The hint after `stored` was registered: newest first, and never lower than it was. */
export function extended(head: Head | null, stored: StoredManifest): Head {
  const { model, version } = stored.manifest;
  const recent = [summaryOf(stored), ...(head?.recent ?? [])]
    .filter((each, index, all) => all.findIndex((other) => other.version === each.version) === index)
    .toSorted((a, b) => b.version - a.version)
    .slice(0, maxRecent);
  return {
    format: headFormat,
    model,
    highest: head === null || head.highest < version ? version : head.highest,
    recent,
  };
}

function summaryOf({ manifest, digest }: StoredManifest): VersionSummary {
  const { version, contentDigest, registeredAt, registeredBy, complete } = manifest;
  const metrics = Object.fromEntries(Object.entries(manifest.metrics).slice(0, maxMetrics));
  return { version, manifest: digest, contentDigest, registeredAt, registeredBy, complete, metrics };
}

function isKnown(head: Head | null, { digest }: StoredManifest): boolean {
  return head !== null && head.recent.some((summary) => summary.manifest === digest);
}
