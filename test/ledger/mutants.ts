// Designs with one mistake each. The laws must catch every one of them: a suite that lets a mutant live would not
// notice the mistake in the real protocol either.
import { generationOf, readHead } from '../../src/ledger/read-chain.ts';
import { canonicalBytes } from '../../src/primitives/canonical-json.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import { LaurelError } from '../../src/primitives/errors.ts';
import { type Design, realDesign } from './design.ts';
import type { Law } from './laws.ts';
import { type Mistake, mistakes, pocketDesign } from './pocket-protocol.ts';
import { decideApply, promotion, type ToyHead } from './toy-domain.ts';

export interface Mutant {
  readonly name: string;
  readonly design: Design;
  /** The laws that this mistake breaks; being caught for anything else would prove nothing. */
  readonly breaks: readonly Law[];
  /** The scenario that shows it, where few do: it is explored first. */
  readonly shownBy?: string | undefined;
}

const shownBy = new Map<Mistake, string>([
  ['decides again while a try may still land', 'a promotion while the branch is rewound'],
  ['takes the date from the store alone', 'two writers of a store whose date jumps back'],
  ['does not look for the write of an earlier run', 'two rollbacks to different versions'],
]);

const onceOnly: readonly Law[] = [
  'a command takes effect once',
  'a write id stands once',
  'what is said not to have happened never happens',
];
const oneLine: readonly Law[] = ['no fork', 'generations are contiguous'];
const inTheChain: readonly Law[] = ['what is acknowledged is in the chain, and live until another follows'];

const lawsBrokenBy = {
  'retries with a new write id and body after an unknown outcome': onceOnly,
  'takes 412 after an unknown try for a lost race': onceOnly,
  'takes 409 for success': inTheChain,
  'takes an unknown outcome for success': inTheChain,
  'takes an unknown outcome for failure': onceOnly,
  'gives up when the pointer has not moved yet': onceOnly,
  'decides again while a try may still land': onceOnly,
  'looks for its write only in the newest entry': onceOnly,
  'does not look for the write of an earlier run': onceOnly,
  'writes the pointer before the entry': ['an entry is stored before the pointer that names it'],
  'decides once, for every head': ['no promotion passes a hold', 'an apply never goes backwards'],
  'decides, then takes a fresh ETag': oneLine,
  'sends the same pointer on a fresh ETag after a lost race': oneLine,
  'takes the generation from the clock': ['generations are contiguous'],
  'takes the date from the store alone': ['dates never run backwards'],
  'puts the pointer without a condition': oneLine,
  'puts the first pointer without a condition': oneLine,
} satisfies Record<Mistake, readonly Law[]>;

/** The entry's put is the commit, and the pointer is rolled forward afterwards by whoever comes by. */
const commitByEntry: Design = {
  ...realDesign,
  chain: { ...realDesign.chain, entryKey: (generation) => `alias/ledger/${generation}.json` },
  commit: async ({ chain, writeId, decide }, store) => {
    for (let attempts = 1; attempts <= 8; attempts++) {
      const head = await readHead(store, chain);
      const decision = await decide(head);
      if (decision.kind === 'none') return { ...decision, head, attempts };
      if (decision.kind === 'refuse') return { kind: 'refused', refusal: decision.refusal, head, attempts };
      const generation = generationOf(head) + 1;
      const previous = head.kind === 'empty' ? null : head.pointer.entry;
      const recordedAt = head.storeDate.toISOString();
      const bytes = canonicalBytes(decision.entry({ generation, previous, recordedAt, writeId }));
      const key = chain.entryKey(generation, digestOf(bytes));
      await store.create(key, bytes);
      const taken = await store.get(key);
      if (taken.kind !== 'found') continue;
      const entry = chain.parseEntry(taken.body, key);
      const digest = digestOf(taken.body);
      const pointer = chain.pointerOf(entry, digest);
      if (head.kind === 'empty') await store.create(chain.pointerKey, canonicalBytes(pointer));
      else await store.replace(chain.pointerKey, canonicalBytes(pointer), head.etag);
      if (entry.writeId === writeId) {
        return { kind: 'committed', entry, digest, pointer, head: pointer, attempts };
      }
    }
    throw new LaurelError({ code: 'contention', message: 'lost every race' });
  },
};

/** A rollback writes its hold into the alias file after it was committed, and an apply believes the file. */
const holdInTheAliasFile: Design = {
  ...realDesign,
  decideApply: async (command, head, world) => {
    const tip = await world.tip();
    const hold = await world.readHold();
    const decision = decideApply(command, withHold(head, null), tip);
    if (decision.kind !== 'append' || hold === null) return decision;
    if (tip.lift !== hold) return { kind: 'refuse', refusal: `held by rollback ${hold}` };
    await world.writeHold(null);
    return decision;
  },
  afterRollback: (entry, world) => world.writeHold(entry.generation),
};

/** An apply brings what its event named, unless that is what is there. */
const appliesTheEvent: Design = {
  ...realDesign,
  decideApply: async (command, head, world) => {
    const { event } = world;
    if (head.kind === 'at' && head.pointer.desired === event.number) return { kind: 'none', reason: 'so' };
    return { kind: 'append', entry: (next) => promotion(command, next, event) };
  },
};

function withHold(head: ToyHead, hold: number | null): ToyHead {
  return head.kind === 'empty' ? head : { ...head, pointer: { ...head.pointer, hold } };
}

/** The three bugs that model checking found in the first design come first. */
export const mutants: readonly Mutant[] = [
  { name: 'commits by the entry and rolls the pointer forward', design: commitByEntry, breaks: inTheChain },
  {
    name: 'keeps the hold in the alias file',
    design: holdInTheAliasFile,
    breaks: ['no promotion passes a hold'],
    shownBy: 'a merged promotion against a rollback',
  },
  ...mistakes.map((name) => ({
    name,
    design: pocketDesign(name),
    breaks: lawsBrokenBy[name],
    shownBy: shownBy.get(name),
  })),
  {
    name: 'applies the commit of its event instead of the tip',
    design: appliesTheEvent,
    breaks: ['an apply never goes backwards', 'no promotion passes a hold'],
    shownBy: 'a merged promotion against a rollback',
  },
];
