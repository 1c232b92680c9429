// The branch of promotions is rewound: what is live stays, every run says so, and the branch brought back heals it.
import { expect, it } from 'vitest';
import type { WorkflowRun } from '../github/actions/scheduler/run.ts';
import { ledgerOf, onSchedule, outputsOf, runOf, textOf } from './acts.ts';
import { Company } from './company.ts';

/** What a run of laurel-apply says while the branch lacks what is live. */
function findingOf(runs: readonly WorkflowRun[]): object {
  const run = runOf(runs, 'laurel-apply.yml');
  return { end: run.conclusion, outcome: outputsOf(run)['outcome'], log: textOf(run) };
}

function missing(commit: string, how: string): object {
  const words = `✗ credit-risk@production  the branch does not contain commit ${commit.slice(0, 12)}, which was honoured before (${how})\n    → bring the branch back, then run laurel reconcile`;
  return { end: 'failure', outcome: 'attention', log: words };
}

it('a branch that is rewound, rewritten or replaced applies nothing, loudly, at every run until it is back', async () => {
  const company = await Company.found({ unprotected: true });
  await company.version(1, 0.75);
  await company.version(2, 0.76);
  const tip = async (): Promise<string> => (await company.models.git.resolve('refs/heads/main')) ?? '';
  await company.promote('version: 1\nreason: first\n');
  const first = await tip();
  await company.promote('version: 2\nreason: second\n');
  const second = await tip();
  const ledger = await ledgerOf(company);
  expect(ledger).toHaveLength(2);

  await company.by().forcePush('main', first);
  expect(findingOf(await company.settle())).toEqual(missing(second, 'behind'));
  expect(company.check(first, 'laurel live')).toMatchObject({
    conclusion: 'failure',
    title: 'credit-risk@production: DRIFT: version 2 is still live (generation 2)',
  });
  expect(findingOf(await onSchedule(company))).toEqual(missing(second, 'behind'));

  // Somebody works on: the old file is merged anew, with approvals that are real.
  const other = await company.promote('version: 1\nreason: Once more\n');
  expect(company.comments(other.number).at(-1)).toMatch(/🚨 Merged, but not live/);
  expect(findingOf(await onSchedule(company))).toEqual(missing(second, 'diverged'));

  const before = await company.models.git.commit(first);
  const author = before?.author ?? { name: 'ada', email: 'ada@example.com', date: '2026-06-01T12:00:00Z' };
  const replaced = await company.models.git.writeCommit({
    tree: before?.tree ?? '',
    parents: [],
    message: 'A new beginning',
    author,
    committer: author,
  });
  await company.by().forcePush('main', replaced);
  const finding = findingOf(await company.settle());
  expect(finding).toMatchObject({ end: 'failure', outcome: 'attention' });
  expect(await ledgerOf(company)).toEqual(ledger);

  await company.by().forcePush('main', second);
  const healed = runOf(await company.settle(), 'laurel-apply.yml');
  expect([healed.conclusion, outputsOf(healed)['outcome']]).toEqual(['success', 'in-line']);
  expect(company.check(second, 'laurel live')?.conclusion).toBe('success');
  expect(await ledgerOf(company)).toEqual(ledger);
});
