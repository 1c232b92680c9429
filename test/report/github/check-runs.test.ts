import { describe, expect, it } from 'vitest';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { byteLength } from '../../../src/report/fit-blocks.ts';
import { renderBroken, renderCheckRuns, renderElsewhere } from '../../../src/report/github/check-runs.ts';
import { renderBrokenComment } from '../../../src/report/github/no-verdict.ts';
import type { Checked } from '../../../src/promotion/check.ts';
import {
  aliasCheckOf,
  approvedBy,
  cases,
  checkedOf,
  context,
  judged,
  judgementNamed,
  manyAliases,
  refusedFile,
  withApprovals,
} from './cases.ts';

const path = 'aliases/credit-risk/production.yaml';

function named(name: string): Checked {
  const found = cases()[name];
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
}

function runsOf(checked: Checked) {
  const [constant, ...others] = renderCheckRuns(checked, context);
  if (constant === undefined) throw new Error('there is always the constant check run');
  return { constant, others };
}

describe('the check runs of a pull request', () => {
  it.each([
    ['passed', 'success', 'credit-risk@production 1 → 2: PASSED'],
    ['blocked', 'failure', 'credit-risk@production 2 → 3: BLOCKED: 1 failed, 1 inconclusive'],
    ['first', 'success', 'credit-risk@production first promotion, to 1: PASSED'],
    ['waiting', 'action_required', 'credit-risk@production 1 → 2: waiting for approval: 1 of model-risk'],
    ['refused', 'failure', 'credit-risk@production: BLOCKED: expected a positive integer, got "fourteen" (and 1 more)'],
    ['mixed', 'failure', '1 of 3 promotions blocked, 1 waiting for approval'],
    ['policy-and-alias', 'failure', 'BLOCKED: the pull request edits policy (gates/credit-risk.yaml) and an alias, so it would be judged by rules that nobody reviewed'],
    ['nothing', 'success', 'no alias changed'],
  ])('%s: the constant one ends with %s and says so in its title', (name, conclusion, title) => {
    const { constant } = runsOf(named(name));
    expect(constant).toMatchObject({ name: 'laurel', conclusion, title });
  }); // prettier-ignore

  it('reads as it was looked at', async () => {
    const { constant, others } = runsOf(named('mixed'));
    const shown = [constant, ...others].map(
      ({ name, title, conclusion, summary, text }) =>
        `# ${name}: ${title} (${conclusion})\n\n${summary}\n\n---\n\n${text ?? ''}\n`,
    );
    await expect(shown.join('\n')).toMatchFileSnapshot('../../golden/report/github/check-runs-mixed.md');
  });

  it('needs a person only where nothing but approvals of people is missing, everywhere', () => {
    const waiting = judged(withApprovals(judgementNamed('credit-risk-2'), approvedBy(null, null)));
    const other = judged(judgementNamed('limit-utilisation-2'));
    const conclusion = (checked: Checked) => runsOf(checked).constant.conclusion;
    expect(conclusion(checkedOf([waiting, other]))).toBe('action_required');
    expect(conclusion(checkedOf([waiting, refusedFile()]))).toBe('failure');
    expect(conclusion(checkedOf([waiting], { pullRequest: null }))).toBe('failure');
    const problems = [{ message: 'policy is edited too', remedy: 'merge the policy first' }];
    expect(conclusion(checkedOf([waiting], { problems }))).toBe('failure');
  });

  it('fails where a gate broke, and where the check did not pass for a reason that nobody named', () => {
    const broke = judgementNamed('credit-risk-2');
    const demands = broke.demands.map((demand) => Object.assign({}, demand, { verdict: 'errored' }));
    const errored = checkedOf([judged({ ...broke, demands, outcome: 'errored' })]);
    expect(runsOf(errored).constant.conclusion).toBe('failure');
    expect(runsOf(errored).others[0]?.conclusion).toBe('failure');
    const unnamed = checkedOf([judged(judgementNamed('credit-risk-2'))], { passed: false });
    expect(runsOf(unnamed).constant.conclusion).toBe('failure');
  });

  it('gives each of the first twenty aliases its own, those that do not pass first', () => {
    const { constant, others } = runsOf(manyAliases(100));
    expect(others).toHaveLength(20);
    expect(others.every(({ conclusion }) => conclusion === 'failure')).toBe(true);
    expect(others[0]?.name).toBe('laurel: scoring-001@production');
    expect(constant.summary).toContain('80 more are here only');
  });

  it('is found again by what was judged: the fingerprint, and a digest over all of them', () => {
    const judgement = judgementNamed('credit-risk-2');
    const { constant, others } = runsOf(checkedOf([judged(judgement)]));
    expect(others[0]?.externalId).toBe(judgement.fingerprint);
    expect(constant.externalId).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(runsOf(checkedOf([judged(judgement)])).constant.externalId).toBe(constant.externalId);
    const otherwise = checkedOf([
      judged({ ...judgement, fingerprint: judgementNamed('credit-risk-3').fingerprint }),
    ]);
    expect(runsOf(otherwise).constant.externalId).not.toBe(constant.externalId);
    expect(runsOf(checkedOf([refusedFile()])).others[0]?.externalId).toMatch(/^sha256:/);
  });

  it('keeps every text within the bytes that GitHub takes', () => {
    for (const { summary, text = '', title } of renderCheckRuns(manyAliases(1_000), context)) {
      expect(byteLength(summary)).toBeLessThanOrEqual(65_535);
      expect(byteLength(text)).toBeLessThanOrEqual(65_535);
      expect(title.length).toBeLessThanOrEqual(255);
    }
  });
});

