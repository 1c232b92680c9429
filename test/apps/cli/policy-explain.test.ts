// A policy that explains itself, on the example's alias repository and its real models.
import { readFileSync, renameSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { run as apply } from '../../../src/apps/cli/commands/apply.ts';
import { run as explain } from '../../../src/apps/cli/commands/policy-explain.ts';
import { PolicyWorld, production } from './policy-world.ts';

let company: PolicyWorld;
const words = async (args: readonly string[] = [production], policy?: string) =>
  company.world.laurel(explain, args, policy === undefined ? {} : { policy });

beforeEach(async () => {
  company = await PolicyWorld.open([1, 2]);
});

describe('laurel policy explain', () => {
  it('says before a first promotion what every gate asks, what it needs and when it is inconclusive', async () => {
    const { code, out } = await words();
    expect(code).toBe(0);
    for (const sentence of [
      'live now   nothing yet',
      'dataset     credit-holdout  this model: credit-risk, gates/credit-risk.yaml:1:22',
      'auc  eval-threshold  this model: credit-risk, gates/credit-risk.yaml:3:3',
      'auc is at least 0.7\n',
      'auc is not worse than that of the current version by more than 0.002  (not of a first promotion)',
      'p99 ≤ 5ms\n',
      'at least 2000 requests',
      'the equalized odds difference between the groups of sex is at most 0.1',
      'in each group at least 100 people, 30 with a positive label and 30 with a negative label',
      'inconclusive where  latency was not measured on 2-core x86-64, onnxruntime CPU, 1 thread',
      'neither the version nor anything it was built on was recalled',
    ])
      expect(out).toContain(sentence);
  });

  it('names the version that relative demands are judged against, and the data it was measured on', async () => {
    await company.promote(1);
    const { out } = await words();
    expect(out).toMatch(/live now {3}version 1, since \d{4}-\d{2}-\d{2} .* UTC, generation 1/);
    expect(out).toMatch(/measured {3}credit-holdout \(sha256:[0-9a-f]{12}…\), split test, by user:ada/);
    expect(out).toContain('by more than 0.002  (now version 1)');
    expect(await company.world.json(explain, [production])).toMatchObject({
      model: 'credit-risk',
      alias: 'production',
      readFrom: { kind: 'branch', name: null, commit: company.git('rev-parse', 'main').trim() },
      current: { kind: 'live', version: 1, isServed: true, hold: null, evaluations: [{ excluded: null }] },
      evidence: { dataset: { value: 'credit-holdout', origins: [{ by: 'model' }] }, maxAgeMs: null },
      gates: [
        { id: 'auc', demands: [{ relative: false }, { relative: true }, { relative: true }] },
        { id: 'p99' },
        { id: 'schema' },
        { id: 'sex' },
      ],
      approvals: [],
      merge: { value: 'manual' },
    });
  });

  it('explains what governs, until another branch or directory is named', async () => {
    const text = readFileSync(company.world.path('gates/credit-risk.yaml'), 'utf8');
    company.git('checkout', '-qb', 'stricter');
    company.world.write('gates/credit-risk.yaml', text.replace('min: 0.70', 'min: 0.75'));
    company.commit('stricter');
    company.git('checkout', '-q', 'main');
    company.world.write('gates/credit-risk.yaml', text.replace('min: 0.70', 'min: 0.8'));
    expect((await words()).out).toContain('auc is at least 0.7\n');
    const branch = await words([production], 'stricter');
    expect(branch.out).toContain('auc is at least 0.75\n');
    expect(branch.out).toContain('policy of  branch stricter at ');
    const directory = await words([production], company.world.directory);
    expect(directory.out).toContain('auc is at least 0.8\n');
    expect(directory.out).toContain('policy of  the files in ');
  });

  it('says where tier, soak, approvals and merge come from, of every place that demands them', async () => {
    const { world } = company;
    world.write(
      'laurel.yaml',
      `registries: { local: { store: 'file:./registry' } }
home: local
aliases: { staging: {}, production: { after: staging } }
tiers:
  high: { policy: laurel/high, soak: 36h, approvals: { risk: 2 } }
people: { risk: ['user:grace', 'team:acme/risk'] }
`,
    );
    world.write(
      'models/credit-risk.yaml',
      'description: x\nowner: ["user:ada"]\ntier: high\naliases: { staging: {}, production: { policy: credit-risk, merge: auto } }\n',
    );
    company.commit('a tier');
    const { code, out } = await words();
    expect(code).toBe(0);
    expect(out).toMatch(/tier +high {2}models\/credit-risk\.yaml:3:7/);
    expect(out).toMatch(/merged +by itself, once everything passes {2}models\/credit-risk\.yaml:4:/);
    expect(out).toMatch(
      /age +observed at most 30d before the decision {2}tier high: laurel\/high, laurel\/high:/,
    );
    expect(out).toMatch(/after +live on staging {2}laurel\.yaml:3:/);
    expect(out).toMatch(/soak +there for 36h without a break {2}tier high, laurel\.yaml:5:/);
    expect(out).toMatch(/approvals +2 as risk, of team:acme\/risk, user:grace {2}tier high, laurel\.yaml:5:/);
    expect(out).toMatch(
      /schema {2}signature {2}tier high: laurel\/high → laurel\/medium → laurel\/low, laurel\/low:.*; this model: credit-risk, gates/,
    );
  });

  it('says that a rollback holds, and what the alias file has to say to lift it', async () => {
    await company.promote(1);
    await company.promote(2);
    const { run: rollback } = await import('../../../src/apps/cli/commands/rollback.ts');
    await company.world.laurel(rollback, [production], { reason: 'complaints' });
    expect((await words()).out).toContain('lift: 3');
  });

  it('compares with what was live last where the alias ended', async () => {
    const { world } = company;
    await company.promote(1);
    world.write('aliases/credit-risk/production.yaml', 'removed: true\nreason: no longer needed\n');
    company.commit('end');
    await world.laurel(apply, [], {});
    const { out } = await words();
    expect(out).toMatch(
      /live now {3}nothing, since .* generation 2; it is compared with version 1, which was live last/,
    );
    expect(out).toContain('(now version 1)');
  });

  it('explains without the registry too, and says that it was not read', async () => {
    await company.promote(1);
    renameSync(company.world.registry, `${company.world.registry}-gone`);
    const { code, out } = await words();
    expect(code).toBe(0);
    expect(out).toMatch(/live now {3}not known: there is no directory .*registry/);
    expect(out).toContain('by more than 0.002\n');
  });

  it('leaves nothing hostile in what it prints', async () => {
    company.world.write('gates/credit-risk.yaml', 'gates: {auc: {gate: eval-threshold, metric: "auc\\e[31m\\u202e", min: 0.7}}\n'); // prettier-ignore
    company.commit('hostile');
    const { out } = await words();
    expect(out).toContain('auc\\u{1b}[31m\\u{202e} is at least 0.7');
    expect(out).not.toMatch(/\u001b|\u202e/);
  });

  it('says what to do for words that are wrong, and for a policy that cannot be used', async () => {
    const cases = [
      [await words(['credit-risk@producton']), 4, 'did you mean credit-risk@production?'],
      [await words(['credit-risk@somewhere']), 4, 'name one of credit-risk@staging, credit-risk@production'],
      [await words(['credit-rsk@production']), 4, 'did you mean credit-risk?'],
      [await words(['nothing@production']), 4, 'name one of credit-risk, limit-utilisation'],
      [await words(['credit-risk@1']), 2, 'write model@alias'],
      [await words([production], 'no-such-branch'), 4, 'name a directory that holds laurel.yaml, a branch'],
      [await words([production], ' '), 2, '--policy names nothing'],
    ] as const;
    for (const [ended, code, text] of cases) {
      expect(ended.code, ended.err).toBe(code);
      expect(ended.out + ended.err).toContain(text);
    }
    company.world.write('gates/credit-risk.yaml', 'extends: laurel/hihg\n');
    const wrong = await words([production], company.world.directory);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toMatch(/there is no pack laurel\/hihg[\s\S]+gates\/credit-risk\.yaml:1:10[\s\S]+did you mean laurel\/high\?; laurel validate/);
  }); // prettier-ignore
});
