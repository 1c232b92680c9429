// Matching what two lists declare under the same name.

export interface Pair<Item> {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/**
 * Items of equal name side by side, in the order of `before` and then of what only `after` has. A name that
 * stands twice is matched in order, so that a list always pairs with itself.
 */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item, index: number) => string,
): readonly Pair<Item>[] {
  const left = byOccurrence(before, nameOf);
  const right = byOccurrence(after, nameOf);
  return [...new Set([...left.keys(), ...right.keys()])].map((key) => ({
    before: left.get(key),
    after: right.get(key),
  }));
}

function byOccurrence<Item>(
  items: readonly Item[],
  nameOf: (item: Item, index: number) => string,
): ReadonlyMap<string, Item> {
  const seen = new Map<string, number>();
  const found = new Map<string, Item>();
  for (const [index, item] of items.entries()) {
    const name = nameOf(item, index);
    const occurrence = seen.get(name) ?? 0;
    seen.set(name, occurrence + 1);
    found.set(`${occurrence} ${name}`, item);
  }
  return found;
}
