// Wrong registrars: the real one with one rule of the protocol taken away. Each must be caught by the laws.
import type {
  Absent,
  Found,
  GetOptions,
  Key,
  NotModified,
  ObjectStore,
  UploadOptions,
  UploadSource,
  WriteOutcome,
} from '../../src/ledger/object-store.ts';
import { parseETag } from '../../src/adapters/object-store/etag.ts';
import { parseRegistrationId, parseVersionNumber } from '../../src/registry/names.ts';
import { manifestOf } from '../builders/documents.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import type { Mutation } from './registration-story.ts';

/** A store that hands everything on; mutants change one answer. */
class Passing implements ObjectStore {
  readonly inner: ObjectStore;

  constructor(inner: ObjectStore) {
    this.inner = inner;
  }

  get location(): string {
    return this.inner.location;
  }

  get(key: Key, options?: GetOptions): Promise<Found | Absent | NotModified> {
    return this.inner.get(key, options);
  }

  head: ObjectStore['head'] = (key, options) => this.inner.head(key, options);
  open: ObjectStore['open'] = (key, range, options) => this.inner.open(key, range, options);
  replace: ObjectStore['replace'] = (key, body, etag, options) =>
    this.inner.replace(key, body, etag, options);
  list: ObjectStore['list'] = (prefix, options) => this.inner.list(prefix, options);

  create(key: Key, body: Uint8Array): Promise<WriteOutcome> {
    return this.inner.create(key, body);
  }

  upload(key: Key, source: UploadSource, options?: UploadOptions): Promise<WriteOutcome> {
    return this.inner.upload(key, source, options);
  }

  uriOf(key: Key): string {
    return this.inner.uriOf(key);
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}

/** The start of the walk is not fixed: every try starts behind what is there by then. */
class StartAnew extends Passing {
  override async create(key: Key, body: Uint8Array): Promise<WriteOutcome> {
    const outcome = await super.create(key, body);
    return key.startsWith('registrations/') ? { kind: 'written', etag: parseETag('"none"') } : outcome;
  }
}

/** An answer that was lost is taken for a lost race: the walk goes on without looking. */
class UnknownIsLost extends Passing {
  readonly #unknown = new Set<Key>();

  override async create(key: Key, body: Uint8Array): Promise<WriteOutcome> {
    const outcome = await super.create(key, body);
    if (outcome.kind === 'unknown' && key.startsWith('versions/')) this.#unknown.add(key);
    return outcome;
  }

  override async get(key: Key, options?: GetOptions): Promise<Found | Absent | NotModified> {
    const found = await super.get(key, options);
    if (!this.#unknown.delete(key)) return found;
    const version = parseVersionNumber(Number(key.slice(-15, -5)));
    const others = manifestOf({ version, registrationId: parseRegistrationId('somebody-else') });
    return {
      kind: 'found',
      body: seal(others).bytes,
      etag: parseETag('"other"'),
      storeDate: found.kind === 'not-modified' ? new Date(0) : found.storeDate,
    };
  }
}

/** Artifacts are sent after the manifest that names them. */
class ManifestFirst extends Passing {
  readonly #later: (() => Promise<WriteOutcome>)[] = [];

  override async upload(key: Key, source: UploadSource, options?: UploadOptions): Promise<WriteOutcome> {
    this.#later.push(async () => super.upload(key, source, options));
    return { kind: 'written', etag: parseETag('"later"') };
  }

  override async create(key: Key, body: Uint8Array): Promise<WriteOutcome> {
    const outcome = await super.create(key, body);
    if (key.startsWith('versions/')) for (const send of this.#later.splice(0)) await send();
    return outcome;
  }
}

/** The number is taken from the hint alone: what exists behind it is not looked at. */
class BelieveHint extends Passing {
  override head: ObjectStore['head'] = async (key, options) => {
    const info = await this.inner.head(key, options);
    if (!key.startsWith('versions/') || info.kind === 'found') return info;
    const hint = await this.inner.get('heads/credit-risk.json');
    if (hint.kind !== 'found') return info;
    return { kind: 'found', sizeBytes: 1, etag: hint.etag, storeDate: hint.storeDate };
  };
}

export interface Mutant {
  readonly wrong: string;
  readonly mutation: Mutation;
  /** The law that it breaks. */
  readonly law: RegExp;
}

export const mutants: readonly Mutant[] = [
  {
    wrong: 'the start of the walk is not fixed for the id',
    mutation: { store: (store) => new StartAnew(store) },
    law: /has versions \d+ and \d+/,
  },
  {
    wrong: 'every try has an id of its own',
    mutation: { id: (id, attempt) => `${id}.${attempt}` },
    law: /has versions \d+ and \d+/,
  },
  {
    wrong: 'an unknown outcome is taken for a lost race',
    mutation: { store: (store) => new UnknownIsLost(store) },
    law: /has versions \d+ and \d+|there is a gap/,
  },
  {
    wrong: 'the manifest is written before the artifacts',
    mutation: { store: (store) => new ManifestFirst(store) },
    law: /could be read before its artifact/,
  },
];

/** Wrong only where the hint is wrong. */
export const believesHint: Mutation = { store: (store) => new BelieveHint(store) };
