// JSON Schemas of inputs and outputs compared: what was accepted must still be, and nothing is compatible by silence.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSignatures } from '../../src/gates/signature/compare-signatures.ts';
import { compareSchemas } from '../../src/gates/signature/json-schema/compare-schemas.ts';
import {
  schemaInputs,
  schemaOutputs,
  type SchemaSide,
} from '../../src/gates/signature/json-schema/schema-sides.ts';
import { classify } from '../../src/gates/signature/difference.ts';
import { signatureOf } from '../builders/documents.ts';

type Json = Readonly<Record<string, unknown>> | boolean;

const inputs = (before: Json, after: Json) => compareSchemas(schemaInputs, before, after);
const outputs = (before: Json, after: Json) => compareSchemas(schemaOutputs, before, after);
const rulesOf = (found: ReturnType<typeof inputs>) => found.map(({ rule, path }) => `${rule} ${path}`);
const object = (properties: Record<string, unknown>, more: Record<string, unknown> = {}) => ({ type: 'object', properties, ...more }); // prettier-ignore
const closed = (properties: Record<string, unknown>, more: Record<string, unknown> = {}) => object(properties, { additionalProperties: false, ...more }); // prettier-ignore
const [text, int, num] = [{ type: 'string' }, { type: 'integer' }, { type: 'number' }];
const schemaSignature = (schema: Record<string, never>) => signatureOf({ inputs: { kind: 'json-schema', schema }, outputs: { kind: 'json-schema', schema } }); // prettier-ignore

