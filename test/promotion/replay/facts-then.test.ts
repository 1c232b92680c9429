// Waivers, approvals and soak of then, from what was written down.
import { describe, expect, it } from 'vitest';
import { bindGate } from '../../../src/gates/all-gates.ts';
import { effectivePolicy } from '../../../src/policy/normalize.ts';
import { parseRepository } from '../../../src/policy/repository-files.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import type { GitId, TreeFile } from '../../../src/promotion/code-host.ts';
import { replayAlias } from '../../../src/promotion/replay/replay-alias.ts';
import { parseAliasName } from '../../../src/registry/names.ts';
import { sourceFiles } from '../../builders/alias-repository.ts';
import { creditRisk, manifestOf, production } from '../../builders/documents.ts';
import { MemoryCodeHost } from '../../fakes/code-host.ts';
import { asks, repositoryFiles } from '../world.ts';
import { type Files, gate, only, outcomes, Past } from './past.ts';

describe('waivers of then', () => {
  const waiving = (id: string, until: string) =>
    `${asks(1)}waivers: {${id}: {reason: later, owner: ada, until: ${until}}}\n`;

  it('count as the alias file had them, also those that were not needed', async () => {
    const world = new Past();
    await world.version(1, 0.75);
    await world.promoted(1, waiving('auc', '2026-06-04'));
    world.clock.set('2027-01-01T00:00:00.000Z');
    expect(only(await world.replayed(gate('min: 0.9')))).toMatchObject({
      differs: false,
      outcomes: ['waived'],
      demands: [{ was: 'passed', now: ['waived'] }],
    });
  });

  it('do not count once they were over', async () => {
    const world = new Past();
    await world.version(1, 0.75);
    await world.promoted(1, waiving('auc', '2026-06-02'));
    expect(only(await world.replayed(gate('min: 0.9')))).toMatchObject({
      differs: true,
      outcomes: ['failed'],
    });
  });

  it('of a gate that is not demanded any more are remarked', async () => {
    const world = new Past();
    await world.version(1, 0.75);
    await world.promoted(1, waiving('auc', '2026-06-04'));
    const renamed = { 'gates/auc.yaml': 'gates:\n  area: {gate: eval-threshold, metric: auc, min: 0.7}\n' };
    expect(only(await world.replayed(renamed))).toMatchObject({
      differs: false,
      remarks: [expect.stringContaining('waives auc, which this policy does not demand')],
    });
  });

  it('are those of the ledger where the repository has the file no more', async () => {
    class Forgetful extends MemoryCodeHost {
      forgets = false;

      override async readBlobs(blobs: readonly GitId[]): Promise<readonly Uint8Array[]> {
        if (this.forgets) throw new LaurelError({ code: 'not-found', message: 'no blob' });
        return super.readBlobs(blobs);
      }

      override async list(commit: GitId, prefix: string): Promise<readonly TreeFile[]> {
        if (this.forgets) throw new LaurelError({ code: 'not-found', message: 'no commit' });
        return super.list(commit, prefix);
      }
    }
    const host = new Forgetful({ ...repositoryFiles, ...gate('min: 0.9') });
    const world = new Past({ ...repositoryFiles, ...gate('min: 0.9') }, host);
    await world.version(1, 0.75);
    await world.version(2, 0.75);
    await world.promoted(1, waiving('auc', '2026-06-04'));
    await world.promoted(2);
    const policy = { ...repositoryFiles, ...gate('min: 0.91') };
    const request = { files: parseRepository(sourceFiles(policy)), model: creditRisk, alias: production, packs: new Map(), bindGate }; // prettier-ignore
    const found = effectivePolicy(request);
    if (!found.ok) throw new Error('no policy');
    host.forgets = true;
    const replayed = await replayAlias({
      model: creditRisk,
      alias: production,
      store: world.store,
      home: world.store,
      snapshots: world.promoter().snapshots,
      policy: found.policy,
      storeOf: async () => world.store,
    });
    expect(outcomes(replayed)).toEqual([
      [1, 1, 'waived', 'waived', false],
      [null, 2, 'failed', '', null],
    ]);
    expect(replayed.replayed[0]?.remarks[0]).toContain('waivers that it had and did not need are not known');
    expect(replayed.replayed[1]?.unknown).toEqual(['its alias file is not in the repository any more']);
  });
});

describe('recalls of then', () => {
  const recall = {
    'recalls/leak.yaml': 'versions: [{model: credit-risk, versions: [1]}]\nreason: labels leaked\n',
  };

  it('bar what they barred, whatever gates demand', async () => {
    const world = new Past({ ...repositoryFiles, ...recall });
    await world.version(1, 0.75);
    await world.promoted(1);
    expect(only(await world.replayed(gate('min: 0.1')))).toMatchObject({
      decision: { generation: null, outcome: 'failed' },
      outcomes: ['failed'],
      differs: false,
      demands: [],
    });
  });

  it('are not those that were declared since', async () => {
    const world = new Past();
    await world.version(1, 0.75);
    await world.promoted(1);
    expect(only(await world.replayed(recall))).toMatchObject({ differs: false, outcomes: ['passed'] });
  });
});

