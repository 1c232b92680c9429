// The commands where laurel.yaml lets production live in another registry than versions are registered in.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run as apply } from '../../../src/apps/cli/commands/apply.ts';
import { run as attach } from '../../../src/apps/cli/commands/attach.ts';
import { run as diff } from '../../../src/apps/cli/commands/diff.ts';
import { run as history } from '../../../src/apps/cli/commands/history.ts';
import { run as list } from '../../../src/apps/cli/commands/list.ts';
import { run as propose } from '../../../src/apps/cli/commands/propose.ts';
import { run as pull } from '../../../src/apps/cli/commands/pull.ts';
import { run as reconcile } from '../../../src/apps/cli/commands/reconcile.ts';
import { run as register } from '../../../src/apps/cli/commands/register.ts';
import { run as resolve } from '../../../src/apps/cli/commands/resolve.ts';
import { run as rollback } from '../../../src/apps/cli/commands/rollback.ts';
import { run as show } from '../../../src/apps/cli/commands/show.ts';
import { run as verify } from '../../../src/apps/cli/commands/verify.ts';
import { seal } from '../../../src/registry/documents/stored.ts';
import { descriptorOf } from '../../builders/documents.ts';
import { exampleDirectory, type Ended, type Run, World } from './world.ts';

const production = 'credit-risk@production';
const laurelYaml = `registries:
  stage: { store: 'file:./stage' }
  prod: { store: 'file:./prod' }
home: stage
aliases:
  staging: { registry: stage }
  production: { registry: prod }
`;
let world: World;

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-C', world.directory, '-c', 'user.name=ada', '-c', 'user.email=ada@example.com', ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );

/** As at a terminal in the alias repository: no registry is named. */
async function laurel<Options extends object>(
  run: Run<Options>,
  args: readonly string[],
  options?: Options,
  how: { asJson?: boolean; registry?: string; terminal?: boolean } = {},
): Promise<Ended> {
  const { asJson = false, registry = '', terminal = false } = how;
  return world.laurel(run, args, options, { options: { registry, json: asJson }, terminal });
}

async function json(run: Run<object>, args: readonly string[]): Promise<unknown> {
  const { out } = await laurel(run, args, undefined, { asJson: true });
  return JSON.parse(out);
}

async function merged(version: number, alias = 'production'): Promise<void> {
  await laurel(propose, [`credit-risk@${alias}`], { version: String(version), reason: `try ${version}` });
  git('merge', '-q', '--no-ff', '-m', 'merge', `laurel/promote/credit-risk/${alias}/${version}`);
}

async function registerVersion(version: number, registry?: string): Promise<Ended> {
  const metadata = join(exampleDirectory, 'registrations', 'credit-risk', `v${version}`, 'registration.yaml');
  const model = world.exampleModel('credit-risk', version);
  return laurel(
    register,
    ['credit-risk', model],
    { metadata, incomplete: false },
    registry === undefined ? {} : { registry },
  );
}

beforeEach(async () => {
  world = new World();
  cpSync(join(exampleDirectory, 'alias-repository'), world.directory, { recursive: true });
  world.write('laurel.yaml', laurelYaml);
  world.write('.gitignore', '/stage/\n/prod/\n/credit-risk-v*/\n');
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'start');
  for (const registry of ['stage', 'prod'])
    world.write(`${registry}/laurel.json`, seal(descriptorOf()).bytes);
  for (const version of [1, 2]) {
    await registerVersion(version);
    const evaluation = join(exampleDirectory, 'evaluations', 'credit-risk', `v${version}`, 'evaluation.yaml');
    await laurel(attach, [`credit-risk@${version}`, evaluation]);
  }
});

