// Promoting on the command line: the example's models, a real Git repository, a directory as the store.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run as apply } from '../../../src/apps/cli/commands/apply.ts';
import { run as attach } from '../../../src/apps/cli/commands/attach.ts';
import { run as check } from '../../../src/apps/cli/commands/check.ts';
import { run as list } from '../../../src/apps/cli/commands/list.ts';
import { run as propose } from '../../../src/apps/cli/commands/propose.ts';
import { run as reconcile } from '../../../src/apps/cli/commands/reconcile.ts';
import { run as register } from '../../../src/apps/cli/commands/register.ts';
import { run as resolve } from '../../../src/apps/cli/commands/resolve.ts';
import { run as rollback } from '../../../src/apps/cli/commands/rollback.ts';
import { run as show } from '../../../src/apps/cli/commands/show.ts';
import { exampleDirectory, World } from './world.ts';

const production = 'credit-risk@production';
let world: World;

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-C', world.directory, '-c', 'user.name=ada', '-c', 'user.email=ada@example.com', ...args],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );

async function merged(version: number, reason = `try ${version}`): Promise<void> {
  await world.laurel(propose, [production], { version: String(version), reason });
  git('merge', '-q', '--no-ff', '-m', 'merge', `laurel/promote/credit-risk/production/${version}`);
}

beforeEach(async () => {
  world = await World.withRegistry();
  cpSync(join(exampleDirectory, 'alias-repository'), world.directory, { recursive: true });
  git('init', '-q', '-b', 'main');
  world.write('.gitignore', '/registry/\n');
  git('add', '-A');
  git('commit', '-qm', 'start');
  for (const version of [1, 2, 3]) {
    const [model, from] = [world.exampleModel('credit-risk', version), exampleDirectory];
    const metadata = join(from, 'registrations', 'credit-risk', `v${version}`, 'registration.yaml');
    await world.laurel(register, ['credit-risk', model], { metadata, incomplete: false });
    await world.laurel(attach, [
      `credit-risk@${version}`,
      join(from, 'evaluations', 'credit-risk', `v${version}`, 'evaluation.yaml'),
    ]);
  }
});