describe('approvals of then', () => {
  const people = 'people: {risk: ["user:grace"], team: ["team:acme/risk"]}\n';
  const laurelYaml = `${repositoryFiles['laurel.yaml'] ?? ''}${people}`;
  const demanding = (approvals: string): Files => ({
    'models/credit-risk.yaml': `description: Default\nowner: ["user:ada"]\naliases: {staging: {policy: auc}, production: {policy: auc, approvals: ${approvals}}}\n`,
  });

  async function approved(approver: string | null, approvals: string, trainedBy?: string): Promise<Past> {
    const world = new Past({ ...repositoryFiles, 'laurel.yaml': laurelYaml, ...demanding(approvals) });
    world.host.teams = new Map([['team:acme/risk', ['user:max']]]);
    const run = trainedBy === undefined ? {} : { run: { tracker: 'ci', id: '7', actor: trainedBy } };
    await world.version(1, 0.75, { lineage: { ...manifestOf().lineage, ...run } });
    world.host.branch('pr', { 'aliases/credit-risk/production.yaml': asks(1) });
    if (approver !== null) world.host.approve('pr', approver);
    world.host.merge('pr');
    await world.apply();
    return world;
  }

  it('are the people that the ledger names', async () => {
    const world = await approved('user:grace', '{}');
    expect(only(await world.replayed(demanding('{risk: 1}')))).toMatchObject({ differs: false });
    expect(only(await world.replayed(demanding('{risk: 1, owner: 1}')))).toMatchObject({
      differs: true,
      outcomes: ['inconclusive'],
      demands: [{ id: 'laurel.approvals', change: 'no approvals → 1 as owner of user:ada and 1 as risk of user:grace' }], // prettier-ignore
    });
  });

  it('are not of whoever trained the version', async () => {
    const world = await approved('user:grace', '{}', 'grace');
    expect(only(await world.replayed(demanding('{risk: 1}')))).toMatchObject({ differs: true });
  });

  it('of a team stand as the report has them, and are open where the team was not asked then', async () => {
    const asked = await approved('user:max', '{team: 1}');
    asked.host.teams = new Map();
    expect(only(await asked.replayed())).toMatchObject({ differs: false, outcomes: ['passed'] });
    const unasked = await approved('user:max', '{}');
    const open = only(await unasked.replayed(demanding('{team: 1}')));
    expect(open.differs).toBeNull();
    expect(open.unknown).toEqual([expect.stringContaining('who was of the demanded teams then')]);
    const nobody = await approved(null, '{}');
    expect(only(await nobody.replayed(demanding('{team: 1}')))).toMatchObject({ differs: true });
  });

  it('of a refusal are known only as far as its report says', async () => {
    const world = await approved(null, '{risk: 1}');
    expect(only(await world.replayed())).toMatchObject({
      decision: { generation: null, outcome: 'inconclusive' },
      differs: false,
    });
    expect(only(await world.replayed(demanding('{}')))).toMatchObject({
      differs: true,
      outcomes: ['passed'],
      demands: [{ id: 'laurel.approvals', was: 'inconclusive', now: [] }],
    });
    expect(only(await world.replayed(demanding('{owner: 1}')))).toMatchObject({
      differs: null,
      unknown: [expect.stringContaining('who approved what was refused')],
    });
  });
});

describe('the soak of then', () => {
  const demanding = (more: string): Files => ({
    'models/credit-risk.yaml': `description: Default\nowner: ["user:ada"]\naliases: {staging: {policy: auc}, production: {policy: auc, ${more}}}\n`,
  });

  it('is computed from the ledger of the alias before, as it was', async () => {
    const world = new Past();
    await world.version(1, 0.75);
    await world.version(2, 0.76);
    await world.promoted(1, asks(1), 'staging');
    world.clock.advance(3_600_000);
    await world.promoted(1);
    await world.promoted(2, asks(2), 'staging');
    expect(only(await world.replayed(demanding('after: staging, soak: 1h')))).toMatchObject({
      differs: false,
    });
    expect(only(await world.replayed(demanding('after: staging, soak: 2h')))).toMatchObject({
      differs: true,
      outcomes: ['inconclusive'],
      demands: [{ id: 'laurel.after', was: null, change: 'no alias before → live on staging for 2h' }],
    });
  });

  it('is none where the version went there later, or had left it', async () => {
    const world = new Past();
    await world.version(1, 0.75);
    await world.version(2, 0.76);
    await world.promoted(1);
    await world.promoted(1, asks(1), 'staging');
    await world.promoted(2, asks(2), 'staging');
    await world.promoted(1, asks(1, { reason: 'again' }), 'staging');
    expect(only(await world.replayed(demanding('after: staging')))).toMatchObject({
      differs: true,
      demands: [{ now: ['failed'], reason: 'staging: the version is not live on staging' }],
    });
  });

  it('begins anew where there was a break', async () => {
    const world = new Past();
    await world.version(1, 0.75);
    await world.version(2, 0.76);
    for (const [version, reason] of [[1, 'a'], [2, 'b']] as const) await world.promoted(version, asks(version, { reason }), 'staging'); // prettier-ignore
    world.clock.advance(3_600_000);
    await world.rollBack({ alias: parseAliasName('staging') });
    world.clock.advance(60_000);
    await world.promoted(1);
    expect(only(await world.replayed(demanding('after: staging, soak: 2m'))).differs).toBe(true);
    expect(only(await world.replayed(demanding('after: staging, soak: 1m'))).differs).toBe(false);
  });

  it('cannot be told where both changed in the same instant', async () => {
    const world = new Past();
    await world.version(1, 0.75);
    world.merge(asks(1), 'staging', 'one');
    world.merge(asks(1), 'production', 'two');
    await world.apply('staging');
    await world.apply('production');
    const open = only(await world.replayed(demanding('after: staging')));
    expect(open).toMatchObject({
      differs: null,
      unknown: [expect.stringContaining('in the same instant')],
    });
  });
});
