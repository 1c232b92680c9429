// Where a version stands in its life: a fold over the ledgers, never stored.
import type { LedgerEntry } from './documents/alias.ts';
import type { AliasName, VersionNumber } from './names.ts';

export type Lifecycle =
  /** Never live. */
  | { readonly kind: 'candidate' }
  /** Served now, under these aliases. */
  | { readonly kind: 'live'; readonly aliases: readonly AliasName[] }
  /** Was live, and is not any more. */
  | { readonly kind: 'archived'; readonly lastLiveUntil: string }
  /** Declared bad by name; `aliases` that serve it all the same. */
  | { readonly kind: 'recalled'; readonly aliases: readonly AliasName[] };

/** The entries of one alias, newest first. */
export interface AliasEntries {
  readonly alias: AliasName;
  readonly entries: readonly { readonly entry: LedgerEntry }[];
}

/** Every version that was ever live, with where it stands; a version that is not in it is a candidate. */
export function foldLifecycles(ledgers: readonly AliasEntries[]): ReadonlyMap<VersionNumber, Lifecycle> {
  const lives = new Map<VersionNumber, Lifecycle>();
  for (const { entries } of ledgers) {
    for (const [index, { entry }] of entries.entries()) {
      // Routes of the entry before this one ended when this one was recorded, unless they go on.
      for (const version of versionsOf(entries[index + 1]?.entry)) archive(lives, version, entry.recordedAt);
    }
  }
  for (const { alias, entries } of ledgers) {
    for (const version of versionsOf(entries[0]?.entry)) {
      const known = lives.get(version);
      const aliases = known?.kind === 'live' ? [...known.aliases, alias] : [alias];
      lives.set(version, { kind: 'live', aliases });
    }
  }
  return lives;
}

/** One version's lifecycle; `recalled` are versions that a recall names or reaches. */
export function lifecycleOf(
  version: VersionNumber,
  lives: ReadonlyMap<VersionNumber, Lifecycle>,
  recalled: ReadonlySet<VersionNumber> = new Set(),
): Lifecycle {
  const life = lives.get(version) ?? { kind: 'candidate' };
  if (!recalled.has(version)) return life;
  return { kind: 'recalled', aliases: life.kind === 'live' ? life.aliases : [] };
}

function archive(lives: Map<VersionNumber, Lifecycle>, version: VersionNumber, until: string): void {
  const known = lives.get(version);
  if (known?.kind === 'archived' && Date.parse(known.lastLiveUntil) >= Date.parse(until)) return;
  lives.set(version, { kind: 'archived', lastLiveUntil: until });
}

/** What an entry makes live; a route of weight 0 is dark. */
function versionsOf(entry: LedgerEntry | undefined): readonly VersionNumber[] {
  return (entry?.routes ?? []).filter(({ weight }) => weight > 0).map(({ version }) => version);
}