describe('JSON Schemas of inputs', () => {
  it.each([
    ['a required property added', object({ a: int }), object({ a: int, b: int }, { required: ['b'] }), 'breaking', ['input-schema-property-added-required inputs.b']],
    ['an optional property added', object({ a: int }), object({ a: int, b: int }), 'compatible', ['input-schema-property-added-optional inputs.b']],
    ['a property that becomes required', object({ a: int }), object({ a: int }, { required: ['a'] }), 'breaking', ['input-schema-property-now-required inputs.a']],
    ['a property that becomes optional', object({ a: int }, { required: ['a'] }), object({ a: int }), 'compatible', ['input-schema-property-now-optional inputs.a']],
    ['a property gone where others are refused', closed({ a: int, b: int }), closed({ a: int }), 'breaking', ['input-schema-property-removed inputs.b']],
    ['a property gone where others are ignored', object({ a: int, b: int }), object({ a: int }), 'compatible', ['input-schema-property-forgotten inputs.b']],
    ['other properties refused', object({ a: int }), closed({ a: int }), 'breaking', ['input-schema-others-changed inputs{}']],
    ['other properties allowed', closed({ a: int }), object({ a: int }), 'compatible', ['input-schema-eased inputs{}']],
    ['other properties of another type', object({}, { additionalProperties: int }), object({}, { additionalProperties: text }), 'breaking', ['input-schema-type-changed inputs{}']],
    ['a property that others had covered, of another type', object({}, { additionalProperties: int }), object({ a: text }, { additionalProperties: int }), 'breaking', ['input-schema-property-added-optional inputs.a', 'input-schema-type-changed inputs.a']],
    ['a property that others cover now, of another type', object({ a: int }, { additionalProperties: text }), object({}, { additionalProperties: text }), 'breaking', ['input-schema-property-forgotten inputs.a', 'input-schema-type-changed inputs.a']],
    ['a required property that is only named', object({ a: int }), object({ a: int }, { required: ['b'] }), 'breaking', ['input-schema-property-added-required inputs.b']],
    ['another type', object({ a: int }), object({ a: text }), 'breaking', ['input-schema-type-changed inputs.a']],
    ['an integer that becomes a number', int, num, 'compatible', ['input-schema-eased inputs']],
    ['a number that becomes an integer', num, int, 'breaking', ['input-schema-type-changed inputs']],
    ['null no longer taken', { type: ['string', 'null'] }, text, 'breaking', ['input-schema-type-changed inputs']],
    ['null taken, as anyOf has it', text, { anyOf: [text, { type: 'null' }] }, 'compatible', ['input-schema-eased inputs']],
    ['null taken, as nullable has it', text, { type: 'string', nullable: true }, 'compatible', ['input-schema-eased inputs']],
    ['a value no longer taken', { enum: ['EU', 'US'] }, { enum: ['EU'] }, 'breaking', ['input-schema-value-changed inputs']],
    ['a value more', { enum: ['EU'] }, { enum: ['EU', 'US'] }, 'compatible', ['input-schema-eased inputs']],
    ['values instead of any text', text, { type: 'string', enum: ['EU'] }, 'breaking', ['input-schema-limit-changed inputs']],
    ['any text instead of values', { enum: ['EU'] }, text, 'compatible', ['input-schema-eased inputs']],
    ['values of another type', { enum: ['EU'] }, int, 'breaking', ['input-schema-type-changed inputs']],
    ['a constant that is outside', { const: 5 }, { type: 'integer', maximum: 4 }, 'breaking', ['input-schema-value-changed inputs']],
    ['a smallest value', num, { type: 'number', minimum: 0 }, 'breaking', ['input-schema-limit-changed inputs']],
    ['a larger smallest value', { type: 'number', minimum: 0 }, { type: 'number', exclusiveMinimum: 0 }, 'breaking', ['input-schema-limit-changed inputs']],
    ['a smaller largest value', { type: 'number', maximum: 9 }, { type: 'number', maximum: 8 }, 'breaking', ['input-schema-limit-changed inputs']],
    ['the same limit of whole numbers, said otherwise', { type: 'integer', exclusiveMinimum: 0 }, { type: 'integer', minimum: 1 }, 'identical', []],
    ['multiples', int, { type: 'integer', multipleOf: 5 }, 'breaking', ['input-schema-limit-changed inputs']],
    ['multiples instead of any number', num, { type: 'number', multipleOf: 0.5 }, 'breaking', ['input-schema-limit-changed inputs']],
    ['multiples of a part', { type: 'integer', multipleOf: 10 }, { type: 'integer', multipleOf: 5 }, 'compatible', ['input-schema-eased inputs']],
    ['a shorter text', text, { type: 'string', maxLength: 5 }, 'breaking', ['input-schema-limit-changed inputs']],
    ['a pattern', text, { type: 'string', pattern: '^a+$' }, 'unknown', ['input-schema-pattern-changed inputs']],
    ['no pattern any more', { type: 'string', pattern: '^a+$' }, text, 'compatible', ['input-schema-eased inputs']],
    ['a format', text, { type: 'string', format: 'uuid' }, 'breaking', ['input-schema-limit-changed inputs']],
    ['a wider format of numbers', { type: 'integer', format: 'int32' }, { type: 'integer', format: 'int64' }, 'compatible', ['input-schema-eased inputs']],
    ['items of another type', { type: 'array', items: int }, { type: 'array', items: text }, 'breaking', ['input-schema-type-changed inputs[]']],
    ['fewer items', { type: 'array' }, { type: 'array', maxItems: 3 }, 'breaking', ['input-schema-limit-changed inputs']],
    ['unique items', { type: 'array' }, { type: 'array', uniqueItems: true }, 'breaking', ['input-schema-limit-changed inputs']],
    ['fewer properties', object({}), object({}, { maxProperties: 3 }), 'breaking', ['input-schema-limit-changed inputs']],
    ['another default', object({ a: { ...int, default: 1 } }), object({ a: { ...int, default: 2 } }), 'warning', ['input-schema-default-changed inputs.a']],
    ['anything that becomes something', true, int, 'breaking', undefined],
    ['something that becomes anything', int, true, 'compatible', undefined],
    ['something that becomes nothing', int, false, 'breaking', ['input-schema-type-changed inputs']],
    ['only another title', { ...int, title: 'A' }, { ...int, title: 'B', description: 'c' }, 'identical', []],
    ['the same behind a reference', object({ a: int }), { ...object({ a: { $ref: '#/$defs/A' } }), $defs: { A: int } }, 'identical', []],
    ['the same behind a reference of draft 7', object({ a: int }), { ...object({ a: { allOf: [{ $ref: '#/definitions/A' }] } }), definitions: { A: int } }, 'identical', []],
  ] as const)('%s', (_, before, after, classification, rules) => {
    const found = inputs(before, after);
    expect(classify(found)).toBe(classification);
    if (rules !== undefined) expect(rulesOf(found)).toEqual(rules);
  }); // prettier-ignore

  it.each([
    ['not', { not: { type: 'string' } }],
    ['patternProperties', { type: 'object', patternProperties: { '^a': { type: 'string' } } }],
    ['if', { if: {}, else: {} }],
    ['a reference into another file', { $ref: 'other.json#/a' }],
    ['a reference to nothing', { $ref: '#/$defs/none' }],
    ['a reference with limits beside it', { $ref: '#/$defs/A', minimum: 1, $defs: { A: { type: 'number' } } }],
    ['several allOf', { allOf: [{ type: 'number' }, { minimum: 1 }] }],
    ['a limit that is no number', { type: 'number', minimum: '1' }],
    ['a type that there is not', { type: 'float' }],
    ['an unknown format', { type: 'string', format: 'iban' }],
    ['overlapping oneOf', { oneOf: [{ type: 'number' }, { type: 'integer' }] }],
    ['limits beside anyOf', { anyOf: [{ type: 'number' }], minimum: 1 }],
    ['a list of schemas for items', { type: 'array', items: [{ type: 'number' }] }],
    ['prefixItems', { type: 'array', prefixItems: [{ type: 'number' }] }],
    ['a property that JavaScript would take for its own', JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}')],
  ] as const)('are unknown with %s, unless nothing changed', (_, schema) => {
    const before = object({ a: schema, b: int });
    expect(classify(inputs(before, structuredClone(before)))).toBe('identical');
    const [open, limited] = [object({ a: {}, b: int }), before];
    // What is limited by nobody knows what is covered by anything, and is not known to be.
    for (const found of [inputs(limited, open), outputs(open, limited)]) {
      expect(classify(found)).toBe('unknown');
      expect(found.some(({ severity }) => severity === 'breaking')).toBe(false);
    }
    for (const found of [inputs(open, limited), outputs(limited, open)]) expect(['unknown', 'breaking']).toContain(classify(found));
  }); // prettier-ignore

  it('that only refer to themselves are unknown', () => {
    const loop = { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/a' } } };
    expect(classify(inputs(loop, int))).toBe('unknown');
    expect(classify(inputs({ $ref: '#' }, int))).toBe('unknown');
    expect(classify(inputs({ anyOf: [{ $ref: '#' }] }, int))).toBe('unknown');
  });

  it('are not made unknown elsewhere by what is not understood and did not change', () => {
    const odd = { not: { type: 'string' } };
    expect(rulesOf(inputs(object({ a: odd, b: int }), object({ a: odd, b: text })))).toEqual(['input-schema-type-changed inputs.b']); // prettier-ignore
  });

  it('show a break that is certain beside what is not understood', () => {
    const found = inputs(object({ a: int }), object({ a: { type: 'string', contains: {} } }));
    expect(found.map(({ severity }) => severity)).toEqual(['unknown', 'breaking']);
  });

  it('tell the kinds of a union apart by their tag', () => {
    const kind = (tag: string, more: Record<string, unknown>) => object({ tag: { const: tag }, ...more }, { required: ['tag'] }); // prettier-ignore
    const before = { oneOf: [kind('a', { x: int }), kind('b', { y: int })] };
    const after = { oneOf: [kind('b', { y: text }), kind('a', { x: num })] };
    const found = inputs(before, after);
    expect(rulesOf(found.filter(({ severity }) => severity === 'breaking'))).toEqual(['input-schema-type-changed inputs.y']); // prettier-ignore
    expect(classify(found)).toBe('breaking');
  });

  it('are unknown where only several alternatives together would cover one', () => {
    const half = (minimum: number, maximum: number) => ({ type: 'number', minimum, maximum });
    expect(rulesOf(inputs(half(0, 2), { anyOf: [half(0, 1), half(1, 2)] }))).toEqual(['input-schema-alternatives-unclear inputs']); // prettier-ignore
  });

  it('compare trees, which refer to themselves', () => {
    const tree = (value: unknown) => ({ $ref: '#/$defs/N', $defs: { N: object({ value, kids: { type: 'array', items: { $ref: '#/$defs/N' } } }) } }); // prettier-ignore
    expect(rulesOf(inputs(tree(int), tree(text)))).toEqual(['input-schema-type-changed inputs.value']);
    expect(classify(inputs(tree(int), tree(num)))).toBe('compatible');
  });
});

describe('JSON Schemas of outputs', () => {
  it.each([
    ['a property removed', object({ a: int, b: int }), object({ a: int }), 'breaking', ['output-schema-property-forgotten outputs.b']],
    ['a property removed from a closed object', closed({ a: int, b: int }), closed({ a: int }), 'breaking', ['output-schema-property-removed outputs.b']],
    ['a property added', object({ a: int }), object({ a: int, b: int }), 'compatible', ['output-schema-property-added-optional outputs.b']],
    ['a required property added', object({ a: int }), object({ a: int, b: int }, { required: ['b'] }), 'compatible', ['output-schema-property-added-required outputs.b']],
    ['a property added to a closed object', closed({ a: int }), closed({ a: int, b: int }), 'warning', ['output-schema-property-added-closed outputs.b']],
    ['a property that may be missing', object({ a: int }, { required: ['a'] }), object({ a: int }), 'breaking', ['output-schema-property-now-optional outputs.a']],
    ['a property that is always there', object({ a: int }), object({ a: int }, { required: ['a'] }), 'compatible', ['output-schema-property-now-required outputs.a']],
    ['others where there were none', closed({ a: int }), object({ a: int }), 'warning', ['output-schema-others-changed outputs{}']],
    ['a number where an integer was', int, num, 'breaking', ['output-schema-type-changed outputs']],
    ['an integer where a number was', num, int, 'compatible', ['output-schema-eased outputs']],
    ['null where text was', text, { type: ['string', 'null'] }, 'breaking', ['output-schema-type-changed outputs']],
    ['a value that readers do not know', { enum: ['a'] }, { enum: ['a', 'b'] }, 'breaking', ['output-schema-value-changed outputs']],
    ['a value that is never given any more', { enum: ['a', 'b'] }, { enum: ['a'] }, 'compatible', ['output-schema-eased outputs']],
    ['the same values in another order', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }, 'warning', ['output-schema-order-changed outputs']],
    ['a wider range', { type: 'number', maximum: 1 }, num, 'breaking', ['output-schema-limit-changed outputs']],
    ['a narrower range', num, { type: 'number', maximum: 1 }, 'compatible', ['output-schema-eased outputs']],
  ] as const)('%s', (_, before, after, classification, rules) => {
    const found = outputs(before, after);
    expect(classify(found)).toBe(classification);
    expect(rulesOf(found)).toEqual(rules);
  }); // prettier-ignore

  it('shows values with the version that has them', () => {
    expect(outputs({ enum: ['a'] }, { enum: ['a', 'b'] })[0]).toMatchObject({ before: null, after: '"b"' });
    expect(inputs({ enum: ['a', 'b'] }, { enum: ['a'] })[0]).toMatchObject({ before: '"b"', after: null });
  });
});