describe('promoting on the command line', () => {
  it('proposes, checks, applies and resolves, with exit codes and JSON that scripts can rely on', async () => {
    expect(await world.json(propose, [production], { version: '1', reason: 'first' })).toMatchObject({
      branch: 'laurel/promote/credit-risk/production/1',
      check: { passed: true, aliases: [{ kind: 'judged', judgement: { outcome: 'passed', current: null } }] },
    });
    const checked = await world.laurel(check, ['laurel/promote/credit-risk/production/1'], {});
    expect(checked.code).toBe(0);
    git('merge', '-q', '--no-ff', '-m', 'merge', 'laurel/promote/credit-risk/production/1');
    expect(await world.json(apply, [], {})).toMatchObject({
      aliases: [
        { model: 'credit-risk', alias: 'production', outcome: { kind: 'applied', pointer: { version: 1 } } },
      ],
    });
    expect(await world.json(resolve, [production])).toMatchObject({ model: 'credit-risk', version: 1 });
    expect(await world.laurel(apply, [production], {})).toMatchObject({ code: 0, out: '✓ 1 in sync\n' });
  });

  it('exits 3 for what is blocked, as the report says, in text and in Markdown', async () => {
    await merged(2);
    await world.laurel(apply, [], {});
    const blocked = await world.laurel(propose, [production], { version: '3', reason: 'higher AUC' });
    expect(blocked.code).toBe(3);
    expect(blocked.out).toMatch(/2 → 3 {2}BLOCKED: 1 failed[\s\S]+equalized odds difference/);
    const markdown = await world.laurel(check, ['laurel/promote/credit-risk/production/3'], {
      markdown: true,
    });
    expect(markdown).toMatchObject({
      code: 3,
      out: expect.stringMatching(/^<!-- laurel:check -->\n## ❌ Blocked: `credit-risk@production` 2 → 3/),
    });
  });

  it('notes beside the verdict what changes none', async () => {
    git('checkout', '-qb', 'waived');
    world.write(
      'aliases/credit-risk/production.yaml',
      'version: 2\nreason: new\nwaivers: {auc: {reason: later, owner: ada, until: 2020-01-01}}\n',
    );
    git('add', '-A');
    git('commit', '-qm', 'waived');
    const checked = await world.laurel(check, ['waived'], {});
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('PASSED') });
    expect(checked.out).toMatch(/\n {2}note: the waiver of auc ended with 2020-01-01/);
  });

  it('rolls back with the code host gone, warns, and brings Git in line when it is back', async () => {
    await merged(1);
    await world.laurel(apply, [], {});
    await merged(2);
    await world.laurel(apply, [], {});
    renameSync(world.path('.git'), world.path('gone'));
    const rolled = await world.laurel(rollback, [production], { reason: 'complaints' });
    expect(rolled.code).toBe(0);
    expect(rolled.out).toContain('2 → 1  (rollback, generation 3)');
    expect(rolled.err).toMatch(/recalls could not be read[\s\S]+laurel reconcile/);
    renameSync(world.path('gone'), world.path('.git'));
    const reconciled = await world.laurel(reconcile, [], {});
    expect(reconciled.out).toContain('merge laurel/rollback/credit-risk/production/3');
    git('merge', '-q', '--no-ff', '-m', 'merge', 'laurel/rollback/credit-risk/production/3');
    expect((await world.laurel(reconcile, [], {})).out).toContain('held since 3');
    expect((await world.laurel(reconcile, [], {})).out).toBe('✓ 1 in sync\n');
  });

  it('does a rollback of one write id once, however often it is given', async () => {
    for (const version of [1, 2]) {
      await merged(version);
      await world.laurel(apply, [], {});
    }
    const options = { reason: 'complaints', writeId: 'alarm-7' };
    await world.laurel(rollback, [production], options);
    const again = await world.laurel(rollback, [production], options);
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('generation 3') });
    expect((await world.keys()).filter((key) => key.includes('/ledger/'))).toHaveLength(3);
  });

  it('says what to do for words that are wrong, and changes nothing', async () => {
    const cases = [
      [await world.laurel(propose, ['credit-risk'], { version: '1', reason: 'x' }), 2, 'write model@alias'],
      [await world.laurel(propose, [production], { reason: 'x' }), 2, 'give --version'],
      [await world.laurel(propose, [production], { version: '1.5', reason: 'x' }), 2, 'positive integer'],
      [
        await world.laurel(propose, [production], { version: '9', reason: 'x' }),
        4,
        'laurel list credit-risk',
      ],
      [
        await world.laurel(propose, [production], { version: '1', reason: 'x', lift: 'one' }),
        2,
        'laurel history',
      ],
      [
        await world.laurel(propose, ['credit-risk@../../x'], { version: '1', reason: 'x' }),
        2,
        'not an alias',
      ],
      [await world.laurel(check, ['no-such-branch'], {}), 4, 'git branch'],
      [await world.laurel(propose, [production], { version: '1', reason: '  ' }), 2, 'the reason is empty'],
      [
        await world.laurel(rollback, [production], { reason: 'x'.repeat(5_000) }),
        2,
        'the reason has 5000 characters',
      ],
      [await world.laurel(rollback, [production], { reason: 'x', by: 'y'.repeat(300) }), 2, '256 characters'],
      [
        await world.laurel(apply, ['credit-risk@producton'], {}),
        4,
        'there is no alias credit-risk@producton',
      ],
      [await world.laurel(reconcile, [], {}, { options: { root: 'nowhere' } }), 2, 'nowhere/laurel.yaml'],
      [await world.laurel(rollback, [production], { reason: 'x' }), 3, 'nothing to roll back'],
      [await world.laurel(rollback, ['nothing@production'], { reason: 'x' }), 3, 'nothing to roll back'],
    ] as const;
    for (const [ended, code, words] of cases) {
      expect(ended.code, ended.err).toBe(code);
      expect(ended.out + ended.err).toContain(words);
    }
    expect((await world.keys()).filter((key) => key.startsWith('aliases/'))).toEqual([]);
    expect(git('branch', '--list', 'laurel/*')).toBe('');
  });

  it('marks versions that a recall reaches, and warns where recalls cannot be read', async () => {
    await merged(1);
    await world.laurel(apply, [], {});
    world.write(
      'recalls/leak.yaml',
      'versions: [{model: credit-risk, versions: [1, 2]}]\nreason: labels leaked\n',
    );
    const listed = await world.laurel(list, ['credit-risk']);
    expect(listed.out).toMatch(/^ +3 {2}candidate/m);
    expect(listed.out).toMatch(/^ +2 {2}recalled/m);
    expect(listed.out).toMatch(/^ +1 {2}recalled/m);
    expect(await world.json(show, ['credit-risk@2'])).toMatchObject({ lifecycle: { kind: 'recalled' } });
    world.write('recalls/leak.yaml', 'versions: [\n');
    const warned = await world.laurel(list, ['credit-risk']);
    expect(warned).toMatchObject({ code: 0, err: expect.stringContaining('recalls were not read') });
    expect(warned.out).not.toContain('recalled');
  });

  it('writes nothing into a registry of a newer Laurel', async () => {
    await merged(1);
    await world.laurel(apply, [], {});
    await merged(2);
    const descriptor = world.path('registry', 'laurel.json');
    writeFileSync(
      descriptor,
      readFileSync(descriptor, 'utf8').replace('laurel.registry/1', 'laurel.registry/9'),
    );
    const before = await world.keys();
    for (const ended of [
      await world.laurel(apply, [], {}),
      await world.laurel(rollback, [production], { reason: 'x' }),
    ]) {
      expect(ended.code).toBe(5);
      expect(ended.out + ended.err).toContain('laurel.registry/9');
    }
    expect(await world.keys()).toEqual(before);
  });

  it('reports an alias file that was deleted, although this process never saw it', async () => {
    await merged(1);
    await world.laurel(apply, [], {});
    git('rm', '-q', 'aliases/credit-risk/production.yaml');
    git('commit', '-qm', 'gone');
    for (const run of [apply, reconcile]) {
      const ended = await world.laurel(run, [], {});
      expect(ended).toMatchObject({ code: 5, out: expect.stringContaining('its alias file is gone') });
    }
  });

  it('does not advise to merge what would be refused', async () => {
    await merged(2);
    await world.laurel(apply, [], {});
    const blocked = await world.laurel(propose, [production], { version: '3', reason: 'higher AUC' });
    expect(blocked.err).toContain('do not merge it');
    expect(blocked.err).not.toContain('git merge');
  });
});