describe('annotations', () => {
  it('stand where the alias file is wrong, and can each be read alone', () => {
    const { constant, others } = runsOf(checkedOf([refusedFile()]));
    expect(constant.annotations).toEqual([]);
    expect(others[0]?.annotations).toEqual([
      {
        path,
        startLine: 1,
        endLine: 1,
        startColumn: 10,
        level: 'failure',
        title: 'credit-risk@production',
        message:
          'credit-risk@production: expected a positive integer, got "fourteen". To do: write the number of a registered version, as in  version: 14',
      },
      expect.objectContaining({ startLine: 3, startColumn: 1 }),
    ]);
  });

  it('stand at the version line for gates, loud for a failure and quiet for an approval', () => {
    const { others } = runsOf(named('blocked'));
    expect(others[0]?.annotations).toMatchObject([
      { path, startLine: 1, level: 'failure', title: 'credit-risk@production: sex failed' },
      { path, startLine: 1, level: 'notice', title: 'credit-risk@production: waiting for owner' },
    ]);
    expect(others[0]?.annotations[0]?.message).toMatch(
      /^credit-risk@production 2 → 3: sex failed: equalized odds/,
    );
  });

  it('stay in files that the pull request changes, and name the place elsewhere', () => {
    const elsewhere = aliasCheckOf('credit-risk@production', {
      kind: 'refused',
      why: 'no-policy',
      message: 'gates/high.yaml:3:5: unknown gate',
      remedy: 'merge the policy first',
      problems: [
        {
          severity: 'error',
          at: { file: 'gates/high.yaml', line: 3, column: 5 },
          message: 'unknown gate',
          remedy: 'correct it there',
        },
      ],
    });
    expect(runsOf(checkedOf([elsewhere])).others[0]?.annotations).toEqual([
      {
        path,
        startLine: 1,
        endLine: 1,
        level: 'failure',
        title: 'credit-risk@production',
        message: 'credit-risk@production: gates/high.yaml:3:5: unknown gate. To do: correct it there',
      },
    ]);
    expect(runsOf(named('policy-and-alias')).constant.annotations).toMatchObject([
      { path: 'gates/credit-risk.yaml', startLine: 1, level: 'failure' },
    ]);
  });

  it('show where the digest is missing', () => {
    const { others } = runsOf(named('passed-merges-itself'));
    expect(others[0]?.annotations).toMatchObject([{ level: 'notice', startLine: 1 }]);
    expect(others[0]?.annotations[0]?.message).toMatch(
      /let the line read version: 2 and below it digest: sha256:/,
    );
  });

  it('are of the constant check run for aliases without one of their own, and never too many', () => {
    const { constant, others } = runsOf(manyAliases(400));
    expect(constant.annotations).toHaveLength(50);
    expect(constant.summary).toMatch(/\d+ more places are not marked in the files/);
    const own = new Set(others.flatMap(({ annotations }) => annotations.map(({ path: at }) => at)));
    expect(constant.annotations.filter(({ path: at }) => own.has(at))).toEqual([]);
  });
});

describe('where no verdict was reached', () => {
  const error = new LaurelError({
    code: 'store-denied',
    message: 'access to s3://acme-models-prod/ml was denied',
    remedy: 'give the role of this job s3:GetObject',
    at: { key: 'aliases/credit-risk/production/pointer.json' },
  });

  it('fails the constant check run, so that nothing unjudged is merged, and says what to do', () => {
    const run = renderBroken(error, context);
    expect(run).toMatchObject({
      name: 'laurel',
      conclusion: 'failure',
      title: expect.stringContaining('not judged'),
    });
    expect(run.summary).toContain('**store-denied** at `aliases/credit-risk/production/pointer.json`');
    expect(run.summary).toContain('**To do:** give the role of this job s3:GetObject');
  });

  it('replaces a comment about an older commit', async () => {
    await expect(renderBrokenComment(error, context)).toMatchFileSnapshot(
      '../../golden/report/github/comment-broken.md',
    );
  });

  it('shows nothing of an error that nobody looked through for secrets', () => {
    const run = renderBroken(new TypeError('token ghp_secret in https://x:ghp_secret@host'), context);
    expect(JSON.stringify(run)).not.toContain('ghp_secret');
    expect(run).toMatchObject({
      conclusion: 'failure',
      title: 'not judged: an error that Laurel does not know',
    });
  });

  it('passes a pull request into another branch, whatever that is called', () => {
    expect(renderElsewhere('release/1.2')).toMatchObject({
      name: 'laurel',
      conclusion: 'success',
      title: 'nothing to judge: this goes into release/1.2',
    });
    expect(renderElsewhere('a`<b>').summary).toContain('``a`<b>``');
  });
});