it('every rule is on the page of the gate', () => {
  const page = readFileSync(new URL('../../gates/signature.md', import.meta.url), 'utf8');
  const rules = [schemaInputs, schemaOutputs].flatMap(({ rule, effects }) => Object.keys(effects).map((change) => `${rule}-schema-${change}`)); // prettier-ignore
  expect(rules.filter((rule) => !page.includes(`\`${rule}\``))).toEqual(['input-schema-property-added-closed']); // prettier-ignore
});

describe('JSON Schemas in signatures', () => {
  it('are compared on both sides, and stand for nothing else', () => {
    const calling = { callers: 'dataframe', chatTemplate: 'warning' } as const;
    const one = schemaSignature({});
    expect(compareSignatures(one, structuredClone(one), calling).classification).toBe('identical');
    const { differences } = compareSignatures(one, signatureOf(), calling);
    expect(differences.map(({ rule }) => rule)).toEqual(['input-kind-changed', 'output-kind-changed']);
  });
});

describe('hostile schemas', () => {
  const timed = (run: () => unknown) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const doubling = (leaf: unknown, levels: number) => ({
    $ref: '#/$defs/d0',
    $defs: Object.fromEntries([
      ...Array.from({ length: levels }, (_, n) => [`d${n}`, object({ x: { $ref: `#/$defs/d${n + 1}` }, y: { $ref: `#/$defs/d${n + 1}` } })]),
      [`d${levels}`, leaf],
    ]),
  }); // prettier-ignore

  it('that unfold without end are unknown, soon', () => {
    const found: ReturnType<typeof inputs>[] = [];
    expect(timed(() => found.push(inputs(doubling(int, 40), doubling(text, 40))))).toBeLessThan(20_000);
    expect(found[0]?.some(({ rule }) => rule === 'input-schema-too-large')).toBe(true);
  });

  it('that are a long chain are unknown, and no overflow', () => {
    const chain = (leaf: unknown) => ({ $ref: '#/$defs/c0', $defs: Object.fromEntries([...Array.from({ length: 5_000 }, (_, n) => [`c${n}`, object({ x: { $ref: `#/$defs/c${n + 1}` } })]), ['c5000', leaf]]) }); // prettier-ignore
    expect(classify(inputs(chain(int), chain(text)))).toBe('unknown');
    const unions = (leaf: unknown) => ({ $ref: '#/$defs/c0', $defs: Object.fromEntries([...Array.from({ length: 5_000 }, (_, n) => [`c${n}`, { anyOf: [{ $ref: `#/$defs/c${n + 1}` }] }]), ['c5000', leaf]]) }); // prettier-ignore
    expect(classify(inputs(unions(int), unions(text)))).toBe('unknown');
  });

  it('as large as a file may be take seconds at most', () => {
    const many = (leaf: unknown) => object(Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`p${n}`, leaf]))); // prettier-ignore
    expect(timed(() => inputs(many(int), many(text)))).toBeLessThan(20_000);
  });

  it('with a pattern that takes for ever never run it', () => {
    const evil = { type: 'string', pattern: '^(a+)+$' };
    expect(timed(() => inputs({ enum: [`${'a'.repeat(40)}!`] }, evil))).toBeLessThan(5_000);
    expect(classify(inputs({ enum: ['aaa'] }, evil))).toBe('unknown');
  });
});

