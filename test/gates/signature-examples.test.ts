// Input examples held against signatures: every form they are written in, and whatever somebody puts into one.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { InputExampleRead } from '../../src/evidence/input-example.ts';
import { checkExample } from '../../src/gates/signature/example/check-example.ts';
import type { CallerKind } from '../../src/gates/signature/scalar-types.ts';
import { parseMlmodel } from '../../src/adapters/formats/mlmodel.ts';
import type { Column, ColumnType, Signature, Tensor } from '../../src/registry/documents/signature.ts';
import { signatureOf } from '../builders/documents.ts';
import { evidenceOf, judgeWith } from '../builders/evidence.ts';

type Scalar = Extract<ColumnType, { kind: 'scalar' }>['type'];
const scalar = (type: Scalar): ColumnType => ({ kind: 'scalar', type });
const column = (name: string | null, type: Scalar | ColumnType, required = true): Column => ({ name, required, type: typeof type === 'string' ? scalar(type) : type }); // prettier-ignore
const table = (...columns: Column[]) => signatureOf({ inputs: { kind: 'columns', columns } });
const tensors = (...all: Tensor[]) => signatureOf({ inputs: { kind: 'tensors', tensors: all } });
const people = table(column('age', 'long'), column('income', 'double'));

function failures(
  signature: Signature,
  example: unknown,
  callers: CallerKind = 'dataframe',
): readonly string[] {
  const check = checkExample(signature, typeof example === 'string' ? example : JSON.stringify(example), callers); // prettier-ignore
  return check.kind === 'checked' ? check.failures : [`unreadable: ${check.reason}`];
}

