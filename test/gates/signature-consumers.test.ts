// Consumers held against the candidate: who breaks and over what, also where nothing is live yet.
import { describe, expect, it } from 'vitest';
import type { Consumer, ConsumerEvidence } from '../../src/evidence/consumer.ts';
import type { ColumnType, LanguageModel, Signature } from '../../src/registry/documents/signature.ts';
import { signatureOf, someDigest } from '../builders/documents.ts';
import { evidenceOf, judgeWith } from '../builders/evidence.ts';

type Scalar = Extract<ColumnType, { kind: 'scalar' }>['type'];
const scalar = (type: Scalar): ColumnType => ({ kind: 'scalar', type });
const columns = (
  fields: Readonly<Record<string, Scalar | ColumnType>>,
  optional: readonly string[] = [],
) => ({
  kind: 'columns' as const,
  columns: Object.entries(fields).map(([name, type]) => ({
    name,
    required: !optional.includes(name),
    type: typeof type === 'string' ? scalar(type) : type,
  })),
});
const signature = (inputs: Signature['inputs'], outputs: Signature['outputs'], more: Partial<Signature> = {}) => signatureOf({ inputs, outputs, ...more }); // prettier-ignore
const v1 = signature(columns({ age: 'long', income: 'double' }), columns({ score: 'double', reason: 'string' })); // prettier-ignore

function consumerOf(name: string, said: Partial<Omit<Consumer, 'sends' | 'reads'>> & { sends?: readonly (string | Consumer['sends'][number])[]; reads?: readonly (string | Consumer['reads'][number])[] }): ConsumerEvidence {
  const fields = (all: readonly (string | Consumer['sends'][number])[] = []) => all.map((each) => (typeof each === 'string' ? { name: each } : each));
  return { kind: 'read', name, consumer: { owner: ['team:acme/risk'], ...said, sends: fields(said.sends), reads: fields(said.reads) } };
} // prettier-ignore

function judged(next: Signature, current: Signature | null, consumers: readonly ConsumerEvidence[], written: object = {}) {
  const live = current === null ? null : { manifest: { signature: current } };
  return judgeWith('signature', written)(evidenceOf({ manifest: { signature: next } }, live, { consumers }));
} // prettier-ignore

const consumerRows = (judgement: ReturnType<typeof judged>) =>
  judgement.checks
    .filter(({ subject }) => subject.startsWith('consumer'))
    .map(({ verdict, reason }) => [verdict, reason]);

