// Each right of each workflow taken away once: the run says which one it lacks, what is live is right whatever was not
// said, and nothing is green that nobody judged.
import { describe, expect, it } from 'vitest';
import { gitHubScaffold } from '../../src/policy/scaffold-github.ts';
import { reportsOf } from '../github/actions/world.ts';
import { legsOf, type WorkflowRun } from '../github/actions/scheduler/run.ts';
import { onSchedule, pushLive, runOf, startRollback } from './acts.ts';
import { action, Company } from './company.ts';

const files = { check: 'laurel-check.yml', apply: 'laurel-apply.yml' } as const;
type File = keyof typeof files;

interface Taken {
  /** Which of the jobs that have it; the first without it. */
  readonly nth?: number;
  readonly reusable?: boolean;
  /** What is left of it; nothing without it. */
  readonly left?: 'read';
}

/** The scaffolded workflow without one of its permissions. */
function without(permission: string, file: File, taken: Taken = {}): Record<string, string> {
  const { nth = 0, reusable = false, left } = taken;
  const path = `.github/workflows/${files[file]}`;
  const scaffolded = gitHubScaffold({ action, root: '', owner: 'user:ada', standalone: !reusable });
  const lines = scaffolded.find((one) => one.path === path)?.content.split('\n') ?? [];
  const granting = lines.flatMap((line, index) =>
    new RegExp(`^ +${permission}: (?:read|write)\\b`).test(line) ? [index] : [],
  );
  const at = granting[nth];
  if (at === undefined) throw new Error(`${path} grants no ${permission} ${nth + 1} times`);
  const kept = left === undefined ? [] : [lines[at]?.replace('write', left) ?? ''];
  return { [path]: lines.toSpliced(at, 1, ...kept).join('\n') };
}

/** Annotations of a run, and what its jobs could not start for. */
function saidBy(run: WorkflowRun): string {
  const shown = reportsOf(run).flatMap(({ annotations }) => annotations.shown);
  const failed = legsOf(run).flatMap(({ steps }) => steps.map(({ error }) => error ?? ''));
  return [...shown.map(({ level, message }) => `${level}: ${message}`), ...failed, ...run.errors]
    .filter((word) => word !== '')
    .join('\n');
}

/** A role instead of keys, where the job may have an identity. */
function useRole({ scheduler, models, storeAddress }: Company): void {
  const role = 'arn:aws:iam::111122223333:role/laurel';
  scheduler.configure(models, {
    secrets: {},
    variables: { LAUREL_CHECK_ROLE: role, LAUREL_APPLY_ROLE: role, LAUREL_REGISTRY: storeAddress },
  });
}

