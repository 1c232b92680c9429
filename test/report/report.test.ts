import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, type Demand, type Judgement, outcomeOf } from '../../src/promotion/judgement.ts';
import { formatDelta, formatMeasure } from '../../src/report/format.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
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
  it('says the verdict first, then what stands in the way, the table, what changed and how to roll back', async () => {
    const markdown = renderMarkdown(reportModel(judgementOf([demandOf('auc'), sex])));
    await expect(markdown).toMatchFileSnapshot('../golden/report/blocked.md');
    expect(markdown.indexOf('BLOCKED')).toBeLessThan(markdown.indexOf('declined at rates'));
    expect(markdown.indexOf('declined at rates')).toBeLessThan(markdown.indexOf('| gate |'));
    expect(markdown).toContain('laurel rollback credit-risk@production --to 2');
  });

  it('reads the same in a terminal', async () => {
    await expect(renderTerminal(reportModel(judgementOf([demandOf('auc'), sex])), plain)).toMatchFileSnapshot(
      '../golden/report/blocked.txt',
    );
  });

  it('tells a first promotion, a removal, a waiver and an inconclusive gate apart', async () => {
    const first = judgementOf([demandOf('auc')], { current: null, differences: [] });
    const removal = judgementOf([demandOf('laurel.approvals')], { candidate: null });
    const waived = judgementOf([
      { ...sex, verdict: 'waived', waiver: { owner: 'ada', reason: 'pilot', until: '2026-07-01' } },
    ]);
    const silent = judgementOf([demandOf('p99', { verdict: 'inconclusive', checks: [] })]);
    expect(renderMarkdown(reportModel(first))).toMatch(
      /✅ `credit-risk@production` first promotion, to 3: PASSED\n/,
    );
    expect(renderMarkdown(reportModel(removal))).toContain('removal of 2: PASSED');
    expect(renderMarkdown(reportModel(waived))).toMatch(
      /PASSED with 1 waived[\s\S]+waived by ada until 2026-07-01: pilot/,
    );
    expect(renderMarkdown(reportModel(silent))).toMatch(/BLOCKED: 1 inconclusive[\s\S]+nothing to judge/);
  });

  it('stays within its size limit, and always keeps the verdict and what stands in the way', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => demandOf(`gate-${index}`));
    for (const maxBytes of [60_000, 8_000, 2_000, 500]) {
      const markdown = renderMarkdown(reportModel(judgementOf([...many, sex])), { maxBytes });
      expect(new TextEncoder().encode(markdown).length).toBeLessThanOrEqual(maxBytes);
      expect(markdown).toContain('BLOCKED: 1 failed');
    }
    expect(renderMarkdown(reportModel(judgementOf([...many, sex])), { maxBytes: 20_000 })).toContain(
      'declined at rates',
    );
  });

  it('neutralises everything that a manifest or alias file carries', () => {
    const evil = '@everyone [x](http://evil) <img src=x> | ` \u202e \n# heading';
    const hostile = judgementOf(
      [
        {
          ...sex,
          id: 'sex',
          checks: sex.checks.map((check) =>
            Object.assign({}, check, { subject: evil, limit: evil, reason: evil, remedy: evil }),
          ),
          notes: [evil],
        },
      ],
      {
        differences: [{ area: 'tags', subject: evil, before: evil, after: evil }],
      },
    );
    const html = marked.parse(renderMarkdown(reportModel(hostile)), { gfm: true, async: false });
    // What GitHub links after rendering, it does not link inside code.
    const prose = html.replace(/<code>.*?<\/code>/gs, '');
    expect(prose).not.toMatch(/@everyone|:\/\/|<a |<img|<h[124-6]|\u202e/);
    expect(html.match(/<tr>/g)).toHaveLength(2);
    expect(html.match(/<details>/g)).toHaveLength(2);
    expect(renderTerminal(reportModel(hostile), plain)).not.toContain('\u202e');
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