describe('a consumer', () => {
  const dashboard = consumerOf('fraud-dashboard', { reads: ['score'] });

  it('that is served is one passed row, whatever it is called', () => {
    expect(consumerRows(judged(v1, v1, [dashboard]))).toEqual([
      ['passed', 'the declared consumer is served'],
    ]);
    const two = [dashboard, consumerOf('web', { sends: ['age', 'income'], reads: ['reason'] })];
    expect(consumerRows(judged(v1, v1, two))).toEqual([['passed', 'all 2 declared consumers are served']]);
    expect(judged(v1, v1, []).checks).toHaveLength(1);
  });

  it('that reads what is gone is named, and who answers for it', () => {
    const next = signature(v1.inputs, columns({ reason: 'string' }));
    const judgement = judged(next, v1, [dashboard]);
    expect(judgement.verdict).toBe('failed');
    expect(consumerRows(judgement)).toEqual([['failed', 'fraud-dashboard (team:acme/risk) reads score, and credit-risk@2 does not return it']]); // prettier-ignore
    const rows = judgement.checks.map(({ subject, remedy }) => [subject, remedy]);
    expect(rows.at(-1)).toEqual(['consumer fraud-dashboard', 'keep to it, or agree with team:acme/risk, and change consumers/credit-risk/fraud-dashboard.yaml first']); // prettier-ignore
    expect(judgement.checks[0]?.reason).toMatch(/; noticed by fraud-dashboard \(team:acme\/risk\)$/);
  });

  it('that writes a type that is not even that of now notices another one', () => {
    const next = signature(v1.inputs, columns({ score: 'boolean', reason: 'string' }));
    const wrong = consumerOf('wrong', { reads: [{ name: 'score', type: 'string' }] });
    expect(judged(next, v1, [wrong], { breaking: 'consumers' }).verdict).toBe('failed');
    const right = consumerOf('right', { reads: [{ name: 'score', type: 'any' }] });
    expect(judged(next, v1, [right], { breaking: 'consumers' }).verdict).toBe('passed');
  });

  it('breaks on a first promotion as well', () => {
    const next = signature(v1.inputs, columns({ reason: 'string' }));
    expect(judged(next, null, [dashboard]).verdict).toBe('failed');
    expect(judged(v1, null, [dashboard]).verdict).toBe('passed');
  });

  it('that reads what neither version has is only noted', () => {
    const stale = consumerOf('stale', { reads: ['grade'] });
    const judgement = judged(v1, v1, [stale]);
    expect(judgement.verdict).toBe('passed');
    expect(judgement.notes).toContain('stale (team:acme/risk) reads grade, and neither version serves that: each does not return it'); // prettier-ignore
    expect(judged(v1, null, [stale]).verdict).toBe('failed');
  });

  const object: ColumnType = { kind: 'object', properties: [{ name: 'role', required: true, type: scalar('string') }] }; // prettier-ignore
  it.each<[string, Signature, ConsumerEvidence, string | null]>([
    ['sends what is ignored', signature(columns({ age: 'long' }), v1.outputs), consumerOf('c', { sends: ['age', 'income'] }), null],
    ['does not send what is required now', signature(columns({ age: 'long', income: 'double', zip: 'string' }), v1.outputs), consumerOf('c', { sends: ['age', 'income'] }), 'c (team:acme/risk) does not send zip, and credit-risk@2 requires it'],
    ['does not send what is optional', signature(columns({ age: 'long', zip: 'string' }, ['zip']), v1.outputs), consumerOf('c', { sends: ['age', 'income'] }), null],
    ['sends nothing and reads', signature(columns({ zip: 'string' }), v1.outputs), consumerOf('c', { reads: ['score'] }), null],
    ['sends a type that is not taken', signature(columns({ age: 'double', income: 'double' }), v1.outputs), consumerOf('c', { sends: [{ name: 'age', type: 'long' }, 'income'] }), 'c (team:acme/risk) sends age as long, and credit-risk@2 takes double'],
    ['sends a type that is taken', signature(columns({ age: 'double', income: 'double' }), v1.outputs), consumerOf('c', { sends: [{ name: 'age', type: 'integer' }, 'income'] }), null],
    ['reads into a type that does not fit', signature(v1.inputs, columns({ score: 'string', reason: 'string' })), consumerOf('c', { reads: [{ name: 'score', type: 'double' }] }), 'c (team:acme/risk) reads score as double, and credit-risk@2 returns string'],
    ['reads into a type that fits', signature(v1.inputs, columns({ score: 'float' })), consumerOf('c', { reads: [{ name: 'score', type: 'number' }] }), null],
    ['sends a property that is refused', signature(columns({ age: 'long', income: 'double', msg: object }, ['msg']), v1.outputs), consumerOf('c', { sends: ['age', 'income', 'msg.name'] }), 'c (team:acme/risk) sends msg.name, and credit-risk@2 refuses a request that holds it'],
    ['sends a property that is taken', signature(columns({ age: 'long', income: 'double', msg: object }, ['msg']), v1.outputs), consumerOf('c', { sends: ['age', 'income', 'msg.role'] }), null],
    ['sends a parameter', signature(v1.inputs, v1.outputs, { parameters: [{ name: 't', type: 'double', default: 0, shape: null }] }), consumerOf('c', { sends: ['age', 'income', 't'] }), null],
    ['reads where nothing is stated', signature(v1.inputs, null), consumerOf('c', { reads: ['score'] }), 'c (team:acme/risk) reads 1 field(s), and credit-risk@2 does not say what it returns'],
    ['reads a name with dots', signature(v1.inputs, columns({ 'a.b': 'double' })), consumerOf('c', { reads: ['a.b'] }), null],
    ['reads a position', signature(v1.inputs, { kind: 'tensors', tensors: [{ name: null, dtype: 'float32', shape: [-1] }] }), consumerOf('c', { reads: [{ name: '[0]', type: 'float32' }] }), null],
    ['reads another element type', signature(v1.inputs, { kind: 'tensors', tensors: [{ name: 'y', dtype: 'float32', shape: [-1] }] }), consumerOf('c', { reads: [{ name: 'y', type: 'float64' }] }), 'c (team:acme/risk) reads y as float64, and credit-risk@2 returns float32[-1]'],
  ])('that %s', (_, next, consumer, reason) => {
    const broken = consumerRows(judged(next, v1, [consumer])).filter(([verdict]) => verdict !== 'passed');
    expect(broken.map(([, why]) => why)).toEqual(reason === null ? [] : [reason]);
  }); // prettier-ignore

  it('of JSON documents is judged by paths and types of JSON', () => {
    const schema = (properties: Record<string, never>) => ({ kind: 'json-schema' as const, schema: { type: 'object', properties, required: ['user'], additionalProperties: false } }); // prettier-ignore
    const user = { type: 'object', properties: { age: { type: 'number' } }, additionalProperties: false };
    const next = signature(schema(JSON.parse(JSON.stringify({ user }))), schema(JSON.parse('{"score":{"type":["number","null"]},"user":{}}'))); // prettier-ignore
    const rows = (said: Parameters<typeof consumerOf>[1]) => consumerRows(judged(next, null, [consumerOf('c', said)])).map(([, why]) => why); // prettier-ignore
    expect(rows({ sends: [{ name: 'user.age', type: 'long' }] })).toEqual([
      'the declared consumer is served',
    ]);
    expect(rows({ sends: [{ name: 'user.age', type: 'string' }] })).toEqual(['c (team:acme/risk) sends user.age as string, and credit-risk@2 takes number']); // prettier-ignore
    expect(rows({ sends: ['user.name'] })).toEqual(['c (team:acme/risk) sends user.name, and credit-risk@2 refuses a request that holds it']); // prettier-ignore
    expect(rows({ sends: ['extra'] })).toEqual([expect.stringContaining('sends extra'), expect.stringContaining('does not send user')]); // prettier-ignore
    expect(rows({ reads: ['score'] })).toEqual(['the declared consumer is served']);
    expect(rows({ reads: [{ name: 'score', type: 'double' }] })).toEqual(['c (team:acme/risk) reads score as double, and credit-risk@2 returns null | number']); // prettier-ignore
    expect(rows({ reads: ['grade'] })).toEqual([expect.stringContaining('does not return it')]);
  });

  it('whose file cannot be read leaves the gate undecided, with the place', () => {
    const judgement = judged(v1, v1, [{ kind: 'unusable', name: 'web', reason: 'consumers/credit-risk/web.yaml:3:1: not YAML' }, dashboard]); // prettier-ignore
    expect(judgement.verdict).toBe('inconclusive');
    expect(consumerRows(judgement)).toEqual([['inconclusive', expect.stringContaining('consumers/credit-risk/web.yaml:3:1')]]); // prettier-ignore
  });
});

