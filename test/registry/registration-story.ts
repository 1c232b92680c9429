// One story: several registrars on one store, each behind its own faulty network, each trying again until it is
// answered. What must hold at the end, and at every moment, is checked here; the tests choose the story.
import type { Scheduler } from 'fast-check';
import type { Key, ObjectStore, WriteOutcome } from '../../src/ledger/object-store.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import { LaurelError } from '../../src/primitives/errors.ts';
import { artifactKey } from '../../src/registry/keys.ts';
import { parseRegistrationId, parseVersionNumber, type RegistrationId } from '../../src/registry/names.ts';
import { parseManifest } from '../../src/registry/read-version.ts';
import { register, type Registered } from '../../src/registry/register.ts';
import { listVersionNumbers } from '../../src/registry/scan-keys.ts';
import { creditRisk, descriptorOf, metadataOf } from '../builders/documents.ts';
import { FakeClock } from '../fakes/clock.ts';
import { CrashSignal, type FaultScript, FaultyStore } from '../fakes/faulty-store.ts';
import { MemorySource } from '../fakes/memory-source.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

/** One process, and what its network and its machine do to it. */
export interface Registrar {
  /** Two registrars with one id: a retry that was started while the first try still runs. */
  readonly id: string;
  readonly script: FaultScript;
}

/** How a registrar is wrong: what is between the protocol and the store, and which id each try uses. */
export interface Mutation {
  readonly store?: (store: ObjectStore) => ObjectStore;
  readonly id?: (id: string, attempt: number) => string;
}

export interface Story {
  readonly registrars: readonly Registrar[];
  readonly mutation?: Mutation;
  /** What lies in the store before anybody registers. */
  readonly before?: ReadonlyMap<Key, Uint8Array>;
  /** Chooses whose request or reply comes next; without one, registrars run one after the other. */
  readonly scheduler?: Scheduler;
}

const maxTries = 12;

/** Plays the story and returns every law that was broken. */
export async function play({
  registrars,
  mutation = {},
  before,
  scheduler,
}: Story): Promise<readonly string[]> {
  const store = new WatchedStore();
  for (const [key, body] of before ?? []) store.tamper(key, body);
  const stores = registrars.map(
    ({ script }) =>
      new FaultyStore(store, script, {
        clock: new FakeClock(),
        ...(scheduler === undefined
          ? {}
          : {
              pause: async (call, at) =>
                scheduler.schedule(Promise.resolve(), `${at} ${call.method} ${call.key}`),
            }),
      }),
  );
  const runs = registrars.map(({ id }, index) => async (): Promise<Answer> => {
    const faulty = stores[index];
    if (faulty === undefined) throw new Error('no store');
    return { id, registered: await untilAnswered(faulty, { id, process: index }, mutation) };
  });
  const answers = await (scheduler === undefined
    ? inTurn(runs)
    : scheduler.waitFor(Promise.all(runs.map((run) => run()))));
  const broken = [...store.broken, ...(await laws(store, answers))];
  // Whatever is still under way arrives now, long after everybody was answered.
  for (const each of stores) await each.landLate();
  return [...broken, ...store.broken, ...(await laws(store, answers))];
}

interface Answer {
  readonly id: string;
  readonly registered: Registered;
}

interface Act {
  readonly id: string;
  readonly process: number;
}

async function untilAnswered(
  faulty: FaultyStore,
  { id, process }: Act,
  mutation: Mutation,
): Promise<Registered> {
  for (let attempt = 0; attempt < maxTries; attempt += 1) {
    faulty.restart();
    try {
      const said = `process ${process}, try ${attempt}`;
      return await registerOnce(mutation.store?.(faulty) ?? faulty, mutation.id?.(id, attempt) ?? id, said);
    } catch (error) {
      if (!(error instanceof CrashSignal) && !isRetryable(error)) throw error;
    }
  }
  throw new Error(`${id} was never answered`);
}

function isRetryable(error: unknown): boolean {
  return error instanceof LaurelError && ['outcome-unknown', 'store-unavailable'].includes(error.code);
}

/** Registers what belongs to the id: the same content at every try, and yet never quite the same manifest. */
async function registerOnce(store: ObjectStore, id: string, said: string): Promise<Registered> {
  const act = id.split('.')[0] ?? id;
  return register({
    registry: { store, descriptor: descriptorOf() },
    model: creditRisk,
    source: new MemorySource({ 'model.onnx': `weights of ${act}`, 'card.md': '# Card' }),
    metadata: metadataOf({ tags: { said } }),
    registeredBy: `user:${act}`,
    registrationId: parseRegistrationId(id),
    clock: new FakeClock(),
    random: () => 0,
  });
}

async function inTurn<T>(runs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const run of runs) results.push(await run());
  return results;
}

/** The store, which notices a manifest that appears before its artifacts. */
class WatchedStore extends MemoryStore {
  readonly broken: string[] = [];

  override async create(key: Key, body: Uint8Array): Promise<WriteOutcome> {
    const outcome = await super.create(key, body);
    if (outcome.kind === 'written' && key.startsWith('versions/')) this.#watch(key, body);
    return outcome;
  }

  #watch(key: Key, body: Uint8Array): void {
    const version = parseVersionNumber(Number(key.slice(-15, -5)));
    const manifest = parseManifest(body, { model: creditRisk, version });
    const stored = new Set(this.keys());
    for (const { path } of manifest.artifacts) {
      if (!stored.has(artifactKey(manifest.contentDigest, path))) {
        this.broken.push(`version ${version} could be read before its artifact ${path}`);
      }
    }
  }
}

async function laws(store: MemoryStore, answers: readonly Answer[]): Promise<readonly string[]> {
  const broken: string[] = [];
  const versions = await listVersionNumbers(store, creditRisk);
  const owners = new Map<RegistrationId | string, number>();
  for (const [index, version] of versions.entries()) {
    if (version !== index + 1) broken.push(`version ${version} is number ${index + 1}: there is a gap`);
    const found = await store.get(`versions/credit-risk/${String(version).padStart(10, '0')}.json`);
    if (found.kind !== 'found') continue;
    const manifest = parseManifest(found.body, { model: creditRisk, version });
    const act = manifest.registrationId.split('.')[0] ?? '';
    const other = owners.get(act);
    if (other !== undefined) broken.push(`${act} has versions ${other} and ${version}`);
    owners.set(act, version);
  }
  for (const { id, registered } of answers) {
    const owned = owners.get(id);
    if (owned !== registered.version) {
      broken.push(`${id} was told version ${registered.version} and owns ${owned ?? 'none'}`);
    }
    broken.push(...(await incomplete(store, registered)));
  }
  if (owners.size !== new Set(answers.map(({ id }) => id)).size) broken.push('somebody else owns a version');
  return broken;
}

async function incomplete(store: MemoryStore, { version, manifest, manifestDigest }: Registered) {
  const broken: string[] = [];
  const found = await store.get(`versions/credit-risk/${String(version).padStart(10, '0')}.json`);
  if (found.kind !== 'found' || digestOf(found.body) !== manifestDigest) {
    broken.push(`acknowledged version ${version} is not what was acknowledged`);
  }
  for (const { path, digest } of manifest.artifacts) {
    const artifact = await store.get(artifactKey(manifest.contentDigest, path));
    if (artifact.kind !== 'found' || digestOf(artifact.body) !== digest) {
      broken.push(`acknowledged version ${version} has no whole ${path}`);
    }
  }
  return broken;
}
