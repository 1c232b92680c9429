// The expression gate: what it knows, every verdict, and that nothing hostile passes, hangs or reaches JavaScript.
import { describe, expect, it } from 'vitest';
import { bindGate } from '../../src/gates/all-gates.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { GateJudgement } from '../../src/gates/gate.ts';
import { validateRepository } from '../../src/policy/validate.ts';
import { sourceFiles, wholeRepository } from '../builders/alias-repository.ts';
import { someDigest, lineageOf, metricOf } from '../builders/documents.ts';
import { boundGate, evidenceOf, groupsOf, judgeWith, latencyOf, measuring, onlyCheck, sliceOf } from '../builders/evidence.ts'; // prettier-ignore
import { evidenceOfRuns, steps } from '../builders/latency.ts';
import { readPacks } from '../builders/packs.ts';
import { predictionFileOf, tableOf } from '../evidence/predictions/prediction-files.ts';

const judge = (expression: string, evidence: Evidence = evidenceOf(), more: object = {}): GateJudgement =>
  judgeWith('expression', { expression, ...more })(evidence);
const verdictOf = (expression: string, evidence?: Evidence): string => judge(expression, evidence).verdict;
const reasonOf = (expression: string, evidence?: Evidence): string =>
  onlyCheck(judge(expression, evidence)).reason;

/** AUC of 0.776 of the candidate and 0.77 of the current version, on the same data. */
const both = (candidate = 0.776, current = 0.77): Evidence =>
  evidenceOf({ evaluations: [measuring('auc', candidate)] }, { evaluations: [measuring('auc', current)] });

const otherData = { dataset: { name: 'other', digest: someDigest('other') } };

describe('a condition', () => {
  const usual = 'candidate.metrics.auc > 0.75 && candidate.metrics.auc - current.metrics.auc > -0.01';

  it('passes where it is true, and says by which numbers', () => {
    const check = onlyCheck(judge(usual, both()));
    expect(check).toMatchObject({ subject: 'expression', limit: usual, verdict: 'passed' });
    expect(check.reason).toContain('candidate.metrics.auc is 0.776');
    expect(check.reason).toContain('current.metrics.auc is 0.77');
  });

  it('fails where it is false, and names the part that is', () => {
    expect(verdictOf(usual, both(0.74, 0.74))).toBe('failed');
    expect(reasonOf(usual, both(0.74, 0.74))).toBe(
      'candidate.metrics.auc > 0.75 is false, where candidate.metrics.auc is 0.74',
    );
    expect(reasonOf(usual, both(0.76, 0.78))).toContain(
      'candidate.metrics.auc - current.metrics.auc > -0.01 is false',
    );
  });

  it('fails where one part is false, whatever is missing of another', () => {
    expect(verdictOf('candidate.metrics.auc > 0.9 && candidate.metrics.gone > 0.0', both())).toBe('failed');
    expect(verdictOf('candidate.metrics.gone > 0.0 && candidate.metrics.auc > 0.9', both())).toBe('failed');
  });

  it('is shown by its description where it has one', () => {
    const check = onlyCheck(judge('candidate.metrics.auc > 0.7', both(), { describe: 'ranks well' }));
    expect(check.limit).toBe('ranks well');
  });
});

