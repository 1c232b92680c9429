// A parsed document against its schema: typed, or one error that lists everything wrong with its place.
import type { z } from 'zod';
import { LaurelError, type Place } from './errors.ts';
import { nearestName } from './nearest-name.ts';
import { knownKeys } from './schema-keys.ts';
import { showValue } from './show-value.ts';
import { fieldOf, positionOf, type YamlDocument, type YamlPath } from './yaml.ts';

/** One thing wrong with a document. */
export interface DocumentIssue {
  readonly at: Place;
  readonly message: string;
}

/** More issues than these help nobody. */
const maxIssues = 100;

/**
 * The document as `schema` reads it.
 *
 * @throws LaurelError `invalid-document` at the first issue; `details.issues` holds the first hundred.
 */
export function parseChecked<T>(document: YamlDocument, schema: z.ZodType<T>): T {
  const result = schema.safeParse(document.value);
  if (result.success) return result.data;
  throw new InvalidDocument(issuesOf({ document, schema }, result.error.issues), document.file);
}

/** Several issues as one error: it speaks of the first, and `details.issues` lists them all. */
class InvalidDocument extends LaurelError {
  readonly issues: readonly DocumentIssue[];

  constructor(issues: readonly DocumentIssue[], file: string) {
    const [first, ...others] = issues;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    super({
      code: 'invalid-document',
      message: `${first?.message ?? 'the document does not fit its schema'}${more}`,
      at: first?.at ?? { file },
      remedy: 'correct the file there',
      details: { issues },
    });
    this.issues = issues;
  }
}

/** Everything that an `invalid-document` error says, each with its place. */
export function issuesIn(error: LaurelError): readonly DocumentIssue[] {
  return error instanceof InvalidDocument ? error.issues : [{ at: error.at ?? {}, message: error.message }];
}

/** A document, the schema that refused it, and where in the document the schema begins. */
export interface Refused {
  readonly document: YamlDocument;
  readonly schema: z.core.$ZodType;
  readonly base?: YamlPath;
}

/** zod's issues, in the order in which they stand in the file, in words that name the offending value. */
export function issuesOf(refused: Refused, issues: readonly z.core.$ZodIssue[]): readonly DocumentIssue[] {
  return issues
    .slice(0, maxIssues)
    .flatMap((issue) => describe(refused, issue, pathOf(issue)))
    .toSorted((a, b) => order(a.at, b.at))
    .slice(0, maxIssues);
}

function pathOf(issue: z.core.$ZodIssue): YamlPath {
  return issue.path.filter((step) => typeof step !== 'symbol');
}

function order(a: Place, b: Place): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** `path` is where `issue` lies, from where the schema begins. */
function describe(refused: Refused, issue: z.core.$ZodIssue, path: YamlPath): readonly DocumentIssue[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, maxIssues).map((key) => unknownKey(refused, path, key));
    case 'invalid_key':
      return [wrongName(refused, path, issue.issues[0]?.message ?? 'not allowed here')];
    case 'invalid_union':
      return describeUnion(refused, issue, path);
    default:
      return [wrongValue(refused, path, issue)];
  }
}

/** Of a union's arms, the one that came furthest, unless none went below the union itself. */
function describeUnion(
  refused: Refused,
  issue: z.core.$ZodIssueInvalidUnion,
  path: YamlPath,
): readonly DocumentIssue[] {
  const deepest = issue.errors
    .map((arm) => ({ arm, depth: Math.max(0, ...arm.map((each) => reach(each))) }))
    .toSorted((a, b) => b.depth - a.depth)[0];
  if (deepest === undefined || deepest.depth === 0) return [wrongValue(refused, path, issue)];
  return deepest.arm.flatMap((each) => describe(refused, each, [...path, ...pathOf(each)]));
}

function reach(issue: z.core.$ZodIssue): number {
  return issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0);
}

/** "gates.auc.min: expected a number, found "high"": what stands there beside what was expected. */
function wrongValue(
  { document, base = [] }: Refused,
  path: YamlPath,
  issue: z.core.$ZodIssue,
): DocumentIssue {
  const whole = [...base, ...path];
  const field = whole.length === 0 ? 'the document' : fieldOf(whole);
  const present = valueAt(document.value, whole);
  return {
    at: positionOf(document.placeOf(whole)),
    message: present.found
      ? `${field}: ${wanted(issue)}, found ${showValue(present.value)}`
      : `${field} is missing: ${wanted(issue)}`,
  };
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['object', 'a map'],
  ['record', 'a map'],
  ['array', 'a list'],
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
]);

/** What was expected: the schema's own words, or zod's without its preamble. */
function wanted(issue: z.core.$ZodIssue): string {
  const own = !/^(?:Invalid|Too|Unrecognized) /.test(issue.message);
  if (own) return issue.message;
  if (issue.code === 'invalid_type') return `expected ${kinds.get(issue.expected) ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `expected ${issue.values.map(String).join(' or ')}`;
  return issue.message.replace(/^[A-Z][a-z]+(?: [a-z]+)?: /, '');
}

function wrongName({ document, base = [] }: Refused, path: YamlPath, why: string): DocumentIssue {
  const whole = [...base, ...path];
  return {
    at: positionOf(document.placeOfKey(whole)),
    message: `the name ${showValue(whole.at(-1))}: ${why}`,
  };
}

function unknownKey({ document, schema, base = [] }: Refused, path: YamlPath, key: string): DocumentIssue {
  const whole = [...base, ...path, key];
  const known = knownKeys(schema, path);
  const near = nearestName(key, known);
  const hint = near === undefined ? listed(known) : `: did you mean ${near}?`;
  return {
    at: positionOf(document.placeOfKey(whole)),
    message: `${fieldOf(whole)} is not known here${hint}`,
  };
}

function listed(known: readonly string[]): string {
  return known.length === 0 || known.length > 20 ? '' : `; known are ${known.join(', ')}`;
}

type Lookup = { readonly found: true; readonly value: unknown } | { readonly found: false };

function valueAt(value: unknown, path: YamlPath): Lookup {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) {
      return { found: false };
    }
    current = Reflect.get(current, step);
  }
  return { found: true, value: current };
}
