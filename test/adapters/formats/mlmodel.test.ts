// MLmodel and signature.json: MLflow's words brought to one form, and hostile files answered with an error.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMlmodel } from '../../../src/adapters/formats/mlmodel.ts';
import { parseSignatureJson } from '../../../src/adapters/formats/signature-json.ts';
import { signatureDocument } from '../../../src/registry/documents/signature.ts';
import { outcomeOf } from '../../builders/outcome-of.ts';
import { refusalOf } from '../../builders/refusal-of.ts';

const scalar = (type: string) => ({ kind: 'scalar', type });

function mlmodel(signature: unknown): Uint8Array {
  return Buffer.from(JSON.stringify({ flavors: { python_function: {} }, signature }));
}

function inputsOf(inputs: unknown): unknown {
  return parseMlmodel(mlmodel({ inputs: JSON.stringify(inputs), outputs: null, params: null }), 'MLmodel')
    .signature?.inputs;
}

describe('MLmodel files that MLflow wrote', () => {
  it('gives columns of every type, outputs and parameters', () => {
    const facts = parseMlmodel(readFileSync('test/adapters/formats/golden/columns.MLmodel'), 'MLmodel');
    expect(facts).toMatchObject({
      flavor: 'sklearn',
      runId: '0123456789abcdef0123456789abcdef',
      pythonVersion: '3.11.7',
      notes: [],
    });
    expect(facts.signature).toEqual({
      source: 'mlmodel',
      inputs: {
        kind: 'columns',
        columns: [
          { name: 'a', required: true, type: scalar('long') },
          { name: 'b', required: false, type: scalar('double') },
          { name: 'tags', required: true, type: { kind: 'array', items: scalar('string') } },
          {
            name: 'messages',
            required: true,
            type: {
              kind: 'array',
              items: {
                kind: 'object',
                properties: [
                  { name: 'content', required: false, type: scalar('string') },
                  { name: 'role', required: true, type: scalar('string') },
                ],
              },
            },
          },
          { name: 'mp', required: true, type: { kind: 'map', values: scalar('double') } },
          { name: 'x', required: true, type: scalar('any') },
          { name: 'at', required: true, type: scalar('datetime') },
        ],
      },
      outputs: { kind: 'columns', columns: [{ name: null, required: true, type: scalar('float') }] },
      parameters: [
        { name: 'temperature', type: 'double', default: 0.5, shape: null },
        { name: 'stop', type: 'string', default: ['a'], shape: [-1] },
        { name: 'meta', type: 'any', default: { k: 'v' }, shape: null },
      ],
    });
    expect(signatureDocument.safeParse(facts.signature).success).toBe(true);
  });

  it('gives tensors, named or not', () => {
    const { signature } = parseMlmodel(
      readFileSync('test/adapters/formats/golden/tensors.MLmodel'),
      'MLmodel',
    );
    expect(signature).toMatchObject({
      inputs: {
        kind: 'tensors',
        tensors: [
          { name: 'x', dtype: 'float32', shape: [-1, 3, 224, 224] },
          { name: 'text', dtype: 'str', shape: [-1] },
        ],
      },
      outputs: { kind: 'tensors', tensors: [{ name: null, dtype: 'int64', shape: [-1] }] },
      parameters: [],
    });
  });

  it('takes a column to be required where a version before 2.10 does not say', () => {
    const old = [{ type: 'long', name: 'a' }, { type: 'long', name: 'b', optional: true }, { type: 'long', name: 'c', optional: false }]; // prettier-ignore
    expect(inputsOf(old)).toMatchObject({
      columns: [{ required: true }, { required: false }, { required: true }],
    });
  });

  it('gives no signature, and a note, where there is none or it cannot be written', () => {
    for (const [signature, note] of [
      [null, /no signature/],
      [{ inputs: null, outputs: '[{"type":"long"}]' }, /nothing of inputs/],
      [{ inputs: '[{"type":"sparkml_vector","name":"v"}]' }, /sparkml_vector/],
      [{ inputs: '[{"type":"array","name":"v"}]' }, /v does not say what it holds/],
      [{ inputs: '[{"type":"tensor","tensor-spec":{"dtype":"void64","shape":[1]}}]' }, /void64/],
    ] as const) {
      const facts = parseMlmodel(mlmodel(signature), 'MLmodel');
      expect(facts.signature).toBeUndefined();
      expect(facts.notes).toEqual([expect.stringMatching(note)]);
    }
  });

  it.each([
    ['str32', 'str'],
    ['datetime64[ns]', 'datetime'],
    ['object', 'any'],
    ['bool', 'bool'],
  ])('reads the element type %s as %s', (dtype, expected) => {
    const spec = [{ type: 'tensor', name: 'x', 'tensor-spec': { dtype, shape: [-1] } }];
    expect(inputsOf(spec)).toMatchObject({ tensors: [{ dtype: expected }] });
  });
});