describe('an example of a table', () => {
  it.each([
    ['split', { columns: ['age', 'income'], data: [[1, 2.5], [3, 4]] }],
    ['split with an index', { index: [0], columns: ['income', 'age'], data: [[2.5, 1]] }],
    ['dataframe_split', { dataframe_split: { columns: ['age', 'income'], data: [[1, 2.5]] } }],
    ['dataframe_records', { dataframe_records: [{ age: 1, income: 2.5 }] }],
    ['records', [{ age: 1, income: null }, { income: 1, age: 2 }]],
    ['one record', { age: 1, income: 2.5 }],
    ['columns of lists', { age: [1, 2], income: [1.5, 2.5] }],
    ['inputs of lists', { inputs: { age: [1], income: [2.5] } }],
    ['inputs of one record', { inputs: { age: 1, income: 2.5 } }],
    ['instances', { instances: [{ age: 1, income: 2.5 }] }],
    ['rows without names', [[1, 2.5]]],
    ['more than is read', [{ age: 1, income: 2.5, zip: 'x' }]],
  ])('fits, written as %s', (_, example) => {
    expect(failures(people, example)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['split', { columns: ['age', 'income'], data: [[1, 2], ['x', 4]] }, 'data[1].age: must be integer, found "x"'],
    ['dataframe_split', { dataframe_split: { columns: ['age', 'income'], data: [[1.5, 2]] } }, 'dataframe_split.data[0].age: must be integer, found 1.5'],
    ['dataframe_records', { dataframe_records: [{ age: 1, income: 'x' }] }, 'dataframe_records[0].income: must be number or null, found "x"'],
    ['records', [{ age: 1, income: 1 }, { age: null, income: 1 }], '[1].age: must be integer, found null'],
    ['one record', { age: true, income: 1 }, 'age: must be integer, found true'],
    ['inputs of lists', { inputs: { age: [1, 'x'], income: [1, 2] } }, 'inputs.age[1]: must be integer, found "x"'],
    ['a column left out', { columns: ['age'], data: [[1], [2]] }, 'data[0]: holds no "income", which is required'],
    ['a record that lacks one', [{ age: 1, income: 1 }, { age: 1 }], '[1]: holds no "income", which is required'],
    ['a short row', { columns: ['age', 'income'], data: [[1]] }, 'data[0]: holds no "income", which is required'],
    ['a row that is none', { columns: ['age', 'income'], data: [7] }, 'data[0]: holds no "age", which is required'],
  ])('says where it does not fit, written as %s', (_, example, failure) => {
    expect(failures(people, example)[0]).toBe(failure);
  }); // prettier-ignore

  it.each<[Scalar, unknown[], unknown[]]>([
    ['boolean', [true, null], ['true', 1]],
    ['integer', [1, -2_147_483_648], [2_147_483_648, 1.5, null, '1', true]],
    ['long', [1, 2 ** 53], [2.5, null, '1', 1e300]],
    ['float', [1, 1.5, null], ['1', 1e39]],
    ['double', [1, 1.5, null], ['a', true]],
    ['string', ['', 'a', null], [1, {}]],
    ['binary', ['aGk='], [1]],
    ['datetime', ['2026-01-01T00:00:00', '2026-01-01T00:00:00Z', '2026-01-01 10:00:00.123', '2026-01-01', null], ['yesterday', 5, '2026-13-01']],
    ['any', [1, 'a', null, { a: [] }], []],
    ['uint8', [0, 255], [256, -1]],
    ['int16', [-32_768], [32_768]],
  ])('of %s takes its values and no others', (type, fits, not) => {
    const of = table(column('x', type));
    expect(fits.filter((x) => failures(of, [{ x }]).length > 0)).toEqual([]);
    expect(not.filter((x) => failures(of, [{ x }]).length === 0)).toEqual([]);
  }); // prettier-ignore

  it('is cast for JSON callers as a server casts, and no further', () => {
    expect(failures(people, [{ age: '2', income: true }], 'json')).toEqual([]);
    expect(failures(people, [{ age: 'a', income: 1 }], 'json')).toHaveLength(1);
    expect(failures(people, [{ age: 2.5, income: 1 }], 'json')).toHaveLength(1);
    expect(failures(table(column('b', 'boolean')), [{ b: 'yes' }], 'json')).toHaveLength(1);
  });

  it('goes into what nests, and names the place', () => {
    const nested = table(
      column('tags', { kind: 'array', items: scalar('string') }),
      column('msg', { kind: 'object', properties: [{ name: 'role', required: true, type: scalar('string') }, { name: 'n', required: false, type: scalar('long') }] }), // prettier-ignore
      column('mp', { kind: 'map', values: scalar('double') }, false),
    );
    const of = (tags: unknown, msg: unknown, mp: unknown = {}) => failures(nested, [{ tags, msg, mp }]);
    expect(of(['a'], { role: 'x', n: null }, { k: 1 })).toEqual([]);
    expect(of(['a', 1], { role: 'x' })).toEqual(['[0].tags[1]: must be string or null, found 1']);
    expect(of([], { role: 'x', extra: 1 })[0]).toMatch(/^\[0\]\.msg: must not hold "extra"/);
    expect(of([], { n: 1 })[0]).toMatch(/^\[0\]\.msg: must have required property 'role'/);
    expect(of([], { role: 'x' }, { k: 'a' })).toEqual(['[0].mp.k: must be number or null, found "a"']);
    expect(failures(nested, [{ tags: null, msg: { role: 'x' } }])).toHaveLength(1);
  });

  it('by position fits columns without names', () => {
    const unnamed = table(column(null, 'long'), column(null, 'string'));
    expect(failures(unnamed, [[1, 'a']])).toEqual([]);
    expect(failures(unnamed, { columns: ['0', '1'], data: [[1, 'a']] })).toEqual([]);
    expect(failures(unnamed, [[1]])).toEqual(['[0]: holds nothing at position 1, which is required']);
    expect(failures(unnamed, [['a', 'a']])).toEqual(['[0][0]: must be integer, found "a"']);
  });

  it('stops after some failures', () => {
    expect(failures(people, Array.from({ length: 1_000 }, () => ({ age: 'x', income: 'y' })))).toHaveLength(20); // prettier-ignore
  });

  it('may set parameters, which are checked', () => {
    const withT: Signature = {
      ...people,
      parameters: [
        { name: 't', type: 'double', default: 0, shape: null },
        { name: 'stop', type: 'string', default: [], shape: [-1] },
      ],
    };
    const of = (params: object) => failures(withT, { inputs: { age: 1, income: 1 }, params });
    expect(of({ t: 0.5, stop: ['a'], unknown: 1 })).toEqual([]);
    expect(of({ t: 'hot', stop: 'a' })).toEqual(['params.t: must be number or null, found "hot"', 'params.stop: must be array, found "a"']); // prettier-ignore
  });
});

describe('an example of tensors', () => {
  const image = tensors({ name: 'x', dtype: 'float32', shape: [-1, 2, 2] });
  const zeros = [[0, 0], [0, 0]]; // prettier-ignore

  it.each([
    ['by name', { x: [zeros] }],
    ['inputs by name', { inputs: { x: [zeros, zeros] } }],
    ['inputs of the only one', { inputs: [zeros] }],
    ['instances of the only one', { instances: [zeros] }],
    ['instances by name', { instances: [{ x: zeros }, { x: zeros }] }],
    ['bare', [zeros]],
    ['none in the batch', { x: [] }],
  ])('fits, written as %s', (_, example) => {
    expect(failures(image, example)).toEqual([]);
  });

  it.each([
    ['another size', { x: [[[0, 0]]] }, 'x[0]: holds 1 item(s), and dimension 1 has 2'],
    ['too few dimensions', { x: [[0, 0]] }, 'x[0][0]: must be a list, for dimension 2 of [-1, 2, 2], found 0'],
    ['too many dimensions', { x: [[[[0], 0], [0, 0]]] }, 'x[0][0][0]: has more than 3 dimension(s)'],
    ['another element', { x: [[[0, 'a'], [0, 0]]] }, 'x[0][0][1]: must be number, found "a"'],
    ['none of that name', { y: [zeros] }, 'the example holds no tensor "x", which is required'],
  ])('says where it does not fit, with %s', (_, example, failure) => {
    expect(failures(image, example)).toEqual([failure]);
  }); // prettier-ignore

  it('is not ragged where a size is free', () => {
    const free = tensors({ name: null, dtype: 'int64', shape: [-1, -1] });
    expect(failures(free, [[1, 2], [3, 4]])).toEqual([]); // prettier-ignore
    expect(failures(free, [[1, 2], [3]])).toEqual(['[1]: holds 1 item(s), and others beside it 2']); // prettier-ignore
    expect(failures(free, [[1.5]])).toEqual(['[0][0]: must be integer, found 1.5']);
  });

  it('of several needs their names', () => {
    const two = tensors({ name: 'x', dtype: 'int64', shape: [-1] }, { name: 'y', dtype: 'str', shape: [-1] });
    expect(failures(two, { x: [1], y: ['a'] })).toEqual([]);
    expect(failures(two, [[1], ['a']])).toEqual(['unreadable: does not say which tensor is which']);
  });
});

describe('an example of a JSON document', () => {
  const of = (schema: unknown, example: unknown) => failures(signatureOf({ inputs: { kind: 'json-schema', schema: JSON.parse(JSON.stringify(schema)) } }), JSON.stringify(example)); // prettier-ignore
  const order = { type: 'object', properties: { items: { type: 'array', items: { $ref: '#/$defs/Item' }, minItems: 1 }, inputs: {} }, required: ['items'], additionalProperties: false, $defs: { Item: { type: 'object', properties: { n: { type: 'integer', minimum: 1 }, kind: { enum: ['a', 'b'] }, sub: { $ref: '#/$defs/Item' } } } } }; // prettier-ignore

  it.each([
    ['fits', { items: [{ n: 1, kind: 'a', sub: { n: 2 } }] }, []],
    ['lacks something', {}, ["the example: must have required property 'items', found {}"]],
    ['has a wrong value', { items: [{ n: 1 }, { n: 0 }] }, ['items[1].n: must be >= 1, found 0']],
    ['has a value that is not listed', { items: [{ kind: 'c' }] }, ['items[0].kind: must be one of the values that are allowed, found "c"']],
    ['has a wrong value far down', { items: [{ sub: { sub: { n: 'x' } } }] }, ['items[0].sub.sub.n: must be integer, found "x"']],
    ['holds what is unknown', { items: [{}], x: 1 }, ['the example: must not hold "x", found a map of items, x']],
  ])('%s', (_, example, expected) => {
    expect(of(order, example)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['exclusive limits', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }, 0.5, 1],
    ['multiples', { type: 'number', multipleOf: 0.1 }, 0.3, 0.35],
    ['lengths', { type: 'string', minLength: 2, maxLength: 3 }, 'ab', 'a'],
    ['dates', { type: 'string', format: 'date-time' }, '2026-01-01T00:00:00Z', 'soon'],
    ['32 bits', { type: 'integer', format: 'int32' }, 1, 2 ** 31],
    ['unions', { anyOf: [{ type: 'string' }, { type: 'null' }] }, null, 1],
    ['maps', { type: 'object', additionalProperties: { type: 'integer' } }, { a: 1 }, { a: 'x' }],
    ['sizes', { type: 'object', minProperties: 1 }, { a: 1 }, {}],
    ['nothing', false, undefined, 1],
    ['tags', { oneOf: [{ type: 'object', properties: { t: { const: 'a' }, x: { type: 'integer' } }, required: ['t'] }, { type: 'object', properties: { t: { const: 'b' }, x: { type: 'string' } }, required: ['t'] }] }, { t: 'b', x: 'y' }, { t: 'a', x: 'y' }],
    ['tags that are unknown', { oneOf: [{ type: 'object', properties: { t: { const: 'a' } }, required: ['t'] }, { type: 'object', properties: { t: { const: 'b' } }, required: ['t'] }] }, { t: 'a' }, { t: 'c' }],
  ])('is held to %s', (_, schema, fits, not) => {
    if (fits !== undefined) expect(of(schema, fits)).toEqual([]);
    expect(of(schema, not)).toHaveLength(1);
  }); // prettier-ignore

  it('says what it was not checked for', () => {
    const schema = { type: 'object', properties: { a: { type: 'string', pattern: '^(a+)+$' }, b: { type: 'array', uniqueItems: true }, c: { not: {} } } }; // prettier-ignore
    const evil = { a: `${'a'.repeat(5_000)}!`, b: [1, 1] };
    const start = performance.now();
    const check = checkExample(signatureOf({ inputs: { kind: 'json-schema', schema } }), JSON.stringify(evil), 'json'); // prettier-ignore
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(check).toMatchObject({ kind: 'checked', failures: [], notes: ['the example was not checked for: not, uniqueItems, pattern'] }); // prettier-ignore
  });
});

describe('hostile examples', () => {
  const inTime = (run: () => unknown) => {
    const start = performance.now();
    run();
    expect(performance.now() - start).toBeLessThan(20_000);
  };

  it.each([
    ['nested without end', '['.repeat(500_000), 'unreadable: is nested deeper than 64 levels'],
    ['nested in objects', '{"a":'.repeat(100_000), 'unreadable: is nested deeper than 64 levels'],
    ['not JSON', '{"age": NaN}', 'unreadable: is not JSON'],
    ['empty', '', 'unreadable: is not JSON'],
    ['a number', '7', 'unreadable: is no table: expected rows, or columns and data'],
    ['null', 'null', 'unreadable: is no table: expected rows, or columns and data'],
    ['a row that is text', '["x"]', '[0]: must be integer, found "x"'],
    ['a number beyond all', '[{"age": 1e999, "income": 1}]', '[0].age: must be integer, found Infinity'],
    ['brackets in quotes', `[{"age": 1, "income": "${'['.repeat(200)}"}]`, `[0].income: must be number or null, found "${'['.repeat(78)}…`],
  ])('%s', (_, text, failure) => {
    inTime(() => expect(failures(people, text)[0]).toBe(failure));
  }); // prettier-ignore

  it('of a hundred thousand keys', () => {
    const text = JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`k${n}`, n])));
    inTime(() => expect(failures(people, text)[0]).toContain('holds no "age"'));
    inTime(() => expect(failures(people, `[${text}]`)[0]).toContain('holds no "age"'));
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('with %s as a key have no field by that name, unless they say so', (name) => {
    const named = table(column(name, 'long'));
    expect(failures(named, '[{}]')).toEqual([`[0]: holds no "${name}", which is required`]);
    expect(failures(named, `[{"${name}": 1}]`)).toEqual([]);
    expect(failures(named, `[{"${name}": "x"}]`)).toHaveLength(1);
    const inner = table(column('o', { kind: 'object', properties: [{ name, required: true, type: scalar('long') }] }));
    expect(failures(inner, '[{"o": {}}]')).toHaveLength(1);
    expect(failures(tensors({ name, dtype: 'int64', shape: [-1] }), '{}')).toHaveLength(1);
    expect(failures(people, `[{"${name}": {"age": 1}, "income": 1}]`)).toEqual(['[0]: holds no "age", which is required']);
    expect(({} as { age?: unknown }).age).toBeUndefined();
  }); // prettier-ignore

  it('of a schema whose unions refer to themselves are walked once', () => {
    const node = { anyOf: [{ type: 'array', items: { $ref: '#' } }, { type: 'array', items: { $ref: '#' }, minItems: 0 }, { type: 'null' }] }; // prettier-ignore
    const signature = signatureOf({ inputs: { kind: 'json-schema', schema: JSON.parse(JSON.stringify(node)) } }); // prettier-ignore
    inTime(() => failures(signature, `${'['.repeat(60)}1${']'.repeat(60)}`));
    const tagged = { oneOf: ['a', 'b'].map((t) => ({ type: 'object', properties: { x: { $ref: '#' }, t: { const: t } }, required: ['t'] })) }; // prettier-ignore
    const deep = `${'{"x":'.repeat(60)}1${',"t":"b"}'.repeat(60)}`;
    inTime(() => expect(failures(signatureOf({ inputs: { kind: 'json-schema', schema: JSON.parse(JSON.stringify(tagged)) } }), deep)).toHaveLength(1)); // prettier-ignore
  });

  it('of signatures with thousands of columns or properties take seconds at most', () => {
    const wide = table(...Array.from({ length: 10_000 }, (_, n) => column(`c${n}`, 'double')));
    const row = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`c${n}`, n]));
    inTime(() => expect(failures(wide, [row])).toEqual([]));
    const odd = table(...Array.from({ length: 600 }, (_, n) => column(`c${n}`, { kind: 'object', properties: [{ name: `p${n}`, required: true, type: scalar('long') }] }))); // prettier-ignore
    inTime(() => expect(failures(odd, [{}])).toEqual(['unreadable: is of more different types than are checked'])); // prettier-ignore
    const schema = { type: 'object', properties: Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`p${n}`, { type: 'integer' }])) }; // prettier-ignore
    inTime(() => expect(failures(signatureOf({ inputs: { kind: 'json-schema', schema } }), {})).toEqual(['unreadable: is of a schema that is too large to be checked'])); // prettier-ignore
  });
});

