// What the laws are held against: a commit protocol together with the decisions of the toy domain.
import type { Chain } from '../../src/ledger/chain.ts';
import { commit } from '../../src/ledger/commit.ts';
import type { SimulatedStore } from './simulated-store.ts';
import {
  decideApply,
  decideRollback,
  type Tip,
  toyChain,
  type ToyDecision,
  type ToyEntry,
  type ToyHead,
  type ToyOutcome,
  type ToyPointer,
  type ToyRequest,
} from './toy-domain.ts';

/** What is judged: the protocol with the domain's decisions. A mutant replaces one part. */
export interface Design {
  readonly chain: Chain<ToyEntry, ToyPointer>;
  readonly commit: (request: ToyRequest, store: SimulatedStore) => Promise<ToyOutcome>;
  readonly decideApply: (command: string, head: ToyHead, world: BranchView) => Promise<ToyDecision>;
  readonly decideRollback: typeof decideRollback;
  /** Done by a rollback after it was acknowledged. Nothing, in the real design. */
  readonly afterRollback: (entry: ToyEntry, world: BranchView) => Promise<void>;
}

/** What a command sees of Git. Each look is a scheduling point of its own. */
export interface BranchView {
  /** The tip when the command was given: what an event would name. Only a mutant believes it. */
  readonly event: Tip;
  tip(): Promise<Tip>;
  /** A flag in the alias file, which only a mutant uses. */
  readHold(): Promise<number | null>;
  writeHold(generation: number | null): Promise<void>;
}

export const realDesign: Design = {
  chain: toyChain,
  commit: (request) => commit(request),
  decideApply: async (command, head, world) => decideApply(command, head, await world.tip()),
  decideRollback,
  afterRollback: async () => {},
};
