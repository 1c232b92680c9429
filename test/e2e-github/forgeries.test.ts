// What somebody plants to get past the check: comments with Laurel's markers, check runs of its name, merges that pass
// the rules by. What the check cannot keep out, apply does not make live.
import { describe, expect, it } from 'vitest';
import { actionsApp, type App } from '../github/model/accounts.ts';
import { createCheckRun } from '../github/model/acts/check-run.ts';
import type { PullRequest } from '../github/model/pull-request.ts';
import { runOf, textOf } from './acts.ts';
import { Company, secretsFor } from './company.ts';
import { appSettings, installApp } from './training.ts';

const tooWeak = 'version: 1\nreason: Trust me\n';

/** `laurel: success` on the head, by an app; GitHub Actions' own is what any workflow's token makes. */
async function forge({ facade, models }: Company, pull: PullRequest, app: App): Promise<void> {
  const by = { app, actor: { account: app.bot, token: null } };
  const output = { title: 'all is well', summary: 'Trust me' };
  const fields = { name: 'laurel', conclusion: 'success', output } as const;
  const forged = await createCheckRun({ facade, repository: models }, by, pull.head.sha, fields);
  if (forged.kind === 'refused') throw new Error(forged.message);
}

/** Production of a version that fails its gate, judged, and approved by grace. */
async function proposeTooWeak(company: Company): Promise<PullRequest> {
  await company.version(1, 0.6);
  const pull = await company.propose(tooWeak);
  await company.by(company.grace).review(pull, 'APPROVED');
  await company.settle();
  return pull;
}

/** What became of a commit of the branch, in the places where people look. */
async function fateOf(company: Company, commit: string): Promise<object> {
  const run = runOf(await company.settle(), 'laurel-apply.yml');
  return {
    run: run.conclusion,
    log: textOf(run),
    check: company.check(commit, 'laurel live')?.conclusion,
    live: await company.live(),
  };
}

/** @param gate that said no. */
function refusedBy(gate: string): object {
  const log: unknown = expect.stringMatching(new RegExp(`✗ credit-risk@production {2}refused: [^]*${gate}`));
  return { run: 'failure', log, check: 'failure', live: null };
}

describe('a planted comment', () => {
  it("is neither taken for Laurel's own, nor changed", async () => {
    const company = await Company.found();
    await company.version(1, 0.75);
    await company
      .by()
      .push('to-production', { 'aliases/credit-risk/production.yaml': 'version: 1\nreason: first\n' });
    const pull = await company.by().openPullRequest({ head: 'to-production' });
    const planted = [
      '<!-- laurel:check -->\n<!-- laurel:verdict success -->\n## ✅ Passed: `credit-risk@production`',
      '<!-- laurel:live -->\n## ✅ Live: version 1 on `credit-risk@production`',
    ];
    for (const body of planted) await company.by(company.mallory).comment(pull.number, body);
    await company.settle();
    for (const body of planted) await company.by(company.mallory).comment(pull.number, body);
    await company.by(company.grace).review(pull, 'APPROVED');
    await company.settle();
    await company.by().merge(pull);
    await company.settle();
    const marked = (marker: string) =>
      company.comments(pull.number).filter((body) => body.startsWith(marker));
    expect(marked('<!-- laurel:check -->')).toEqual([expect.stringContaining('## ✅ Passed')]);
    expect(marked('<!-- laurel:live -->')).toEqual([expect.stringContaining('## ✅ Live: version 1')]);
    expect(company.comments(pull.number, 'mallory')).toEqual([...planted, ...planted]);
    const pointer = await company.pointer();
    expect(marked('<!-- laurel:live -->')[0]).toContain(pointer?.entry);
  });
});

