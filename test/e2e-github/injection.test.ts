// Hostile text in every string that a manifest, an evaluation, an alias file, a model file, a policy, a pull request or
// a person carries: it comes out as text, in the log, on every page, in annotations and in outputs.
import { expect, it } from 'vitest';
import { seal } from '../../src/registry/documents/stored.ts';
import { evaluationKey } from '../../src/registry/keys.ts';
import { outputNames } from '../../src/apps/action/inputs.ts';
import { evaluationOf, lineageOf, metricOf } from '../builders/documents.ts';
import { reportsOf } from '../github/actions/world.ts';
import type { StepReport } from '../github/actions/runner/run-step.ts';
import type { WorkflowRun } from '../github/actions/scheduler/run.ts';
import { startRollback } from './acts.ts';
import { action, Company } from './company.ts';
import { intrusionsOf, pagesOf } from './pages.ts';

/** What a runner would obey, what GitHub would render, and what a reader would not see. */
const commands = [
  '::error::w1',
  '::set-output name=passed::true',
  '::add-mask::e',
  '::stop-commands::w2',
  '##[error]w3',
  '##[group]w4',
  '%0A::warning::w5',
];
const markup = [
  '<!-- laurel:check -->',
  '<img src=x onerror=alert(1)>',
  '</details></td></table><h1>w6</h1>',
  '[w7](https://evil.example)',
  '![w8](https://evil.example/p.png)',
  '@acme/everyone @octocat #1 GH-1 acme/models#1',
  'https://evil.example www.evil.example',
  '| w9 | w10 |',
  '```',
  '~~~',
  ':tada:',
  '\u202egnp.exe\u2066',
];
/** With line breaks, for what may have some. */
const weapon = [...commands, ...markup].join('\n');
/** In one line of at most 256 characters, for names. */
const lines = [
  `::error::w1 ##[group]w4 %0A::set-output name=passed::true <img src=x onerror=alert(1)> @acme/everyone #1 | w9 |`,
  `[w7](https://evil.example) \`\`\` :tada: </details> <!-- laurel:check --> \u202egnp.exe www.evil.example %0D%0A::add-mask::e`,
];
const [name = '', other = ''] = lines;
const quoted = JSON.stringify(weapon);

const path = 'aliases/credit-risk/production.yaml';

const proposeWorkflow = `name: propose
on: {workflow_dispatch: {inputs: {version: {type: string}, reason: {type: string}}}}
permissions: {}
jobs:
  propose:
    runs-on: ubuntu-24.04
    permissions: {contents: write, pull-requests: write}
    steps:
      - uses: ${action.repository}@${action.commit}
        env:
          AWS_ACCESS_KEY_ID: \${{ secrets.LAUREL_CHECK_ACCESS_KEY_ID }}
          AWS_SECRET_ACCESS_KEY: \${{ secrets.LAUREL_CHECK_SECRET_ACCESS_KEY }}
        with:
          command: propose
          alias: credit-risk@production
          version: \${{ inputs.version }}
          reason: \${{ inputs.reason }}
`;

/** Version 1 is plain but for its lineage; version 2 is hostile everywhere, and worse; version 3 is fine. */
async function register(company: Company): Promise<void> {
  const hostile = {
    tags: { [name]: weapon, team: weapon },
    hyperparameters: { [other]: weapon },
    metrics: { [name]: 0.5 },
    lineage: lineageOf({
      code: { repository: weapon, commit: name, dirty: true },
      datasets: [{ name, role: 'train', snapshot: other, uri: weapon }],
      features: [{ name: other, version: name }],
      run: { tracker: name, id: other, url: weapon, actor: name },
    }),
    flavor: name,
    card: other,
    registeredBy: name,
  };
  for (const [number, auc] of [
    [1, 0.75],
    [2, 0.5],
    [3, 0.76],
  ] as const) {
    const manifest = await company.version(
      number,
      undefined,
      number === 2 ? hostile : { tags: { team: weapon } },
    );
    const metrics = [metricOf('auc', auc), metricOf(name, auc), metricOf(other, auc)];
    const evaluation = evaluationOf(manifest, {
      metrics,
      slices: [{ where: { region: other }, n: 900, metrics }],
      split: name,
      evaluator: { identity: other },
      tool: { name, version: other },
      notes: weapon,
    });
    const { bytes, digest } = seal(evaluation);
    await company.store.create(evaluationKey(manifest.model, manifest.version, digest), bytes);
  }
}

class Tale {
  readonly company: Company;
  readonly reports: StepReport[] = [];

  constructor(company: Company) {
    this.company = company;
  }

  hear(runs: readonly WorkflowRun[]): void {
    this.reports.push(...runs.flatMap(reportsOf));
  }

