import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/primitives/digest.ts';
import { renderPlace } from '../../src/primitives/errors.ts';
import { parseYaml } from '../../src/primitives/yaml.ts';
import { nearestRankQuantiles, parseSamples } from '../../src/registry/latency-samples.ts';
import { measureEvaluation } from '../../src/registry/measure-evaluation.ts';
import { knownDirection } from '../../src/registry/metric-direction.ts';
import { rangeMissed, showRange } from '../../src/registry/metric-range.ts';
import { breakageOf } from '../builders/breakage-of.ts';
import { MemorySource } from '../fakes/memory-source.ts';

const digest = `"sha256:${'a'.repeat(64)}"`;
const head = `dataset: {name: holdout, digest: ${digest}}\nobservedAt: "2026-05-01T00:00:00Z"\n`;

const measure = async (text: string, files: Record<string, string> = {}) =>
  measureEvaluation(parseYaml(text, 'evaluation.yaml'), new MemorySource(files));

async function refusal(text: string, files: Record<string, string> = {}): Promise<string> {
  const error = await breakageOf(measure(head + text, files));
  return `${error.code} ${renderPlace(error.at)}: ${error.message} (${error.remedy ?? ''})`;
}

describe('an evaluation file', () => {
  it('may be as short as a metric and a dataset by path', async () => {
    const { body, evidence } = await measure(
      'dataset: {name: holdout, path: holdout.csv}\nmetrics: {auc: 0.781}\nobservedAt: "2026-05-01T00:00:00Z"',
      { 'holdout.csv': 'id,label' },
    );
    expect(body).toEqual({
      dataset: { name: 'holdout', digest: digestOf('id,label') },
      split: 'test',
      metrics: [{ name: 'auc', value: 0.781, better: 'higher' }],
      slices: [],
      groups: {},
      tool: { name: 'unspecified' },
      observedAt: '2026-05-01T00:00:00Z',
    });
    expect(evidence).toEqual([]);
  });

  it('keeps what is known of a number, in the order of names', async () => {
    const { body } = await measure(
      `${head}metrics:\n  uplift: {value: 2, better: higher, n: 9, standardError: 0.1, interval: {low: 1, high: 3, level: 0.95}}\n  brier: 0.1\n` +
        'slices: [{where: {region: EU, age: 30}, n: 4, metrics: {f1_macro: 0.5}}]\n' +
        'groups: {sex: {male: {tp: 1, fp: 2, tn: 3, fn: 4}}}',
    );
    expect(body.metrics).toEqual([
      { name: 'brier', value: 0.1, better: 'lower' },
      {
        name: 'uplift',
        value: 2,
        better: 'higher',
        n: 9,
        standardError: 0.1,
        interval: { low: 1, high: 3, level: 0.95 },
      },
    ]);
    expect(body.slices).toEqual([
      {
        where: { region: 'EU', age: '30' },
        n: 4,
        metrics: [{ name: 'f1_macro', value: 0.5, better: 'higher' }],
      },
    ]);
    expect(body.groups).toEqual({ sex: { male: { tp: 1, fp: 2, tn: 3, fn: 4 } } });
  });

  it.each([
    ['metrics: {auc: .nan}', 'evaluation.yaml:3:16'],
    ['metrics: {auc: .inf}', 'evaluation.yaml:3:16'],
    [
      'metrics:\n  auc: "0.78"',
      'evaluation.yaml:4:8: metrics.auc: expected a number, or a map with its value, found "0.78"',
    ],
    ['metrics: {auc: {value: 0.7, bettr: higher}}', 'did you mean better?'],
    [
      'metrics: {profit: 3}',
      'metrics.profit is better higher or lower? Its name does not say (write profit: {value: …, better: higher}',
    ],
    [
      'slices: [{where: {a: b}, n: 1, metrics: {profit: 3}}]',
      'evaluation.yaml:3:50 slices[0].metrics.profit',
    ],
    ['metrics: {auc: {value: 1, interval: {low: 2, high: 1, level: 0.9}}}', 'begins at 2 and ends at 1'],
    [
      'metrics: {auc: 1.9}',
      'evaluation.yaml:3:16 metrics.auc: metrics.auc is 1.9, and auc is between 0 and 1 (write a fraction: 0.019',
    ],
    [
      'metrics: {mcc: {value: -1.2}}',
      'evaluation.yaml:3:24 metrics.mcc.value: metrics.mcc.value is -1.2, and mcc is between -1 and 1 (correct',
    ],
    [
      'slices: [{where: {a: b}, n: 1, metrics: {recall@10: 7}}]',
      'evaluation.yaml:3:53 slices[0].metrics["recall@10"]',
    ],
    ['', 'evaluation.yaml:1:1: the evaluation measures nothing (write metrics:'],
    ['metrics: {}\nslices: [{where: {a: b}, n: 9, metrics: {}}]\ngroups: {sex: {}}', 'measures nothing'],
    ['groups: {sex: {male: {tp: 1.5, fp: 2, tn: 3, fn: 4}}}', 'groups.sex.male.tp'],
    ['predictions: {path: p.csv, id: id, label: y}', 'names neither scores nor decisions'],
    ['predictions: {path: p.csv, id: i, label: y, score: s, task: guess}', 'predictions.task'],
    [
      'predictions: {path: p.csv, id: i, label: y, score: s, task: ranking, positive: a}',
      'positive is of two classes, and the task is ranking',
    ],
    [
      'predictions: {path: p.csv, id: i, label: y, score: s, task: binary, query: q}',
      'query is of a ranking',
    ],
    ['predictions: {path: p.csv, id: i, label: y, score: s, positive: a, query: q}', 'leave one of them out'],
    ["predictions: {path: p.csv, id: i, label: y, score: s, positive: ''}", 'positive is empty'],
    ['predictions: {path: p.csv, id: i, label: y, score: s, groups: []}', 'predictions.groups'],
    ['predictions: {path: p.csv, id: i, label: y, score: s, slices: [a, a]}', 'names a column twice'],
    ['observedAt: today', 'observedAt'],
    ['latency: {hardware: x, errors: 0}', 'needs samples or quantiles'],
    ['latency: {hardware: x, errors: 0, quantiles: {p99: 3}}', 'are of how many requests?'],
    ['latency: {hardware: x, errors: 0, requests: 9, quantiles: {p50: 3, p95: 2}}', 'p50 ≤ p95 ≤ p99'],
    ['latency: {hardware: x, errors: 0, quantiles: {p90: 3}}', 'p90'],
    ['latency: {hardware: x, samples: [1]}', 'latency.errors is missing'],
    ['latency: {hardware: x, errors: 0, samples: [1, -2]}', 'latency.samples[1]'],
    ['latency: {hardware: x, errors: 0, requests: 3, samples: [1, 2]}', 'says 3, and there are 2 samples'],
    [
      'latency: {hardware: x, errors: 0, requests: 9, tokens: {}}',
      'latency.tokens: measures nothing: write ttft',
    ],
    ['latency: {hardware: x, errors: 0, requests: 9, tokens: {e2e: [1]}}', 'e2e'],
    ['latency: {hardware: x, errors: 0, tokens: {ttft: [1]}}', 'latency.tokens are of how many requests?'],
    [
      'latency: {hardware: x, errors: 0, requests: 9, tokens: {ttft: {quantiles: {p99: 3}}}}',
      'latency.tokens.ttft',
    ],
    [
      'latency: {hardware: x, errors: 0, requests: 9, tokens: {itl: {n: 0, quantiles: {p99: 3}}}}',
      'latency.tokens.itl',
    ],
    [
      'latency: {hardware: x, errors: 0, requests: 9, tokens: {itl: {n: 9, quantiles: {p50: 4, p99: 3}}}}',
      'latency.tokens.itl.quantiles go down',
    ],
    [
      'latency: {hardware: x, errors: 0, requests: 2, tokens: {tpot: [1, 2, 3]}}',
      'latency.tokens.tpot has 3 times, and 2 requests were answered',
    ],
    ['latency: {hardware: x, errors: 0, requests: 2, tokens: {outputTokens: -1}}', 'outputTokens'],
    ['latency: {hardware: x, errors: 0, samples: [1], quantiles: {p99: 1}, tokens: {ttft: [1]}}', 'not both'],
    [
      'latency: {hardware: x, errors: 0, samples: {path: l.csv, column: ms}}',
      'latency.samples.unit is missing',
    ],
  ])('is refused where it stands: %s', async (text, expected) => {
    expect(await refusal(text)).toContain(expected);
  });

  it('is refused for a dataset without bytes, or with other bytes than it says', async () => {
    const rest = '\nmetrics: {auc: 0.7}\nobservedAt: "2026-05-01T00:00:00Z"';
    expect(await breakageOf(measure(`dataset: {name: x}${rest}`))).toMatchObject({
      code: 'invalid-document',
      message: 'dataset names no bytes',
    });
    const wrong = measure(`dataset: {name: x, path: x.csv, digest: ${digest}}${rest}`, { 'x.csv': '1' });
    expect((await breakageOf(wrong)).message).toContain('is not the digest of x.csv');
    expect(await breakageOf(measure(`dataset: {name: x, path: gone.csv}${rest}`))).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('latency', () => {
  it('is computed from a column, in milliseconds, and its samples are kept as evidence', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => `${index},${(index + 1) / 1000}`);
    const csv = `request,seconds\n${rows.join('\n')}\n`;
    const { body, evidence } = await measure(
      `${head}latency: {hardware: c7i.large, load: {concurrency: 4}, errors: 2, samples: {path: out/latency.csv, column: seconds, unit: s}}`,
      { 'out/latency.csv': csv },
    );
    expect(body.latency).toEqual({
      hardware: 'c7i.large',
      load: { concurrency: 4 },
      requests: 200,
      errors: 2,
      quantilesMs: { p50: 100, p95: 190, p99: 198 },
      samples: {
        digest: digestOf(csv),
        sizeBytes: csv.length,
        name: 'latency.csv',
        column: 'seconds',
        unit: 's',
      },
    });
    expect(evidence.map(({ name }) => name)).toEqual(['latency.csv']);
  });

  it('may be written into the file, and is kept as evidence all the same', async () => {
    const { body, evidence } = await measure(`${head}latency: {hardware: x, errors: 0, samples: [3, 1, 2]}`);
    expect(body.latency).toMatchObject({ requests: 3, quantilesMs: { p50: 2, p95: 3, p99: 3 } });
    expect(evidence).toMatchObject([{ digest: digestOf('[3,1,2]'), upload: { sizeBytes: 7 } }]);
  });

  it('may be quantiles alone, with the number of requests that they are of', async () => {
    const { body } = await measure(
      `${head}latency: {hardware: x, errors: 0, requests: 500, quantiles: {p99: 41.5}}`,
    );
    expect(body.latency).toEqual({
      hardware: 'x',
      load: {},
      requests: 500,
      errors: 0,
      quantilesMs: { p99: 41.5 },
    });
  });

  it('of tokens is computed from columns of one file, which is kept once', async () => {
    const csv = 'e2e,ttft,tpot\n0.5,0.1,0.02\n0.7,0.3,0.01\n';
    const { body, evidence } = await measure(
      `${head}latency:
  hardware: h100
  errors: 0
  durationSeconds: 2
  samples: {path: r.csv, column: e2e, unit: s}
  tokens:
    ttft: {path: r.csv, column: ttft, unit: s}
    tpot: {path: r.csv, column: tpot, unit: s}
    itl: [10, 30, 20]
    outputTokens: 64`,
      { 'r.csv': csv },
    );
    const file = { digest: digestOf(csv), sizeBytes: csv.length, name: 'r.csv', unit: 's' };
    expect(body.latency?.tokens).toEqual({
      ttft: {
        n: 2,
        quantilesMs: { p50: 100, p95: 300, p99: 300 },
        samples: { ...file, column: 'ttft' },
      },
      tpot: { n: 2, quantilesMs: { p50: 10, p95: 20, p99: 20 }, samples: { ...file, column: 'tpot' } },
      itl: {
        n: 3,
        quantilesMs: { p50: 20, p95: 30, p99: 30 },
        samples: { digest: digestOf('[10,30,20]'), sizeBytes: 10, name: 'itl-samples.json', unit: 'ms' },
      },
      outputTokens: 64,
    });
    expect(evidence.map(({ name }) => name)).toEqual(['r.csv', 'itl-samples.json']);
  });

  it('of tokens alone needs no time of whole requests, only how many there were', async () => {
    const { body } = await measure(
      `${head}latency: {hardware: x, errors: 0, requests: 400, tokens: {ttft: {n: 400, quantiles: {p99: 80}}}}`,
    );
    expect(body.latency).toEqual({
      hardware: 'x',
      load: {},
      requests: 400,
      errors: 0,
      quantilesMs: {},
      tokens: { ttft: { n: 400, quantilesMs: { p99: 80 } } },
    });
  });

  it('has quantiles that are samples of the nearest rank', () => {
    expect(nearestRankQuantiles([42])).toEqual({ p50: 42, p95: 42, p99: 42 });
    expect(nearestRankQuantiles([15, 20, 35, 40, 50])).toEqual({ p50: 35, p95: 50, p99: 50 });
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(nearestRankQuantiles(hundred)).toEqual({ p50: 50, p95: 95, p99: 99 });
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 300 }),
        (samples) => {
          const { p50, p95, p99 } = nearestRankQuantiles(samples);
          for (const [quantile, percent] of [
            [p50, 50],
            [p95, 95],
            [p99, 99],
          ] as const) {
            // The least sample that at least `percent` of the samples do not exceed.
            const below = samples.filter((sample) => sample <= quantile).length;
            const strictly = samples.filter((sample) => sample < quantile).length;
            expect(below * 100).toBeGreaterThanOrEqual(percent * samples.length);
            expect(strictly * 100).toBeLessThan(percent * samples.length);
          }
        },
      ),
    );
  });

  it.each([
    [{ path: 'l.csv', text: 'a,b\n1,2\n3,x\n', column: 'b' }, 'l.csv has "x"', 3],
    [{ path: 'l.csv', text: 'a,b\n1,2\n3\n', column: 'b' }, 'l.csv has no number', 3],
    [{ path: 'l.csv', text: 'a,b\n1,NaN\n', column: 'b' }, 'has "NaN"', 2],
    [{ path: 'l.csv', text: 'a,b\n1,-1\n', column: 'b' }, 'has "-1"', 2],
    [{ path: 'l.csv', text: 'a,b\n', column: 'b' }, 'holds no samples', 1],
    [{ path: 'l.csv', text: 'a,b\n1,2\n', column: 'c' }, 'has no column "c"', 1],
    [{ path: 'l.txt', text: '1\n\n2\n' }, 'has no number', 2],
    [{ path: 'l.txt', text: '' }, 'has no number', 1],
    [{ path: 'l.json', text: '[1,"2"]' }, 'has "2" at index 1', 1],
    [{ path: 'l.json', text: '{}' }, 'is not a JSON list', 1],
    [{ path: 'l.json', text: '[1' }, 'is not JSON', 1],
    [{ path: 'l.txt', text: '1e999' }, 'has "1e999"', 1],
  ])('is refused with file and line: %j', (file, why, line) => {
    expect(() => parseSamples(file)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(why), at: { file: file.path, line } }),
    );
  });

  it('reads quoted cells, tabs, Windows lines and plain lists', () => {
    expect(
      parseSamples({ path: 'l.csv', text: 'name,"ms, raw"\r\n"a ""b"", c",1.5\r\n', column: 'ms, raw' }),
    ).toEqual([1.5]);
    expect(parseSamples({ path: 'l.tsv', text: 'a\tb\n1\t2e-1', column: 'b' })).toEqual([0.2]);
    expect(parseSamples({ path: 'l.txt', text: ' 1 \n+2.5\n' })).toEqual([1, 2.5]);
    expect(parseSamples({ path: 'l.json', text: '[1, 2.5]' })).toEqual([1, 2.5]);
  });
});

