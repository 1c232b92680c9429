import { describe, expect, it } from 'vitest';
import { compareSignatures } from '../../src/gates/signature/compare-signatures.ts';
import { describeDifference } from '../../src/gates/signature/difference.ts';
import type { CallerKind } from '../../src/gates/signature/scalar-types.ts';
import type { Column, ColumnType, Parameter, Property, Signature, Tensor } from '../../src/registry/documents/signature.ts'; // prettier-ignore
import { signatureOf } from '../builders/documents.ts';
import { evidenceOf, judgeWith, onlyCheck } from '../builders/evidence.ts';

type Scalar = Extract<ColumnType, { kind: 'scalar' }>['type'];

const scalar = (type: Scalar): ColumnType => ({ kind: 'scalar', type });
const array = (items: ColumnType): ColumnType => ({ kind: 'array', items });
const map = (values: ColumnType): ColumnType => ({ kind: 'map', values });
const object = (...properties: Property[]): ColumnType => ({ kind: 'object', properties });
const property = (name: string, type: Scalar, required = true): Property => ({ name, required, type: scalar(type) }); // prettier-ignore
const column = (name: string | null, type: ColumnType = scalar('double'), required = true): Column => ({ name, required, type }); // prettier-ignore
const tensor = (name: string | null, shape: number[], dtype: Scalar = 'float32'): Tensor => ({ name, dtype, shape }); // prettier-ignore
const parameter = (name: string, type: Scalar, said: Partial<Parameter> = {}): Parameter => ({ name, type, default: 0, shape: null, ...said }); // prettier-ignore

const taking = (...columns: Column[]) => signatureOf({ inputs: { kind: 'columns', columns } });
const giving = (...columns: Column[]) => signatureOf({ outputs: { kind: 'columns', columns } });
const takingTensors = (...tensors: Tensor[]) => signatureOf({ inputs: { kind: 'tensors', tensors } });
const givingTensors = (...tensors: Tensor[]) => signatureOf({ outputs: { kind: 'tensors', tensors } });
const withParameters = (...parameters: Parameter[]) => signatureOf({ parameters });

function compared(before: Signature, after: Signature, callers: CallerKind = 'dataframe') {
  const { classification, differences } = compareSignatures(before, after, {
    callers,
    chatTemplate: 'warning',
  });
  return { classification, rules: differences.map(({ rule }) => rule), differences };
}

const scalars: readonly Scalar[] = ['boolean', 'integer', 'long', 'float', 'double', 'string', 'binary', 'datetime', 'any']; // prettier-ignore

describe('the type of an input column', () => {
  // What MLflow's _enforce_mlflow_datatype accepts, as inclusion: a row's callers are served by these types.
  const served: Readonly<Record<string, readonly Scalar[]>> = {
    boolean: ['boolean', 'any'],
    integer: ['integer', 'long', 'double', 'any'],
    long: ['long', 'any'],
    float: ['float', 'double', 'any'],
    double: ['double', 'any'],
    string: ['string', 'any'],
    binary: ['binary', 'any'],
    datetime: ['datetime', 'any'],
    any: ['any'],
  };
  const table = scalars.flatMap((from) => scalars.map((to) => [from, to] as const));

  it.each(table)('for DataFrame callers of %s may be %s only where all they send is taken', (from, to) => {
    const { classification } = compared(taking(column('x', scalar(from))), taking(column('x', scalar(to))));
    const expected = from === to ? 'identical' : served[from]?.includes(to) === true ? 'compatible' : 'breaking'; // prettier-ignore
    expect(classification).toBe(expected);
  });

  it.each(table)('for DataFrame callers inside an array of %s may be %s by the same table', (from, to) => {
    const { classification } = compared(
      taking(column('x', array(scalar(from)))),
      taking(column('x', array(scalar(to)))),
    );
    const expected = from === to ? 'identical' : served[from]?.includes(to) === true ? 'compatible' : 'breaking'; // prettier-ignore
    expect(classification).toBe(expected);
  });

  it.each(table)('for JSON callers from %s to %s differs only in long → double', (from, to) => {
    const [before, after] = [taking(column('x', scalar(from))), taking(column('x', scalar(to)))];
    const dataframe = compared(before, after).classification;
    const isCast = from === 'long' && to === 'double';
    expect(compared(before, after, 'json').classification).toBe(isCast ? 'warning' : dataframe);
  });

  it('is breaking from double to long even for JSON callers: 2.5 would become 2 in silence', () => {
    const { classification } = compared(taking(column('x', scalar('double'))), taking(column('x', scalar('long'))), 'json'); // prettier-ignore
    expect(classification).toBe('breaking');
  });

  it.each([
    ['long', 'int64'],
    ['integer', 'int32'],
    ['double', 'float64'],
    ['float', 'float32'],
    ['boolean', 'bool'],
    ['string', 'str'],
  ] as const)('%s is what NumPy calls %s', (mlflow, numpy) => {
    expect(compared(taking(column('x', scalar(mlflow))), taking(column('x', scalar(numpy)))).classification).toBe('identical'); // prettier-ignore
  });
});

