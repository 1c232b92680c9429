import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Demand } from '../../../src/promotion/judgement.ts';
import { byteLength } from '../../../src/report/fit-blocks.ts';
import { renderComment } from '../../../src/report/github/comment.ts';
import { renderJobSummary } from '../../../src/report/github/job-summary.ts';
import {
  type IntervalPicture,
  intervalPictures,
  positionOn,
} from '../../../src/report/pictures/interval-picture.ts';
import { asciiGlyphs, unicodeGlyphs } from '../../../src/report/pictures/glyphs.ts';
import { legendOf, textBars, textColumns } from '../../../src/report/pictures/text-bars.ts';
import { textCurve } from '../../../src/report/pictures/text-curve.ts';
import { reportModel } from '../../../src/report/report-model.ts';
import { renderTerminal } from '../../../src/report/terminal.ts';
import { widthOf } from '../../../src/report/terminal-table.ts';
import { checkedOf, context, judged } from '../github/cases.ts';
import {
  checkOf,
  demandOf,
  drawnJudgement,
  inferenceOf,
  judgementOf,
  type StoredCheck,
} from '../judgements.ts';

const plain = (_: string, text: string) => text;

function picturesOf(demand: Demand): readonly IntervalPicture[] {
  return intervalPictures(demand).flatMap((each) => each ?? []);
}

function barsOf(
  checks: readonly StoredCheck[],
  overrides: Partial<Demand> = {},
  glyphs = unicodeGlyphs,
): string {
  const pictures = picturesOf(demandOf('auc', { checks: [...checks], ...overrides }));
  return [legendOf(pictures, glyphs), ...pictures.flatMap((each) => textBars(each, glyphs))].join('\n');
}

/** A candidate alone between 0.78 and 0.8, held to this limit. */
function heldTo(limit: number, keep: 'at-least' | 'at-most' = 'at-least'): StoredCheck {
  return checkOf({
    current: null,
    limit: `${keep} ${limit}`,
    inference: inferenceOf({ estimate: 0.79, low: 0.78, high: 0.8, limit, keep }),
  });
}

const lastLine = (text: string) => text.split('\n').at(-1) ?? '';

