// The laws of a ledger, watched from outside the protocol: every write of the pointer, every answer a command
// gave, and what is there when all is quiet.
import type { Chain } from '../../src/ledger/chain.ts';
import type { Key } from '../../src/ledger/object-store.ts';
import { canonicalJson } from '../../src/primitives/canonical-json.ts';
import { type Digest, digestOf } from '../../src/primitives/digest.ts';
import type { ToyEntry, ToyOutcome, ToyPointer } from './toy-domain.ts';

export type Law =
  | 'no fork'
  | 'generations are contiguous'
  | 'an entry is stored before the pointer that names it'
  | 'the pointer is the function of its entry'
  | 'dates never run backwards'
  | 'no promotion passes a hold'
  | 'an apply never goes backwards'
  | 'a write id stands once'
  | 'a command takes effect once'
  | 'what is acknowledged is in the chain, and live until another follows'
  | 'what is said not to have happened never happens'
  | 'without a fault every command gets a definite answer'
  | 'applying comes to rest at what the branch wants';

export class Violation extends Error {
  readonly law: Law;

  constructor(law: Law, what: string) {
    super(`${law}: ${what}`);
    this.name = 'Violation';
    this.law = law;
  }
}

/** What a command was told in the end. */
export type Told = ToyOutcome | { readonly kind: 'threw'; readonly code: string };

interface Link {
  readonly entry: ToyEntry;
  readonly digest: Digest;
}

export class Chronicle {
  readonly #chain: Chain<ToyEntry, ToyPointer>;
  readonly #bodyOf: (key: Key) => Uint8Array | undefined;
  /** Every entry that a pointer ever named, in the order of the pointer's writes. */
  readonly #links: Link[] = [];
  readonly #denied = new Map<string, string>();
  #hold: number | null = null;

  constructor(chain: Chain<ToyEntry, ToyPointer>, bodyOf: (key: Key) => Uint8Array | undefined) {
    this.#chain = chain;
    this.#bodyOf = bodyOf;
  }

  get generation(): number {
    return this.#links.at(-1)?.entry.generation ?? 0;
  }

  entries(): readonly ToyEntry[] {
    return this.#links.map(({ entry }) => entry);
  }

  /** The moment of truth of every commit. */
  pointerWritten(body: Uint8Array): void {
    const pointer = this.#chain.parsePointer(body, this.#chain.pointerKey);
    const entry = this.#storedEntry(pointer);
    const before = this.#links.at(-1);
    this.#judgePlace(pointer, entry, before);
    this.#judgeOnce(entry);
    this.#judgeMeaning(entry, before);
    this.#links.push({ entry, digest: pointer.entry });
  }

  /** `silent`: an earlier life of the command may have sent what it can no longer know of. */
  told(command: string, told: Told, { silent }: { readonly silent: boolean }): void {
    if (told.kind === 'committed') {
      const stands = this.#links.some(({ digest }) => digest === told.digest);
      if (!stands) {
        throw new Violation(
          'what is acknowledged is in the chain, and live until another follows',
          `${command} was told it had committed generation ${told.entry.generation}`,
        );
      }
    } else if (!silent && !(told.kind === 'threw' && told.code === 'outcome-unknown')) {
      this.#denied.set(command, told.kind === 'threw' ? told.code : told.kind);
    }
  }

  /** When every process has ended and every late write has landed. */
  quiet(): void {
    for (const [command, told] of this.#denied) {
      if (this.#links.some(({ entry }) => entry.command === command)) {
        throw new Violation(
          'what is said not to have happened never happens',
          `${command} was told "${told}", and is in the chain`,
        );
      }
    }
  }

  #storedEntry(pointer: ToyPointer): ToyEntry {
    const body = this.#bodyOf(this.#chain.entryKey(pointer.generation, pointer.entry));
    if (body === undefined || digestOf(body) !== pointer.entry) {
      throw new Violation(
        'an entry is stored before the pointer that names it',
        `generation ${pointer.generation} is named and not there`,
      );
    }
    return this.#chain.parseEntry(body, '');
  }

  #judgePlace(pointer: ToyPointer, entry: ToyEntry, before: Link | undefined): void {
    const expected = (before?.entry.generation ?? 0) + 1;
    if (pointer.generation !== expected || entry.generation !== expected) {
      const what = `the pointer went from generation ${expected - 1} to ${pointer.generation}`;
      throw new Violation('generations are contiguous', what);
    }
    if (entry.previous !== (before?.digest ?? null)) {
      throw new Violation('no fork', `generation ${expected} does not follow the entry that was live`);
    }
    if (canonicalJson(pointer) !== canonicalJson(this.#chain.pointerOf(entry, pointer.entry))) {
      throw new Violation('the pointer is the function of its entry', `generation ${expected}`);
    }
    if (before !== undefined && entry.recordedAt < before.entry.recordedAt) {
      throw new Violation('dates never run backwards', `generation ${expected} at ${entry.recordedAt}`);
    }
  }

  #judgeOnce(entry: ToyEntry): void {
    if (this.#links.some((link) => link.entry.writeId === entry.writeId)) {
      throw new Violation('a write id stands once', `${entry.writeId} at generation ${entry.generation}`);
    }
    if (this.#links.some((link) => link.entry.command === entry.command)) {
      throw new Violation(
        'a command takes effect once',
        `${entry.command} at generation ${entry.generation}`,
      );
    }
  }

  #judgeMeaning(entry: ToyEntry, before: Link | undefined): void {
    if (entry.kind === 'rollback') {
      this.#hold = entry.generation;
      return;
    }
    if (this.#hold !== null && entry.lift !== this.#hold) {
      const what = `generation ${entry.generation} passes rollback ${this.#hold}`;
      throw new Violation('no promotion passes a hold', what);
    }
    if (before !== undefined && entry.desired <= before.entry.desired) {
      const what = `tip ${entry.desired} after tip ${before.entry.desired}`;
      throw new Violation('an apply never goes backwards', what);
    }
    this.#hold = null;
  }
}
