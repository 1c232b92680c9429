import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { LaurelError } from '../../../src/primitives/errors.ts';
import type { Checked } from '../../../src/promotion/check.ts';
import type { Demand, Judgement } from '../../../src/promotion/judgement.ts';
import type { AliasResult } from '../../../src/promotion/reconcile.ts';
import { byteLength } from '../../../src/report/fit-blocks.ts';
import { renderLive, renderLiveSummary } from '../../../src/report/github/after-merge.ts';
import { renderBroken, renderCheckRuns, renderElsewhere } from '../../../src/report/github/check-runs.ts';
import { renderComment } from '../../../src/report/github/comment.ts';
import { renderJobSummary } from '../../../src/report/github/job-summary.ts';
import { renderBrokenComment } from '../../../src/report/github/no-verdict.ts';
import { renderProposeBody } from '../../../src/report/github/propose-body.ts';
import { creditRisk, production } from '../../builders/documents.ts';
import { aliasCheckOf, checkedOf, context, judged, judgementNamed, pullRequestOf } from './cases.ts';
import { checkOf, demandOf, inferenceOf } from '../judgements.ts';
import { changeOf, entry, pointer, refusedResult, resultOf } from './live-cases.ts';

/** What people with ideas write into names, reasons, metrics and files. */
const weapons = [
  '<!-- laurel:check -->', '<!-- laurel:live -->', '<!--', '-->', '<img src=x onerror=alert(1)>', '</details>', '<script>',
  '</summary>', '<a href="https://evil.example">x</a>', '&lt;b&gt;', '&#64;acme', '@acme/everyone', '@octocat', '#1', 'acme/models#1',
  'GH-1', 'https://evil.example/x', 'www.evil.example', 'mail@evil.example', 'ftp://evil.example', '[x](https://evil.example)',
  '![x](https://evil.example/p.png)', '[x]: https://evil.example', '[^1]', '| a | b |', '|', '|---|', '```', '`', '``', '~~~', '~~x~~',
  '**', '__', '*', '_', '\n', '\r\n', '\n\n', '\n# heading', '\n- item', '\n1. item', '\n> quote', '\n---\n', '    ', '\t', '- ', '+ ',
  '1. ', '2) ', '# ', '> ', '===', ':white_check_mark:', ':+1:', '$x$', '$$', '\\', '\\\\', '::error::x', '::set-output name=a::b', '##[error]x',
  '\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\u{e0041}', '\u0000', '\u001b[31m', '\ud800', '\udc00', 'é', '漢', '✅ PASSED', ' ', 'a', 'Z9',
]; // prettier-ignore

/** Ends in a letter: what shows nothing at all is nobody's weapon. */
const hostileText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...weapons) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => `${parts.join('')}z`);

function demandsOf(text: string): Demand[] {
  const check = { subject: text, current: { value: 1, unit: 'ms' as const }, candidate: null, delta: null, limit: text, reason: text }; // prettier-ignore
  return [
    { id: text, gate: text, verdict: 'failed', checks: [{ ...check, verdict: 'failed', remedy: text }], notes: [text] },
    drawnDemandOf(text),
    { id: `a${text}`, gate: text, verdict: 'waived', checks: [{ ...check, verdict: 'failed' }], notes: [], waiver: { owner: text, reason: text, until: text } },
    { id: `b${text}`, gate: text, verdict: 'inconclusive', checks: [], notes: [] },
    { id: 'laurel.recall', gate: 'recall', verdict: 'passed', checks: [{ ...check, verdict: 'passed' }], notes: [] },
    { id: 'laurel.approvals', gate: 'approvals', verdict: 'inconclusive', checks: [{ ...check, verdict: 'inconclusive' }, { ...check, verdict: 'passed' }], notes: [] },
  ]; // prettier-ignore
}

/** What is drawn: a difference in a family, and a curve. */
function drawnDemandOf(text: string): Demand {
  const inference = inferenceOf({
    of: 'difference',
    method: text,
    draws: { seed: text, replicates: 2_000 },
    family: { name: text, size: 2, correction: 'holm' },
  });
  const points = [{ x: 0.5, y: 1 }];
  return {
    ...demandOf(`c${text}`, { gate: text, checks: [checkOf({ subject: text, limit: text, reason: text, inference })] }),
    curves: [{ kind: 'quantiles', subject: text, series: [{ of: 'candidate', points }] }],
  }; // prettier-ignore
}