describe('a consumer of a language model', () => {
  const text = { inputs: { kind: 'text' }, outputs: { kind: 'text' } } as const;
  const promising = (languageModel: LanguageModel) => signatureOf({ ...text, languageModel });
  const digests = [someDigest('one'), someDigest('two')] as const;
  const rows = (next: LanguageModel, current: LanguageModel | null, said: Parameters<typeof consumerOf>[1]) => consumerRows(judged(promising(next), current === null ? null : promising(current), [consumerOf('chat', said)])); // prettier-ignore

  it.each<[string, LanguageModel, Parameters<typeof consumerOf>[1], string, string]>([
    ['room', { contextLength: 4096 }, { context: 8000 }, 'failed', 'uses up to 8000 tokens, and credit-risk@2 takes 4096'],
    ['room that is not stated', {}, { context: 8000 }, 'inconclusive', 'does not say how many it takes'],
    ['a role', { roles: ['user'] }, { roles: ['user', 'system'] }, 'failed', 'sends messages of system, and credit-risk@2 does not support that'],
    ['tools', { tools: false }, { tools: true }, 'failed', 'has tools called, and credit-risk@2 does not support that'],
    ['tools that are not stated', {}, { tools: true }, 'inconclusive', 'does not say whether it supports that'],
    ['a form of answers', { responseFormats: ['text'] }, { responseFormats: ['json-schema'] }, 'failed', 'asks for json-schema'],
  ])('misses %s', (_, next, said, verdict, reason) => {
    expect(rows(next, null, said)).toEqual([[verdict, expect.stringContaining(reason)]]);
  }); // prettier-ignore

  it('is served by what it needs', () => {
    const all = { contextLength: 8000, roles: ['user'], tools: true, responseFormats: ['text'] };
    expect(rows(all, null, { context: 8000, roles: ['user'], tools: true, responseFormats: ['text'], sends: ['prompt'], reads: ['text'] })).toEqual([['passed', expect.any(String)]]); // prettier-ignore
  });

  it('that sends token ids is broken by another tokenizer, and by none that is known', () => {
    const ids = { sendsTokenIds: true };
    const of = (index: 0 | 1): LanguageModel => ({ tokenizer: { digest: digests[index] } });
    expect(rows(of(1), of(0), ids)).toEqual([['failed', expect.stringContaining('chat (team:acme/risk) sends token ids')]]); // prettier-ignore
    expect(rows(of(0), of(0), ids)).toEqual([['passed', expect.any(String)]]);
    expect(rows({}, {}, ids)).toEqual([['inconclusive', expect.stringContaining('the tokenizer of credit-risk@1 is not known')]]); // prettier-ignore
    expect(rows({ tokenizer: { vocabularySize: 5 } }, of(0), ids)).toEqual([['inconclusive', expect.stringContaining('credit-risk@2')]]); // prettier-ignore
    expect(rows(of(1), of(0), {})).toEqual([['passed', expect.any(String)]]);
    expect(rows(of(1), null, ids)).toEqual([['passed', expect.any(String)]]);
  });
});