it('the example of a real model fits its signature', () => {
  const at = (file: string) => readFileSync(new URL(`../../examples/credit-risk/models/credit-risk/v1/${file}`, import.meta.url)); // prettier-ignore
  const { signature } = parseMlmodel(at('MLmodel'), 'MLmodel');
  if (signature === undefined) throw new Error('no signature');
  expect(checkExample(signature, at('input_example.json').toString(), 'dataframe')).toMatchObject({ kind: 'checked', failures: [] }); // prettier-ignore
});

describe('the signature gate with input examples', () => {
  const example = (value: unknown): InputExampleRead => ({ kind: 'read', path: 'input_example.json', text: JSON.stringify(value) }); // prettier-ignore
  const judged = (parts: { candidate?: InputExampleRead; current?: InputExampleRead | null; next?: Signature; before?: Signature }, written: object = {}) => {
    const { candidate, current, next = people, before = people } = parts;
    const evidence = evidenceOf({ manifest: { signature: next } }, current === null ? null : { manifest: { signature: before } });
    const live = evidence.current.kind === 'live' ? { ...evidence.current, inputExample: current ?? undefined } : evidence.current;
    return judgeWith('signature', written)({ ...evidence, candidate: { ...evidence.candidate, inputExample: candidate }, current: live });
  }; // prettier-ignore
  const fits = example([{ age: 1, income: 2 }]);
  const rows = (judgement: ReturnType<typeof judged>) => judgement.checks.slice(1).map(({ verdict, reason }) => [verdict, reason]); // prettier-ignore

  it('passes where the candidate takes both', () => {
    expect(rows(judged({ candidate: fits, current: fits }))).toEqual([
      ['passed', 'credit-risk@2 takes its own input example'],
      ['passed', 'credit-risk@2 takes the input example of credit-risk@1'],
    ]);
  });

  it('fails where the candidate does not take its own, also on a first promotion', () => {
    const wrong = example([{ age: 'x', income: 2 }]);
    const reason = 'credit-risk@2 does not take its own input example: [0].age: must be integer, found "x"';
    expect(rows(judged({ candidate: wrong, current: null }))).toEqual([['failed', reason]]);
    expect(rows(judged({ candidate: wrong, current: fits }))[0]).toEqual(['failed', reason]);
  });

  it('fails where the candidate does not take what callers send today, whatever the signatures say', () => {
    const next = table(column('age', 'long'), column('income', 'double'), column('zip', 'string'));
    const own = example([{ age: 1, income: 2, zip: 'a' }]);
    const judgement = judged({ candidate: own, current: fits, next });
    expect(rows(judgement).at(-1)).toEqual(['failed', 'credit-risk@2 does not take the input example of credit-risk@1: [0]: holds no "zip", which is required']); // prettier-ignore
    expect(judgement.checks.at(-1)?.remedy).toContain('accept what callers send today');
  });

  it('makes nothing of an example that the current version itself would not take', () => {
    const stale = example([{ age: 'x', income: 2 }]);
    const judgement = judged({ candidate: fits, current: stale });
    expect(judgement.verdict).toBe('passed');
    expect(judgement.notes).toContainEqual(expect.stringContaining('does not fit its own signature'));
    expect(judged({ candidate: fits, current: stale }, { inputExample: 'required' }).verdict).toBe('inconclusive'); // prettier-ignore
  });

  it('notes what is missing or of a form that nobody checks, unless one is required', () => {
    const binary: InputExampleRead = { kind: 'unreadable', path: 'x.npz', reason: 'is no text' };
    for (const candidate of [undefined, binary, example(7)]) {
      const parts = candidate === undefined ? { current: fits } : { candidate, current: fits };
      expect(judged(parts)).toMatchObject({ verdict: 'passed', notes: [expect.stringContaining('credit-risk@2')] }); // prettier-ignore
      expect(judged(parts, { inputExample: 'required' }).verdict).toBe('inconclusive');
    }
    expect(judged({ candidate: fits }).notes).toEqual(['credit-risk@1 carries no input example, so none was tried']); // prettier-ignore
    expect(judged({}).notes).toEqual(['credit-risk@2 carries no input example, so none was tried']);
    expect(judged({}, { inputExample: 'required' }).checks).toHaveLength(3);
    expect(judged({ candidate: fits, current: null }, { inputExample: 'required' }).verdict).toBe('passed');
  });

  it('is undecided on an example that is not what was registered', () => {
    const altered: InputExampleRead = { kind: 'unusable', path: 'input_example.json', reason: 'has other bytes than were registered' }; // prettier-ignore
    expect(judged({ candidate: altered, current: fits }).verdict).toBe('inconclusive');
    expect(judged({ candidate: fits, current: altered }).verdict).toBe('inconclusive');
  });
});