function judgementOf(text: string): Judgement {
  const differences = [
    { area: 'tags' as const, subject: text, before: text, after: text },
    { area: 'tags' as const, subject: text, before: null, after: text },
    { area: 'tags' as const, subject: text, before: text, after: null },
  ];
  return {
    ...judgementNamed('credit-risk-3'),
    demands: demandsOf(text),
    differences,
    outcome: 'failed',
    fingerprint: judgementNamed('credit-risk-3').fingerprint,
  };
}

function checkedWith(text: string): Checked {
  const at = { file: text, line: 1, column: 1, key: text, field: text };
  const wrong = { severity: 'error' as const, at, message: text, remedy: text };
  const remarks = {
    notes: [text],
    merge: 'auto' as const,
    suggestion: { line: 1, text: text.replaceAll('\n', ' ') },
  };
  return checkedOf(
    [
      judged(judgementOf(text), remarks),
      aliasCheckOf('a@production', { kind: 'refused', why: 'invalid-file', message: text, remedy: text, problems: [wrong, wrong] }, remarks),
      aliasCheckOf('b@production', { kind: 'roll-back', message: text }, remarks),
      aliasCheckOf('c@production', { kind: 'no-change', message: text }, remarks),
      judged({ ...judgementNamed('credit-risk-2'), demands: demandsOf(text).slice(1, 2), outcome: 'waived' }, remarks),
    ],
    {
      problems: [{ message: text, remedy: text, at }, { message: text, remedy: text }],
      pullRequest: pullRequestOf({ name: text, title: text, author: text, url: text, approvals: [{ person: text }] }),
    },
  ); // prettier-ignore
}

function resultsWith(text: string): readonly AliasResult[] {
  const refused = refusedResult();
  const cause = {
    ...entry.cause,
    author: text,
    approvedBy: [text, text],
    actor: text,
    reason: text,
    runUrl: text,
  };
  if (refused.outcome.kind !== 'refused') throw new Error('not refused');
  const { refusal } = refused.outcome;
  return [
    resultOf({ kind: 'applied', entry: { ...entry, cause }, pointer, judgement: judgementOf(text) }),
    resultOf({ ...refused.outcome, judgement: judgementOf(text), refusal: { ...refusal, message: text, remedy: text } }),
    resultOf({ kind: 'held', pointer, hold: 2, wanted: null }, { pullRequest: pullRequestOf({ name: text }) }),
    resultOf({ kind: 'errored', pointer, judgement: judgementOf(text) }),
    resultOf({ kind: 'drift', pointer, drift: { kind: 'foreign-repository', owner: text, root: text } }),
    resultOf({ kind: 'broken', error: brokenWith(text) }),
    resultOf({ kind: 'in-sync', pointer }, { change: changeOf({ author: text, pullRequest: pullRequestOf({ approvals: [{ person: text }] }) }) }),
  ]; // prettier-ignore
}

function brokenWith(text: string): LaurelError {
  return new LaurelError({
    code: 'git',
    message: text,
    remedy: text,
    at: { file: text, line: 2, field: text },
  });
}

/** Every page that Markdown is put on. */
function pagesWith(text: string): Readonly<Record<string, string>> {
  const checked = checkedWith(text);
  const [first] = checked.aliases;
  const one = first === undefined ? checked : checkedOf([first]);
  const live = renderLive(resultsWith(text), context);
  const error = brokenWith(text);
  return {
    comment: renderComment(checked, context),
    'comment of one': renderComment(one, context),
    summary: renderJobSummary(checked, context),
    ...runPages(renderCheckRuns(checked, context)),
    live: live.comment,
    'live run': live.checkRun.summary,
    'live of one': renderLive(resultsWith(text).slice(1, 2), context).comment,
    'live summary': renderLiveSummary(resultsWith(text), context),
    broken: renderBrokenComment(error, context),
    'broken run': renderBroken(error, context).summary,
    elsewhere: renderElsewhere(text).summary,
    body: renderProposeBody(one, { model: creditRisk, alias: production, reason: text }, context),
  };
}

function runPages(runs: ReturnType<typeof renderCheckRuns>): Record<string, string> {
  return Object.fromEntries(
    runs.flatMap(({ name, summary, text = '' }) => [
      [`${name}: summary`, summary],
      [`${name}: text`, text],
    ]),
  );
}

