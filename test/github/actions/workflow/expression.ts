// `${{ … }}`: GitHub's own lexer, parser and evaluator over the contexts of a run.
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { Unmodelled } from '../unmodelled.ts';

/** What an expression may look at. A context that is not given is `null`, as an unknown property is. */
export interface Scope {
  readonly contexts: Readonly<Partial<Record<ContextName, unknown>>>;
  readonly status: Readonly<Record<'success' | 'failure' | 'cancelled', boolean>>;
}

const contextNames = [
  'env',
  'github',
  'inputs',
  'job',
  'jobs',
  'matrix',
  'needs',
  'runner',
  'secrets',
  'steps',
  'strategy',
  'vars',
] as const;
export type ContextName = (typeof contextNames)[number];

/** Where nothing has run yet that could have failed. */
export const untroubled: Scope['status'] = { success: true, failure: false, cancelled: false };

/** @param expression without `${{` and `}}`. @throws Error where it does not parse. */
export function evaluate(expression: string, scope: Scope): unknown {
  return toPlain(evaluateData(expression, scope));
}

/** Whether an `if:` lets its job or step run. */
export function isTrue(condition: string, scope: Scope): boolean {
  const value = toPlain(evaluateData(condition, scope));
  return value !== null && value !== false && value !== 0 && value !== '' && !Number.isNaN(value);
}

/** A value that may hold expressions: one alone keeps its type, several make a string. */
export function resolve(value: unknown, scope: Scope): unknown {
  if (typeof value !== 'string') return value;
  const parts = splitExpressions(value);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'expression') return evaluate(only.text, scope);
  return render(value, scope);
}

/** Like `resolve`, as a string; `null` is empty. */
export function render(value: unknown, scope: Scope): string {
  if (typeof value !== 'string') return toData(value).coerceString();
  return splitExpressions(value)
    .map(({ kind, text }) => (kind === 'text' ? text : evaluateData(text, scope).coerceString()))
    .join('');
}

/** Each value of a mapping as a string. */
export function renderAll(mapping: Readonly<Record<string, unknown>>, scope: Scope): Record<string, string> {
  return Object.fromEntries(Object.entries(mapping).map(([name, value]) => [name, render(value, scope)]));
}

function evaluateData(expression: string, { contexts, status }: Scope): data.ExpressionData {
  const functions = statusFunctions(status);
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, [...contextNames], [...functions.values()]).parse();
  const values = contextNames.map((key) => ({ key, value: toData(contexts[key] ?? null) }));
  return new Evaluator(tree, new data.Dictionary(...values), functions).evaluate();
}

function statusFunctions(status: Scope['status']): Map<string, FunctionDefinition> {
  const answer = (name: string, value: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  const hashFiles: FunctionDefinition = {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: 255,
    call: () => {
      throw new Unmodelled('hashFiles()');
    },
  };
  return new Map([
    ['always', answer('always', true)],
    ['success', answer('success', status.success)],
    ['failure', answer('failure', status.failure)],
    ['cancelled', answer('cancelled', status.cancelled)],
    ['hashfiles', hashFiles],
  ]);
}

type Part = { readonly kind: 'text' | 'expression'; readonly text: string };

/** Text and expressions in turn; `}}` inside a quoted string ends nothing. */
function splitExpressions(text: string): Part[] {
  const pattern = /\$\{\{((?:'(?:[^']|'')*'|(?!\}\})[^'])*)\}\}/gs;
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'expression', text: (match[1] ?? '').trim() });
    end = match.index + match[0].length;
  }
  if (end < text.length || parts.length === 0) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

function toData(value: unknown): data.ExpressionData {
  const made: data.ExpressionData = JSON.parse(JSON.stringify(value ?? null), data.reviver);
  return made;
}

function toPlain(value: data.ExpressionData): unknown {
  const text = JSON.stringify(value, data.replacer);
  const plain: unknown = JSON.parse(text);
  return plain;
}