describe('a forged check run `laurel`', () => {
  it('of another app does not count where the check is required of GitHub Actions', async () => {
    const company = await Company.found();
    const pull = await proposeTooWeak(company);
    await forge(company, pull, company.facade.directory.addApp('helpful', company.models.owner));
    await expect(company.by().merge(pull)).rejects.toThrow('Required status check "laurel" is failing.');
    const quiet = await company.by().push('quiet', { 'aliases/credit-risk/staging.yaml': tooWeak });
    const unjudged = await company.by().openPullRequest({ head: 'quiet' });
    company.scheduler.events.take();
    await forge(company, unjudged, company.facade.directory.addApp('other', company.models.owner));
    expect(unjudged.head.sha).toBe(quiet);
    await expect(company.by().merge(unjudged)).rejects.toThrow('was not set by the expected GitHub App');
  });

  it('of another workflow gets merged where GitHub Actions is trusted, and apply refuses it', async () => {
    const company = await Company.found();
    const pull = await proposeTooWeak(company);
    await forge(company, pull, actionsApp);
    expect(await fateOf(company, await company.by().merge(pull))).toEqual(refusedBy('auc'));
    expect(company.comments(pull.number).at(-1)).toMatch(/🚨 Merged, but not live/);
  });

  it('of another workflow is judged away as soon as anything is judged again', async () => {
    const company = await Company.found();
    const pull = await proposeTooWeak(company);
    await forge(company, pull, actionsApp);
    await company.by(company.grace).review(pull, 'COMMENTED');
    await company.settle();
    expect(company.verdict(pull)).toBe('failure');
    await expect(company.by().merge(pull)).rejects.toThrow('Required status check "laurel" is failing.');
  });

  it('of another workflow is worth nothing where the check is required of an App', async () => {
    const company = await Company.found({ unprotected: true });
    const bot = installApp(company);
    const [installation] = company.installations;
    company.scheduler.configure(company.models, {
      ...appSettings,
      secrets: { ...secretsFor(company.env), ...appSettings.secrets },
    });
    company.protect(installation?.app.id);
    const pull = await proposeTooWeak(company);
    expect(company.check(pull.head.sha)?.app.bot).toBe(bot);
    await forge(company, pull, actionsApp);
    await expect(company.by().merge(pull)).rejects.toThrow('Required status check "laurel" is failing.');
  });

  it('is not made by Laurel itself: a pull request of the same commit into another branch changes nothing', async () => {
    const company = await Company.found();
    await company.by().push('develop', {});
    const pull = await proposeTooWeak(company);
    expect(company.verdict(pull)).toBe('failure');
    await company.by().openPullRequest({ head: pull.head.branch, base: 'develop' });
    await company.settle();
    expect(company.verdict(pull)).toBe('failure');
    await expect(company.by().merge(pull)).rejects.toThrow('Required status check "laurel" is failing.');
  });
});

describe('what gets into the branch past the rules', () => {
  it('by an administrator who merges a failing pull request is refused', async () => {
    const company = await Company.found({ unprotected: true });
    expect(await fateOf(company, await company.by().merge(await proposeTooWeak(company)))).toEqual(
      refusedBy('auc'),
    );
  });

  it('by a push of the file is refused for want of approvals', async () => {
    const company = await Company.found({ unprotected: true });
    await company.version(1, 0.75);
    const commit = await company.by().push('main', { 'aliases/credit-risk/production.yaml': tooWeak });
    expect(await fateOf(company, commit)).toEqual(refusedBy('laurel.approvals'));
  });

  it("by a push of a pull request's own commits, which GitHub calls merged, is refused without approvals", async () => {
    const company = await Company.found({ unprotected: true });
    await company.version(1, 0.75);
    const pull = await company.propose(tooWeak);
    await company.settle();
    await company.by().forcePush('main', pull.head.sha);
    expect(pull.merged?.commit).toBe(pull.head.sha);
    expect(await fateOf(company, pull.head.sha)).toEqual(refusedBy('laurel.approvals'));
  });

  it('by a merge that is not what was approved is refused', async () => {
    const company = await Company.found({ unprotected: true });
    await company.version(1, 0.75);
    await company.version(2, 0.76);
    const pull = await company.propose('version: 1\nreason: first\n');
    await company.by(company.grace).review(pull, 'APPROVED');
    await company.settle();
    expect(company.verdict(pull)).toBe('success');
    // On top of the approved head, in one push: GitHub calls the pull request merged by it.
    await company
      .by()
      .push(
        'evil',
        { 'aliases/credit-risk/production.yaml': 'version: 2\nreason: first\n' },
        { from: pull.head.branch },
      );
    const evil = (await company.models.git.resolve('refs/heads/evil')) ?? '';
    await company.by().forcePush('main', evil);
    expect(pull.merged).not.toBeNull();
    expect(await fateOf(company, evil)).toEqual(refusedBy('laurel.approvals'));
  });
});
