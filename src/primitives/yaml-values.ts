// From the syntax tree to plain values, each with its position: keys are unique text, numbers finite and exact.
import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { nameCodePoint, showValue } from './show-value.ts';
import { maxYamlDepth, tooDeep } from './yaml-lexemes.ts';
import type { Lines } from './yaml-lines.ts';

/** A value and where it stands. */
export interface YamlNode {
  readonly value: unknown;
  readonly offset: number;
  readonly keyOffset?: number;
  /** Collections above it. */
  readonly depth: number;
  /** A scalar's text without its quotes. */
  readonly text?: string;
  readonly children?: ReadonlyMap<string | number, YamlNode>;
}

/** The value of a syntax tree; recursion is bounded because the depth of the tree is. */
export function convert(node: Node | null, lines: Lines): YamlNode {
  return convertAt(node, { lines, depth: 0, offset: 0 });
}

/** The node at `path`, or the deepest one on the way to it. */
export function nearest(root: YamlNode, path: readonly (string | number)[]): YamlNode {
  let node = root;
  for (const step of path) {
    const child = node.children?.get(step);
    if (child === undefined) return node;
    node = child;
  }
  return node;
}

interface Context {
  readonly lines: Lines;
  readonly depth: number;
  /** Where an empty node stands. */
  readonly offset: number;
  readonly keyOffset?: number;
}

function convertAt(node: unknown, context: Context): YamlNode {
  const isCollection = isMap(node) || isSeq(node);
  if (isCollection && context.depth >= maxYamlDepth) throw tooDeep(context.lines, offsetOf(node, context));
  if (isMap(node)) return convertMap(node.items, offsetOf(node, context), context);
  if (isSeq(node)) return convertSequence(node.items, offsetOf(node, context), context);
  const base = placed(offsetOf(node, context), context);
  if (!isScalar(node)) return { ...base, value: null, text: '' };
  const text = node.source ?? '';
  return { ...base, value: scalarValue(node, text, base.offset, context.lines), text };
}

function convertMap(pairs: readonly Pair[], offset: number, context: Context): YamlNode {
  const { lines } = context;
  const value: Record<string, unknown> = Object.create(null);
  const children = new Map<string | number, YamlNode>();
  for (const pair of pairs) {
    const keyOffset = offsetOf(pair.key, context);
    const key = keyText(pair.key, keyOffset, lines);
    const earlier = children.get(key);
    if (earlier !== undefined) throw duplicate(key, keyOffset, earlier, lines);
    const child = convertAt(pair.value, { lines, depth: context.depth + 1, offset: keyOffset, keyOffset });
    children.set(key, child);
    value[key] = child.value;
  }
  return { ...placed(offset, context), value, children };
}

function convertSequence(items: readonly unknown[], offset: number, context: Context): YamlNode {
  const children = new Map<string | number, YamlNode>();
  const value = items.map((item, index) => {
    const child = convertAt(item, { lines: context.lines, depth: context.depth + 1, offset });
    children.set(index, child);
    return child.value;
  });
  return { ...placed(offset, context), value, children };
}

function placed(offset: number, { depth, keyOffset }: Context): Omit<YamlNode, 'value'> {
  return keyOffset === undefined ? { offset, depth } : { offset, depth, keyOffset };
}

function offsetOf(node: unknown, context: Context): number {
  const known = isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
  return known ?? context.offset;
}

const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function keyText(key: unknown, offset: number, lines: Lines): string {
  if (!isScalar(key)) throw lines.refusal(offset, 'a key that is not text', 'write a plain word as the key');
  const text = key.source ?? '';
  if (text === '') throw lines.refusal(offset, 'an empty key', 'name the entry before its colon');
  if (text === '<<' && key.type === 'PLAIN') {
    throw lines.refusal(offset, 'a merge key (<<), which is not read', 'write the merged entries out');
  }
  if (reservedKeys.has(text)) {
    throw lines.refusal(offset, `the key ${showValue(text)} is reserved`, 'choose another name');
  }
  const hidden = invisible.exec(text);
  if (hidden === null) return text;
  throw lines.refusal(
    offset,
    `the key ${showValue(text)} holds the invisible character ${nameCodePoint(hidden[0])}`,
    'type the key again',
  );
}

function duplicate(key: string, offset: number, earlier: YamlNode, lines: Lines): Error {
  const first = lines.at(earlier.keyOffset ?? earlier.offset);
  return lines.refusal(
    offset,
    `the key ${showValue(key)} stands twice in one map (first in line ${first.line})`,
    'keep one of the two',
  );
}

const number = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const otherBase = /^(?:[-+]?0[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const notFinite = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const words: ReadonlyMap<string, boolean | null> = new Map([
  ['', null],
  ['~', null],
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** YAML 1.2's core schema, without the numbers that would not survive as they were meant. */
function scalarValue(node: Scalar, text: string, offset: number, lines: Lines): unknown {
  if (node.type !== 'PLAIN') return wellFormed(text, offset, lines);
  const word = words.get(text);
  if (word !== undefined) return word;
  if (notFinite.test(text)) throw notFiniteRefusal(text, offset, lines);
  if (otherBase.test(text)) {
    throw lines.refusal(
      offset,
      `the number ${text} reads differently from program to program`,
      'write it in decimal without leading zeros, or in quotes if it is text',
    );
  }
  return number.test(text) ? exactNumber(text, offset, lines) : text;
}

function wellFormed(text: string, offset: number, lines: Lines): string {
  if (text.isWellFormed()) return text;
  throw lines.refusal(
    offset,
    'text with half a surrogate pair',
    'correct the \\u escape: it names no character',
  );
}

function exactNumber(text: string, offset: number, lines: Lines): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw notFiniteRefusal(text, offset, lines);
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value;
  throw lines.refusal(
    offset,
    `the integer ${showValue(text)} is beyond 2^53 - 1 and would be rounded`,
    'write it in quotes',
  );
}

function notFiniteRefusal(text: string, offset: number, lines: Lines): Error {
  return lines.refusal(offset, `${showValue(text)} is not a finite number`, 'write a finite number');
}
