// From what a policy says to an expression that is known to be sound: parsed, within limits, of the right types.
import type { ASTNode, Environment, ParseError, TypeError } from '@marcbachmann/cel-js';
import { nearestName } from '../../primitives/nearest-name.ts';
import { showValue } from '../../primitives/show-value.ts';
import {
  expressionEnvironment,
  expressionLimits,
  fieldNames,
  functionNames,
  macroNames,
  methodNames,
  variableNames,
} from './environment.ts';
import { childrenOf } from './syntax-tree.ts';

/** An expression whose result is true or false. */
export interface Expression {
  readonly text: string;
  readonly tree: ASTNode;
  /** The variables that it names. */
  readonly uses: ReadonlySet<string>;
}

export type Compiled =
  | { readonly ok: true; readonly expression: Expression }
  /** Why not, with its place within the text. */
  | { readonly ok: false; readonly reason: string };

/** Parses and checks `text` as CEL over the variables of a promotion. */
export function compileExpression(text: string): Compiled {
  if (text.length > expressionLimits.characters) {
    return refuse(
      `has ${text.length} characters, more than ${expressionLimits.characters}: write several gates`,
    );
  }
  const environment = expressionEnvironment();
  const parsed = parse(environment, text);
  if (!('op' in parsed)) return refuse(placed(text, parsed.start, parsed.reason));
  const foreign = firstForeign(parsed, new Set(variableNames));
  if (foreign !== null) return refuse(placed(text, foreign.start, foreign.reason));
  const wrong = wrongType(environment, text, parsed);
  if (wrong !== null) return refuse(placed(text, wrong.start, wrong.reason));
  return { ok: true, expression: { text, tree: parsed, uses: variablesOf(parsed) } };
}

interface Misplaced {
  readonly start: number;
  readonly reason: string;
}

function refuse(reason: string): Compiled {
  return { ok: false, reason };
}

function parse(environment: Environment, text: string): ASTNode | Misplaced {
  try {
    return environment.parse(text).ast;
  } catch (error) {
    if (isCelError(error)) return { start: error.range?.start ?? 0, reason: parseReason(error) };
    if (error instanceof RangeError) return { start: 0, reason: 'is nested too deeply' };
    throw error;
  }
}

function parseReason({ code, summary }: ParseError | TypeError): string {
  return code === 'limit_exceeded'
    ? `is too long or nested too deeply (at most ${expressionLimits.nodes} parts and ${expressionLimits.depth} levels): write several gates`
    : plain(summary);
}

/** The library names its own classes in words such as `Unexpected token: EOF`. */
function plain(summary: string): string {
  const words = summary.replace('EOF', 'the end of the expression');
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

/** The first part, in the order of the text, that is CEL and not taken here. */
function firstForeign(node: ASTNode, names: ReadonlySet<string>): Misplaced | null {
  const reason = foreignReason(node, names);
  if (reason !== null) return { start: node.pos, reason };
  const inner = loopVariable(node);
  const within = inner === null ? names : new Set([...names, inner]);
  for (const [at, child] of childrenOf(node).entries()) {
    // Of a loop the first child is what it goes through, outside the reach of its variable; the second names it.
    const found = inner !== null && at === 1 ? null : firstForeign(child, at === 0 ? names : within);
    if (found !== null) return found;
  }
  return null;
}

function foreignReason(node: ASTNode, names: ReadonlySet<string>): string | null {
  switch (node.op) {
    case 'id':
      return names.has(node.args) ? null : unknownName('variable', node.args, [...names]);
    case 'call':
      return functionNames.includes(node.args[0])
        ? null
        : unknownName('function', node.args[0], functionNames);
    case 'rcall':
      return foreignMethod(node.args[0], node.args[2].length);
    case 'map':
      return 'map literals are not taken';
    case 'value':
      return typeof node.args === 'object' && node.args !== null ? 'bytes and unsigned integers are not taken' : null; // prettier-ignore
    default:
      return null;
  }
}

function foreignMethod(name: string, argumentCount: number): string | null {
  if (name === 'matches') return 'matches is not taken, for a pattern can take for ever: use startsWith, endsWith or contains'; // prettier-ignore
  if (macroNames.includes(name))
    return argumentCount === 2 ? null : `${name} takes a variable and an expression`;
  return methodNames.includes(name) ? null : unknownName('method', name, [...methodNames, ...macroNames]);
}

function loopVariable(node: ASTNode): string | null {
  if (node.op !== 'rcall' || !macroNames.includes(node.args[0])) return null;
  const [variable] = node.args[2];
  return variable?.op === 'id' ? variable.args : null;
}

function wrongType(environment: Environment, text: string, tree: ASTNode): Misplaced | null {
  const checked = environment.check(checkable(text, tree));
  if (checked.error !== undefined) {
    return { start: checked.error.range?.start ?? 0, reason: typeReason(checked.error) };
  }
  const { type = 'nothing' } = environment.check(text);
  return type === 'bool'
    ? null
    : { start: tree.start, reason: `the whole is of type ${type}, and has to be true or false` };
}

/**
 * The library looks at no field inside `has(…)`, so that one that does not exist would be absent for ever. `dyn(…)`,
 * which is as long, looks at all of them and may stand wherever a condition may.
 */
function checkable(text: string, tree: ASTNode): string {
  const starts = startsOfHas(tree);
  return starts.reduce((all, start) => `${all.slice(0, start)}dyn${all.slice(start + 3)}`, text);
}

function startsOfHas(node: ASTNode): readonly number[] {
  const own = node.op === 'call' && node.args[0] === 'has' ? [node.start] : [];
  return [...own, ...childrenOf(node).flatMap((child) => startsOfHas(child))];
}

function typeReason({ code, summary }: ParseError | TypeError): string {
  if (code === 'no_such_key') {
    const name = summary.replace('No such key: ', '');
    const near = nearestName(name, fieldNames);
    return `there is no field ${showValue(name)}${near === undefined || near === name ? '' : `: did you mean ${near}?`}`;
  }
  const mixed = /^no such overload: .*\b(?:double .* int|int .* double)$/.test(summary);
  return mixed
    ? `${plain(summary)}: beside a number with decimals write whole numbers with a point, as in 2.0`
    : plain(summary);
}

function unknownName(what: string, name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return `there is no ${what} ${showValue(name)}: ${near === undefined ? `known are ${known.join(', ')}` : `did you mean ${near}?`}`;
}

function variablesOf(node: ASTNode): ReadonlySet<string> {
  const names = new Set<string>();
  const gather = (each: ASTNode): void => {
    if (each.op === 'id' && variableNames.includes(each.args)) names.add(each.args);
    for (const child of childrenOf(each)) gather(child);
  };
  gather(node);
  return names;
}

/** `at character 14 (metrcs.auc > 0.7): …`, counted from 1; with the line where there are several. */
function placed(text: string, start: number, reason: string): string {
  const before = text.slice(0, start).split('\n');
  const character = (before.at(-1) ?? '').length + 1;
  const line = text.includes('\n') ? `line ${before.length}, ` : '';
  const rest = text.slice(start).split('\n')[0] ?? '';
  const shown = rest === '' ? 'the end' : showValue(rest, 30);
  return `at ${line}character ${character} (${shown}): ${reason}`;
}

function isCelError(error: unknown): error is ParseError | TypeError {
  return error instanceof Error && 'summary' in error && 'range' in error;
}
