// Laws of comparing signatures, over every type up to a small size and over drawn signatures.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSignatures } from '../../src/gates/signature/compare-signatures.ts';
import { compareTypes } from '../../src/gates/signature/compare-types.ts';
import { classify } from '../../src/gates/signature/difference.ts';
import { type CallerKind, callerKinds } from '../../src/gates/signature/scalar-types.ts';
import { inputsFor, outputs } from '../../src/gates/signature/sides.ts';
import { type ColumnType, dataTypes, type Signature, signatureDocument } from '../../src/registry/documents/signature.ts'; // prettier-ignore

const page = readFileSync(new URL('../../gates/signature.md', import.meta.url), 'utf8');

const scalar = fc.constantFrom(...dataTypes).map((type): ColumnType => ({ kind: 'scalar', type }));
const { type: columnType } = fc.letrec<{ type: ColumnType }>((tie) => ({
  type: fc.oneof(
    { depthSize: 'small' },
    scalar,
    tie('type').map((items): ColumnType => ({ kind: 'array', items })),
    tie('type').map((values): ColumnType => ({ kind: 'map', values })),
    fc
      .array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), required: fc.boolean(), type: tie('type') }), {
        maxLength: 3,
      }) // prettier-ignore
      .map((properties): ColumnType => ({ kind: 'object', properties })),
  ),
}));
const name = fc.option(fc.constantFrom('x', 'y', 'z', '__proto__'));
const shape = fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 3 });
const fields: fc.Arbitrary<Signature['inputs']> = fc.oneof(
  fc
    .array(fc.record({ name, required: fc.boolean(), type: columnType }), { maxLength: 4 })
    .map((columns) => ({ kind: 'columns' as const, columns })),
  fc
    .array(fc.record({ name, dtype: fc.constantFrom(...dataTypes), shape }), { maxLength: 4 })
    .map((tensors) => ({ kind: 'tensors' as const, tensors })),
);
const signature: fc.Arbitrary<Signature> = fc.record({
  source: fc.constantFrom('mlmodel' as const, 'onnx' as const),
  inputs: fields,
  outputs: fields,
  parameters: fc.array(
    fc.record({
      name: fc.constantFrom('t', 'u'),
      type: fc.constantFrom(...dataTypes),
      default: fc.constantFrom(null, 1, 'a', [1], { a: 1 }),
      shape: fc.option(shape),
    }),
    { maxLength: 3 },
  ),
});
const callers = fc.constantFrom(...callerKinds);
const calling = (kind: CallerKind) => ({ callers: kind, chatTemplate: 'warning' }) as const;

describe('comparing signatures', () => {
  it('finds every signature identical to itself', () => {
    fc.assert(
      fc.property(signature, callers, (one, kind) => {
        signatureDocument.parse(one);
        expect(compareSignatures(one, structuredClone(one), calling(kind))).toEqual({
          classification: 'identical',
          differences: [],
        });
      }),
    );
  });

  it('classifies any two by the worst of their differences, each under a rule that the page explains', () => {
    fc.assert(
      fc.property(signature, signature, callers, (one, other, kind) => {
        const { classification, differences } = compareSignatures(one, other, calling(kind));
        expect(classification).toBe(classify(differences));
        expect(classification === 'identical').toBe(differences.length === 0);
        for (const { path, rule, meaning } of differences) {
          expect(path).toMatch(/^(?:inputs|outputs|parameters)/);
          expect(rule).toMatch(/^(?:input|output|parameter)-/);
          expect(meaning).not.toBe('');
          expect(page).toContain(`\`${rule}\``);
        }
      }),
    );
  });

  it('serves JSON callers wherever it serves DataFrame callers', () => {
    fc.assert(
      fc.property(signature, signature, (one, other) => {
        if (compareSignatures(one, other, calling('dataframe')).classification === 'breaking') return;
        expect(compareSignatures(one, other, calling('json')).classification).not.toBe('breaking');
      }),
    );
  });
});

const leaves = (['integer', 'long', 'float', 'double', 'string', 'any'] as const).map((type): ColumnType => ({ kind: 'scalar', type })); // prettier-ignore
const objects = leaves.slice(0, 4).flatMap((type): ColumnType[] => [
  { kind: 'object', properties: [{ name: 'p', required: true, type }] },
  { kind: 'object', properties: [{ name: 'p', required: false, type }] },
  { kind: 'object', properties: [{ name: 'p', required: true, type }, { name: 'q', required: false, type }] }, // prettier-ignore
]);
const universe: readonly ColumnType[] = [
  ...leaves,
  ...leaves.map((items): ColumnType => ({ kind: 'array', items })),
  ...leaves.map((values): ColumnType => ({ kind: 'map', values })),
  { kind: 'object', properties: [] },
  ...objects,
];

describe.each([
  ['inputs of DataFrame callers', inputsFor('dataframe')],
  ['inputs of JSON callers', inputsFor('json')],
  ['outputs', outputs],
])('what %s bear', (_, side) => {
  const bears = universe.map((before) =>
    universe.map((after) => classify(compareTypes(side, side.place, before, after)) !== 'breaking'),
  );

  it('is every type in place of itself', () => {
    for (const [index, row] of bears.entries()) expect(row[index]).toBe(true);
  });

  it('is what follows over two steps: a version may be replaced one after the other', () => {
    const broken: string[] = [];
    for (const [a, row] of bears.entries()) {
      for (const [b, step] of row.entries()) {
        if (!step) continue;
        for (const [c, next] of (bears[b] ?? []).entries()) {
          if (next && bears[a]?.[c] !== true) broken.push(JSON.stringify([universe[a], universe[b], universe[c]])); // prettier-ignore
        }
      }
    }
    expect(broken).toEqual([]);
  });
});