describe('interval plots in text', () => {
  it('draw current and candidate one below the other, with the limit where it lies', async () => {
    const limits = [0.79, 0.785, 0.795, 0.78, 0.8, 0.775, 0.805, 0.7, 0.9, 0].map((limit) => barsOf([heldTo(limit)]));
    const models = reportModel(drawnJudgement());
    const all = models.intervals.flatMap((each) => textBars(each, unicodeGlyphs));
    await expect([all.join('\n'), ...limits, ''].join('\n\n')).toMatchFileSnapshot('../../golden/report/bars.txt');
  });

  it('point to a limit that lies far outside the axis, instead of squeezing what was measured', () => {
    expect(lastLine(barsOf([heldTo(0.2)]))).toMatch(/^ {2}candidate ◂├─+●─+┤ {2}0\.7900 \(0\.7800 to 0\.8000\)$/);
    expect(lastLine(barsOf([heldTo(2, 'at-most')]))).toMatch(/^ {2}candidate {2}├─+●─+┤▸ /);
    expect(barsOf([heldTo(2)])).toContain('◂ ▸ further');
    expect(barsOf([heldTo(0.77)])).not.toContain('further');
  });

  it('show where the limit crosses an interval, and where it ends on it', () => {
    expect(lastLine(barsOf([heldTo(0.785)]))).toMatch(/├─+┊─+●─+┤/);
    expect(lastLine(barsOf([heldTo(0.78)]))).toMatch(/ ┊─+●─+┤/);
    expect(lastLine(barsOf([heldTo(0.77)]))).toMatch(/ ┊ +├─+●─+┤/);
  });

  it('draw a number without an interval, and an interval without width, as a point', () => {
    const flat = { estimate: 0.9, low: 0.9, high: 0.9, limit: 0.9 };
    expect(lastLine(barsOf([checkOf({ current: null, inference: inferenceOf(flat) })]))).toMatch(/^ {2}candidate +● +0\.9 \(0\.9 to 0\.9\)$/);
    const bare = barsOf([checkOf({ current: { value: 0.7, unit: 'none' } })]).split('\n');
    expect(bare[2]).toMatch(/^ {2}current +○ [ ┊]+0\.7$/);
  });

  it('draw what the evidence itself says where no limit was held against it, and nothing where it says nothing', () => {
    const interval = { low: 0.78, high: 0.8, level: 0.95 };
    const given = checkOf({ inference: undefined, current: null, candidate: { value: 0.79, unit: 'none', interval } });
    expect(lastLine(barsOf([given]))).toMatch(/^ {2}candidate +├─+●─+┤ {2}0\.7900 \(0\.7800 to 0\.8000\)$/);
    const silent = checkOf({ inference: undefined, current: null });
    expect(picturesOf(demandOf('auc', { checks: [silent] }))).toEqual([]);
    expect(renderTerminal(reportModel(judgementOf([demandOf('auc', { checks: [silent] })])), plain)).not.toContain('candidate in its interval');
  });

  it('put checks of one gate that are held to one limit on one axis, and others on their own', () => {
    const slice = (subject: string, low: number, high: number, limit = 0.7) =>
      checkOf({ subject, current: null, inference: inferenceOf({ estimate: (low + high) / 2, low, high, limit }) });
    const pictures = picturesOf(
      demandOf('auc', { checks: [slice('EU', 0.7, 0.8), slice('US', 0.75, 0.9), slice('all', 0.75, 0.9, 0.76)] }),
    );
    expect(pictures.map(({ axis }) => axis)).toEqual([
      { low: 0.7, high: 0.9 },
      { low: 0.7, high: 0.9 },
      { low: 0.75, high: 0.9 },
    ]);
  });

  it('call a difference a difference, with its sign and the place of no difference', () => {
    const text = barsOf([
      checkOf({ inference: inferenceOf({ of: 'difference', estimate: 0.004, low: -0.002, high: 0.01, limit: -0.02 }) }),
    ]);
    expect(text).not.toContain('current');
    expect(lastLine(text)).toMatch(/^ {2}difference ┊ +├─+┼─+●─+┤ {2}\+0\.0040 \(−0\.0020 to \+0\.0100\)$/);
    expect(text).toContain('│ no difference');
  });

  it('use nothing but ASCII where a terminal shows nothing else', () => {
    const model = reportModel(drawnJudgement());
    for (const each of model.intervals)
      expect(textBars(each, asciiGlyphs).map((line) => line.replace(/[·≥≤−]/g, '')).join('')).toMatch(/^[\x20-\x7e]*$/);
    expect(legendOf(model.intervals, asciiGlyphs)).toMatch(/^\[-\*-\] [\x20-\x7e]*: limit$/);
  });

  it('are never wider than a terminal, whatever is measured and however it is called', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Number.isInteger(value) ? value % 2 ** 53 : value)),
      fc.constantFrom(0, -0, 1e-12, 1.5e300, -1.5e300, 123_456.789),
    );
    const written = fc.record({
      subject: fc.string({ unit: 'binary', maxLength: 120 }),
      numbers: fc.tuple(number, number, number, number),
      unit: fc.constantFrom('none' as const, 'ms' as const, 'per-second' as const),
      of: fc.constantFrom('candidate' as const, 'difference' as const),
    });
    fc.assert(
      fc.property(written, ({ subject, numbers: [estimate, low, high, limit], unit, of }) => {
        const check = checkOf({
          subject,
          candidate: { value: estimate, unit },
          inference: inferenceOf({ estimate, low, high, limit, of }),
        });
        for (const picture of picturesOf(demandOf('g', { checks: [check] })))
          for (const line of textBars(picture, unicodeGlyphs)) {
            expect(widthOf(line)).toBeLessThanOrEqual(textColumns);
            expect(line).not.toMatch(/NaN|[\u0000-\u001f\u202e]/);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('keep a thousand checks within what a comment and a terminal take, and say how many are left out', () => {
    const checks = Array.from({ length: 1_000 }, (_, index) =>
      checkOf({ subject: `auc where shop=${index}`, verdict: index === 700 ? 'failed' : 'passed' }),
    );
    const judgement = judgementOf([demandOf('auc', { verdict: 'failed', checks })]);
    const comment = renderComment(checkedOf([judged(judgement)]), context);
    expect(byteLength(comment)).toBeLessThanOrEqual(60_000);
    expect(comment).toContain('rows of the table were left out');
    const summary = renderJobSummary(checkedOf([judged(judgement)]), context);
    expect(summary).toContain('960 more pictures are not drawn here.');
    expect(summary).toContain('and 960 more, as `--json` says.');
    const terminal = renderTerminal(reportModel(judgement), plain);
    const bars = terminal.slice(terminal.indexOf('├─●─┤'));
    expect(bars.split('\n')[1]).toContain('✗ auc · auc where shop=700');
    expect(bars).toContain('and 980 more: --html report.html draws them');
  });

  it('are dropped before anything else of any alias', () => {
    const few = judgementOf([demandOf('auc', { checks: Array.from({ length: 30 }, (_, index) => checkOf({ subject: `s${index}` })) })]);
    const wordy = { ...few, differences: Array.from({ length: 900 }, (_, index) => ({ area: 'tags' as const, subject: `tag ${index}`, before: 'x'.repeat(20), after: 'y'.repeat(20) })) };
    const comment = renderComment(checkedOf([judged(wordy)]), context);
    expect(comment).toContain('tag 600');
    expect(comment).not.toContain('candidate in its interval');
    expect(renderComment(checkedOf([judged(few)]), context)).toContain('candidate in its interval');
  });

  it('are told in full to who wants to compute them again', async () => {
    const comment = renderComment(checkedOf([judged(drawnJudgement())]), context);
    for (const said of ['mode confident-pass', 'method DeLong', 'n 9000', '90 % interval', 'each end holds with 95 % confidence', 'draws 2000', 'family auc by region, 3 demands'])
      expect(comment).toContain(said);
    await expect(comment).toMatchFileSnapshot('../../golden/report/github/comment-drawn.md');
  });
}); // prettier-ignore

describe('curves in text', () => {
  it('read as they were looked at', async () => {
    const { curves } = reportModel(drawnJudgement());
    const text = curves.flatMap((each) =>
      [unicodeGlyphs, asciiGlyphs].map((glyphs) => textCurve(each, glyphs).join('\n')),
    );
    await expect(`${text.join('\n\n')}\n`).toMatchFileSnapshot('../../golden/report/curves.txt');
  });

  it('give each nine of a tail the same room, and the largest of all a place beyond', () => {
    const [quantiles] = reportModel(drawnJudgement()).curves;
    const at = (label: string) => quantiles?.ticks.find((tick) => tick.label === label)?.at ?? Number.NaN;
    expect(at('p99') - at('p90')).toBeCloseTo(1, 10);
    expect(at('p99.9') - at('p99')).toBeCloseTo(1, 10);
    expect(at('max')).toBeCloseTo(-Math.log10(0.0005), 10);
  });

  it('stand a single point, a flat line and a curve without points', () => {
    const curveOf = (points: readonly { readonly x: number; readonly y: number }[], kind: 'quantiles' | 'reliability') =>
      reportModel(judgementOf([demandOf('g', { curves: [{ kind, subject: 's', series: [{ of: 'candidate', points }] }] })])).curves;
    expect(curveOf([], 'quantiles')).toEqual([]);
    for (const kind of ['quantiles', 'reliability'] as const)
      for (const points of [[{ x: 1, y: 0 }], [{ x: 0, y: 5 }], [{ x: 0.5, y: 3 }, { x: 0.9, y: 3 }]])
        expect(textCurve(curveOf(points, kind)[0] ?? fail(), unicodeGlyphs).join('\n')).toMatch(/●[^]*● candidate/);
  });
}); // prettier-ignore

describe('a position on an axis', () => {
  it('is known of axes longer than a number holds', () => {
    expect(positionOn({ low: -1.5e308, high: 1.5e308 }, 0)).toBe(0.5);
  });
});

function fail(): never {
  throw new Error('no curve');
}
