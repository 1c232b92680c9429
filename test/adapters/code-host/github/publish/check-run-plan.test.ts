import { describe, expect, it } from 'vitest';
import {
  assertWithinLimits,
  type CheckRun,
  planCheckRuns,
  writingOrder,
} from '../../../../../src/adapters/code-host/github/check-run-plan.ts';
import { LaurelError } from '../../../../../src/primitives/errors.ts';
import type { CheckRunText } from '../../../../../src/report/github/check-run-text.ts';
import { annotation, checkRunText } from './texts.ts';

const whole = checkRunText({ name: 'laurel', conclusion: 'failure' });
const production = checkRunText({ name: 'laurel: credit-risk@production', conclusion: 'failure' });

function runOf(id: number, text: CheckRunText, more: Partial<CheckRun> = {}): CheckRun {
  return {
    id,
    name: text.name,
    html_url: `https://github.test/runs/${id}`,
    external_id: text.externalId,
    conclusion: text.conclusion,
    output: {
      title: text.title,
      summary: text.summary,
      text: text.text ?? null,
      annotations_count: text.annotations.length,
    },
    app: { slug: 'github-actions' },
    ...more,
  };
}

function written(texts: readonly CheckRunText[], runs: readonly CheckRun[]) {
  return writingOrder(planCheckRuns(texts, runs)).map(({ text, run }) => ({
    name: text.name,
    conclusion: text.conclusion,
    run: run?.id ?? null,
  }));
}

describe('planning check runs', () => {
  it('makes a new run for each name that has none', () => {
    expect(written([whole, production], [])).toEqual([
      { name: 'laurel', conclusion: 'failure', run: null },
      { name: 'laurel: credit-risk@production', conclusion: 'failure', run: null },
    ]);
  });

  it('writes nothing where every run says the same already, whatever GitHub did to its line ends', () => {
    const there = runOf(1, whole);
    const output = { ...there.output, summary: `${whole.summary.replaceAll('\n', '\r\n')}\n` };
    expect(written([whole], [{ ...there, output }])).toEqual([]);
  });

  it.each([
    ['verdict', { conclusion: 'action_required' }],
    ['title', { title: 'Another' }],
    ['summary', { summary: 'Another' }],
    ['text', { text: 'Another' }],
    ['fingerprint', { externalId: 'sha256:other' }],
  ] as const)('brings the run up to date where its %s differs', (_, change) => {
    expect(written([{ ...whole, ...change }], [runOf(1, whole)])).toMatchObject([{ run: 1 }]);
  });

  it('replaces a run that has annotations, for GitHub would only add to them', () => {
    const noted = { ...whole, annotations: [annotation(1)] };
    expect(written([whole], [runOf(1, noted)])).toMatchObject([{ run: null }]);
    expect(written([noted], [runOf(1, noted)])).toEqual([]);
    expect(written([noted], [runOf(1, whole)])).toMatchObject([{ run: 1 }]);
  });

  it('goes by the newest of several runs of a name, and makes the others conclude alike', () => {
    const passed = { ...whole, conclusion: 'success' as const };
    expect(written([whole], [runOf(3, passed), runOf(7, whole), runOf(5, whole)])).toEqual([
      { name: 'laurel', conclusion: 'failure', run: 3 },
    ]);
  });

  it('lets the run of an alias without a text of its own conclude as the whole', () => {
    const stale = runOf(2, { ...production, conclusion: 'success' });
    expect(written([whole], [runOf(1, whole), stale])).toEqual([
      { name: 'laurel: credit-risk@production', conclusion: 'failure', run: 2 },
    ]);
  });

  it('leaves runs of aliases alone where only what is live is told', () => {
    const live = checkRunText({ name: 'laurel live', conclusion: 'success' });
    expect(written([live], [runOf(1, whole), runOf(2, production)])).toEqual([
      { name: 'laurel live', conclusion: 'success', run: null },
    ]);
  });

  it('says a failed whole first and a passed whole last', () => {
    const passed = { ...whole, conclusion: 'success' as const };
    expect(written([whole, production], []).map(({ name }) => name)[0]).toBe('laurel');
    expect(
      written([passed, production], [])
        .map(({ name }) => name)
        .at(-1),
    ).toBe('laurel');
  });
});

describe('the limits of a check run', () => {
  it('takes what just fits', () => {
    const text = { ...whole, summary: 'é'.repeat(32_767), text: 'x'.repeat(65_535) };
    expect(() => assertWithinLimits(text)).not.toThrow();
  });

  it.each([
    ['summary', { summary: 'é'.repeat(32_768) }],
    ['text', { text: 'x'.repeat(65_536) }],
    ['title of an annotation', { annotations: [{ ...annotation(1), title: 'x'.repeat(256) }] }],
    ['message of an annotation', { annotations: [{ ...annotation(1), message: 'x'.repeat(65_537) }] }],
  ])('names the %s that is too long', (part, change) => {
    const act = (): void => assertWithinLimits({ ...whole, ...change });
    expect(act).toThrow(LaurelError);
    expect(act).toThrow(part);
  });
});
