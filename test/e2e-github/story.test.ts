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

class Story {
  readonly company: Company;
  readonly training: Training;

  constructor(company: Company, training: Training) {
    this.company = company;
    this.training = training;
  }

  static async begin(options: TrainingOptions): Promise<Story> {
    const { reusable } = options;
    const company = await Company.found({ reusable, files: { 'models/credit-risk.yaml': model } });
    installApp(company);
    return new Story(company, await Training.found(company, options));
  }

  /** Trained, registered, attached and proposed, and judged. */
  async propose(example: 'v1' | 'v2' | 'v3' | 'v4', auc: number): Promise<PullRequest> {
    const runs = await this.training.train(example, auc);
    for (const run of runs) expect(run.conclusion, textOf(run)).toBe('success');
    const pull = [...this.company.models.pulls.values()].at(-1);
    if (pull === undefined) throw new Error('nothing was proposed');
    return pull;
  }

  async approve(pull: PullRequest): Promise<void> {
    await this.company.by(this.company.grace).review(pull, 'APPROVED');
    await this.company.settle();
    expect(this.company.verdict(pull)).toBe('success');
  }

  async merge(pull: PullRequest): Promise<string> {
    const { company } = this;
    const commit = await company.by().merge(pull);
    const runs = await company.settle();
    const check = company.check(commit, 'laurel live');
    expect(runOf(runs, 'laurel-apply.yml').conclusion).toBe(check?.conclusion);
    return commit;
  }
}

describe.each([
  { reusable: false, token: 'app' },
  { reusable: true, token: 'person' },
] satisfies TrainingOptions[])(
  'the whole story (reusable workflows: $reusable, token of: $token)',
  (options) => {
    it('goes from training to what serving reads, back by a rollback, and past its hold by a lift', async () => {
      const story = await Story.begin(options);
      const { company } = story;

      const tooWeak = await story.propose('v1', 0.62);
      expect(company.verdict(tooWeak)).toBe('failure');
      expect(company.comments(tooWeak.number)).toEqual([expect.stringMatching(/Gate \*\*auc\*\* failed/)]);
      await expect(company.by().merge(tooWeak)).rejects.toThrow();

      const first = await story.propose('v2', 0.75);
      expect(first.author.login).toBe(options.token === 'app' ? 'laurel-app[bot]' : 'ada');
      expect(company.verdict(first)).toBe('action_required');
      await story.approve(first);
      await story.merge(first);
      expect(await company.live('staging')).toBe(2);
      const pointer = await company.pointer('staging');
      expect(outputsOf(runOf(await story.training.ship(), 'ship.yml'))).toMatchObject({
        version: '2',
        generation: '1',
        'content-digest': pointer?.contentDigest,
        artifacts: expect.stringContaining(`/artifacts/${pointer?.contentDigest?.slice(7) ?? ''}`),
      });

      const second = await story.propose('v3', 0.76);
      await story.approve(second);
      await story.merge(second);
      expect(await company.live('staging')).toBe(3);

      const older = await story.propose('v4', 0.77);
      await story.approve(older);
      const runs = await startRollback(company, 'credit-risk@staging');
      expect(runOf(runs, 'laurel-apply.yml').conclusion).toBe('success');
      expect(await company.pointer('staging')).toMatchObject({ version: 2, generation: 3, hold: 3 });

      const refused = await story.merge(older);
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
      await story.approve(lifting);
      await story.merge(lifting);
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