describe('what is missing', () => {
  it.each([
    ['candidate.metrics.gone > 0.5', 'no evaluation of credit-risk@2 has the metric "gone"'],
    ['candidate.metrics.acu > 0.5', 'it has "auc", which may be meant'],
    ['!(candidate.metrics.gone > 0.5)', 'candidate.metrics.gone: no evaluation'],
    ['candidate.slices.all(s, s.n > 10)', 'no evaluation of credit-risk@2 has slices'],
    ['candidate.latency.all(l, l.p99 < 50.0)', 'no evaluation of credit-risk@2 has latency'],
    ['candidate.groups.sex.f.tp > 3', 'candidate.groups: no evaluation of credit-risk@2 counts groups'],
    ['candidate.lineage.run.actor == "ada"', 'candidate.lineage.run: nothing was registered of it'],
    ['candidate.tags.gone == "x"', 'credit-risk@2 has no such tag'],
    ['candidate.artifacts[7].sizeBytes > 1', 'there are 1, counted from 0'],
    ['candidate.metrics[1] > 0.1', 'its names are texts'],
  ])('%s is inconclusive, and named', (text, reason) => {
    expect(verdictOf(text)).toBe('inconclusive');
    expect(reasonOf(text)).toContain(reason);
  });

  it('is inconclusive where there is no evaluation at all', () => {
    const none = evidenceOf({ evaluations: [] }, { evaluations: [] });
    expect(verdictOf('candidate.metrics.auc > 0.1', none)).toBe('inconclusive');
    expect(verdictOf('candidate.evaluations.all(e, e.ageDays < 30.0)', none)).toBe('inconclusive');
    expect(verdictOf('candidate.lineage.datasets.all(d, d.role == "train")', evidenceOf({ manifest: { lineage: lineageOf({ datasets: [] }) } }))).toBe('inconclusive'); // prettier-ignore
  });

  it('does not count where the rest decides', () => {
    expect(verdictOf('candidate.metrics.gone > 0.5 || candidate.metrics.auc > 0.5')).toBe('passed');
    expect(verdictOf('candidate.metrics.auc > 0.5 || candidate.metrics.gone > 0.5')).toBe('passed');
    expect(verdictOf('candidate.metrics.gone > 0.5 || candidate.metrics.auc > 0.9')).toBe('inconclusive');
  });

  it('can be asked for', () => {
    expect(verdictOf('!has(candidate.lineage.run) || candidate.lineage.run.actor == "ada"')).toBe('passed');
    expect(verdictOf('has(candidate.metrics.auc)')).toBe('passed');
    expect(verdictOf('has(candidate.metrics.gone)')).toBe('failed');
    expect(verdictOf('has(candidate.lineage.run.actor)')).toBe('inconclusive');
    expect(verdictOf('"auc" in candidate.metrics && !("gone" in candidate.metrics)')).toBe('passed');
  });

  it('on a first promotion is the current version, unless the expression says so', () => {
    const first = evidenceOf({}, null);
    expect(verdictOf('current.metrics.auc > 0.1', first)).toBe('inconclusive');
    expect(reasonOf('!(current.metrics.auc > 0.1)', first)).toContain('this is a first promotion');
    expect(verdictOf('isFirst || current.metrics.auc > 0.1', first)).toBe('passed');
    expect(verdictOf('isFirst || current.metrics.auc > 0.1', both())).toBe('passed');
    expect(verdictOf('isFirst || current.metrics.auc > 0.9', both())).toBe('failed');
    expect(verdictOf('has(current.metrics.auc)', first)).toBe('inconclusive');
  });

  it('is inconclusive where evidence cannot be read that might be the worst', () => {
    const damaged = evidenceOf({
      problems: [{ key: 'evaluations/x', kind: 'unusable', reason: 'truncated' }],
    });
    expect(verdictOf('candidate.version == 2', damaged)).toBe('inconclusive');
    const live = evidenceOf(
      {},
      { problems: [{ key: 'evaluations/x', kind: 'unusable', reason: 'truncated' }] },
    );
    expect(verdictOf('candidate.version == 2', live)).toBe('passed');
    expect(verdictOf('current.version == 1', live)).toBe('inconclusive');
  });
});