describe('input columns', () => {
  const [a, b] = [column('a'), column('b')];
  const optional = (name: string) => column(name, scalar('double'), false);

  it.each([
    ['a required column added', taking(a), taking(a, b), 'breaking', ['input-column-added-required']],
    ['an optional column added', taking(a), taking(a, optional('b')), 'compatible', ['input-column-added-optional']], // prettier-ignore
    ['a column removed', taking(a, b), taking(a), 'compatible', ['input-column-removed']],
    ['required that becomes optional', taking(a), taking(optional('a')), 'compatible', ['input-column-now-optional']], // prettier-ignore
    ['optional that becomes required', taking(optional('a')), taking(a), 'breaking', ['input-column-now-required']], // prettier-ignore
    ['a column renamed', taking(a), taking(b), 'breaking', ['input-column-removed', 'input-column-added-required']], // prettier-ignore
    ['the order of names', taking(a, b), taking(b, a), 'identical', []],
    ['names given to positions', taking(column(null)), taking(a), 'breaking', ['input-naming-changed']],
    ['names taken away', taking(a), taking(column(null)), 'breaking', ['input-naming-changed']],
    ['a position added', taking(column(null)), taking(column(null), column(null)), 'breaking', ['input-position-added']], // prettier-ignore
    ['a position removed', taking(column(null), column(null)), taking(column(null)), 'warning', ['input-position-removed']], // prettier-ignore
    ['the type at a position', taking(column(null)), taking(column(null, scalar('long'))), 'breaking', ['input-type-changed']], // prettier-ignore
    ['columns that become tensors', taking(a), takingTensors(tensor('a', [-1])), 'breaking', ['input-kind-changed']], // prettier-ignore
    ['tensors that become columns', takingTensors(tensor('a', [-1])), taking(a), 'breaking', ['input-kind-changed']], // prettier-ignore
  ] as const)('%s', (_, before, after, classification, rules) => {
    expect(compared(before, after)).toMatchObject({ classification, rules });
  });
});

