// Registered numbers against the predictions they came from: what agrees, what does not, and what nobody can tell.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { compareRegistered, type Comparison } from '../../../src/gates/recomputation/compare-registered.ts';
import { Recomputation } from '../../../src/gates/recomputation/recompute.ts';
import { parseYaml } from '../../../src/primitives/yaml.ts';
import type { Evaluation, Metric } from '../../../src/registry/documents/evaluation.ts';
import { normalizeEvaluation, parseEvaluationFile } from '../../../src/registry/evaluation-file.ts';
import { predictionFileOf, tableOf } from '../../evidence/predictions/prediction-files.ts';

const examples = new URL('../../../examples/credit-risk/evaluations/', import.meta.url);
const versions = readdirSync(examples).flatMap((model) =>
  readdirSync(new URL(`${model}/`, examples)).map((version) => `${model}/${version}`),
);

async function exampleOf(version: string) {
  const at = (name: string): URL => new URL(`${version}/${name}`, examples);
  const document = parseYaml(await readFile(at('evaluation.yaml'), 'utf8'), 'evaluation.yaml');
  const evaluation = normalizeEvaluation(document, parseEvaluationFile(document));
  const isClassifier = version.startsWith('credit-risk/');
  const columns = isClassifier
    ? { prediction: 'prediction', groups: ['sex', 'age'], slices: ['education'] }
    : {};
  const table = await tableOf(predictionFileOf(await readFile(at('predictions.csv'))), {
    columns: { id: 'id', label: 'label', score: 'score', ...columns },
  });
  return { evaluation, recomputation: new Recomputation(table) };
}

const kindsOf = (comparisons: readonly Comparison[]) => [
  ...new Set(comparisons.map(({ outcome }) => outcome.kind)),
];

describe('the evaluations of the example', () => {
  it.each(versions)('agree with their predictions: %s', async (version) => {
    const { evaluation, recomputation } = await exampleOf(version);
    const { comparisons, omittedGroups } = compareRegistered(evaluation, recomputation, {
      share: 1e-10,
      roundedFrom: 99,
    });
    expect(comparisons.length).toBeGreaterThanOrEqual(4);
    expect(comparisons.filter(({ outcome }) => outcome.kind !== 'agrees')).toEqual([]);
    expect(omittedGroups).toEqual([]);
  });
});

const { evaluation: honest, recomputation } = await exampleOf('credit-risk/v2');
const metric = (name: string, value: number, n?: number): Metric => ({ name, value, better: 'higher', ...(n === undefined ? {} : { n }) }); // prettier-ignore
const valueOf = (name: string): number =>
  honest.metrics.find((known) => known.name === name)?.value ?? Number.NaN;

function outcomesOf(part: Partial<Pick<Evaluation, 'metrics' | 'slices' | 'groups'>>) {
  const { comparisons } = compareRegistered({ metrics: [], slices: [], groups: {}, ...part }, recomputation);
  return comparisons.map(({ outcome }) => outcome);
}

