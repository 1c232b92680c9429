import { describe, expect, it } from 'vitest';
import { fingerprintOf, type Demand, type Judgement, outcomeOf } from '../../src/promotion/judgement.ts';
import { formatDelta, formatMeasure, formatWithin } from '../../src/report/format.ts';
import { reportModel } from '../../src/report/report-model.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { parseAliasName, parseModelName, parseVersionNumber } from '../../src/registry/names.ts';
import { someDigest } from '../builders/documents.ts';

const plain = (_: string, text: string) => text;

function demandOf(id: string, overrides: Partial<Demand> = {}): Demand {
  const check = {
    subject: 'auc',
    current: { value: 0.7759, unit: 'none' as const, n: 9_000 },
    candidate: { value: 0.7898, unit: 'none' as const, n: 9_000 },
    delta: 0.0139,
    limit: '≥ 0.7',
    verdict: 'passed' as const,
    reason: 'above the bound',
  };
  return { id, gate: 'eval-threshold', verdict: 'passed', checks: [check], notes: [], ...overrides };
}

const sex: Demand = {
  id: 'sex',
  gate: 'fairness',
  verdict: 'failed',
  checks: [
    {
      subject: 'equalized odds difference (sex)',
      current: { value: 0.0203, unit: 'ratio' },
      candidate: { value: 0.1789, unit: 'ratio' },
      delta: 0.1586,
      limit: '≤ 0.1',
      verdict: 'failed',
      reason: 'men and women are declined at rates that differ by 0.1789',
      remedy: 'train without a threshold of its own for each sex',
    },
  ],
  notes: ['the true positive rates differ most'],
};

function judgementOf(demands: readonly Demand[], overrides: Partial<Judgement> = {}): Judgement {
  return {
    format: 'laurel.report/1',
    model: parseModelName('credit-risk'),
    alias: parseAliasName('production'),
    blob: 'b'.repeat(40),
    current: { version: parseVersionNumber(2), manifest: someDigest('2') },
    candidate: { version: parseVersionNumber(3), manifest: someDigest('3') },
    outcome: outcomeOf(demands),
    policy: someDigest('policy'),
    demands: [...demands],
    differences: [{ area: 'hyperparameters', subject: 'max_iter', before: '80', after: '120' }],
    evaluations: { candidate: [someDigest('e3')], current: [someDigest('e2')] },
    fingerprint: fingerprintOf({}),
    judgedAt: '2026-06-01T12:00:00.000Z',
    ...overrides,
  };
}