describe('predictions', () => {
  it('are kept as evidence, with the columns that were named', async () => {
    const csv = 'id,label,score\n1,0,0.5\n';
    const { body, evidence } = await measure(
      `${head}predictions: {path: p.csv, id: id, label: label, score: score}`,
      { 'p.csv': csv },
    );
    expect(body.predictions).toEqual({
      digest: digestOf(csv),
      sizeBytes: csv.length,
      name: 'p.csv',
      columns: { id: 'id', label: 'label', score: 'score' },
    });
    expect(evidence).toHaveLength(1);
  });

  it('may name the task, the positive class, and columns of weights, queries, groups and slices', async () => {
    const csv = 'id,label,score,w,sex,region\n1,0,0.5,1,f,EU\n';
    const { body } = await measure(
      `${head}predictions: {path: p.csv, id: id, label: label, score: score, task: binary, positive: 1, weight: w, groups: [sex], slices: [region]}`,
      { 'p.csv': csv },
    );
    expect(body.predictions).toMatchObject({
      columns: { id: 'id', label: 'label', score: 'score', weight: 'w', groups: ['sex'], slices: ['region'] },
      task: 'binary',
      positive: '1',
    });
  });

  it('are refused when they lack a column of a group', async () => {
    const text = 'predictions: {path: p.csv, id: id, label: label, score: score, groups: [score, sex]}';
    expect(await refusal(text, { 'p.csv': 'id,label,score\n' })).toMatch(
      /predictions.groups\[1\] names a column that p.csv does not have: sex/,
    );
  });

  it('are refused when they lack a column', async () => {
    const text = 'predictions: {path: p.csv, id: id, label: label, score: probability}';
    expect(await refusal(text, { 'p.csv': 'id,label,score\n' })).toMatch(
      /predictions.score: predictions.score names a column that p.csv does not have: probability \(name one of id, label, score\)/,
    );
    expect(await refusal(text, { 'p.csv': '' })).toContain('predictions.id');
  });
});