describe('breaking: consumers', () => {
  const written = { breaking: 'consumers' };
  const reader = consumerOf('reader', { reads: ['score'] });
  const sender = consumerOf('sender', { sends: ['age', 'income'], reads: ['score'] });
  const verdictOf = (next: Signature, consumers: readonly ConsumerEvidence[]) => judged(next, v1, consumers, written).verdict; // prettier-ignore

  it.each<[string, Signature, string, string]>([
    ['an output that nobody reads is gone', signature(v1.inputs, columns({ score: 'double' })), 'passed', 'passed'],
    ['an output that is read is gone', signature(v1.inputs, columns({ reason: 'string' })), 'failed', 'failed'],
    ['an input is required now', signature(columns({ age: 'long', income: 'double', zip: 'string' }), v1.outputs), 'passed', 'failed'],
    ['an input has another type', signature(columns({ age: 'string', income: 'double' }), v1.outputs), 'passed', 'failed'],
    ['outputs are of another kind', signature(v1.inputs, { kind: 'text' }), 'failed', 'failed'],
    ['inputs are of another kind', signature({ kind: 'text' }, v1.outputs), 'passed', 'failed'],
    ['outputs are not stated', signature(v1.inputs, null), 'inconclusive', 'inconclusive'],
  ])('%s', (_, next, forReader, forSender) => {
    expect(verdictOf(next, [reader])).toBe(forReader);
    expect(verdictOf(next, [sender])).toBe(forSender);
    expect(judged(next, v1, [reader]).verdict).not.toBe('passed');
  }); // prettier-ignore

  it('notes what nobody notices, and says so', () => {
    const judgement = judged(signature(v1.inputs, columns({ score: 'double' })), v1, [reader], written);
    expect(judgement.notes[0]).toMatch(/^breaking: outputs\.reason/);
    expect(judgement.checks[0]?.reason).toBe('1 breaking or unknown difference(s) from credit-risk@1 that no declared consumer notices, 1 in all'); // prettier-ignore
  });

  it('goes by the type that a consumer declares', () => {
    const wider = signature(columns({ age: 'double', income: 'double' }), v1.outputs);
    const typed = (type: string) => consumerOf('typed', { sends: [{ name: 'age', type }, 'income'] });
    expect(verdictOf(wider, [typed('integer')])).toBe('passed');
    expect(verdictOf(wider, [typed('long')])).toBe('failed');
  });

  it('stays all where there is no consumer, or one that nobody can read', () => {
    const next = signature(v1.inputs, columns({ score: 'double' }));
    const none = judged(next, v1, [], written);
    expect(none.verdict).toBe('failed');
    expect(none.notes).toContainEqual(expect.stringContaining('every breaking difference counts'));
    expect(verdictOf(next, [reader, { kind: 'unusable', name: 'x', reason: 'not YAML' }])).toBe('failed');
  });

  it.each<[string, LanguageModel, LanguageModel, Parameters<typeof consumerOf>[1], string]>([
    ['room that is still enough', { contextLength: 8192 }, { contextLength: 4096 }, { context: 2048 }, 'passed'],
    ['room that is not', { contextLength: 8192 }, { contextLength: 4096 }, { context: 8000 }, 'failed'],
    ['a role that it does not send', { roles: ['a', 'b'] }, { roles: ['a'] }, { roles: ['a'] }, 'passed'],
    ['a role that it sends', { roles: ['a', 'b'] }, { roles: ['a'] }, { roles: ['b'] }, 'failed'],
    ['tools that it does not call', { tools: true }, { tools: false }, { roles: [], reads: ['text'] }, 'passed'],
    ['shorter answers', { maxOutputTokens: 9 }, { maxOutputTokens: 8 }, { reads: ['text'] }, 'failed'],
    ['a form of answers that it does not ask for', { responseFormats: ['a', 'b'] }, { responseFormats: ['a'] }, { responseFormats: ['a'] }, 'passed'],
    ['forms of answers that are not stated', { responseFormats: ['a'] }, {}, { responseFormats: ['a'] }, 'inconclusive'],
  ])('of a language model, for %s', (_, current, next, said, verdict) => {
    const text = { inputs: { kind: 'text' }, outputs: { kind: 'text' } } as const;
    const [was, is] = [signatureOf({ ...text, languageModel: current }), signatureOf({ ...text, languageModel: next })];
    expect(judged(is, was, [consumerOf('chat', said)], written).verdict).toBe(verdict);
  }); // prettier-ignore

  it('counts a nested property that a sender of the whole may leave out', () => {
    const message = (...names: string[]): ColumnType => ({ kind: 'object', properties: names.map((name) => ({ name, required: true, type: scalar('string') })) }); // prettier-ignore
    const [before, after] = [message('role'), message('role', 'lang')].map((type) => signature(columns({ msg: type }), v1.outputs)); // prettier-ignore
    const verdict = (...sends: string[]) => judged(after ?? v1, before ?? v1, [consumerOf('c', { sends })], written).verdict; // prettier-ignore
    expect(verdict('msg')).toBe('failed');
    expect(verdict('msg.role')).toBe('failed');
    expect(verdict('msg.role', 'msg.lang')).toBe('passed');
  });
});

