// The whole story, from training to what serving reads, back, and forward again.
import { describe, expect, it } from 'vitest';
import type { PullRequest } from '../github/model/pull-request.ts';
import { outputsOf, runOf, startRollback, storyOf, textOf } from './acts.ts';
import { Company } from './company.ts';
import { installApp, Training, type TrainingOptions } from './training.ts';

/** Staging, which training proposes for, asks for grace's approval. */
const model = `description: Probability of default
owner: ["user:ada"]
tier: high
aliases: {staging: {}}
`;

interface Scene {
  readonly company: Company;
  readonly training: Training;
}

async function begin(options: TrainingOptions): Promise<Scene> {
  const { reusable } = options;
  const company = await Company.found({ reusable, files: { 'models/credit-risk.yaml': model } });
  installApp(company);
  return { company, training: await Training.found(company, options) };
}

/** Trained, registered, attached and proposed, and judged. */
async function propose(
  { company, training }: Scene,
  example: 'v1' | 'v2' | 'v3' | 'v4',
  auc: number,
): Promise<PullRequest> {
  const runs = await training.train(example, auc);
  expect(runOf(runs, 'train.yml').conclusion, textOf(runOf(runs, 'train.yml'))).toBe('success');
  // Its report is written into it once it is there, and that is no reason to judge it again.
  const checks = runs.filter(({ path }) => path.endsWith('/laurel-check.yml'));
  expect(checks.map(({ trigger, conclusion }) => [trigger.action, conclusion])).toEqual([
    ['opened', 'success'],
    ['edited', 'skipped'],
  ]);
  const pull = [...company.models.pulls.values()].at(-1);
  if (pull === undefined) throw new Error('nothing was proposed');
  return pull;
}

async function approve({ company }: Scene, pull: PullRequest): Promise<void> {
  await company.by(company.grace).review(pull, 'APPROVED');
  await company.settle();
  expect(company.verdict(pull)).toBe('success');
}

/** The job is red where what was merged is not live. */
async function merge({ company }: Scene, pull: PullRequest): Promise<string> {
  const commit = await company.by().merge(pull);
  const runs = await company.settle();
  const check = company.check(commit, 'laurel live');
  expect(runOf(runs, 'laurel-apply.yml').conclusion).toBe(check?.conclusion);
  return commit;
}

describe.each([
  { reusable: false, token: 'app' },
  { reusable: true, token: 'person' },
] satisfies TrainingOptions[])(
  'the whole story (reusable workflows: $reusable, token of: $token)',
  (options) => {
    it('goes from training to what serving reads, back by a rollback, and past its hold by a lift', async () => {
      const scene = await begin(options);
      const { company, training } = scene;

      const tooWeak = await propose(scene, 'v1', 0.62);
      expect(company.verdict(tooWeak)).toBe('failure');
      expect(company.comments(tooWeak.number)).toEqual([expect.stringMatching(/Gate \*\*auc\*\* failed/)]);
      await expect(company.by().merge(tooWeak)).rejects.toThrow('laurel');

      const first = await propose(scene, 'v2', 0.75);
      expect(first.author.login).toBe(options.token === 'app' ? 'laurel-app[bot]' : 'ada');
      expect(company.verdict(first)).toBe('action_required');
      await approve(scene, first);
      await merge(scene, first);
      expect(await company.live('staging')).toBe(2);
      const pointer = await company.pointer('staging');
      expect(outputsOf(runOf(await training.ship(), 'ship.yml'))).toMatchObject({
        version: '2',
        generation: '1',
        'content-digest': pointer?.contentDigest,
        artifacts: expect.stringContaining(`/artifacts/${pointer?.contentDigest?.slice(7) ?? ''}`),
      });

      const second = await propose(scene, 'v3', 0.76);
      await approve(scene, second);
      await merge(scene, second);
      expect(await company.live('staging')).toBe(3);

      const older = await propose(scene, 'v4', 0.77);
      await approve(scene, older);
      const runs = await startRollback(company, 'credit-risk@staging');
      expect(runOf(runs, 'laurel-apply.yml').conclusion).toBe('success');
      expect(await company.pointer('staging')).toMatchObject({ version: 2, generation: 3, hold: 3 });

      const refused = await merge(scene, older);
      expect(await company.live('staging')).toBe(2);
      expect(company.check(refused, 'laurel live')).toMatchObject({
        conclusion: 'failure',
        title: expect.stringContaining('REFUSED: version 2 is still live'),
      });
      expect(company.comments(older.number).at(-1)).toMatch(
        /Merged, but not live[^]*rollback of generation 3/,
      );

      const lifting = await company.propose(
        'version: 4\nlift: 3\nreason: Complaints were of the form\n',
        'staging',
      );
      await company.settle();
      expect(company.verdict(lifting)).toBe('action_required');
      await approve(scene, lifting);
      await merge(scene, lifting);
      expect(await company.pointer('staging')).toMatchObject({ version: 4, generation: 4, hold: null });
      expect(await storyOf(company, 'staging')).toEqual([
        'promotion 2',
        'promotion 3',
        'rollback 2',
        'promotion 4',
      ]);
    });
  },
);