describe('nested input types', () => {
  const message = (...properties: Property[]) => taking(column('msg', object(...properties)));
  const role = property('role', 'string');

  it.each([
    ['a required property added', message(role), message(role, property('content', 'string')), 'breaking', 'input-property-added-required'], // prettier-ignore
    ['an optional property added', message(role), message(role, property('content', 'string', false)), 'compatible', 'input-property-added-optional'], // prettier-ignore
    ['a property removed: an unknown one is an error', message(role, property('x', 'long', false)), message(role), 'breaking', 'input-property-removed'], // prettier-ignore
    ['a property that becomes required', message(property('role', 'string', false)), message(role), 'breaking', 'input-property-now-required'], // prettier-ignore
    ['a property that becomes optional', message(role), message(property('role', 'string', false)), 'compatible', 'input-property-now-optional'], // prettier-ignore
    ['the type of a property', message(property('n', 'long')), message(property('n', 'double')), 'breaking', 'input-type-changed'], // prettier-ignore
    ['an object that becomes a map of what fits', message(), taking(column('msg', map(scalar('long')))), 'compatible', 'input-type-fits'], // prettier-ignore
    ['a map that becomes an object', taking(column('msg', map(scalar('long')))), message(property('n', 'long')), 'breaking', 'input-type-changed'], // prettier-ignore
    ['an array that becomes its items', taking(column('msg', array(scalar('long')))), taking(column('msg', scalar('long'))), 'breaking', 'input-type-changed'], // prettier-ignore
    ['the values of a map', taking(column('msg', map(scalar('double')))), taking(column('msg', map(scalar('long')))), 'breaking', 'input-type-changed'], // prettier-ignore
    ['anything that becomes any', message(role), taking(column('msg', scalar('any'))), 'compatible', 'input-type-fits'], // prettier-ignore
    ['any that becomes something', taking(column('msg', scalar('any'))), message(role), 'breaking', 'input-type-changed'], // prettier-ignore
  ] as const)('%s', (_, before, after, classification, rule) => {
    expect(compared(before, after)).toMatchObject({ classification, rules: [rule] });
  });

  it('an object that becomes a map fits where each property does', () => {
    const { classification } = compared(message(property('n', 'integer')), taking(column('msg', map(scalar('long'))))); // prettier-ignore
    expect(classification).toBe('compatible');
  });

  it('an object that becomes a map breaks where one property does not fit', () => {
    const { classification, differences } = compared(message(property('n', 'integer'), role), taking(column('msg', map(scalar('long'))))); // prettier-ignore
    expect(classification).toBe('breaking');
    expect(differences.at(-1)).toMatchObject({ path: 'inputs.msg.role', before: 'string', after: 'long' });
  });

  it('names the path down to the difference', () => {
    const deep = (type: Scalar) => taking(column('chat', array(object({ name: 'meta', required: true, type: map(scalar(type)) })))); // prettier-ignore
    expect(compared(deep('long'), deep('string')).differences[0]).toEqual({
      rule: 'input-type-changed',
      path: 'inputs.chat[].meta{}',
      before: 'long',
      after: 'string',
      severity: 'breaking',
      meaning: 'does not take all that callers send',
    });
  });
});

describe('the type of an output column', () => {
  const readable: Readonly<Record<string, readonly Scalar[]>> = {
    long: ['integer'],
    double: ['float'],
    any: scalars,
  };
  const wider: Readonly<Record<string, readonly Scalar[]>> = { integer: ['long'], float: ['double'] };

  it.each(scalars.flatMap((from) => scalars.map((to) => [from, to] as const)))(
    'that readers of %s get as %s fits where it is narrower, warns where it is wider, else breaks',
    (from, to) => {
      const { classification } = compared(giving(column('y', scalar(from))), giving(column('y', scalar(to))));
      const expected =
        from === to
          ? 'identical'
          : readable[from]?.includes(to) === true
            ? 'compatible'
            : wider[from]?.includes(to) === true
              ? 'warning'
              : 'breaking';
      expect(classification).toBe(expected);
    },
  );
});