describe('two registries on the command line', () => {
  it('promotes, serves, rolls back and verifies where production lives', async () => {
    await merged(1);
    expect(existsSync(world.path('prod', 'versions'))).toBe(false);
    expect(await laurel(apply, [], {})).toMatchObject({ code: 0, err: '' });
    await merged(2);
    await laurel(apply, [production], {});
    expect(await json(resolve, [production])).toMatchObject({
      version: 2,
      artifacts: expect.stringMatching(/\/prod\/artifacts\/[0-9a-f]{64}$/),
    });
    expect(await json(list, [])).toMatchObject({
      models: [{ model: 'credit-risk', versions: 2, aliases: [{ alias: 'production', version: 2 }] }],
    });
    expect(await json(list, ['credit-risk'])).toMatchObject({
      versions: [
        { version: 2, lifecycle: { kind: 'live', aliases: ['production'] } },
        { version: 1, lifecycle: { kind: 'archived' } },
      ],
    });
    expect(await json(show, [production])).toMatchObject({
      version: 2,
      pointer: { generation: 2 },
      evaluations: [{ kind: 'read' }],
      copied: { version: 2, from: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    const page = await laurel(show, ['credit-risk@2'], undefined, { registry: world.path('prod') });
    expect(page.out).toMatch(
      /copied +\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} UTC by .+, from registry [0-9a-f-]{36}/,
    );
    expect((await laurel(show, ['credit-risk'])).out).toContain('production');
    expect((await laurel(diff, ['credit-risk@1', production])).out).toContain('max_iter');
    const rolled = await laurel(rollback, [production], { reason: 'complaints' });
    expect(rolled).toMatchObject({ code: 0, out: expect.stringContaining('2 → 1') });
    expect(rolled.err).not.toContain('warning');
    git('merge', '-q', '--no-ff', '-m', 'merge', 'laurel/rollback/credit-risk/production/3');
    await laurel(reconcile, [], {});
    expect((await laurel(reconcile, [], {})).out).toBe('✓ 1 in sync\n');
    expect(await json(history, [production])).toMatchObject({
      entries: [{ kind: 'restore' }, { kind: 'rollback' }, { kind: 'promotion' }, { kind: 'promotion' }],
    });
    await laurel(pull, [production, world.path('served')]);
    expect(readFileSync(world.path('served', 'model.onnx'))).toEqual(
      readFileSync(join(exampleDirectory, 'models', 'credit-risk', 'v1', 'model.onnx')),
    );
    for (const words of [[], ['credit-risk']]) {
      expect(await json(verify, words)).toMatchObject({
        whole: true,
        registries: [
          { findings: [], checked: { versions: 2, evaluations: 2, aliases: 0 } },
          { findings: [], checked: { versions: 2, evaluations: 0, aliases: 1, entries: 4 } },
        ],
      });
    }
  });

  it('looks at home only where a model was never copied', async () => {
    expect(await json(verify, ['credit-risk'])).toMatchObject({ registries: [{ checked: { versions: 2 } }] });
    expect(await laurel(verify, ['credit-rsk'])).toMatchObject({ code: 4 });
  });

  it('shows how far a copy has got, at a terminal', async () => {
    await merged(1);
    expect((await laurel(apply, [], {}, { terminal: true })).err).toMatch(/copy .* \(100 %\)/);
  });

  it('rolls back with home gone, recalls and all, where nothing of it has to be asked', async () => {
    for (const version of [1, 2]) {
      await merged(version);
      await laurel(apply, [], {});
    }
    git('checkout', '-q', '-b', 'recall');
    world.write(
      'recalls/other.yaml',
      'versions: [{ model: credit-risk, versions: [9] }]\nreason: not this one\n',
    );
    git('add', '-A');
    git('commit', '-qm', 'recall');
    git('checkout', '-q', 'main');
    git('merge', '-q', '--no-ff', '-m', 'merge', 'recall');
    renameSync(world.path('stage'), world.path('gone'));
    const rolled = await laurel(rollback, [production], { reason: 'complaints' });
    expect(rolled.code).toBe(0);
    expect(rolled.err).not.toContain('warning');
    expect(await json(resolve, [production])).toMatchObject({ version: 1, generation: 3 });
  });

  it('exits 6 with what to do where the other registry was never created, and nothing goes live', async () => {
    renameSync(world.path('prod', 'laurel.json'), world.path('descriptor'));
    await merged(1);
    const ended = await laurel(apply, [], {});
    expect(ended.code).toBe(6);
    expect(ended.out).toMatch(/no registry in file:.*\/prod[\s\S]+laurel registry create/);
    expect((await laurel(resolve, [production])).code).toBe(4);
    renameSync(world.path('descriptor'), world.path('prod', 'laurel.json'));
    expect((await laurel(apply, [], {})).code).toBe(0);
  });

  it('refuses to register where versions are copied to', async () => {
    await merged(1);
    await laurel(apply, [], {});
    const ended = await registerVersion(3, world.path('prod'));
    expect(ended).toMatchObject({ code: 3, err: expect.stringContaining('home in laurel.yaml') });
    expect(existsSync(world.path('prod', 'registrations'))).toBe(false);
  });
});
