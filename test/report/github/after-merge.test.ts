import { describe, expect, it } from 'vitest';
import { renderLive, renderLiveSummary } from '../../../src/report/github/after-merge.ts';
import { byteLength } from '../../../src/report/fit-blocks.ts';
import { parseModelName } from '../../../src/registry/names.ts';
import { parseDigest } from '../../../src/primitives/digest.ts';
import { context } from './cases.ts';
import { applied, changeOf, liveCases, pointer, refusedResult, resultOf } from './live-cases.ts';

describe('after the merge', () => {
  for (const [name, results] of Object.entries(liveCases()))
    it(`reads as it was looked at: ${name}`, async () => {
      await expect(renderLive(results, context).comment).toMatchFileSnapshot(
        `../../golden/report/github/${name}.md`,
      );
    });

  it('says what is live, since when, who approved it, how to roll back and how to prove the ledger', () => {
    const { comment, checkRun } = renderLive([applied()], context);
    expect(comment).toMatch(/^<!-- laurel:live -->\n## ✅ Live: version 2 on `credit-risk@production`\n/);
    expect(comment).toContain('since 2026-06-03 12:00 UTC, generation 2. Before it was version 1.');
    expect(comment).toContain('**Approved by** user:grace, user:linus.');
    expect(comment).toContain('`laurel rollback credit-risk@production --to 1 --reason "…"`');
    expect(comment).toContain('with the command `rollback` and the alias `credit-risk@production`');
    expect(checkRun).toMatchObject({
      name: 'laurel live',
      conclusion: 'success',
      title: 'credit-risk@production: version 2 is live (generation 2)',
    });
  });

  it('names the head of the ledger as laurel verify takes it', () => {
    const [, anchor = ''] = /--anchor (\S+)`/.exec(renderLive([applied()], context).comment) ?? [];
    const [, reference, generation, digest] = /^([^:]+):([1-9][0-9]*):(sha256:.+)$/.exec(anchor) ?? [];
    expect([reference, generation]).toEqual(['credit-risk@production', '2']);
    expect(parseDigest(digest)).toBe(pointer.entry);
  });

  it('is loud where what was merged is not live, says why and what to do, and offers no rollback', () => {
    const { comment, checkRun } = renderLive([refusedResult()], context);
    expect(comment).toContain('## 🚨 Merged, but not live: `credit-risk@production`');
    expect(comment).toContain('**Version 2 stays live**');
    expect(comment).toContain('Gate **sex** failed');
    expect(comment).toContain('run laurel-apply with retry');
    expect(comment).not.toContain('laurel rollback');
    expect(checkRun.conclusion).toBe('failure');
  });

  it('says of an alias that nothing was ever live on that nothing is', () => {
    const { checkRun } = renderLive([refusedResult(null)], context);
    expect(checkRun.title).toBe('credit-risk@production: REFUSED: nothing is live');
  });

  it('fails the commit for everything that is not live as merged', () => {
    const conclusions = Object.entries(liveCases()).map(([name, results]) => [
      name,
      renderLive(results, context).checkRun.conclusion,
    ]);
    expect(Object.fromEntries(conclusions)).toEqual({
      'live-applied': 'success',
      'live-refused': 'failure',
      'live-held': 'failure',
      'live-rolled-back': 'success',
      'live-mixed': 'failure',
    });
  });

  it('says the same again when another run finds the same, and names the run that decided', () => {
    const later = { ...context, runUrl: 'https://github.com/acme/models/actions/runs/9999999' };
    for (const [name, results] of Object.entries(liveCases())) {
      if (name === 'live-mixed') continue;
      expect(renderLive(results, later)).toEqual(renderLive(results, context));
    }
    expect(renderLive([applied()], later).comment).toContain(
      '](https://github.com/acme/models/actions/runs/8472699)',
    );
  });

  it('links no run that a ledger names elsewhere', () => {
    const result = applied();
    if (result.outcome.kind !== 'applied') throw new Error('not applied');
    const { entry } = result.outcome;
    const evil = {
      ...entry,
      cause: { ...entry.cause, runUrl: 'https://evil.example/acme/models/actions/1' },
    };
    const { comment } = renderLive([{ ...result, outcome: { ...result.outcome, entry: evil } }], context);
    expect(comment).not.toContain('evil.example');
  });

  it('tells who approved from the pull request where another run had applied it', () => {
    const approved = { ...changeOf().pullRequest, approvals: [{ person: 'user:grace' }] };
    const result = resultOf(
      { kind: 'in-sync', pointer },
      { change: { ...changeOf(), pullRequest: Object.assign({}, changeOf().pullRequest, approved) } },
    );
    expect(renderLive([result], context).comment).toContain('**Approved by** user:grace.');
  });

  it('shows nothing of an error that nobody looked through for secrets', () => {
    const broken = resultOf({ kind: 'broken', error: new TypeError('token ghp_secret') });
    expect(JSON.stringify(renderLive([broken], context))).not.toContain('ghp_secret');
  });

  it('counts what is in sync on the page of the run', () => {
    const inSync = Array.from({ length: 300 }, () =>
      resultOf({ kind: 'in-sync', pointer }, { change: null }),
    );
    expect(renderLiveSummary(inSync, context)).toBe(
      '## ✅ Everything is in sync\n\n300 aliases are in sync.\n',
    );
    const summary = renderLiveSummary([...inSync, refusedResult()], context);
    expect(summary).toContain('🚨 Merged, but not live: `credit-risk@production`');
    expect(summary).toContain('300 aliases are in sync.');
  });

  it('stays within its limits for hundreds of aliases, and names what is not live first', () => {
    const many = Array.from({ length: 900 }, (_, index) => ({
      ...(index === 899 ? refusedResult() : applied()),
      model: parseModelName(`scoring-${index}`),
    }));
    const { comment, checkRun } = renderLive(many, context);
    expect(byteLength(comment)).toBeLessThanOrEqual(60_000);
    expect(byteLength(checkRun.summary)).toBeLessThanOrEqual(65_535);
    expect(comment).toMatch(/\| 🚨 \| `scoring-899@production`/);
    expect(comment).toContain('Gate **sex** failed');
    expect(byteLength(renderLiveSummary(many, context))).toBeLessThanOrEqual(900_000);
  });
});
