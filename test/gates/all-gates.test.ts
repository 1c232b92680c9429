import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bindGate, gateNames, gateParameterSchemas, gateSummaries } from '../../src/gates/all-gates.ts';
import { evidenceOf, judgeWith } from '../builders/evidence.ts';

function issuesOf(gate: string, written: unknown): readonly string[] {
  const bound = bindGate(gate, written);
  return bound.ok ? [] : bound.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the gates there are', () => {
  it('are these, each with parameters and a line of summary', () => {
    expect(gateNames).toEqual([
      'eval-threshold',
      'latency',
      'fairness',
      'signature',
      'calibration',
      'expression',
    ]);
    expect(Object.keys(gateParameterSchemas)).toEqual(gateNames);
    expect(Object.keys(gateSummaries)).toEqual(gateNames);
  });

  it.each(gateNames)('%s has parameters that JSON Schema can describe, and no others', (name) => {
    const schema = gateParameterSchemas[name];
    expect(schema).toBeDefined();
    const json = z.toJSONSchema(schema ?? z.never(), { io: 'input', target: 'draft-7' });
    expect(json).toMatchObject({ type: 'object', additionalProperties: false });
  });

  it('name the nearest one to a gate that is not known', () => {
    expect(issuesOf('latencyy', {})).toEqual(['gate: there is no gate "latencyy": did you mean latency?']);
    expect(issuesOf('vibes', {})[0]).toContain('eval-threshold, latency, fairness, signature');
  });
});

describe('a gate whose parameters are wrong says where and what', () => {
  it.each([
    [
      'eval-threshold',
      { metric: 'auc', max: 1, minn: 0.7 },
      'minn: there is no parameter "minn": did you mean min?',
    ],
    ['eval-threshold', { metric: 'auc' }, ': demands nothing: write at least one of min, max, worseThanCurrentBy, betterThanCurrentBy and slices'], // prettier-ignore
    ['eval-threshold', { metric: 'auc', min: 'high' }, 'min: expected number, found "high"'],
    ['eval-threshold', { min: 0.7 }, 'metric: is missing: expected string'],
    ['eval-threshold', { metric: 'auc', min: Number.NaN }, 'min: expected number, found NaN'],
    ['eval-threshold', { metric: 'auc', min: 0.8, max: 0.7 }, 'min: is above max, so that no value can pass'],
    ['eval-threshold', { metric: 'all', min: 0.8 }, 'metric: metric: all takes worseThanCurrentBy, betterThanCurrentBy and slices only: name the metric that min or max is for'], // prettier-ignore
    ['eval-threshold', { metric: 'auc', worseThanCurrentBy: -0.1 }, 'worseThanCurrentBy: expected a number from 0, such as 0.002, or a percentage of the current value, such as 2%, found -0.1'], // prettier-ignore
    ['eval-threshold', { metric: 'auc', worseThanCurrentBy: '2' }, 'worseThanCurrentBy: expected a number from 0, such as 0.002, or a percentage of the current value, such as 2%, found "2"'], // prettier-ignore
    ['eval-threshold', { metric: 'auc', slices: {} }, 'slices: names no attribute: write one, as in {region: 0.02}, or leave slices out'], // prettier-ignore
    ['eval-threshold', { metric: 'auc', slices: { constructor: 0.1 } }, 'slices.constructor: the name "constructor": reserved name'], // prettier-ignore
    [
      'latency',
      {},
      ': demands nothing: write at least one of p50, p95, p99, ttft, tpot, itl, throughput, outputTokenThroughput and errorRate',
    ],
    ['latency', { p99: {} }, 'p99: demands nothing: write max, worseThanCurrentBy or both'],
    ['latency', { p99: { max: 50 } }, 'p99.max: expected a duration such as 50ms or 1.5s, found 50'],
    ['latency', { p99: { max: '50' } }, 'p99.max: expected a duration such as 50ms or 1.5s, found "50"'],
    ['latency', { p99: { max: '5h' } }, 'p99.max: expected a duration such as 50ms or 1.5s, found "5h"'],
    ['latency', { throughput: { worseThanCurrentBy: 3 } }, 'throughput.worseThanCurrentBy: expected a percentage of the current value, such as 10%, found 3'], // prettier-ignore
    ['latency', { errorRate: { max: '101%' } }, 'errorRate.max: expected a share from 0 to 1, or a percentage such as 0.1%'], // prettier-ignore
    ['latency', { p99: { max: '5ms' }, minRequests: 0 }, 'minRequests: Too small: expected number to be >=1, found 0'], // prettier-ignore
    ['fairness', { attribute: 'sex', minPerGroup: 0, equalizedOddsRatio: { min: 0.8 } }, 'minPerGroup: Too small: expected number to be >=1, found 0'], // prettier-ignore
    ['fairness', { attribute: 'sex', equalizedOddsDifference: { max: 1.5 } }, 'equalizedOddsDifference.max: expected a share from 0 to 1, or a percentage such as 0.1%, found 1.5'], // prettier-ignore
    ['signature', { callers: 'xml' }, 'callers: expected one of "dataframe"|"json"|"token-ids", found "xml"'],
    ['signature', { allowBreaking: true }, 'allowBreaking: there is no parameter "allowBreaking": known parameters are callers, breaking, chatTemplate, inputExample'], // prettier-ignore
    ['signature', null, ': expected object, found null'],
  ])('%s %j', (gate, written, message) => {
    expect(issuesOf(gate, written)).toEqual([message]);
  });

  it('fairness without any demand', () => {
    expect(issuesOf('fairness', { attribute: 'sex' })[0]).toMatch(/^: demands nothing: write at least one of demographicParityDifference/); // prettier-ignore
  });

  it('accepts maps without a prototype, as YAML gives them', () => {
    const written: unknown = Object.assign(Object.create(null), { callers: 'json' });
    expect(issuesOf('signature', written)).toEqual([]);
  });
});

describe('a version that was registered with mandatory metadata missing', () => {
  it.each([
    ['signature', {}],
    ['eval-threshold', { metric: 'auc', min: 0.1 }],
  ])('is passed by no gate, not even %s', (gate, written) => {
    const whole = judgeWith(gate, written)(evidenceOf());
    expect(whole.verdict).toBe('passed');
    const incomplete = judgeWith(gate, written)(evidenceOf({ manifest: { complete: false } }));
    expect(incomplete.verdict).toBe('failed');
    expect(incomplete.checks.at(-1)).toMatchObject({ subject: 'metadata', verdict: 'failed' });
  });
});
