// A Markdown document as blocks of differing weight, fitted to a number of bytes: a block, a row or an item stands
// whole or not at all, so no fence, table or entity is ever cut, and what was left out is said in numbers.

/** Kept or left out as one. */
interface TextBlock {
  readonly kind: 'text';
  readonly rank: number;
  readonly text: string;
}

/** Rows of a table or items of a list: as many as there is room for, from the first on. */
interface RowsBlock {
  readonly kind: 'rows';
  readonly rank: number;
  /** What comes before the first row, with the line break that ends it. */
  readonly before: string;
  readonly rows: readonly string[];
  /** No more rows than these, however much room there is: nobody reads on, and others need it. */
  readonly most?: number;
  /** What comes after the last row, with the line break that begins it. */
  readonly after: string;
  /** The sentence about rows that were left out; all of them when none fitted. */
  readonly omitted: (count: number) => string;
}

/** Blocks between two tags of HTML; absent when none of them fits. */
interface FoldBlock {
  readonly kind: 'fold';
  readonly before: string;
  readonly blocks: readonly Block[];
  readonly after: string;
}

export type Block = TextBlock | RowsBlock | FoldBlock;
type Leaf = TextBlock | RowsBlock;

export interface Fitting {
  /** Of UTF-8. */
  readonly maxBytes: number;
  /** The closing sentence where whole blocks were left out. */
  readonly omitted: (blocks: number) => string;
}

/** Lower ranks go in first; empty text is nothing. */
export function text(rank: number, content: string): Block[] {
  return content === '' ? [] : [{ kind: 'text', rank, text: content }];
}

export function rows(rank: number, block: Omit<RowsBlock, 'kind' | 'rank'>): Block[] {
  return block.rows.length === 0 ? [] : [{ kind: 'rows', rank, ...block }];
}

/** A fold that opens on a click. @param summary HTML of our own or through `htmlText`. */
export function fold(summary: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0
    ? []
    : [
        {
          kind: 'fold',
          before: `<details><summary>${summary}</summary>\n\n`,
          blocks,
          after: '\n\n</details>',
        },
      ];
}

/** The blocks in their order, of which those of the lowest rank have found room first. */
export function fitBlocks(blocks: readonly Block[], { maxBytes, omitted }: Fitting): string {
  const leaves = leavesOf(blocks, []);
  const whole = renderAll(blocks, new Map(leaves.map(({ leaf }) => [leaf, sizeOf(leaf)])));
  if (byteLength(whole) <= maxBytes) return whole;
  const closing = byteLength(omitted(leaves.length)) + separator.length;
  let left = maxBytes - closing;
  const chosen = new Map<Block, number>();
  const opened = new Set<Block>();
  let missing = 0;
  for (const { leaf, folds } of leaves.toSorted((a, b) => a.leaf.rank - b.leaf.rank)) {
    const opening = folds
      .filter((each) => !opened.has(each))
      .reduce((sum, each) => sum + tagBytes(each), separator.length);
    const fitting = choose(leaf, left - opening);
    if (fitting === undefined) {
      missing += 1;
      continue;
    }
    chosen.set(leaf, fitting.count);
    for (const each of folds) opened.add(each);
    left -= opening + fitting.bytes;
  }
  const kept = renderAll(blocks, chosen);
  return missing === 0 ? kept : [kept, omitted(missing)].filter((part) => part !== '').join(separator);
}

export function byteLength(content: string): number {
  return Buffer.byteLength(content);
}

const separator = '\n\n';

function leavesOf(
  blocks: readonly Block[],
  folds: readonly FoldBlock[],
): { readonly leaf: Leaf; readonly folds: readonly FoldBlock[] }[] {
  return blocks.flatMap((block) =>
    block.kind === 'fold' ? leavesOf(block.blocks, [...folds, block]) : [{ leaf: block, folds }],
  );
}

function tagBytes({ before, after }: FoldBlock): number {
  return byteLength(before) + byteLength(after) + separator.length;
}

/** How many units of a leaf are wanted. */
function sizeOf(leaf: Leaf): number {
  return leaf.kind === 'text' ? 1 : Math.min(leaf.rows.length, leaf.most ?? leaf.rows.length);
}

/** How much of a leaf fits, and what it takes; `undefined` where not even a word about it does. */
function choose(leaf: Leaf, left: number): { readonly count: number; readonly bytes: number } | undefined {
  if (leaf.kind === 'text') {
    const bytes = byteLength(leaf.text);
    return bytes <= left ? { count: 1, bytes } : undefined;
  }
  const wanted = sizeOf(leaf);
  const sizes = leaf.rows.slice(0, wanted).map((row) => byteLength(row) + 1);
  const note = byteLength(leaf.omitted(leaf.rows.length)) + separator.length;
  const frame = byteLength(leaf.before) + byteLength(leaf.after) + (wanted < leaf.rows.length ? note : 0);
  const whole = frame + sizes.reduce((sum, size) => sum + size, 0);
  if (whole <= left) return { count: wanted, bytes: whole };
  let bytes = byteLength(leaf.before) + byteLength(leaf.after) + note;
  let count = 0;
  for (const size of sizes) {
    if (bytes + size > left) break;
    bytes += size;
    count += 1;
  }
  if (count > 0) return { count, bytes };
  return note <= left ? { count: 0, bytes: note } : undefined;
}

function renderAll(blocks: readonly Block[], chosen: ReadonlyMap<Block, number>): string {
  return blocks
    .map((block) => render(block, chosen))
    .filter((part) => part !== '')
    .join(separator);
}

function render(block: Block, chosen: ReadonlyMap<Block, number>): string {
  if (block.kind === 'fold') {
    const inside = renderAll(block.blocks, chosen);
    return inside === '' ? '' : `${block.before}${inside}${block.after}`;
  }
  const count = chosen.get(block);
  if (count === undefined) return '';
  if (block.kind === 'text') return block.text;
  const missing = block.rows.length - count;
  const shown = count === 0 ? '' : `${block.before}${block.rows.slice(0, count).join('\n')}${block.after}`;
  return [shown, missing === 0 ? '' : block.omitted(missing)].filter((part) => part !== '').join(separator);
}
