// Whose approval counts, and whose does not: told by the check, and told again by apply when it was merged all the same.
import { describe, expect, it } from 'vitest';
import type { Lineage } from '../../src/registry/documents/manifest.ts';
import { parseModelName } from '../../src/registry/names.ts';
import { lineageOf } from '../builders/documents.ts';
import type { Account } from '../github/model/accounts.ts';
import type { Person } from '../github/model/person.ts';
import type { PullRequest } from '../github/model/pull-request.ts';
import { outputsOf, runOf, startApply } from './acts.ts';
import { Company } from './company.ts';
import { judgeAll, openQuietly } from './judging.ts';

interface Team {
  readonly company: Company;
  /** Writes, and is of model-risk. */
  readonly heidi: Account;
  /** Of model-risk, and may only read. */
  readonly ivan: Account;
  /** A bot of model-risk that may write. */
  readonly robot: Account;
  /** Writes, and is of no role. */
  readonly frank: Account;
}

interface Row {
  /** What happens on ada's pull request. */
  readonly act: (team: Team, pull: PullRequest) => Promise<unknown>;
  readonly counts: boolean;
  /** How many people the alias asks for; 1 without it. */
  readonly needed?: number;
  readonly trainedBy?: string;
}

function by({ company }: Team, account: Account): Person {
  return company.by(account);
}

/** By the model that each is about. */
const rows: Readonly<Record<string, Row>> = {
  nobody: { act: async () => undefined, counts: false },
  'head-approved': {
    act: (team, pull) => by(team, team.company.grace).review(pull, 'APPROVED'),
    counts: true,
  },
  'own-approval': {
    // GitHub refuses it; were it there all the same, it would not count.
    act: async ({ company: { ada, facade } }, pull) => {
      pull.reviews.push({
        id: facade.ids.next(),
        author: ada,
        state: 'APPROVED',
        body: '',
        commitId: pull.head.sha,
        submittedAt: facade.clock.now(),
      });
    },
    counts: false,
  },
  'a-bot': { act: (team, pull) => by(team, team.robot).review(pull, 'APPROVED'), counts: false },
  'a-reader': { act: (team, pull) => by(team, team.ivan).review(pull, 'APPROVED'), counts: false },
  'no-role': { act: (team, pull) => by(team, team.frank).review(pull, 'APPROVED'), counts: false },
  'a-pusher': {
    act: async (team, pull) => {
      await by(team, team.heidi).push(pull.head.branch, { 'heidi.md': 'hers\n' });
      await by(team, team.heidi).review(pull, 'APPROVED');
    },
    counts: false,
  },
  'older-head': {
    act: async (team, pull) => {
      await by(team, team.company.grace).review(pull, 'APPROVED');
      await by(team, team.company.ada).push(pull.head.branch, { 'more.md': 'more\n' });
    },
    counts: false,
  },
  'only-a-comment': {
    act: (team, pull) => by(team, team.company.grace).review(pull, 'COMMENTED', 'LGTM, approved'),
    counts: false,
  },
  'changed-mind': {
    act: async (team, pull) => {
      await by(team, team.company.grace).review(pull, 'APPROVED');
      await by(team, team.company.grace).review(pull, 'CHANGES_REQUESTED');
    },
    counts: false,
  },
  dismissed: {
    act: async (team, pull) => {
      const review = await by(team, team.company.grace).review(pull, 'APPROVED');
      await by(team, team.company.ada).dismiss(pull, review);
    },
    counts: false,
  },
  'the-trainer': {
    act: (team, pull) => by(team, team.heidi).review(pull, 'APPROVED'),
    counts: false,
    trainedBy: 'user:heidi',
  },
  'not-the-trainer': {
    act: (team, pull) => by(team, team.company.grace).review(pull, 'APPROVED'),
    counts: true,
    trainedBy: 'user:heidi',
  },
  'one-for-two': {
    act: async (team, pull) => {
      await by(team, team.company.grace).review(pull, 'APPROVED');
      await by(team, team.company.grace).review(pull, 'APPROVED');
    },
    counts: false,
    needed: 2,
  },
  'two-for-two': {
    act: async (team, pull) => {
      await by(team, team.company.grace).review(pull, 'APPROVED');
      await by(team, team.heidi).review(pull, 'APPROVED');
    },
    counts: true,
    needed: 2,
  },
};