describe('outputs', () => {
  const [a, b] = [column('a'), column('b')];
  const optional = column('a', scalar('double'), false);
  const pair = (...properties: Property[]) => giving(column('y', object(...properties)));

  it.each([
    ['a column removed', giving(a, b), giving(a), 'breaking', ['output-column-removed']],
    ['one of two columns of a name removed', giving(a, a), giving(a), 'breaking', ['output-column-removed']],
    ['an optional column removed', giving(b, optional), giving(b), 'breaking', ['output-column-removed']],
    ['a column added', giving(a), giving(a, b), 'compatible', ['output-column-added-required']],
    ['required that becomes optional', giving(a), giving(optional), 'breaking', ['output-column-now-optional']], // prettier-ignore
    ['optional that becomes required', giving(optional), giving(a), 'compatible', ['output-column-now-required']], // prettier-ignore
    ['the order of names', giving(a, b), giving(b, a), 'warning', ['output-order-changed']],
    ['a position added', giving(column(null)), giving(column(null), column(null)), 'warning', ['output-position-added']], // prettier-ignore
    ['a position removed', giving(column(null), column(null)), giving(column(null)), 'breaking', ['output-position-removed']], // prettier-ignore
    ['names given to positions', giving(column(null)), giving(a), 'breaking', ['output-naming-changed']],
    ['a property removed', pair(property('p', 'double')), pair(), 'breaking', ['output-property-removed']],
    ['a property added', pair(), pair(property('p', 'double')), 'compatible', ['output-property-added-required']], // prettier-ignore
    ['a property that may be missing', pair(property('p', 'double')), pair(property('p', 'double', false)), 'breaking', ['output-property-now-optional']], // prettier-ignore
    ['a property that is always there now', pair(property('p', 'double', false)), pair(property('p', 'double')), 'compatible', ['output-property-now-required']], // prettier-ignore
    ['an object that becomes a map', pair(property('p', 'double')), giving(column('y', map(scalar('double')))), 'breaking', ['output-type-changed']], // prettier-ignore
    ['columns that become tensors', giving(a), givingTensors(tensor('a', [-1])), 'breaking', ['output-kind-changed']], // prettier-ignore
  ] as const)('%s', (_, before, after, classification, rules) => {
    expect(compared(before, after)).toMatchObject({ classification, rules });
  });

  it.each([
    ['the current version', signatureOf({ outputs: null }), signatureOf()],
    ['the candidate', signatureOf(), signatureOf({ outputs: null })],
    ['both', signatureOf({ outputs: null }), signatureOf({ outputs: null })],
  ])('that %s does not state are unknown', (_, before, after) => {
    expect(compared(before, after)).toMatchObject({ classification: 'unknown', rules: ['output-unknown'] });
  });

  it('that are unknown do not hide inputs that break', () => {
    const before = { ...taking(a), outputs: null };
    expect(compared(before, { ...taking(a, b), outputs: null }).classification).toBe('breaking');
  });
});

describe('tensors', () => {
  it.each([
    ['the element type of an input', takingTensors(tensor('x', [-1])), takingTensors(tensor('x', [-1], 'float64')), 'breaking', ['input-tensor-type-changed']], // prettier-ignore
    ['the rank of an input', takingTensors(tensor('x', [-1, 3])), takingTensors(tensor('x', [-1, 3, 1])), 'breaking', ['input-rank-changed']], // prettier-ignore
    ['a fixed dimension that becomes free in an input', takingTensors(tensor('x', [4])), takingTensors(tensor('x', [-1])), 'compatible', ['input-dimension-freed']], // prettier-ignore
    ['a free dimension that becomes fixed in an input', takingTensors(tensor('x', [-1])), takingTensors(tensor('x', [4])), 'breaking', ['input-dimension-fixed']], // prettier-ignore
    ['another fixed dimension in an input', takingTensors(tensor('x', [4])), takingTensors(tensor('x', [5])), 'breaking', ['input-dimension-changed']], // prettier-ignore
    ['an input added', takingTensors(tensor('x', [4])), takingTensors(tensor('x', [4]), tensor('y', [4])), 'breaking', ['input-tensor-added']], // prettier-ignore
    ['an input removed', takingTensors(tensor('x', [4]), tensor('y', [4])), takingTensors(tensor('x', [4])), 'compatible', ['input-tensor-removed']], // prettier-ignore
    ['an input without a name added', takingTensors(tensor(null, [4])), takingTensors(tensor(null, [4]), tensor(null, [4])), 'breaking', ['input-position-added']], // prettier-ignore
    ['a fixed dimension that becomes free in an output', givingTensors(tensor('x', [4])), givingTensors(tensor('x', [-1])), 'breaking', ['output-dimension-freed']], // prettier-ignore
    ['a free dimension that becomes fixed in an output', givingTensors(tensor('x', [-1])), givingTensors(tensor('x', [4])), 'compatible', ['output-dimension-fixed']], // prettier-ignore
    ['the element type of an output', givingTensors(tensor('x', [-1])), givingTensors(tensor('x', [-1], 'int64')), 'breaking', ['output-tensor-type-changed']], // prettier-ignore
    ['an output removed', givingTensors(tensor('x', [4]), tensor('y', [4])), givingTensors(tensor('x', [4])), 'breaking', ['output-tensor-removed']], // prettier-ignore
    ['an output added', givingTensors(tensor('x', [4])), givingTensors(tensor('x', [4]), tensor('y', [4])), 'compatible', ['output-tensor-added']], // prettier-ignore
    ['an output without a name added', givingTensors(tensor(null, [4])), givingTensors(tensor(null, [4]), tensor(null, [4])), 'warning', ['output-position-added']], // prettier-ignore
  ] as const)('%s', (_, before, after, classification, rules) => {
    expect(compared(before, after)).toMatchObject({ classification, rules });
  });

  it('name the dimension that differs', () => {
    const { differences } = compared(takingTensors(tensor('x', [-1, 3, 224])), takingTensors(tensor('x', [-1, 3, 256]))); // prettier-ignore
    expect(differences[0]).toMatchObject({ path: 'inputs.x[dim 2]', before: '224', after: '256' });
  });
});