// Laws, over drawn schemas that are understood to their end.
const { schema } = fc.letrec<{ schema: Json }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Json>(int, num, text, true, { type: 'boolean' }, { type: 'null' }),
    fc.uniqueArray(fc.constantFrom('a', 'b', 1, null), { minLength: 1 }).map((values) => ({ enum: values })),
    fc.record({ low: fc.integer({ min: 0, max: 3 }), high: fc.integer({ min: 3, max: 6 }) }).map(({ low, high }) => ({ type: 'number', minimum: low, maximum: high })),
    tie('schema').map((items) => ({ type: 'array', items })),
    fc.tuple(fc.dictionary(fc.constantFrom('x', 'y', 'constructor'), tie('schema'), { maxKeys: 3 }), fc.subarray(['x', 'y']))
      .map(([properties, required]) => closed(properties, { required })),
  ),
})); // prettier-ignore
const bears = (side: SchemaSide, before: Json, after: Json) =>
  compareSchemas(side, before, after).every(({ severity }) => severity === 'compatible' || severity === 'warning'); // prettier-ignore

const leaves: readonly Json[] = [
  int, num, text, { type: ['string', 'null'] }, { type: 'boolean' }, { enum: ['a'] }, { enum: ['a', 'b', 1] },
  { type: 'number', minimum: 0 }, { type: 'integer', minimum: 1, maximum: 9 }, { type: 'string', maxLength: 3 }, true, false,
]; // prettier-ignore
/** Closed objects only: where others are ignored, a property may be forgotten and come back as something else. */
const universe: readonly Json[] = [
  ...leaves,
  ...leaves.slice(0, 8).map((items) => ({ type: 'array', items })),
  ...leaves
    .slice(0, 6)
    .flatMap((x) => [closed({ x }), closed({ x }, { required: ['x'] }), closed({ x, y: int })]),
  { anyOf: [closed({ x: int }), text] },
  object({}, { additionalProperties: int }),
  object({}, { additionalProperties: num }),
];

describe.each([
  ['inputs', schemaInputs],
  ['outputs', schemaOutputs],
] as const)('what %s bear', (_, side) => {
  // prettier-ignore
  it('every schema bears itself, however it is written', () => {
    fc.assert(
      fc.property(schema, (one) => {
        const titled = typeof one === 'boolean' ? one : { ...one, title: 'again', $comment: 'c' };
        expect(compareSchemas(side, one, titled)).toEqual([]);
      }),
    );
  });

  it('what bears two steps bears them in one', () => {
    const steps = universe.map((before) => universe.map((after) => bears(side, before, after)));
    const broken: string[] = [];
    for (const [a, row] of steps.entries()) {
      for (const [b, step] of row.entries()) {
        if (!step) continue;
        for (const [c, next] of (steps[b] ?? []).entries()) {
          if (next && row[c] !== true) broken.push(JSON.stringify([universe[a], universe[b], universe[c]]));
        }
      }
    }
    expect(broken).toEqual([]);
  });
});