async function assemble(): Promise<Team> {
  const company = await Company.found({ unprotected: true });
  const { directory } = company.facade;
  const [heidi, ivan, frank] = [
    directory.addUser('heidi'),
    directory.addUser('ivan'),
    directory.addUser('frank'),
  ];
  const robot = directory.addUser('robot', 'Bot');
  for (const writer of [heidi, frank, robot]) company.models.collaborators.set(writer.login, 'write');
  company.models.collaborators.set('ivan', 'read');
  const models = Object.entries(rows).map(([name, { needed = 1 }]) => [
    `models/${name}.yaml`,
    `description: ${name}\nowner: ["user:ada"]\ntier: low\naliases: {production: {approvals: {model-risk: ${needed}}}}\n`,
  ]);
  const laurel = `registries: {main: {store: ${JSON.stringify(company.storeAddress)}}}
home: main
aliases: {production: {}}
tiers: {low: {policy: auc}}
people: {model-risk: ["user:ada", "user:grace", "user:heidi", "user:ivan", "user:robot"]}
`;
  await company.by().push('main', {
    ...Object.fromEntries(models),
    'models/credit-risk.yaml': null,
    'laurel.yaml': laurel,
  });
  company.scheduler.events.take();
  return { company, heidi, ivan, robot, frank };
}

function lineageBy(actor: string | undefined): Partial<Lineage> {
  return actor === undefined ? {} : { run: { tracker: 'github-actions', id: '7', actor } };
}

describe('an approval', () => {
  it('counts for the check and for apply alike, and only if it is one', async () => {
    const team = await assemble();
    const { company } = team;
    const pulls = new Map<string, PullRequest>();
    for (const [name, { act, trainedBy }] of Object.entries(rows)) {
      const lineage = lineageOf(lineageBy(trainedBy));
      await company.version(1, 0.75, { model: parseModelName(name), lineage });
      const file = { [`aliases/${name}/production.yaml`]: 'version: 1\nreason: first\n' };
      const pull = await openQuietly(company, name, file);
      await act(team, pull);
      pulls.set(name, pull);
    }
    company.scheduler.events.take();
    await judgeAll(company);
    const told = [...pulls].map(([name, pull]) => [name, company.verdict(pull)]);
    expect(told).toEqual(
      Object.entries(rows).map(([name, { counts }]) => [name, counts ? 'success' : 'action_required']),
    );

    // Nothing requires the check here: all of it is merged, and apply judges by itself.
    for (const pull of pulls.values()) await company.by(company.ada).merge(pull);
    company.scheduler.events.take();
    // GitHub's limit of what is written in an hour is for both.
    company.facade.clock.advance(3_600_000);
    const runs = await startApply(company, { command: 'apply' });
    const live = await Promise.all(
      Object.keys(rows).map(async (name) => [
        name,
        (await company.pointer('production', name))?.version ?? null,
      ]),
    );
    expect(live).toEqual(Object.entries(rows).map(([name, { counts }]) => [name, counts ? 1 : null]));
    expect(outputsOf(runOf(runs, 'laurel-apply.yml'))['outcome']).toBe('attention');
    for (const [name, pull] of pulls) {
      const check = company.check(pull.merged?.commit ?? '', 'laurel live');
      expect
        .soft([name, check?.conclusion])
        .toEqual([name, rows[name]?.counts === true ? 'success' : 'failure']);
      const comment = company.comments(pull.number).find((each) => each.includes('<!-- laurel:live -->'));
      expect
        .soft(comment, name)
        .toMatch(rows[name]?.counts === true ? /✅ Live: version 1/ : /🚨 Merged, but not live/);
    }
  });
});