  /** Opened by ada with a hostile title, message and branch, approved, merged past the rules. */
  async merge(version: number, more = ''): Promise<void> {
    const { company } = this;
    const branch = `w/#1/@everyone/<img>|&%0A::error::${version}`.replaceAll(':', ';');
    await company
      .by()
      .push(branch, { [path]: `version: ${version}\nreason: ${quoted}\n${more}` }, { message: weapon });
    const pull = await company.by().openPullRequest({ head: branch, title: name, body: weapon });
    this.hear(await company.settle());
    await company.by(company.grace).review(pull, 'APPROVED', weapon);
    this.hear(await company.settle());
    await company.by().merge(pull);
    this.hear(await company.settle());
  }
}

it('text that would be a command, markup or a mention is only text, wherever it comes from', async () => {
  const company = await Company.found({
    unprotected: true,
    files: {
      'models/credit-risk.yaml': `description: ${quoted}\nowner: ["user:ada"]\ntier: high\naliases: {production: {}}\n`,
      'gates/auc.yaml':
        'gates:\n  auc: {gate: eval-threshold, metric: auc, min: 0.7, slices: {region: 0.01}}\n  all: {gate: eval-threshold, metric: all, worseThanCurrentBy: 0.01}\n',
      '.github/workflows/propose.yml': proposeWorkflow,
    },
  });
  await register(company);
  const tale = new Tale(company);
  await tale.merge(1);
  await tale.merge(
    2,
    `waivers: {auc: {reason: ${quoted}, owner: ${JSON.stringify(name)}, until: 2026-12-31}}\n`,
  );
  expect(await company.live()).toBe(1);
  await tale.merge(3);
  expect(await company.live()).toBe(3);
  company.facade.clock.advance(3_600_000);
  tale.hear(await startRollback(company, 'credit-risk@production', { reason: weapon }));
  expect(await company.live()).toBe(1);
  company.scheduler.dispatch(company.models, 'propose.yml', {
    actor: company.ada,
    inputs: { version: '2', reason: weapon },
  });
  tale.hear(await company.settle());

  const { reports } = tale;
  const log = reports.flatMap((report) => report.log).join('\n');
  for (const word of ['w1', 'w4', 'w7', 'w9']) expect(log, 'it was printed at all').toContain(word);
  // Not one command that Laurel did not mean: its token is hidden, and nothing else is said to the runner.
  expect(reports.flatMap((report) => report.commands.map((command) => command.name))).toEqual(
    reports.filter(({ lines: printed }) => printed.length > 0).map(() => 'add-mask'),
  );
  expect(reports.flatMap(({ annotations }) => annotations.shown)).toEqual([]);
  for (const { outputs, env, paths, state } of reports) {
    expect([...outputs.keys()].filter((key) => !outputNames.some((known) => known === key))).toEqual([]);
    expect([env.size, paths.length, state.size]).toEqual([0, 0, 0]);
  }
  const blocked = reports.filter(({ outputs }) => outputs.get('outcome') === 'blocked');
  expect(blocked.map(({ outputs }) => outputs.get('passed'))).not.toContain('true');

  const pages = pagesOf(company, reports);
  expect(pages.filter(({ markdown }) => markdown.includes('w7')).length).toBeGreaterThan(10);
  expect(
    pages
      .map((page) => [page.name, intrusionsOf(page, company.github.url)])
      .filter(([, found]) => found?.length !== 0),
  ).toEqual([]);
  for (const { title, annotations } of company.models.checkRuns.values()) {
    for (const line of [title ?? '', ...annotations.flatMap((each) => [each.title ?? '', each.message])]) {
      // oxlint-disable-next-line no-control-regex -- the very characters
      expect(line).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
    }
  }
});

it('text in an error is one annotation, and ends nothing of it', async () => {
  const company = await Company.found({ unprotected: true });
  const written = await company.models.git.blob('refs/heads/main:laurel.yaml');
  const hostile = `${written?.toString() ?? ''}${JSON.stringify(name)}: ${quoted}\n`;
  await company.by().push('main', { 'laurel.yaml': hostile });
  await company.settle();
  const pull = await company.propose('version: 1\nreason: first\n');
  const [report] = (await company.settle()).flatMap(reportsOf);
  expect(report?.commands.map((command) => command.name)).toEqual(['add-mask', 'error']);
  expect(report?.annotations.shown).toHaveLength(1);
  expect(report?.annotations.shown[0]?.message).toContain('w1');
  expect(report?.exitCode).not.toBe(0);
  expect(company.verdict(pull)).toBe('failure');
  for (const page of pagesOf(company, report === undefined ? [] : [report]))
    expect([page.name, intrusionsOf(page, company.github.url)]).toEqual([page.name, []]);
});