describe('parameters', () => {
  const numbers: readonly Scalar[] = ['integer', 'long', 'float', 'double', 'string'];
  const taken: Readonly<Record<string, readonly Scalar[]>> = {
    integer: ['long', 'float', 'double'],
    long: ['float', 'double'],
    float: ['double'],
  };

  it.each(numbers.flatMap((from) => numbers.map((to) => [from, to] as const)))(
    'of type %s may become %s only where every value is taken',
    (from, to) => {
      const { classification } = compared(withParameters(parameter('t', from)), withParameters(parameter('t', to))); // prettier-ignore
      const expected =
        from === to ? 'identical' : taken[from]?.includes(to) === true ? 'compatible' : 'breaking';
      expect(classification).toBe(expected);
    },
  );

  it.each([
    ['added', withParameters(), withParameters(parameter('t', 'double')), 'compatible', ['parameter-added']],
    ['that take anything now', withParameters(parameter('t', 'double')), withParameters(parameter('t', 'any')), 'compatible', ['parameter-type-fits']], // prettier-ignore
    ['that took anything', withParameters(parameter('t', 'any')), withParameters(parameter('t', 'double')), 'breaking', ['parameter-type-changed']], // prettier-ignore
    ['removed: ignored in silence', withParameters(parameter('t', 'double')), withParameters(), 'warning', ['parameter-removed']], // prettier-ignore
    ['with another default', withParameters(parameter('t', 'double')), withParameters(parameter('t', 'double', { default: 1 })), 'warning', ['parameter-default-changed']], // prettier-ignore
    ['with an equal default', withParameters(parameter('t', 'string', { default: ['a'] })), withParameters(parameter('t', 'string', { default: ['a'] })), 'identical', []], // prettier-ignore
    ['that become lists', withParameters(parameter('t', 'double')), withParameters(parameter('t', 'double', { shape: [-1] })), 'breaking', ['parameter-rank-changed']], // prettier-ignore
    ['of a length that becomes fixed', withParameters(parameter('t', 'double', { shape: [-1] })), withParameters(parameter('t', 'double', { shape: [3] })), 'breaking', ['parameter-dimension-fixed']], // prettier-ignore
    ['of a length that becomes free', withParameters(parameter('t', 'double', { shape: [3] })), withParameters(parameter('t', 'double', { shape: [-1] })), 'compatible', ['parameter-dimension-freed']], // prettier-ignore
  ] as const)('%s', (_, before, after, classification, rules) => {
    expect(compared(before, after)).toMatchObject({ classification, rules });
  });
});

