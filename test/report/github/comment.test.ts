import { describe, expect, it } from 'vitest';
import { renderComment } from '../../../src/report/github/comment.ts';
import { renderJobSummary } from '../../../src/report/github/job-summary.ts';
import { byteLength } from '../../../src/report/fit-blocks.ts';
import { outcomeOf } from '../../../src/promotion/judgement.ts';
import {
  aliasCheckOf,
  approvedBy,
  cases,
  checkedOf,
  context,
  judged,
  judgementNamed,
  manyAliases,
  pullRequestOf,
  withApprovals,
} from './cases.ts';

describe('the comment on a pull request', () => {
  for (const [name, checked] of Object.entries(cases()))
    it(`reads as it was looked at: ${name}`, async () => {
      await expect(renderComment(checked, context)).toMatchFileSnapshot(
        `../../golden/report/github/comment-${name}.md`,
      );
    });

  it('says first what would go live, then whether it may, what stands in the way, and only then the numbers', () => {
    const comment = renderComment(checkedOf([judged(judgementNamed('credit-risk-3'))]), context);
    const order = [
      '<!-- laurel:check -->\n',
      '❌ Blocked: `credit-risk@production` 2 → 3',
      '**Version 3** would go live',
      '1 of 7 demands is not met',
      'Gate **sex** failed',
      '**To do:**',
      '| verdict | gate |',
      '<details>',
      'Judged commit',
    ].map((part) => comment.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBe(0);
  });

  it('says the same again when the same is judged again, by another run at another time', () => {
    const judgement = judgementNamed('credit-risk-3');
    const again = { ...judgement, judgedAt: '2026-06-02T12:00:00.000Z' };
    const later = { ...context, runUrl: 'https://github.com/acme/models/actions/runs/9999999' };
    expect(renderComment(checkedOf([judged(again)]), later)).toBe(
      renderComment(checkedOf([judged(judgement)]), context),
    );
  });

  it('links commits and the checks, and nothing where the addresses are none', () => {
    const checked = checkedOf([judged(judgementNamed('credit-risk-2'))]);
    expect(renderComment(checked, context)).toContain(
      `](https://github.com/acme/models/commit/${checked.head})`,
    );
    expect(renderComment(checked, context)).toContain('](https://github.com/acme/models/pull/17/checks)');
    for (const address of ['javascript:alert(1)', 'https://evil.example/)[x](', 'https://a b', ' '])
      expect(renderComment(checked, { repositoryUrl: address, runUrl: address })).not.toContain('](');
  });

  it('says that a pull request with more wrong than one alias does not pass, also beside what passes', () => {
    const comment = renderComment(cases()['policy-and-alias'] ?? checkedOf([]), context);
    expect(comment).toContain('but the pull request as a whole does not');
    expect(comment).not.toContain('It can be merged');
  });

  it('says when approving would not help: nobody can tell who approved', () => {
    const waiting = judged(withApprovals(judgementNamed('credit-risk-2'), approvedBy(null, null)));
    for (const pullRequest of [pullRequestOf({ approvalsKnown: false }), null]) {
      const comment = renderComment(checkedOf([waiting], { pullRequest }), context);
      expect(comment).toContain('❌ Blocked');
      expect(comment).toContain('none can be counted here');
    }
  });

  it('shows what merging would change where nothing is judged', () => {
    const comment = renderComment(
      checkedOf([
        aliasCheckOf('a@production', { kind: 'no-change', message: 'version 2 is live already' }),
        aliasCheckOf('b@production', { kind: 'roll-back', message: 'version 1 was live just before' }),
      ]),
      context,
    );
    expect(comment).toMatch(
      /Merging changes nothing for what `a@production` serves: version 2 is live already/,
    );
    expect(comment).toMatch(/Merging rolls `b@production` back: version 1 was live just before/);
  });

  it('shows a removal, a waiver and notes of the check', () => {
    const removal = { ...withApprovals({ ...judgementNamed('credit-risk-2'), candidate: null, demands: [] }, approvedBy('user:grace', null)), current: judgementNamed('credit-risk-2').candidate }; // prettier-ignore
    const unfair = judgementNamed('credit-risk-3');
    const demands = unfair.demands.map((demand) =>
      demand.id === 'sex'
        ? {
            ...demand,
            verdict: 'waived' as const,
            waiver: { owner: 'ada', reason: 'A pilot', until: '2026-07-01' },
          }
        : demand,
    );
    const waived = judged(
      { ...unfair, demands, outcome: outcomeOf(demands) },
      { notes: ['judged against version 2, which is ahead of it in the merge queue'] },
    );
    const comment = renderComment(checkedOf([judged(removal), waived]), context);
    expect(comment).toContain('would serve nothing any more; **version 2** is live now');
    expect(comment).toContain('All 7 demands are met, 1 of them by a waiver');
    expect(comment).toContain('🟡 **sex** is waived by ada until 2026-07-01 – A pilot');
    expect(comment).toContain('ℹ️ judged against version 2, which is ahead of it in the merge queue');
  });

  it('counts of hundreds of aliases those that pass, and stays within its limit', () => {
    const comment = renderComment(manyAliases(400), context);
    expect(byteLength(comment)).toBeLessThanOrEqual(60_000);
    expect(comment).toContain('134 of 400 promotions blocked, 53 waiting for approval');
    expect(comment).toContain('✅ The other 213 pass.');
    expect(comment.match(/^\| ❌.blocked/gm)).toHaveLength(100);
    expect(comment).toContain('87 more aliases are left out of this table.');
    expect(comment).toContain('360 more aliases are counted above and not told in detail here.');
    expect(comment).toMatch(/⚠️ \d+ parts of this report were left out for length; `laurel check 17 --json`/);
  });

  it('has room on the page of the job for what a comment cannot hold', () => {
    const checked = manyAliases(150);
    const summary = renderJobSummary(checked, context);
    expect(summary).not.toContain('left out');
    expect(byteLength(summary)).toBeGreaterThan(byteLength(renderComment(checked, context)));
    expect(byteLength(renderJobSummary(manyAliases(500), context))).toBeLessThanOrEqual(900_000);
  });
});