describe('no number', () => {
  it.each([
    '!(candidate.metrics.zero / candidate.metrics.zero > 0.5)',
    'candidate.metrics.zero / candidate.metrics.zero != 1.0',
    'candidate.metrics.auc / candidate.metrics.zero > 1.0',
    '1e308 * 10.0 > 1.0',
    '!(1e308 * 10.0 - 1e308 * 10.0 < 1.0)',
    '7 / 0 > 1',
    '7 % 0 == 0',
    '9223372036854775807 + 1 > 0',
    'int(1e308) > 0',
  ])('keeps a limit: %s', (text) => {
    const evidence = evidenceOf({
      evaluations: [{ metrics: [metricOf('zero', 0), metricOf('auc', 0.7)] }],
    });
    expect(verdictOf(text, evidence)).toBe('inconclusive');
  });

  it('is what a division by 0 gives, and that is said', () => {
    expect(reasonOf('candidate.metrics.auc / 0.0 > 1.0')).toContain('it divides by 0');
    expect(reasonOf('7 / 0 > 1')).toContain('it divides by 0');
  });

  it('is a number where true or false is asked for', () => {
    const evidence = evidenceOf({ manifest: { hyperparameters: { depth: 8 } } });
    for (const loop of ['all', 'exists', 'exists_one']) {
      expect(verdictOf(`[1].${loop}(x, candidate.hyperparameters.depth)`, evidence)).toBe('inconclusive');
    }
    expect(verdictOf('candidate.hyperparameters.depth || true == false', evidence)).toBe('inconclusive');
    expect(verdictOf('[true && candidate.hyperparameters.depth].all(x, true)', evidence)).toBe(
      'inconclusive',
    );
    expect(verdictOf('[candidate.hyperparameters.depth && true].all(x, true)', evidence)).toBe(
      'inconclusive',
    );
    expect(verdictOf('candidate.hyperparameters.depth ? false : true', evidence)).toBe('inconclusive');
    expect(verdictOf('!candidate.hyperparameters.depth', evidence)).toBe('inconclusive');
  });

  it('is double("nan"): numbers are not read from texts', () => {
    expect(verdictOf('!(double("nan") > 1.0)')).toBe('inconclusive');
  });
});

describe('several evaluations', () => {
  it('on the same data: the worst of the candidate counts, of the current version the best', () => {
    const evidence = evidenceOf(
      { evaluations: [measuring('auc', 0.8), measuring('auc', 0.7)] },
      { evaluations: [measuring('auc', 0.75), measuring('auc', 0.65)] },
    );
    expect(verdictOf('candidate.metrics.auc == 0.7 && current.metrics.auc == 0.75', evidence)).toBe('passed');
  });

  it('with a metric that is better when lower take the highest of the candidate', () => {
    const loss = (value: number) => ({ metrics: [metricOf('loss', value, { better: 'lower' })] });
    const evidence = evidenceOf(
      { evaluations: [loss(0.2), loss(0.3)] },
      { evaluations: [loss(0.2), loss(0.3)] },
    );
    expect(verdictOf('candidate.metrics.loss == 0.3 && current.metrics.loss == 0.2', evidence)).toBe(
      'passed',
    );
  });

  it('that disagree on what is better say nothing', () => {
    const evidence = evidenceOf({
      evaluations: [measuring('x', 1), { metrics: [metricOf('x', 2, { better: 'lower' })] }],
    });
    expect(verdictOf('candidate.metrics.x > 0.0', evidence)).toBe('inconclusive');
  });

  it('that count groups otherwise say nothing', () => {
    const counted = (tp: number) => groupsOf('sex', { f: { tp, fp: 1, tn: 1, fn: 1 } });
    const evidence = (...tps: readonly number[]) => evidenceOf({ evaluations: tps.map(counted) });
    expect(verdictOf('candidate.groups.sex.f.tp == 3', evidence(3, 3))).toBe('passed');
    expect(verdictOf('candidate.groups.sex.f.tp <= 4', evidence(3, 4))).toBe('inconclusive');
  });

  it('on several datasets or splits say nothing until one is named', () => {
    const evidence = evidenceOf(
      { evaluations: [measuring('auc', 0.8), measuring('auc', 0.8, { split: 'train' })] },
      null,
    );
    expect(verdictOf('candidate.metrics.auc > 0.5', evidence)).toBe('inconclusive');
    expect(reasonOf('candidate.metrics.auc > 0.5', evidence)).toContain('several datasets or splits');
    expect(verdictOf('!has(candidate.metrics.auc) || true == false', evidence)).toBe('failed');
    expect(judge('candidate.metrics.auc > 0.5', evidence, { split: 'test' }).verdict).toBe('passed');
    expect(verdictOf('candidate.evaluations.all(e, e.metrics.auc > 0.5)', evidence)).toBe('passed');
  });

  it('of the two versions compare on the same data only', () => {
    const apart = evidenceOf(
      { evaluations: [measuring('auc', 0.8)] },
      { evaluations: [measuring('auc', 0.7, otherData)] },
    );
    expect(verdictOf('candidate.metrics.auc > current.metrics.auc', apart)).toBe('inconclusive');
    expect(reasonOf('candidate.metrics.auc > current.metrics.auc', apart)).toContain('was not measured on the data of the candidate'); // prettier-ignore
    expect(verdictOf('!has(current.metrics.auc) || candidate.metrics.auc > current.metrics.auc', apart)).toBe(
      'inconclusive',
    );
    const also = evidenceOf(
      { evaluations: [measuring('auc', 0.8)] },
      { evaluations: [measuring('auc', 0.7, otherData), measuring('auc', 0.75)] },
    );
    expect(verdictOf('current.metrics.auc == 0.75', also)).toBe('passed');
  });
});