describe('the signature gate', () => {
  const judge = judgeWith('signature', {});
  const between = (before: Signature | undefined, after: Signature | undefined) =>
    judge(evidenceOf({ manifest: { signature: after } }, { manifest: { signature: before } }));

  it('passes an identical signature, wherever it was read from', () => {
    const check = onlyCheck(between(signatureOf(), signatureOf({ source: 'onnx' })));
    expect(check).toMatchObject({ verdict: 'passed', reason: 'identical to the signature of credit-risk@1' });
  });

  it('passes a compatible one and notes each difference', () => {
    const judged = between(taking(column('a'), column('b')), taking(column('a')));
    expect(judged.verdict).toBe('passed');
    expect(judged.notes).toEqual([
      'compatible: inputs.b: is no longer read; what callers send in it is ignored (double → absent) [input-column-removed]',
      'credit-risk@2 carries no input example, so none was tried',
    ]);
  });

  it('passes with warnings, and calls them so', () => {
    const judged = between(withParameters(parameter('t', 'double')), withParameters());
    expect(judged).toMatchObject({
      verdict: 'passed',
      checks: [{ reason: expect.stringContaining('with warnings') }],
    });
    expect(judged.notes[0]).toMatch(/^warning: parameters\.t/);
  });

  it('fails with one check for each difference that breaks, and notes the rest', () => {
    const judged = between(
      taking(column('a'), column('b')),
      taking(column('a', scalar('long')), column('c')),
    );
    expect(judged.verdict).toBe('failed');
    expect(judged.checks.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['signature inputs.a', 'failed'],
      ['signature inputs.c', 'failed'],
    ]);
    expect(judged.checks[1]?.reason).toBe(
      'inputs.c: is required, and callers do not send it (absent → double) [input-column-added-required]',
    );
    expect(judged.notes).toHaveLength(2);
  });

  it('is inconclusive where outputs are not stated', () => {
    const check = onlyCheck(between(signatureOf({ outputs: null }), signatureOf()));
    expect(check).toMatchObject({ verdict: 'inconclusive', subject: 'signature outputs' });
    expect(check.remedy).toContain('waive');
  });

  it('is inconclusive without a signature on either side, with what to do', () => {
    expect(onlyCheck(between(undefined, signatureOf()))).toMatchObject({
      verdict: 'inconclusive',
      remedy: expect.stringContaining('waive this gate by name'),
    });
    expect(onlyCheck(between(signatureOf(), undefined))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'credit-risk@2 has no signature',
      remedy: expect.stringContaining('register it again'),
    });
  });

  it('passes a first promotion that has a signature, and no other', () => {
    expect(judge(evidenceOf({}, null)).verdict).toBe('passed');
    expect(judge(evidenceOf({ manifest: { signature: undefined } }, null)).verdict).toBe('inconclusive');
    const silent = judge(evidenceOf({ manifest: { signature: signatureOf({ outputs: null }) } }, null));
    expect(silent).toMatchObject({ verdict: 'passed', notes: [expect.stringContaining('what is returned'), expect.any(String)] }); // prettier-ignore
  });

  it('needs no evaluation, damaged or not', () => {
    const problems = [{ key: 'x', kind: 'unusable', reason: 'not JSON' }] as const;
    expect(judge(evidenceOf({ evaluations: [], problems }, { evaluations: [] })).verdict).toBe('passed');
  });

  it('judges as JSON callers send where the policy says so', () => {
    const evidence = evidenceOf(
      { manifest: { signature: taking(column('x', scalar('double'))) } },
      { manifest: { signature: taking(column('x', scalar('long'))) } },
    );
    expect(judge(evidence).verdict).toBe('failed');
    expect(judgeWith('signature', { callers: 'json' })(evidence).verdict).toBe('passed');
  });

  it('shortens types that would fill the page', () => {
    const many = object(
      ...Array.from({ length: 200 }, (_, index) => property(`property-${index}`, 'double')),
    );
    const { differences } = compared(taking(column('x', many)), taking(column('x', scalar('long'))));
    for (const difference of differences) expect(describeDifference(difference).length).toBeLessThan(300);
  });
});