it('breaking: consumers finds the properties of items by their path', () => {
  const orders = (type: string) => ({ kind: 'json-schema' as const, schema: { type: 'array', items: { type: 'object', properties: { age: { type } } } } }); // prettier-ignore
  const [before, after] = [signature(orders('integer'), v1.outputs), signature(orders('string'), v1.outputs)];
  const verdict = (...sends: string[]) => judged(after, before, [consumerOf('c', { sends })], { breaking: 'consumers' }).verdict; // prettier-ignore
  expect(verdict('age')).toBe('failed');
  expect(verdict('zip')).toBe('passed');
});

it('ten thousand fields of a consumer against as many of a signature take seconds at most', () => {
  const names = Array.from({ length: 10_000 }, (_, n) => `f${n}`);
  const wide = columns(Object.fromEntries(names.map((name) => [name, 'double'])));
  const schema = { kind: 'json-schema' as const, schema: { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'number' }])) } }; // prettier-ignore
  const many = consumerOf('many', { sends: names, reads: names });
  const start = performance.now();
  expect(judged(signature(wide, schema), signature(wide, schema), [many]).verdict).toBe('passed');
  expect(performance.now() - start).toBeLessThan(20_000);
});

it('names and owners of any length leave room for the rest', () => {
  const long = consumerOf('c', { owner: Array.from({ length: 100 }, (_, n) => `user:${'x'.repeat(90)}${n}`), reads: [`${'y'.repeat(200)}\n<b>`] }); // prettier-ignore
  const row = judged(v1, null, [long]).checks.find(({ verdict }) => verdict === 'failed');
  expect(row?.reason.length).toBeLessThan(2_000);
  expect(row?.reason).not.toContain('\n');
});
