// A changed policy tried on the past: the example's real models, promoted and refused for real.
import { cpSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run as replay } from '../../../src/apps/cli/commands/policy-test.ts';
import { PolicyWorld, production } from './policy-world.ts';
import { exampleDirectory } from './world.ts';

const path = 'gates/credit-risk.yaml';
const original = readFileSync(join(exampleDirectory, 'alias-repository', path), 'utf8');
let company: PolicyWorld;

const tried = async (args: readonly string[] = [], policy?: string) =>
  company.world.laurel(replay, args, policy === undefined ? {} : { policy });
const edit = (from: string, to: string) => company.world.write(path, original.replace(from, to));

/** 1 and 2 went live; 3 was refused for its fairness. */
beforeEach(async () => {
  company = await PolicyWorld.open([1, 2, 3]);
  for (const version of [1, 2, 3]) await company.promote(version);
});

describe('laurel policy test', () => {
  it('exits 0 where the files on disk would decide everything as it was decided', async () => {
    const { code, out, err } = await tried();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^credit-risk@production\n/);
    expect(out.match(/passed {2}passed\n/g)).toHaveLength(2);
    expect(out.match(/failed {2}failed\n/g)).toHaveLength(1);
    expect(out).toContain('✓ 0 of 3 past decisions would be made otherwise, by the policy of the files in ');
  });

  it('exits 3 and shows what would be decided otherwise, by which demand, and what was changed of it', async () => {
    edit('min: 0.70', 'min: 0.75');
    company.world.write(
      path,
      readFileSync(company.world.path(path), 'utf8').replace('max: 0.10', 'max: 0.25'),
    );
    const { code, out } = await tried([production]);
    expect(code).toBe(3);
    expect(out).toMatch(/1 {2}– → 1 +passed +failed +would be refused/);
    expect(out).toMatch(/– {2}2 → 3 +failed +passed +would pass/);
    expect(out).toMatch(/generation 1, version 1\n +auc {2}passed → failed\n +now: auc: 0\.7268/);
    expect(out).toContain('policy: min: 0.7 → 0.75');
    expect(out).toMatch(
      /refusal of version 3\n +sex {2}failed → passed\n +then: equalized odds difference \(sex\): 0\.178/,
    );
    expect(out).toContain('policy: equalizedOddsDifference.max: 0.1 → 0.25');
    expect(out).toContain('✗ 2 of 3 past decisions would be made otherwise');
    expect(await company.world.json(replay, ['credit-risk'])).toMatchObject({
      readFrom: { kind: 'directory' },
      decisions: 3,
      otherwise: 2,
      unknown: 0,
      aliases: [
        {
          model: 'credit-risk',
          alias: 'production',
          left: [],
          decisions: [
            { generation: 1, version: 1, current: null, was: 'passed', now: ['failed'], differs: true },
            { generation: 2, version: 2, current: 1, was: 'passed', now: ['passed'], differs: false, demands: [] },
            { generation: null, version: 3, current: 2, was: 'failed', now: ['passed'], differs: true },
          ],
        },
        { alias: 'staging', decisions: [] },
      ],
    }); // prettier-ignore
  });

  it('takes the changed policy from a branch as well, and writes nothing', async () => {
    company.git('checkout', '-qb', 'stricter');
    edit('min: 0.70', 'min: 0.75');
    company.commit('stricter');
    company.git('checkout', '-q', 'main');
    const before = [await company.world.keys(), company.git('log', '--all', '--oneline')];
    expect((await tried([production])).code).toBe(0);
    const { code, out } = await tried([production], 'stricter');
    expect(code).toBe(3);
    expect(out).toContain('by the policy of branch stricter at ');
    expect([await company.world.keys(), company.git('log', '--all', '--oneline')]).toEqual(before);
  });

  it('counts what was measured then: an evaluation that was attached later changes nothing', async () => {
    const from = join(exampleDirectory, 'evaluations', 'credit-risk', 'v1');
    const later = company.world.path('later');
    cpSync(from, later, { recursive: true });
    const text = readFileSync(join(later, 'evaluation.yaml'), 'utf8');
    company.world.write('later/evaluation.yaml', text.replace(/auc: \d\.\d+/, 'auc: 0.5'));
    await company.attach(2, join(later, 'evaluation.yaml'));
    const { code, out } = await tried([production]);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('✓ 0 of 3') });
  });

  it('says what it cannot tell, in a repository that does not know the past', async () => {
    const fresh = await PolicyWorld.open([]);
    fresh.world.write(path, original.replace('min: 0.70', 'min: 0.75'));
    const { code, out } = await fresh.world.laurel(replay, [production], {}, {
      options: { registry: company.world.registry },
    }); // prettier-ignore
    expect(code).toBe(3);
    expect(out).toMatch(/– {2}2 → 3 +failed +not replayed +cannot be told/);
    expect(out).toContain('its alias file is not in the repository any more');
    expect(out).toContain('the policy of then cannot be read from the repository');
    expect(out).toContain('✗ 1 of 3 past decisions would be made otherwise; of 1 that cannot be told');
  });

  it('refuses all of an alias that the policy does not list any more', async () => {
    company.world.write(
      'models/credit-risk.yaml',
      'description: x\nowner: ["user:ada"]\naliases: {staging: {policy: credit-risk}}\n',
    );
    const { code, out } = await tried(['credit-risk@production']);
    expect(code).toBe(3);
    expect(out.match(/would be refused\n/g)).toHaveLength(2);
    expect(out).toContain('credit-risk@production is not listed any more');
  });

  it('says what to do for words, files and registries that are wrong', async () => {
    const cases: [Awaited<ReturnType<typeof tried>>, number, string][] = [
      [await tried(['credit-risk@produtcion']), 4, 'did you mean credit-risk@production?'],
      [await tried(['credit-rsk']), 4, 'did you mean credit-risk?'],
      [await tried(['credit-risk@2']), 2, 'name credit-risk, or one of its aliases'],
      [await tried([], 'no-such-branch'), 4, 'name a directory that holds laurel.yaml, a branch'],
    ];
    const empty = await tried(['limit-utilisation']);
    expect(empty).toMatchObject({ code: 0, out: expect.stringContaining('nothing was decided yet') });
    edit('metric: auc', 'metrc: auc');
    cases.push([await tried([production]), 2, 'did you mean metric?']);
    renameSync(company.world.registry, `${company.world.registry}-gone`);
    edit('metric: auc', 'metric: auc');
    cases.push([await tried([production]), 6, 'there is no directory']);
    for (const [ended, code, text] of cases) {
      expect(ended.code, ended.err).toBe(code);
      expect(ended.out + ended.err).toContain(text);
    }
  });
});