describe('what it knows', () => {
  const rich = evidenceOf(
    {
      manifest: {
        lineage: lineageOf({ run: { tracker: 'mlflow', id: 'r1', actor: 'user:ada' } }),
        hyperparameters: { depth: 8, kernel: 'rbf', warm: true },
        tags: { team: 'credit-ml' },
      },
      evaluations: [
        {
          metrics: [metricOf('auc', 0.8)],
          slices: [sliceOf('region', 'EU', 0.78), sliceOf('region', 'US', 0.71, 40)],
          ...groupsOf('sex', { f: { tp: 40, fp: 10, tn: 40, fn: 10 }, m: { tp: 50, fp: 10, tn: 35, fn: 5 } }),
          latency: latencyOf(),
        },
      ],
    },
    { evaluations: [{ metrics: [metricOf('auc', 0.79)], slices: [sliceOf('region', 'EU', 0.7)] }] },
  );

  it.each([
    'candidate.slices.all(s, s.metrics.auc > 0.7)',
    'candidate.slices.filter(s, s.n < 100).size() == 1',
    'candidate.slices.exists_one(s, s.where.region == "US")',
    'candidate.slices.map(s, s.n).exists(n, n == 40)',
    'current.slices.all(c, candidate.slices.exists(s, s.where == c.where && s.metrics.auc - c.metrics.auc > -0.02))',
    'candidate.groups.sex.all(g, double(candidate.groups.sex[g].tp) / double(candidate.groups.sex[g].tp + candidate.groups.sex[g].fn) > 0.75)',
    'candidate.latency.all(l, l.hardware == "c7i.large" && l.p99 < 50.0 && l.requests >= 3000 && l.errors == 0)',
    'candidate.hyperparameters.depth <= 8 && candidate.hyperparameters.kernel == "rbf" && candidate.hyperparameters.warm == true',
    'candidate.tags.team == "credit-ml" && candidate.kind == "model" && candidate.model == "credit-risk"',
    'candidate.lineage.run.actor == "user:ada" && !candidate.lineage.code.dirty && size(candidate.lineage.code.commit) == 40',
    'candidate.lineage.datasets.exists(d, d.role == "train" && d.digest.startsWith("sha256:"))',
    'candidate.artifacts.all(a, a.sizeBytes < 1000000 && !a.path.endsWith(".pkl"))',
    '"income" in candidate.signature.inputs && candidate.signature.outputs == ["score"]',
    'candidate.evaluations.all(e, e.ageDays == 1.0 && e.dataset == "credit-holdout" && e.evaluator.contains("eval"))',
    'candidate.version == current.version + 1',
    'now == timestamp("2026-06-03T12:00:00Z") && now.getDayOfWeek() == 3 && now.getHours() == 12 && now.getMonth() == 5',
    'now - candidate.registeredAt < duration("72h") && now - duration("1h30m") < now',
    'candidate.metrics.auc > 0.5 ? candidate.version > 1 : false',
    '[1, 2] + [3] == [1, 2, 3] && "a" + "b" == "ab" && -candidate.metrics.auc < 0.0',
    '[1, 2].all(x, [3, 4].all(y, y > x))',
  ])('%s', (text) => {
    expect(judge(text, rich)).toMatchObject({ verdict: 'passed' });
  });

  it('names the element that decided', () => {
    expect(reasonOf('candidate.slices.all(s, s.metrics.auc > 0.75)', rich)).toContain('s is "region=US"');
  });

  it('is inconclusive of one slice without the metric, unless another one decides', () => {
    expect(verdictOf('candidate.slices.all(s, s.metrics.gone > 0.5)', rich)).toBe('inconclusive');
    expect(verdictOf('candidate.slices.all(s, s.n < 100 && s.metrics.gone > 0.5)', rich)).toBe('failed');
    expect(verdictOf('candidate.slices.filter(s, s.metrics.gone > 0.5).size() == 0', rich)).toBe(
      'inconclusive',
    );
  });
});

