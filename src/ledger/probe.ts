// Does this store, as it is configured, honour what the protocols stand on? Wrong but quiet stores are common:
// they answer 200 to a stale condition and overwrite, some only under a race, some only on versioned buckets.
import type { Clock } from '../primitives/clock.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { ObjectStore } from './object-store.ts';
import { createOnce, conditionalRead, listAfterWrite, readYourWrite, replace, replaceAbsent, replaceStale, uploadOnce } from './probe-checks.ts'; // prettier-ignore
import type { Observation, ProbeCheck, Probing } from './probing.ts';
import { createRace, replaceRace } from './probe-races.ts';

export type { ProbeCheck } from './probing.ts';

export interface ProbeReport {
  readonly passed: boolean;
  readonly checks: readonly ProbeCheck[];
}

export interface ProbeOptions {
  readonly clock: Clock;
  /** One key segment that no other probe has used: a UUID. */
  readonly randomId: () => string;
  /** Where the probe's keys lie; ends in `/`. Default `probe/`. */
  readonly prefix?: string;
  /** Size of the upload that must be refused, sent in parts where the store does so. Default 24 MiB. */
  readonly uploadBytes?: number;
  readonly signal?: AbortSignal | undefined;
}

const checks: readonly (readonly [name: string, check: (probing: Probing) => Promise<Observation>])[] = [
  ['create-once', createOnce],
  ['read-your-write', readYourWrite],
  ['conditional-read', conditionalRead],
  ['replace', replace],
  ['replace-stale', replaceStale],
  ['replace-absent', replaceAbsent],
  ['create-race', createRace],
  ['replace-race', replaceRace],
  ['upload-once', uploadOnce],
  ['list-after-write', listAfterWrite],
];

/**
 * Tries the store under `<prefix><id>/`. All checks run, whatever the first ones find. What is left behind is
 * about a dozen objects of at most a few KiB: the port has no delete, so a lifecycle rule on `probe/` clears them.
 *
 * @throws LaurelError only where nothing can be concluded: `store-denied`, `store-missing`, `store-full`,
 *   `store-unavailable`, `interrupted`.
 */
export async function probeStore(store: ObjectStore, options: ProbeOptions): Promise<ProbeReport> {
  const { clock, randomId, prefix = 'probe/', uploadBytes = 24 * 1024 * 1024, signal } = options;
  const probing: Probing = { store, clock, prefix: `${prefix}${randomId()}/`, uploadBytes, signal };
  const results: ProbeCheck[] = [];
  for (const [name, check] of checks) {
    results.push({ name, ...(await observe(check, probing)) });
  }
  return { passed: results.every(({ passed }) => passed), checks: results };
}

/**
 * Refuses a store that failed.
 *
 * @throws LaurelError `store-unfit`, naming every failed check and what was observed.
 */
export function requireFit(report: ProbeReport, store: ObjectStore): void {
  if (report.passed) return;
  const failed = report.checks.filter(({ passed }) => !passed);
  throw new LaurelError({
    code: 'store-unfit',
    message: `${store.location} does not keep what Laurel stands on: ${failed.map(({ name, observed }) => `${name}: ${observed}`).join('; ')}`,
    remedy:
      'use a store with exact conditional writes, on an unversioned bucket unless it is AWS S3; docs/protocol.md says what each check demands',
    details: { failed: failed.map(({ name }) => name) },
  });
}

const inconclusive: ReadonlySet<string> = new Set([
  'store-denied',
  'store-missing',
  'store-full',
  'store-unavailable',
  'interrupted',
]);

async function observe(
  check: (probing: Probing) => Promise<Observation>,
  probing: Probing,
): Promise<Observation> {
  try {
    return await check(probing);
  } catch (cause) {
    if (!(cause instanceof LaurelError) || inconclusive.has(cause.code)) throw cause;
    return { passed: false, observed: cause.message };
  }
}