const html = (markdown: string) => marked.parse(markdown, { gfm: true, breaks: true, async: false });
const tags = (rendered: string) => [...rendered.matchAll(/<[/!]?[a-z-][^>]*>/gi)].map(([tag]) => tag);
/** What a host looks through for mentions, references and addresses: text, outside code and links. */
const prose = (rendered: string) =>
  rendered
    .replace(/<(code|a)\b[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

describe('whatever people write into what is reported', () => {
  it('makes no element, link, image or comment of its own: the page is built as for harmless text', () => {
    const harmless = Object.entries(pagesWith('harmless')).map(([page, markdown]) => [
      page,
      tags(html(markdown)),
    ]);
    fc.assert(
      fc.property(hostileText, (text) => {
        const built = Object.entries(pagesWith(text)).map(([page, markdown]) => [page, tags(html(markdown))]);
        expect(built).toEqual(harmless);
      }),
      { numRuns: 120 },
    );
  }, 180_000);

  it('makes no mention, reference, address, emoji or invisible character', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const [page, markdown] of Object.entries(pagesWith(text))) {
          const shown = prose(html(markdown));
          const found = /@[\w-]|#\d|GH-\d|:\/\/|www\.|:[\w+-]+:/i.exec(shown);
          expect(
            found?.[0],
            `${page}: ${shown.slice(Math.max(0, (found?.index ?? 0) - 60), (found?.index ?? 0) + 60)}`,
          ).toBeUndefined();
          expect(markdown, page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufeff\u200c-\u200f]|\u001b|\u0000/); // oxlint-disable-line no-control-regex -- the very characters
          expect(markdown.isWellFormed(), page).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  }, 180_000);

  it('leaves our marker the first line, and the only one', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const pages = pagesWith(text);
        for (const page of ['comment', 'comment of one', 'broken'])
          expect(pages[page]).toMatch(/^<!-- laurel:check -->\n/);
        for (const page of ['live', 'live of one']) expect(pages[page]).toMatch(/^<!-- laurel:live -->\n/);
        for (const [page, markdown] of Object.entries(pages))
          expect(markdown.split('<!--').length - 1, page).toBe(
            /^(?:comment|broken$|live(?: of one)?$)/.test(page) ? 1 : 0,
          );
      }),
      { numRuns: 60 },
    );
  }, 180_000);

  it('makes plain lines of titles and annotations, within what GitHub takes', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const runs = [
          ...renderCheckRuns(checkedWith(text), context),
          renderBroken(brokenWith(text), context),
          renderElsewhere(text),
        ];
        for (const { title, annotations } of runs) {
          const lines = [title, ...annotations.flatMap((each) => [each.title, each.message])];
          // oxlint-disable-next-line no-control-regex -- the very characters
          for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
          for (const line of lines) expect(line.isWellFormed()).toBe(true);
          for (const each of [title, ...annotations.map(({ title: short }) => short)])
            expect(each.length).toBeLessThanOrEqual(255);
        }
      }),
      { numRuns: 60 },
    );
  }, 180_000);

  it('exceeds no limit and leaves nothing open, however long it is', () => {
    const long = fc
      .record({ text: hostileText, length: fc.constantFrom(500, 5_000, 40_000) })
      .map(({ text, length }) => text.repeat(Math.ceil(length / text.length)));
    fc.assert(
      fc.property(long, (text) => {
        for (const [page, markdown] of Object.entries(pagesWith(text))) {
          expect(byteLength(markdown), page).toBeLessThanOrEqual(maxBytesOf(page));
          const found = tags(html(markdown));
          const count = (tag: string) =>
            found.filter((each) => each.replace(' class="language-text"', '') === tag).length;
          for (const each of ['details', 'summary', 'table', 'code', 'pre', 'strong', 'sub'])
            expect(count(`<${each}>`), `${each} of ${page}`).toBe(count(`</${each}>`));
          expect(
            found.filter((tag) => /^<(?:img|script|ol|h1|hr|del)\b/.test(tag)),
            page,
          ).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  }, 180_000);
});

function maxBytesOf(page: string): number {
  if (page === 'summary' || page === 'live summary') return 900_000;
  return /^laurel|run$|elsewhere/.test(page) ? 65_535 : 60_000;
}