describe('the report of a promotion', () => {
  it('says the verdict first, then the table, what stands in the way, what changed and how to roll back', async () => {
    const text = renderTerminal(reportModel(judgementOf([demandOf('auc'), sex])), plain);
    await expect(text).toMatchFileSnapshot('../golden/report/blocked.txt');
    expect(text.indexOf('BLOCKED')).toBeLessThan(text.indexOf('gate  measure'));
    expect(text.indexOf('gate  measure')).toBeLessThan(text.indexOf('declined at rates'));
    expect(text).toContain('laurel rollback credit-risk@production --to 2');
  });

  it('tells a first promotion, a removal, a waiver and an inconclusive gate apart', () => {
    const first = judgementOf([demandOf('auc')], { current: null, differences: [] });
    const removal = judgementOf([demandOf('laurel.approvals')], { candidate: null });
    const waived = judgementOf([
      { ...sex, verdict: 'waived', waiver: { owner: 'ada', reason: 'pilot', until: '2026-07-01' } },
    ]);
    const silent = judgementOf([demandOf('p99', { verdict: 'inconclusive', checks: [] })]);
    const shown = (judgement: Judgement) => renderTerminal(reportModel(judgement), plain);
    expect(shown(first)).toMatch(/✓ credit-risk@production first promotion, to 3 {2}PASSED\n/);
    expect(shown(removal)).toContain('removal of 2  PASSED');
    expect(shown(waived)).toMatch(/PASSED with 1 waived[\s\S]+by ada until 2026-07-01: pilot/);
    expect(shown(silent)).toMatch(/BLOCKED: 1 inconclusive[\s\S]+nothing to judge/);
  });

  it('says what to do about everything that stands in the way, also where a gate has no advice', () => {
    const { remedy: _remedy, ...check } = sex.checks[0] ?? demandOf('auc').checks[0] ?? raise();
    const mute = (id: string, verdict: 'failed' | 'errored') =>
      demandOf(id, { verdict, checks: [{ ...check, verdict }] });
    const { obstacles } = reportModel(
      judgementOf([mute('sex', 'failed'), mute('p99', 'errored'), mute('laurel.recall', 'failed'), sex]),
    );
    expect(obstacles.map(({ remedy }) => remedy)).toEqual([
      'propose a version that meets this, or waive sex in the alias file, with a reason, an owner and a last day',
      'run the check again; if the gate breaks again, report it',
      'propose a version that meets this',
      'train without a threshold of its own for each sex',
    ]);
  });

  it('counts approvals apart from what is measured, and knows when nothing else is missing', () => {
    const missing = demandOf('laurel.approvals', {
      verdict: 'inconclusive',
      checks: [
        {
          subject: 'model-risk',
          current: null,
          candidate: null,
          delta: null,
          limit: '1 of user:grace',
          verdict: 'inconclusive',
          reason: 'approved by nobody yet',
        },
      ],
    });
    const waiting = reportModel(judgementOf([demandOf('auc'), missing]));
    expect(waiting).toMatchObject({
      waiting: true,
      demands: { met: 1, total: 1 },
      approvals: [{ role: 'model-risk', met: false, limit: '1 of user:grace' }],
    });
    expect(reportModel(judgementOf([sex, missing])).waiting).toBe(false);
    expect(reportModel(judgementOf([{ ...missing, verdict: 'errored' }])).waiting).toBe(false);
    expect(reportModel(judgementOf([demandOf('auc')])).waiting).toBe(false);
  });

  it('tells a terminal what changes no verdict, and how much of it is left out', () => {
    const notes = Array.from({ length: 15 }, (_, index) => `slice ${index} is small`);
    const shown = renderTerminal(reportModel(judgementOf([demandOf('auc', { notes })])), plain);
    expect(shown).toContain('note auc: slice 11 is small');
    expect(shown).not.toContain('slice 12 is small');
    expect(shown).toContain('and 3 more notes');
    expect(renderTerminal(reportModel(judgementOf([demandOf('auc')])), plain)).not.toContain('note');
  });

  it('leaves nothing in a terminal that hides or reorders', () => {
    const evil = '\u202e \u001b[2J';
    const hostile = judgementOf([demandOf('auc', { notes: [evil] })], {
      differences: [{ area: 'tags', subject: evil, before: evil, after: evil }],
    });
    expect(renderTerminal(reportModel(hostile), plain)).not.toMatch(/[\u202e\u001b]/);
  });

  it.each([
    [0.7898, 0.0156, '0.7898'],
    [-0.048, 0.044, '−0.0480'],
    [47.91, 11.1, '47.9'],
    [1_234_567.8, 3, '1234568'],
    [12_345.678, 0.05, '12345.68'],
    [-0.000_1, 44, '0.0'],
    [3.2e-9, 1e-9, '3.20e-9'],
    [4.56e20, 1e18, '4.56e+20'],
    [0.771_234_5, 0, '0.77123'],
    [0.771_234_5, Infinity, '0.77123'],
    [0, 1, '0'],
  ])('shows %d to the digits that an interval of width %d makes worth reading', (value, width, shown) => {
    expect(formatWithin(value, width)).toBe(shown);
  });

  it('rounds for the eye only', () => {
    expect(formatMeasure({ value: 0.771234567, unit: 'none' })).toBe('0.77123');
    expect(formatMeasure({ value: 4.2, unit: 'ms' })).toBe('4.2 ms');
    expect(formatMeasure({ value: 1_234_567.8, unit: 'per-second' })).toBe('1234568/s');
    expect(formatMeasure(null)).toBe('–');
    expect(formatDelta(0.0139, 'none')).toBe('+0.0139');
    expect(formatDelta(-0.5, 'ms')).toBe('−0.5 ms');
    expect(formatDelta(0, 'none')).toBe('±0');
  });
});

function raise(): never {
  throw new Error('the builder made no check');
}