describe('a registered number', () => {
  it('that was raised disagrees, by as much', () => {
    const [outcome] = outcomesOf({ metrics: [metric('auc', valueOf('auc') + 0.01)] });
    expect(outcome).toMatchObject({
      kind: 'disagrees',
      recomputed: valueOf('auc'),
      by: expect.closeTo(0.01, 10),
    });
  });

  it('may be rounded to three decimals or more, and not be off by more than that', () => {
    const auc = valueOf('auc');
    const rounded = Number(auc.toFixed(3));
    expect(outcomesOf({ metrics: [metric('auc', rounded)] })).toMatchObject([
      { kind: 'agrees', recomputed: auc },
    ]);
    expect(outcomesOf({ metrics: [metric('auc', rounded + 0.001)] })).toMatchObject([{ kind: 'disagrees' }]);
    expect(outcomesOf({ metrics: [metric('auc', Number(auc.toFixed(2)))] })).toMatchObject([
      { kind: 'disagrees' },
    ]);
    expect(outcomesOf({ metrics: [metric('auc', auc + 9e-7)] })).toMatchObject([{ kind: 'agrees' }]);
    expect(outcomesOf({ metrics: [metric('auc', auc + 2e-6)] })).toMatchObject([{ kind: 'disagrees' }]);
  });

  it('of another averaging is named, not believed', () => {
    const macro = recomputation.measure('f1_macro');
    const value = macro.kind === 'measured' ? macro.value : Number.NaN;
    expect(outcomesOf({ metrics: [metric('f1', value)] })).toMatchObject([
      {
        kind: 'not-recomputed',
        code: 'another-definition',
        reason: expect.stringContaining('macro average'),
      },
    ]);
    expect(outcomesOf({ metrics: [metric('f1_macro', value)] })).toMatchObject([{ kind: 'agrees' }]);
    expect(outcomesOf({ metrics: [metric('f1_weighted', value)] })).toMatchObject([{ kind: 'disagrees' }]);
  });

  it('whose name leaves open how it is computed is not called wrong', () => {
    const ece = recomputation.measure('ece_15');
    const value = ece.kind === 'measured' ? ece.value : Number.NaN;
    expect(outcomesOf({ metrics: [metric('ece', value)] })).toMatchObject([{ code: 'another-definition' }]);
    expect(outcomesOf({ metrics: [metric('ece', 0.5)] })).toMatchObject([{ code: 'open-definition' }]);
    expect(outcomesOf({ metrics: [metric('pr_auc', 0.99)] })).toMatchObject([{ code: 'open-definition' }]);
    expect(outcomesOf({ metrics: [metric('pr_auc', valueOf('average_precision'))] })).toMatchObject([
      { kind: 'agrees' },
    ]);
    expect(outcomesOf({ metrics: [metric('profit', 41)] })).toMatchObject([{ code: 'unknown-metric' }]);
  });

  it('of how many rows there are must be right', () => {
    expect(outcomesOf({ metrics: [metric('auc', valueOf('auc'), 8_999)] })).toMatchObject([
      { kind: 'disagrees', recomputed: 9_000, by: -1 },
      { kind: 'agrees' },
    ]);
    const where = { education: 'nobody' };
    expect(outcomesOf({ slices: [{ where, n: 5, metrics: [metric('auc', 0.9)] }] })).toMatchObject([
      { kind: 'disagrees', recomputed: 0, by: 5 },
      { kind: 'not-recomputed', code: 'no-rows' },
    ]);
  });

  it('of a slice by two attributes is computed of both together', () => {
    const where = { sex: 'female', age: '30-49' };
    const n = recomputation.count(where);
    const auc = recomputation.measure('auc', where);
    expect(typeof n).toBe('number');
    const slices = [
      { where, n: Number(n), metrics: [metric('auc', auc.kind === 'measured' ? auc.value : NaN)] },
    ];
    expect(outcomesOf({ slices })).toMatchObject([{ kind: 'agrees' }, { kind: 'agrees' }]);
  });

  it('of a group is counted, and groups that were left out are named', () => {
    const { female, male } = honest.groups['sex'] ?? {};
    if (female === undefined || male === undefined) throw new Error('the example has both sexes');
    const groups = { sex: { female: { ...female, fp: female.fp - 1, tn: female.tn + 1 } } };
    const { comparisons, omittedGroups } = compareRegistered(
      { metrics: [], slices: [], groups },
      recomputation,
    );
    expect(comparisons.map(({ registered, outcome }) => [registered.kind === 'count' ? registered.cell : '', outcome.kind])).toEqual([
      ['tp', 'agrees'],
      ['fp', 'disagrees'],
      ['tn', 'disagrees'],
      ['fn', 'agrees'],
    ]); // prettier-ignore
    expect(omittedGroups).toEqual([
      { attribute: 'sex', group: 'male', n: male.tp + male.fp + male.tn + male.fn },
    ]);
  });
});

describe('an evaluation of a great many numbers', () => {
  it('is compared as far as an honest one goes, in bounded time', () => {
    const started = performance.now();
    const metrics = Array.from({ length: 1_000 }, (_, index) => metric(`ece_${index + 1}`, 0.1));
    const outcomes = outcomesOf({ metrics });
    expect(outcomes).toHaveLength(1_000);
    expect(outcomes.filter((outcome) => outcome.kind === 'not-recomputed' && outcome.code === 'too-many').length).toBeGreaterThan(700); // prettier-ignore
    const slices = Array.from({ length: 100 }, (_, index) => ({
      where: { [`a${index}`]: 'x' },
      n: 1,
      metrics: [],
    }));
    expect(kindsOf(compareRegistered({ metrics: [], slices, groups: {} }, recomputation).comparisons)).toEqual(['not-recomputed']); // prettier-ignore
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('is compared for two hundred passes over its rows and 64 divisions of them, and said to be too many from there', async () => {
    const table = await tableOf(predictionFileOf('id,label,score\na,1,0.9\nb,0,0.2\n'));
    const codesOf = (part: Partial<Pick<Evaluation, 'metrics' | 'slices'>>) =>
      compareRegistered(
        { metrics: [], slices: [], groups: {}, ...part },
        new Recomputation(table),
      ).comparisons.map(({ outcome }) => (outcome.kind === 'not-recomputed' ? outcome.code : outcome.kind));
    const codes = codesOf({ metrics: Array.from({ length: 230 }, () => metric('auc', 1)) });
    expect(codes).toEqual([...Array(201).fill('agrees'), ...Array(29).fill('too-many')]);
    const slices = Array.from({ length: 70 }, (_, index) => ({
      where: { [`a${index + 10}`]: 'x' },
      n: 1,
      metrics: [],
    }));
    expect(codesOf({ slices })).toEqual([...Array(64).fill('no-column'), ...Array(6).fill('too-many')]);
    const together = Array.from({ length: 100 }, (_, index) => ({ where: { a: `${index}`, b: 'x' }, n: 1, metrics: [] })); // prettier-ignore
    expect(new Set(codesOf({ slices: together }))).toEqual(new Set(['no-column']));
  });
});