describe('latency', () => {
  const slow = evidenceOfRuns([{ ms: steps(50, 100, 1_000), latency: { quantilesMs: { p99: 3 } } }]);

  it('is that of the samples, and a registered one that is not fails', () => {
    expect(verdictOf('candidate.latency.all(l, l.p99 < 50.0)', slow)).toBe('failed');
    const { checks } = judge('candidate.latency.all(l, l.p99 > 90.0)', slow);
    expect(checks.map(({ verdict }) => verdict)).toEqual(['failed', 'passed']);
    expect(checks[0]?.reason).toContain('p99 is registered as 3');
    expect(verdictOf('candidate.version == 2', slow)).toBe('passed');
  });

  it('is read where an expression asks for it', () => {
    const needsOf = (expression: string) => boundGate('expression', { expression }).needs;
    expect(needsOf('candidate.latency.all(l, l.p99 < 50.0)')).toEqual({ predictions: true, samples: true });
    expect(needsOf('candidate.metrics.auc > 0.5')).toEqual({ predictions: true });
  });
});

describe('numbers from rows', () => {
  const rows = 'id,label,score,prediction,region\na,1,0.9,1,EU\nb,1,0.4,0,EU\nc,0,0.6,1,US\nd,0,0.1,0,US\n';
  const measured = async (metrics: Readonly<Record<string, number>>): Promise<Evidence> => {
    const evidence = evidenceOf({
      evaluations: [
        { metrics: Object.entries(metrics).map(([name, value]) => metricOf(name, value, { n: 4 })) },
      ],
    });
    const columns = {
      id: 'id',
      label: 'label',
      score: 'score',
      prediction: 'prediction',
      slices: ['region'],
    };
    const predictions = { kind: 'read', table: await tableOf(predictionFileOf(rows), { columns }) } as const;
    const evaluations = evidence.candidate.evaluations.map((each) => ({ ...each, predictions }));
    return { ...evidence, candidate: { ...evidence.candidate, evaluations } };
  };

  it('are there although nobody registered them', async () => {
    const evidence = await measured({ auc: 0.75 });
    expect(verdictOf('candidate.metrics.accuracy == 0.5 && has(candidate.metrics.brier)', evidence)).toBe(
      'passed',
    );
  });

  it('leave nothing to believe where they say that there is none', async () => {
    const columns = { id: 'id', label: 'label', score: 'score' };
    const oneClass = ['id,label,score', ...Array.from({ length: 4 }, (_, at) => `e${at},1,0.${at + 1}`), ''].join('\n'); // prettier-ignore
    const predictions = {
      kind: 'read',
      table: await tableOf(predictionFileOf(oneClass), { columns }),
    } as const;
    const evidence = evidenceOf({ evaluations: [{ metrics: [metricOf('auc', 0.99, { n: 4 })] }] }, null);
    const evaluations = evidence.candidate.evaluations.map((each) => ({ ...each, predictions }));
    const one = { ...evidence, candidate: { ...evidence.candidate, evaluations } };
    for (const text of ['candidate.metrics.auc > 0.9', '!has(candidate.metrics.auc) || candidate.metrics.auc > 0.9', 'candidate.evaluations.all(e, e.metrics.auc > 0.9)']) {
      expect(verdictOf(text, one)).toBe('inconclusive');
      expect(reasonOf(text, one)).toContain('its predictions give none: there is no auc of these 4 rows');
    } // prettier-ignore
  });

  it('of a group that is called as every object has something are none', () => {
    const counts = { tp: 1, fp: 1, tn: 1, fn: 1 };
    const evidence = evidenceOf({ evaluations: [groupsOf('sex', { f: counts })] }, null);
    expect(verdictOf('candidate.groups["sex"]["constructor"].tp >= 0', evidence)).toBe('inconclusive');
  });

  it('count, and a registered one that disagrees fails', async () => {
    const evidence = await measured({ auc: 0.99 });
    expect(verdictOf('candidate.metrics.auc > 0.7', evidence)).toBe('failed');
    expect(judge('candidate.metrics.auc == 0.75', evidence).checks.map(({ verdict }) => verdict)).toEqual(['failed', 'passed']); // prettier-ignore
  });
});