describe('laurel-check without', () => {
  it.each([
    ['contents', /^error: .*not judged: .*\n→ add `contents: read` to the job's permissions/, 'failure', 1],
    ['checks', /^error: .*not judged: .*\n→ add `checks: write` to the job's permissions/, null, 1],
    [
      'pull-requests',
      /^error: .*not judged: .*\n→ add `pull-requests: read`[^]*`pull-requests: write`/,
      'failure',
      0,
    ],
    ['id-token', /Credentials could not be loaded/, null, 0],
  ])('%s judges nothing, and says so', async (permission, says, verdict, comments) => {
    const company = await Company.found({ files: without(permission, 'check') });
    if (permission === 'id-token') useRole(company);
    await company.version(1, 0.75);
    const pull = await company.propose('version: 1\nreason: first\n', 'staging');
    const run = runOf(await company.settle(), files.check);
    expect(run.conclusion).toBe('failure');
    expect(saidBy(run)).toMatch(says);
    expect(company.verdict(pull)).toBe(verdict);
    expect(company.verdict(pull, 'laurel: credit-risk@staging')).toBeNull();
    const posted = company.comments(pull.number);
    expect(posted).toHaveLength(comments);
    for (const comment of posted) expect(comment).toMatch(new RegExp(`Not judged[^]*${permission}: `));
    await expect(company.by().merge(pull)).rejects.toThrow('Required status check "laurel" is');
  });

  it('the right to comment gives the verdict, and says that it could not explain it', async () => {
    const company = await Company.found({ files: without('pull-requests', 'check', { left: 'read' }) });
    await company.version(1, 0.75);
    const pull = await company.propose('version: 1\nreason: first\n', 'staging');
    const run = runOf(await company.settle(), files.check);
    expect([run.conclusion, company.verdict(pull)]).toEqual(['failure', 'success']);
    expect(saidBy(run)).toMatch(
      /not said on GitHub: .*\n→ add `issues: write` or `pull-requests: write` to the job's/,
    );
    expect(company.comments(pull.number)).toEqual([]);
  });
});

describe('laurel-apply without', () => {
  it.each([
    ['contents', /^error: .*\n→ add `contents: read` to the job's permissions/, null, null],
    ['checks', /^warning: not said on GitHub: .* → add `checks: write` to the job's permissions/, 1, null],
    ['deployments', /^warning: not said on GitHub: .* → add `deployments: write` to the job's/, 1, 'success'],
    ['pull-requests', /^error: .*\n→ add `pull-requests: read` to the job's permissions/, null, null],
    ['id-token', /Credentials could not be loaded/, null, null],
  ])(
    '%s fails, and what is live is right: nothing, or what was judged',
    async (permission, says, live, check) => {
      const company = await Company.found({ unprotected: true, files: without(permission, 'apply') });
      if (permission === 'id-token') useRole(company);
      await company.version(1, 0.75);
      const pull = await company.propose('version: 1\nreason: first\n', 'staging');
      company.scheduler.events.take();
      const commit = await company.by().merge(pull);
      const run = runOf(await company.settle(), files.apply);
      expect(run.conclusion).toBe('failure');
      expect(saidBy(run)).toMatch(says);
      expect(await company.live('staging')).toBe(live);
      expect(company.check(commit, 'laurel live')?.conclusion ?? null).toBe(check);
    },
  );
});

describe('a rollback by laurel-apply without', () => {
  it.each([
    ['contents', /\nwarning: .*Git could not be brought in line: .*\n.*`contents: read`/, 1],
    ['deployments', /^warning: .*not recorded as a deployment: .* → add `deployments: write`/, 1],
    [
      'pull-requests',
      /^warning: .*Git could not be brought in line: .*\n.*`pull-requests: (?:read|write)`/,
      1,
    ],
    ['id-token', /Credentials could not be loaded/, 2],
  ])('%s moves the pointer if the store lets it, and warns of the rest', async (permission, says, live) => {
    const company = await Company.found({
      unprotected: true,
      files: without(permission, 'apply', { nth: 1 }),
    });
    await company.version(1, 0.75);
    await company.version(2, 0.76);
    for (const version of [1, 2]) await pushLive(company, version);
    if (permission === 'id-token') useRole(company);
    const run = runOf(await startRollback(company, 'credit-risk@staging'), files.apply);
    expect(saidBy(run)).toMatch(says);
    expect([run.conclusion, await company.live('staging')]).toEqual([
      live === 1 ? 'success' : 'failure',
      live,
    ]);
  });
});

it('a rollback that may only read moves the pointer, and names the right to write the branch', async () => {
  const workflow = without('contents', 'apply', { nth: 1, left: 'read' });
  const company = await Company.found({ unprotected: true, files: workflow });
  await company.version(1, 0.75);
  await company.version(2, 0.76);
  for (const version of [1, 2]) await pushLive(company, version);
  const run = runOf(await startRollback(company, 'credit-risk@staging'), files.apply);
  expect([run.conclusion, await company.live('staging')]).toEqual(['success', 1]);
  expect(saidBy(run)).toMatch(/^warning: .*Git could not be brought in line: .*\n.*`contents: write`/);
});

describe('a reconcile by laurel-apply without', () => {
  it.each([
    ['contents', /^error: .*\n→ add `contents: read` to the job's permissions/, null],
    ['checks', /^warning: not said on GitHub: .* → add `checks: write` to the job's permissions/, 1],
    ['deployments', /^warning: not said on GitHub: .* → add `deployments: write` to the job's/, 1],
    ['pull-requests', /^error: .*\n→ add `pull-requests: read` to the job's permissions/, null],
    ['id-token', /Credentials could not be loaded/, null],
  ])('%s fails, and applies what was merged only if it could be judged', async (permission, says, live) => {
    const workflow = without(permission, 'apply', { nth: 1 });
    const company = await Company.found({ unprotected: true, files: workflow });
    if (permission === 'id-token') useRole(company);
    await company.version(1, 0.75);
    const pull = await company.propose('version: 1\nreason: first\n', 'staging');
    await company.by().merge(pull);
    company.scheduler.events.take();
    const run = runOf(await onSchedule(company), files.apply);
    expect([run.conclusion, await company.live('staging')]).toEqual(['failure', live]);
    expect(saidBy(run)).toMatch(says);
  });
});

describe("a workflow that calls Laurel's without", () => {
  it.each([
    ['check', 'contents', 'contents: read'],
    ['check', 'checks', 'checks: write'],
    ['check', 'pull-requests', 'pull-requests: write'],
    ['check', 'id-token', 'id-token: write'],
    ['apply', 'contents', 'contents: '],
    ['apply', 'checks', 'checks: write'],
    ['apply', 'deployments', 'deployments: write'],
    ['apply', 'pull-requests', 'pull-requests: write'],
    ['apply', 'id-token', 'id-token: write'],
  ] as const)(
    '%s: %s is not started, and GitHub says what it would have to grant',
    async (file, permission, asked) => {
      const company = await Company.found({
        reusable: true,
        unprotected: file === 'apply',
        files: without(permission, file, { reusable: true }),
      });
      await company.version(1, 0.75);
      const pull = await company.propose('version: 1\nreason: first\n', 'staging');
      if (file === 'apply') {
        company.scheduler.events.take();
        await company.by().merge(pull);
      }
      const run = runOf(await company.settle(), files[file]);
      expect(run.conclusion).toBe('startup_failure');
      expect(saidBy(run)).toContain(`is requesting '${asked}`);
      expect([company.verdict(pull), await company.live('staging')]).toEqual([null, null]);
    },
  );
});