describe('an MLmodel file that is damaged', () => {
  it.each([
    ['YAML that is none', 'flavors: [', 'invalid-document', /MLmodel/],
    ['an alias bomb', 'a: &a [1]\nb: [*a, *a]', 'invalid-document', /MLmodel/],
    ['a list', '- 1', 'invalid-document', /MLmodel/],
    ['a signature that is text', 'signature: none', 'invalid-document', /MLmodel/],
    [
      'inputs that are not JSON',
      'signature: {inputs: "[{"}',
      'invalid-document',
      /MLmodel signature\.inputs/,
    ],
    [
      'inputs that are no list',
      `signature: {inputs: '{"type": "long"}'}`,
      'invalid-document',
      /MLmodel signature\.inputs/,
    ],
    [
      'one key twice',
      `signature: {inputs: '[{"type": "long", "type": "double"}]'}`,
      'invalid-document',
      /MLmodel signature\.inputs/,
    ],
    [
      'a dimension of -2',
      `signature: {inputs: '[{"type":"tensor","tensor-spec":{"dtype":"int8","shape":[-2]}}]'}`,
      'invalid-document',
      /MLmodel signature\.inputs/,
    ],
    [
      'columns among tensors',
      `signature: {inputs: '[{"type":"long"},{"type":"tensor","tensor-spec":{"dtype":"int8","shape":[]}}]'}`,
      'invalid-document',
      /signature\.inputs/,
    ],
    [
      'two columns of one name',
      `signature: {inputs: '[{"type":"long","name":"a"},{"type":"long","name":"a"}]'}`,
      'invalid-artifact',
      /inputs/,
    ],
    ['an empty name', `signature: {inputs: '[{"type":"long","name":""}]'}`, 'invalid-artifact', /inputs/],
    ['a million levels', `signature: {inputs: '${'['.repeat(200_000)}'}`, 'invalid-document', /MLmodel/],
  ])('is refused with its place: %s', (_, text, code, place) => {
    const error = refusalOf(() => parseMlmodel(Buffer.from(text), 'MLmodel'));
    expect(error.code).toBe(code);
    expect(`${error.at?.file} ${error.at?.field ?? ''}`).toMatch(place);
  });

  it('keeps the machinery of objects out of names', () => {
    const hostile = `signature: {inputs: '[{"type":"object","name":"o","properties":{"__proto__":{"type":"long"}}}]'}`;
    expect(refusalOf(() => parseMlmodel(Buffer.from(hostile), 'MLmodel')).code).toBe('invalid-document');
    expect(inputsOf([{ type: 'long', name: 'constructor' }])).toMatchObject({
      columns: [{ name: 'constructor' }],
    });
  });

  it('gives facts or a coded error, whatever it holds', () => {
    const golden = readFileSync('test/adapters/formats/golden/columns.MLmodel');
    const mutated = fc
      .tuple(fc.nat(golden.length), fc.nat(60), fc.string({ maxLength: 30 }))
      .map(([at, drop, insert]) => Buffer.concat([golden.subarray(0, at), Buffer.from(insert), golden.subarray(at + drop)])); // prettier-ignore
    const structured = fc
      .json({ maxDepth: 6 })
      .map((inputs) => mlmodel({ inputs, outputs: inputs, params: inputs }));
    fc.assert(
      fc.property(
        fc.oneof(mutated, structured),
        fc.constantFrom(parseMlmodel, parseSignatureJson),
        (bytes, parse) => {
          const outcome = outcomeOf(() => {
            const { signature } = parse(bytes, 'MLmodel');
            if (signature !== undefined) signatureDocument.parse(signature);
          });
          expect(['done', 'invalid-document', 'invalid-artifact']).toContain(outcome);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('signature.json', () => {
  const parse = (value: unknown) => parseSignatureJson(Buffer.from(JSON.stringify(value)), 'signature.json');

  it('is read in the form of a manifest', () => {
    const inputs = { kind: 'tensors', tensors: [{ name: 'x', dtype: 'float32', shape: [-1, 4] }] };
    expect(parse({ inputs })).toEqual({
      signature: { source: 'json', inputs, outputs: null, parameters: [] },
      notes: [],
    });
  });

  it('is read in the form of MLflow, lists or the text of lists', () => {
    const inputs = [{ type: 'long', name: 'a' }];
    const lists = parse({ inputs, outputs: inputs });
    expect(lists.signature).toMatchObject({
      source: 'json',
      inputs: { kind: 'columns' },
      outputs: { kind: 'columns' },
    });
    expect(parse({ inputs: JSON.stringify(inputs), outputs: JSON.stringify(inputs) })).toEqual(lists);
  });

  it('is refused with the place where it goes wrong', () => {
    const error = refusalOf(
      () =>
      parseSignatureJson(Buffer.from('{"inputs": {"kind": "tensors",\n "tensors": [{"name": "x", "dtype": "float99", "shape": []}]}}'), 'signature.json'), // prettier-ignore
    );
    expect(error).toMatchObject({ code: 'invalid-document', at: { file: 'signature.json', line: 2 } });
  });
});
