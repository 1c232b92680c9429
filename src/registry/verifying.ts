// What the parts of a verification share: the store, what was found, and how far it has got.
import type { CallOptions, Key, ObjectStore } from '../ledger/object-store.ts';
import type { Digest } from '../primitives/digest.ts';
import type { ProgressListener } from './artifact-source.ts';
import type { AliasName, ModelName } from './names.ts';

/** The head of a ledger as somebody else saw it, e.g. a pull request that recorded what was live. */
export interface AliasAnchor {
  readonly model: ModelName;
  readonly alias: AliasName;
  readonly generation: number;
  readonly entry: Digest;
}

export interface VerifyFinding {
  /** `damage`: stored state is not whole. `note`: unusual, and harms nobody. */
  readonly severity: 'damage' | 'note';
  /** What is wrong, for machines: `artifact-altered`, `entry-absent`, … */
  readonly kind: string;
  readonly key: Key;
  readonly message: string;
}

export interface VerifyRequest {
  readonly store: ObjectStore;
  /** One model; all of the registry where absent. */
  readonly model?: ModelName;
  /** Read every artifact and evidence file and hash it. `false` compares sizes only. Default true. */
  readonly readBytes?: boolean;
  /** Heads of ledgers as they were recorded elsewhere: a ledger that does not contain them was rewritten. */
  readonly anchors?: readonly AliasAnchor[];
  readonly onProgress?: ProgressListener | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Verification {
  /** Damage first, then by key. */
  readonly findings: readonly VerifyFinding[];
  readonly whole: boolean;
  readonly checked: {
    readonly models: number;
    readonly versions: number;
    readonly artifacts: number;
    readonly evaluations: number;
    readonly aliases: number;
    readonly entries: number;
    /** Bytes that were read and hashed. */
    readonly bytes: number;
  };
}

/** One verification under way. */
export class Verifying {
  readonly store: ObjectStore;
  readonly call: CallOptions;
  readonly readBytes: boolean;
  readonly anchors: readonly AliasAnchor[];
  readonly #onProgress: ProgressListener | undefined;
  readonly #findings: VerifyFinding[] = [];
  readonly #checked = {
    models: 0,
    versions: 0,
    artifacts: 0,
    evaluations: 0,
    aliases: 0,
    entries: 0,
    bytes: 0,
  };
  #totalBytes = 0;

  constructor({ store, readBytes, anchors, onProgress, signal }: VerifyRequest) {
    this.store = store;
    this.call = { signal };
    this.readBytes = readBytes ?? true;
    this.anchors = anchors ?? [];
    this.#onProgress = onProgress;
  }

  damage(kind: string, key: Key, message: string): void {
    this.#findings.push({ severity: 'damage', kind, key, message });
  }

  note(kind: string, key: Key, message: string): void {
    this.#findings.push({ severity: 'note', kind, key, message });
  }

  count(what: Exclude<keyof Verification['checked'], 'bytes'>, number = 1): void {
    this.#checked[what] += number;
  }

  /** Bytes that are still to be read, as they become known. */
  expectBytes(bytes: number): void {
    if (this.readBytes) this.#totalBytes += bytes;
  }

  advance(bytes: number): void {
    this.#checked.bytes += bytes;
    this.#onProgress?.({ phase: 'verify', done: this.#checked.bytes, total: this.#totalBytes });
  }

  result(): Verification {
    return {
      findings: this.#findings.toSorted(bySeverityAndKey),
      whole: this.#findings.every(({ severity }) => severity === 'note'),
      checked: { ...this.#checked },
    };
  }
}

function bySeverityAndKey(a: VerifyFinding, b: VerifyFinding): number {
  if (a.severity !== b.severity) return a.severity === 'damage' ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
