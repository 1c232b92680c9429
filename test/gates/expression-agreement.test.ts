// Expressions come to what CEL says they come to: held against the evaluator of the library that parses them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileExpression } from '../../src/gates/expression/compile.ts';
import { expressionEnvironment } from '../../src/gates/expression/environment.ts';
import { evaluate } from '../../src/gates/expression/evaluate.ts';
import { factsOf } from '../../src/gates/expression/facts.ts';
import { Steps } from '../../src/gates/expression/steps.ts';
import { isFields, isList, isUnknown, type Unknown, type Value } from '../../src/gates/expression/values.ts';
import { metricOf } from '../builders/documents.ts';
import { evidenceOf, sliceOf } from '../builders/evidence.ts';

const facts = factsOf(
  evidenceOf(
    {
      manifest: { hyperparameters: { depth: 8, warm: true } },
      evaluations: [
        {
          metrics: [metricOf('auc', 0.8), metricOf('loss', 0.25, { better: 'lower' })],
          slices: [
            sliceOf('region', 'EU', 0.75, 40),
            { ...sliceOf('region', 'US', 0.5, 1), metrics: [metricOf('auc', 0.5), metricOf('f1', 0.5)] },
          ],
        },
      ],
    },
    { evaluations: [{ metrics: [metricOf('auc', 0.75)] }] },
  ),
  undefined,
);

/** As the library takes values: plain objects without what is unknown. */
function plain(value: Value | Unknown): unknown {
  if (isFields(value)) {
    const known = value.keys().map((key) => [key, value.get(key)] as const).filter(([, part]) => !isUnknown(part)); // prettier-ignore
    return Object.fromEntries(known.map(([key, part]) => [key, plain(part)]));
  }
  return isList(value) ? value.map(plain) : value;
}

const context = Object.fromEntries([...facts].map(([name, value]) => [name, plain(value)]));
const environment = expressionEnvironment();

function byLibrary(text: string): unknown {
  try {
    return environment.evaluate(text, context) as unknown;
  } catch {
    return 'unknown';
  }
}

function byUs(text: string): unknown {
  const compiled = compileExpression(text);
  if (!compiled.ok) throw new Error(`${text}: ${compiled.reason}`);
  const outcomes = evaluate(compiled.expression.tree, facts, new Steps()).map(({ outcome }) => outcome);
  if (outcomes.includes('false')) return false;
  return outcomes.every((outcome) => outcome === 'true') ? true : 'unknown';
}

const binary = (operators: readonly string[], operand: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(operand, fc.constantFrom(...operators), operand)
    .map(([a, operator, b]) => `(${a} ${operator} ${b})`);

/** Conditions in which a loop over slices may stand, with `s` where one stands around them. */
const conditions = fc.letrec<{ double: string; int: string; bool: string }>((tie) => ({
  double: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('0.5', '2.0', 'candidate.metrics.auc', 'candidate.metrics.loss', 'current.metrics.auc', 'candidate.metrics.gone', 's.metrics.auc', 's.metrics.f1'), // prettier-ignore
    binary(['+', '-', '*'], tie('double')),
    tie('double').map((value) => `(-${value})`),
    fc.tuple(tie('bool'), tie('double'), tie('double')).map(([c, a, b]) => `(${c} ? ${a} : ${b})`),
    tie('int').map((value) => `double(${value})`),
  ),
  int: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('0', '1', '40', '-7', 'candidate.version', 'candidate.slices.size()', 's.n', 'candidate.artifacts.filter(a, true)[0].sizeBytes', 'candidate.slices.filter(s, true)[5].n', '[3, 1][1]'), // prettier-ignore
    binary(['+', '-', '*', '/', '%'], tie('int')),
    tie('double').map((value) => `int(${value})`),
    tie('bool').map((condition) => `candidate.slices.filter(s, ${condition}).size()`),
  ),
  bool: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('true', 'false', 'isFirst', 'candidate.hyperparameters.depth', 'candidate.hyperparameters.warm', 'candidate.hyperparameters.depth > 3', 'candidate.hyperparameters.gone', 'has(candidate.metrics.gone)', 'has(candidate.lineage.run)', 'has(s.metrics.f1)', 's.where.region == "EU"', '"US" in candidate.slices.map(s, s.where.region)', 'candidate.kind.startsWith("mod")', 'now > timestamp("2026-01-01T00:00:00Z")', 'now - duration("1h30m") < now', 's.where.region in ["US"]'), // prettier-ignore
    binary(['<', '<=', '>', '>=', '==', '!='], tie('double')),
    binary(['<', '<=', '>', '>=', '==', '!='], tie('int')),
    fc.tuple(tie('int'), fc.constantFrom('<', '>='), tie('double')).map(([a, operator, b]) => `${a} ${operator} ${b}`), // prettier-ignore
    binary(['&&', '||'], tie('bool')),
    tie('bool').map((condition) => `!(${condition})`),
    fc.tuple(fc.constantFrom('all', 'exists', 'exists_one'), tie('bool')).map(([loop, condition]) => `candidate.slices.${loop}(s, ${condition})`), // prettier-ignore
    tie('int').map((value) => `${value} in candidate.slices.map(s, ${value})`),
  ),
})).bool;

it('comes to the value, or the lack of one, that the library comes to', () => {
  let known = 0;
  fc.assert(
    fc.property(conditions, (condition) => {
      // Around it, so that s is always there.
      const text = `candidate.slices.exists(s, ${condition})`;
      fc.pre(text.length < 1_500);
      const ours = byUs(text);
      if (ours !== 'unknown') known += 1;
      expect([text, ours]).toEqual([text, byLibrary(text)]);
    }),
    { numRuns: 1_000 },
  );
  expect(known).toBeGreaterThan(500);
});

it('differs where a number is none: there the library goes on', () => {
  const nan = '!((candidate.metrics.auc - candidate.metrics.auc) / (candidate.metrics.auc - 0.8) > 0.5)';
  expect([byUs(nan), byLibrary(nan)]).toEqual(['unknown', true]);
});
