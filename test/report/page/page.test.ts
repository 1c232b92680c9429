import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPageAssets } from '../../../src/apps/cli/page-assets.ts';
import type { Judgement } from '../../../src/promotion/judgement.ts';
import { renderPage } from '../../../src/report/page/page.ts';
import type { PageAssets } from '../../../src/report/page/page-assets.ts';
import { reportModel } from '../../../src/report/report-model.ts';
import {
  checkOf,
  demandOf,
  drawnJudgement,
  hostileJudgement,
  hostileTexts,
  inferenceOf,
  judgementOf,
} from '../judgements.ts';

let assets: PageAssets;

beforeAll(async () => {
  assets = await readPageAssets();
});

function pageOf(...judgements: readonly Judgement[]): string {
  const reports = judgements.map((judgement) => ({
    model: reportModel(judgement),
    facts: [['judged at', judgement.judgedAt] as const],
  }));
  const [first] = reports;
  return renderPage({ title: first === undefined ? 'nothing' : `${first.model.alias} ${first.model.movement}`, remarks: [], reports }, assets); // prettier-ignore
}

/** Tags as a browser finds them: what scripts and styles hold is text, and ends at their first end tag. */
function tagsOf(html: string): readonly string[] {
  const bare = html
    .replace(/<!doctype html>/, '')
    .replace(/(<script\b[^>]*>)[\s\S]*?(<\/script>)/g, '$1$2')
    .replace(/(<style>)[\s\S]*?(<\/style>)/g, '$1$2');
  return [...bare.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
}

const namesOf = (html: string) => tagsOf(html).map((tag) => /^<\/?[a-z0-9]+/i.exec(tag)?.[0] ?? tag);
const scriptsOf = (html: string) =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyIn = (html: string) => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

function curvesIn(html: string): unknown {
  const [, json = ''] =
    /<script type="application\/json" id="laurel-curves">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}

describe('the page of a report', () => {
  it('is the same to the byte for the same report', () => {
    expect(pageOf(drawnJudgement())).toBe(pageOf(drawnJudgement()));
    expect(pageOf(drawnJudgement())).not.toBe(pageOf({ ...drawnJudgement(), judgedAt: '2026-06-02T12:00:00.000Z' }));
  });

  it('names no address, and nothing in it loads anything', () => {
    const html = pageOf(drawnJudgement());
    const own = html.replace(assets.library.script, '').replace(assets.library.licence, '');
    expect(own).not.toMatch(/https?:|\/\/[a-z]|url\(|@import|\bsrc=|\bhref=|<link|<img|<iframe/i);
    // Once, in the comment that says where the library comes from.
    expect(assets.library.script.match(/https?:\/\/\S*/g)).toEqual(['https://github.com/leeoniya/uPlot']);
  });

  it('lets nothing run or load but what is in it, by the hash of each', () => {
    const html = pageOf(drawnJudgement());
    const scripts = scriptsOf(html);
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(scripts).toHaveLength(2);
    expect(policyIn(html)).toBe(
      `default-src 'none'; script-src ${scripts.map(hash).join(' ')}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/\sstyle="|\son[a-z]+="/);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('carries the notice of the library it draws with', () => {
    expect(pageOf(drawnJudgement())).toContain('Permission is hereby granted, free of charge');
    expect(pageOf(drawnJudgement())).toContain('uPlot (v1.6.32)');
  });

  it('shows first what did not pass: gates, and checks of a gate', () => {
    const failing = demandOf('sex', { verdict: 'failed', checks: [checkOf({ subject: 'gap' }), checkOf({ subject: 'ratio', verdict: 'failed' })] });
    const html = pageOf(judgementOf([demandOf('auc'), failing]));
    const order = ['<h4>sex</h4>', '<th scope="row">ratio<', '<th scope="row">gap<', '<h4>auc</h4>'].map((part) => html.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('has no script where there is no curve to draw', () => {
    const html = pageOf(judgementOf([demandOf('auc')]));
    expect(html).not.toContain('<script');
    expect(policyIn(html)).toContain("script-src 'none'");
    expect(html).toContain('<svg class="plot"');
  });

  it('says everything without a script: verdicts, reasons, remedies, numbers, digests', () => {
    const judgement = drawnJudgement();
    const text = pageOf(judgement).replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ');
    for (const said of ['BLOCKED: 1 failed, 1 inconclusive', 'auc where region=APAC', 'measure 12,000 requests', 'not worse than current by more than 0.02', 'model-risk', 'max_iter', '0.7898', 'confident-pass', 'stratified bootstrap', '95 % confidence', 'auc by region, 3 demands', judgement.policy, ...judgement.evaluations.candidate, 'laurel rollback credit-risk@production --to 2', 'p99.9', '13.92 (12.95 to 15.17)'])
      expect(text).toContain(said);
  });

  it('draws each interval on the axis of its group, and says it in words', () => {
    const html = pageOf(drawnJudgement());
    expect(html).toContain('aria-label="difference −0.0480 (−0.0700 to −0.0260), limit at least −0.02"');
    expect(html).toContain('aria-label="current 41.20 ms (39.10 to 44.60), candidate 47.9 ms (44.2 to 55.3), limit at most 50 ms"');
    const limits = [...html.matchAll(/<path class="limit" d="M([\d.]+) /g)].map(([, x]) => Number(x));
    expect(new Set(limits.slice(0, 1).concat(limits.slice(2, 4))).size).toBe(1);
    const atMost = html.slice(html.indexOf('aria-label="current 41.20 ms'));
    const [, from = '', wide = ''] = /<rect class="broken" x="([\d.]+)" y="2" width="([\d.]+)"/.exec(atMost) ?? [];
    expect(Number(from)).toBeGreaterThan(120);
    expect(Number(from) + Number(wide)).toBeCloseTo(240, 5);
    const further = pageOf(judgementOf([demandOf('auc', { checks: [checkOf({ current: null, inference: inferenceOf({ limit: 0.1 }) })] })]));
    expect(further).toContain('class="further" d="M9 12L3 18L9 24Z"');
    expect(further).not.toContain('<rect');
    const broken = pageOf(judgementOf([demandOf('auc', { checks: [checkOf({ current: null, inference: inferenceOf({ limit: 0.1, keep: 'at-most' }) })] })]));
    expect(broken).toContain('<rect class="broken" x="0" y="2" width="240"');
  });

  it('gives the script columns of one length, ascending, with a name for each place', () => {
    expect(curvesIn(pageOf(drawnJudgement()))).toMatchObject([
      { kind: 'quantiles', labels: ['p50', 'p75', 'p90', 'p95', 'p99', 'p99.5', 'p99.9', 'max'], series: [{ of: 'current' }, { of: 'candidate' }] },
      { kind: 'reliability', range: { x: [0, 1], y: [0, 1] } },
    ]);
    const uneven = judgementOf([
      demandOf('p99', { curves: [{ kind: 'quantiles', subject: 's', series: [{ of: 'candidate', points: [{ x: 0.5, y: 2 }] }, { of: 'current', points: [{ x: 0.9, y: 3 }, { x: 0.99, y: 4 }] }] }] }),
    ]);
    expect(curvesIn(pageOf(uneven))).toMatchObject([
      { labels: ['p50', 'p90', 'p99'], series: [{ of: 'current', y: [null, 3, 4] }, { of: 'candidate', y: [2, null, null], low: [null, null, null] }] },
    ]);
  });

  it('numbers the curves of several reports through', () => {
    const html = pageOf(drawnJudgement(), drawnJudgement());
    expect([...html.matchAll(/data-curve="(\d+)"/g)].map(([, index]) => index)).toEqual(['0', '1', '2', '3']);
    expect(curvesIn(html)).toHaveLength(4);
  });

  it('is built of the same elements whatever people write', () => {
    const like = (texts: readonly string[]) => {
      const harmless = JSON.stringify(hostileJudgement(), (_, value: unknown) =>
        typeof value === 'string' && hostileTexts.includes(value) ? (texts[hostileTexts.indexOf(value)] ?? '') : value,
      );
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same judgement with other texts
      return JSON.parse(harmless) as Judgement;
    };
    const plain = namesOf(pageOf(like(hostileTexts.map((_, index) => `harmless ${index}`))));
    expect(namesOf(pageOf(hostileJudgement()))).toEqual(plain);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', minLength: 1 })), { minLength: 9, maxLength: 9 }), (texts) => {
        expect(namesOf(pageOf(like(texts.map((text) => `${text}z`))))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('holds nothing that hides, reorders or ends an element of the page', () => {
    const html = pageOf(hostileJudgement());
    expect(html).not.toMatch(/[\u202e\u2066\u0000\u001b\u2028\u2029]/);
    expect(html.match(/<script\b/g)).toHaveLength(3);
    expect(html.match(/<\/script>/g)).toHaveLength(3);
    const json = /id="laurel-curves">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '<';
    expect(json).not.toMatch(/[<>&]/);
    expect(curvesIn(html)).toHaveLength(hostileTexts.length);
  });

  it('stays usable with ten thousand checks: all in tables, the first of them drawn', () => {
    const checks = Array.from({ length: 10_000 }, (_, index) => checkOf({ subject: `auc where shop=${index}`, verdict: index === 9_999 ? 'failed' : 'passed' }));
    const started = performance.now();
    const html = pageOf(judgementOf([demandOf('auc', { verdict: 'failed', checks })]));
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(html.length).toBeLessThan(12_000_000);
    expect(html.match(/<tr><th scope="row">auc where shop=/g)).toHaveLength(10_000);
    expect(html.match(/<svg/g)).toHaveLength(500);
    expect(html).toContain('500 of 10000 are drawn');
    expect(html.indexOf('auc where shop=9999<')).toBeLessThan(html.indexOf('auc where shop=0<'));
  });
}); // prettier-ignore