describe('a policy with a mistake in it', () => {
  const issueOf = (written: unknown): string => {
    const bound = bindGate('expression', written);
    return bound.ok
      ? 'none'
      : bound.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
  };

  it.each([
    [
      'candidat.version == 1',
      'at character 1 ("candidat.version == 1"): there is no variable "candidat": did you mean candidate?',
    ],
    [
      'candidate.metrcs.auc > 0.7',
      'at character 11 ("metrcs.auc > 0.7"): there is no field "metrcs": did you mean metrics?',
    ],
    ['candidate.slices.all(s, s.metricx.auc > 0.7)', 'at character 27'],
    ['!has(candidate.latencyy)', 'there is no field "latencyy": did you mean latency?'],
    ['candidate.slices.all(s, has(s.metricx.auc))', 'there is no field "metricx"'],
    ['candidate.metrics.auc > 0.7 &&', 'unexpected token: the end of the expression'],
    ['candidate.metrics.auc\n  > 0.7 &&& true', 'at line 2, character 11'],
    ['candidate.metrics.auc', 'the whole is of type double, and has to be true or false'],
    [
      'candidate.metrics.auc * 2 > 1.0',
      'beside a number with decimals write whole numbers with a point, as in 2.0',
    ],
    ['candidate.version == "2"', 'no such overload: int == string'],
    ['candidate.kind.matches("(a+)+$")', 'matches is not taken, for a pattern can take for ever'],
    ['candidate.constructor.name == "x"', 'there is no field "constructor"'],
    ['candidate.__proto__ == candidate', 'there is no field "__proto__"'],
    ['candidate.toString() == "x"', 'there is no method "toString"'],
    ['cel.bind(x, 1, x == 1)', 'there is no'],
    ['type(1) == int', 'there is no function "type"'],
    ['dyn(1) == 2', 'there is no function "dyn"'],
    ['b"a" == b"a"', 'bytes and unsigned integers are not taken'],
    ['1u == 1u', 'bytes and unsigned integers are not taken'],
    ['{"a": 1}.size() == 1', 'map literals are not taken'],
    ['candidate.slices.map(s, s.n > 1, s.n).size() > 0', 'map takes a variable and an expression'],
    ['[1].all(x, x > 0) && x > 1', 'there is no variable "x"'],
    [`${'('.repeat(80)}true${')'.repeat(80)}`, 'is too long or nested too deeply'],
    [`${'!'.repeat(1_900)}true`, 'is too long or nested too deeply'],
    [Array.from({ length: 300 }, () => 'true').join('&&'), 'is too long or nested too deeply'],
    ['true || '.repeat(300), 'has 2399 characters, more than 2000'],
  ])('%s', (expression, message) => {
    expect(issueOf({ expression })).toContain('expression: ');
    expect(issueOf({ expression })).toContain(message);
  });

  it('is told at its line of the policy', () => {
    const written = 'gates:\n  x:\n    gate: expression\n    expression: candidate.metrcs.auc > 0.7\n';
    const files = sourceFiles({ ...wholeRepository, 'gates/new.yaml': written });
    const problems = validateRepository({
      files,
      packs: readPacks(),
      bindGate,
      now: new Date('2026-11-21T12:00:00Z'),
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        at: { file: 'gates/new.yaml', line: 4 },
        message: expect.stringContaining('at character 11') as unknown,
      },
    ]);
  });

  it('says what is wrong of the rest as every gate does', () => {
    expect(issueOf({})).toBe('expression: is missing: expected string');
    expect(issueOf({ expression: 'true', descibe: 'x' })).toContain('did you mean describe?');
  });
});

