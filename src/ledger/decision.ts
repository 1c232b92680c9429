// What a command decides when it has seen the head of a chain, and what became of it.
import type { Digest } from '../primitives/digest.ts';
import type { Clock } from '../primitives/clock.ts';
import type { Chain, ChainEntry, ChainHead, ChainPointer } from './chain.ts';
import type { ObjectStore } from './object-store.ts';

/** What the protocol, not the command, lays down about the next entry. */
export interface NextEntry {
  readonly generation: number;
  readonly previous: Digest | null;
  readonly recordedAt: string;
  readonly writeId: string;
}

export type Decision<Entry extends ChainEntry, Reason, Refusal> =
  | { readonly kind: 'append'; readonly entry: (next: NextEntry) => Entry }
  /** There is nothing to do: what is wanted is already so. */
  | { readonly kind: 'none'; readonly reason: Reason }
  | { readonly kind: 'refuse'; readonly refusal: Refusal };

export interface CommitRequest<Entry extends ChainEntry, Pointer extends ChainPointer, Reason, Refusal> {
  readonly store: ObjectStore;
  readonly chain: Chain<Entry, Pointer>;
  /** Fixed once for the command, before its first run; the same on every retry of it, from any process. */
  readonly writeId: string;
  /**
   * The command's judgement of this very head. Called anew for every head that is tried; it may read (the tip
   * of the branch, evidence), and must write nothing that a second call could not.
   */
  readonly decide: (head: ChainHead<Pointer>) => Promise<Decision<Entry, Reason, Refusal>>;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
  /** How often the command decides, and how often one pointer is sent, at most. Default 10. */
  readonly maxAttempts?: number;
  /**
   * For a write id that may have been tried before (a re-run, a crash, `outcome-unknown`): the generation below
   * which it cannot lie, as `details.resumedFrom` of the error says; 0 when nothing is known. The chain is read
   * back to there, one GET an entry, before deciding. Absent: nobody has tried this write id before.
   */
  readonly resumedFrom?: number | undefined;
}

/** The command's entry is in the chain, exactly once. */
export interface Committed<Entry extends ChainEntry, Pointer extends ChainPointer> {
  readonly kind: 'committed';
  readonly entry: Entry;
  readonly digest: Digest;
  /** The pointer that this entry stands for. */
  readonly pointer: Pointer;
  /** The newest pointer seen: of a later generation than `entry` when others have followed. */
  readonly head: Pointer;
  /** How often the command decided; 0 when an earlier run had committed. */
  readonly attempts: number;
}

export type CommitOutcome<Entry extends ChainEntry, Pointer extends ChainPointer, Reason, Refusal> =
  | Committed<Entry, Pointer>
  | {
      readonly kind: 'none';
      readonly reason: Reason;
      readonly head: ChainHead<Pointer>;
      readonly attempts: number;
    }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly head: ChainHead<Pointer>;
      readonly attempts: number;
    };