describe('the direction of a metric', () => {
  it.each([
    ['auc', 'higher'],
    ['ROC-AUC', 'higher'],
    ['recall@10', 'higher'],
    ['ndcg_at_5', 'higher'],
    ['f1_macro', 'higher'],
    ['Log Loss', 'lower'],
    ['rmse', 'lower'],
    ['ECE', 'lower'],
    ['error_rate', 'lower'],
    ['profit', undefined],
    ['score', undefined],
    ['latency', undefined],
    ['auc_gap', undefined],
  ])('of %s is %s', (name, direction) => {
    expect(knownDirection(name)).toBe(direction);
  });
});

describe('the range of a metric', () => {
  it.each([
    ['auc', -0.1, 'between 0 and 1'],
    ['F1-macro', 1.01, 'between 0 and 1'],
    ['precision@5', 5, 'between 0 and 1'],
    ['r2', 1.2, 'at most 1'],
    ['rmse', -3, 'at least 0'],
    ['log_loss', -0.2, 'at least 0'],
    ['brier', 2.5, 'between 0 and 2'],
    ['ppl', 0.5, 'at least 1'],
    ['spearman', -1.5, 'between -1 and 1'],
  ])('of %s does not hold %s', (name, value, range) => {
    const missed = rangeMissed(name, value);
    expect(missed === undefined ? undefined : showRange(missed)).toBe(range);
  });

  it.each([
    ['auc', 0],
    ['auc', 1],
    ['pearson', 1.0000000000000002],
    ['log_loss', -1e-16],
    ['r2', -40],
    ['brier', 1.3],
    ['balanced_accuracy', -0.2],
    ['mape', 250],
    ['nll', -3],
    ['bleu', 34.5],
    ['top_1', 76.1],
    ['profit', -1e9],
    ['auc_gap', -0.2],
  ])('lets %s be %s', (name, value) => {
    expect(rangeMissed(name, value)).toBeUndefined();
  });
});