describe('hostile input', () => {
  const slices = Array.from({ length: 100_000 }, (_, n) => sliceOf('id', String(n), 0.7, n));
  const large = evidenceOf({ evaluations: [{ metrics: [metricOf('auc', 0.7)], slices }] }, null);

  it.each([
    'candidate.slices.all(a, candidate.slices.exists(b, b.n == a.n))',
    'candidate.slices.all(a, candidate.slices.all(b, candidate.slices.all(c, a.n + b.n + c.n >= 0)))',
    'candidate.slices.map(a, candidate.slices) == candidate.slices.map(a, candidate.slices)',
    'candidate.slices.all(a, a in candidate.slices)',
    '[candidate.slices.map(a, a.n)].all(l, l.all(n, !(n - 1000000 in l)))',
    'candidate.slices.all(a, (candidate.slices + candidate.slices).size() > 0)',
    '[1,2,3,4,5,6,7,8,9].all(a, [1,2,3,4,5,6,7,8,9].all(b, [1,2,3,4,5,6,7,8,9].all(c, [1,2,3,4,5,6,7,8,9].all(d, [1,2,3,4,5,6,7,8,9].all(e, [1,2,3,4,5,6,7,8,9].all(f, [1,2,3,4,5,6,7,8,9].all(g, a+b+c+d+e+f+g > 0)))))))',
    'candidate.slices.all(a, candidate.slices.all(b, b.metrics.gone > 0.0) || true)',
  ])('is given up after so many steps, and never passes: %s', (text) => {
    const judgement = judge(text, large);
    expect(judgement.verdict).toBe('inconclusive');
    expect(onlyCheck(judgement)).toMatchObject({
      remedy: expect.stringContaining('at most 1000000 steps') as unknown,
    });
  });

  it('goes through 100,000 slices once', () => {
    expect(verdictOf('candidate.slices.map(a, candidate.slices).all(x, x.size() == 100000)', large)).toBe(
      'passed',
    );
    expect(verdictOf('candidate.slices.all(s, s.n >= 0)', large)).toBe('passed');
  });

  it('fails by what was false before the steps ran out', () => {
    const text =
      'candidate.metrics.auc > 0.9 && candidate.slices.all(a, candidate.slices.exists(b, b.n == a.n))';
    expect(verdictOf(text, large)).toBe('failed');
  });

  it('finds nothing of JavaScript behind names that people chose', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(verdictOf(`candidate.tags["${name}"] != "x"`)).toBe('inconclusive');
      expect(verdictOf(`has(candidate.tags.${name})`)).toBe('failed');
      expect(verdictOf(`candidate.metrics.${name} != 3.0`)).toBe('inconclusive');
      expect(verdictOf(`candidate.groups.${name}.size() >= 0`)).toBe('inconclusive');
    }
  });

  it('is judged alike every time', () => {
    const text = 'candidate.slices.exists(a, a.metrics.gone > 0.1) || candidate.metrics.auc > 0.1';
    const small = evidenceOf({
      evaluations: [{ metrics: [metricOf('auc', 0.7)], slices: slices.slice(0, 500) }],
    });
    expect(judge(text, small)).toEqual(judge(text, small));
  });
});
