import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run as init } from '../../../src/apps/cli/commands/init.ts';
import { run as validate } from '../../../src/apps/cli/commands/validate.ts';
import { ownCommit } from '../../../src/apps/cli/own-commit.ts';
import { World } from './world.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const action = `acme/laurel@${commit}`;
const onS3 = { options: { registry: 's3://acme-models/ml?region=eu-west-1' } };

describe('laurel init --github', () => {
  it('writes an alias repository with its workflows, in one go', async () => {
    const world = new World();
    const directory = world.path('models');
    const made = await world.laurel(init, [directory], { github: true, action, owner: 'user:ada' }, onS3);
    expect(made.code).toBe(0);
    for (const path of ['laurel.yaml', '.github/CODEOWNERS', '.github/workflows/laurel-apply.yml'])
      expect(made.out).toContain(`+ ${path}\n`);
    expect(made.err).toContain('laurel protect owner/name --apply');
    expect(made.err).not.toContain('is a directory, which');
    const check = readFileSync(`${directory}/.github/workflows/laurel-check.yml`, 'utf8');
    expect(check).toContain(`uses: acme/laurel/.github/workflows/laurel-check.yml@${commit}\n`);
    const checked = await world.laurel(validate, [], {}, { options: { repo: directory } });
    expect(checked).toMatchObject({ code: 0, out: '✓ valid\n' });
  });

  it('adds the workflows to an alias repository that is there, and touches nothing else', async () => {
    const world = new World({ 'laurel.yaml': 'mine', 'README.md': 'mine' });
    const added = await world.laurel(init, [], { github: true, action });
    expect(added.code).toBe(0);
    expect(added.out.trim().split('\n')).toEqual([
      '+ .github/workflows/laurel-check.yml',
      '+ .github/workflows/laurel-review.yml',
      '+ .github/workflows/laurel-apply.yml',
      '+ .github/CODEOWNERS',
    ]);
    expect(readFileSync(world.path('laurel.yaml'), 'utf8')).toBe('mine');
    const again = await world.laurel(init, [], { github: true, action });
    expect(again).toMatchObject({
      code: 0,
      out: '3 files were there already, with the same content\n',
      err: '',
    });
  });

  it('puts workflows at the top and the rest where --root says', async () => {
    const world = new World();
    const how = { options: { ...onS3.options, root: 'ml', branch: 'trunk' } };
    const made = await world.laurel(init, [], { github: true, action, owner: 'user:ada' }, how);
    expect(made.out).toContain('+ ml/laurel.yaml\n');
    expect(readFileSync(world.path('.github/CODEOWNERS'), 'utf8')).toContain('/ml/gates/ @ada\n');
    const apply = readFileSync(world.path('.github/workflows/laurel-apply.yml'), 'utf8');
    expect(apply).toContain("branches: ['trunk']");
    expect(apply).toContain("root: 'ml'");
    expect(existsSync(world.path('ml/.github'))).toBe(false);
  });

  it.each(['CODEOWNERS', 'docs/CODEOWNERS', '.github/CODEOWNERS'])(
    'leaves %s as it is and says what it lacks',
    async (path) => {
      const world = new World({ [path]: '# mine\r\n/aliases/ @ada\r\n' });
      const made = await world.laurel(init, [], { github: true, action, owner: 'user:ada' }, onS3);
      expect(made.code).toBe(0);
      expect(made.err).toContain(`note: ${path} is there already; it should also say\n  /laurel.yaml @ada\n`);
      expect(made.err).not.toContain('  /aliases/ @ada');
      expect(readFileSync(world.path(path), 'utf8')).toBe('# mine\r\n/aliases/ @ada\r\n');
    },
  );

  it('writes over no workflow that differs, and then nothing at all', async () => {
    const world = new World({ 'laurel.yaml': 'mine', '.github/workflows/laurel-review.yml': 'mine' });
    const ended = await world.laurel(init, [], { github: true, action });
    expect(ended).toMatchObject({
      code: 3,
      err: expect.stringContaining('.github/workflows/laurel-review.yml'),
    });
    expect(existsSync(world.path('.github/workflows/laurel-check.yml'))).toBe(false);
  });

  it('remarks on a registry that runners will not have', async () => {
    const world = new World();
    const made = await world.laurel(
      init,
      [],
      { github: true, action },
      { options: { registry: 'file:./r' } },
    );
    expect(made.err).toContain('note: file:./r is a directory, which workflows on GitHub');
  });

  it.each<[object, object, string]>([
    [
      { github: true, action: 'acme/laurel@v1' },
      {},
      'not a commit of a repository on GitHub: "acme/laurel@v1"',
    ],
    [{ github: true, action }, { root: '${{ secrets.X }}' }, 'cannot stand in a workflow'],
    [{ github: true, action }, { root: '../other' }, 'cannot stand in a workflow'],
    [{ github: true, action }, { branch: "x'] }" }, 'cannot stand in a workflow'],
    [{ github: true, action }, { repo: 'github:acme/models' }, 'writes into a directory'],
    [{ action }, {}, '--action is for --github or --training'],
    [{ standalone: true }, {}, '--standalone is for --github or --training'],
    [{ training: 'models', action }, {}, '--training: not a repository on GitHub: "models"'],
    [{ training: 'acme/models', action, owner: 'user:ada' }, {}, '--owner is for an alias repository'],
  ])('refuses %j with %j', async (options, where, message) => {
    const world = new World();
    const ended = await world.laurel(init, [], options, { options: where });
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining(message) });
    expect(existsSync(world.path('.github'))).toBe(false);
  });
});

describe('laurel init --training', () => {
  it('writes one workflow, which names the model and the alias repository', async () => {
    const world = new World({ 'README.md': 'mine' });
    const made = await world.laurel(init, [], { training: 'acme/models', model: 'risk/credit', action });
    expect(made).toMatchObject({ code: 0, out: '+ .github/workflows/train.yml\n' });
    const text = readFileSync(world.path('.github/workflows/train.yml'), 'utf8');
    expect(text).toContain("model: 'risk/credit'");
    expect(text).toContain("repository: 'acme/models'");
  });
});

describe('the Laurel that workflows run by default', () => {
  function clone(origin: string, { pushed }: { pushed: boolean } = { pushed: true }): string {
    const world = new World({ 'clone/gates/x': '' });
    const directory = world.path('clone');
    const git = (...words: string[]): string =>
      execFileSync('git', ['-C', directory, '-c', 'user.name=a', '-c', 'user.email=a@b', ...words], {
        encoding: 'utf8',
      });
    git('init', '--quiet');
    git('commit', '--quiet', '--allow-empty', '-m', 'x');
    git('remote', 'add', 'origin', origin);
    if (pushed) git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    return directory;
  }
  const headOf = (directory: string): string =>
    execFileSync('git', ['-C', directory, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const env = { PATH: process.env['PATH'] };

  it.each([
    'https://github.com/acme/laurel.git',
    'https://token:x@github.com/acme/laurel',
    'git@github.com:acme/laurel.git',
    'ssh://git@github.com/acme/laurel.git',
  ])('is the commit of its clone of %s', async (origin) => {
    const directory = clone(origin);
    expect(await ownCommit(directory, env)).toEqual({ repository: 'acme/laurel', commit: headOf(directory) });
  });

  it.each([
    ['https://gitlab.example/acme/laurel', true, 'the origin of this clone is not on github.com'],
    ['https://github.com.evil.example/acme/laurel', true, 'the origin of this clone is not on github.com'],
    ['https://github.com/acme/laurel', false, 'was not pushed to acme/laurel'],
  ])('has to be named where its origin is %s (pushed: %s)', async (origin, pushed, why) => {
    await expect(ownCommit(clone(origin, { pushed }), env)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining(why),
      remedy: expect.stringContaining('--action owner/laurel@'),
    });
  });

  it('has to be named where it only lies in the clone of something else', async () => {
    const inner = `${clone('https://github.com/acme/product')}/node_modules/laurel`;
    mkdirSync(inner, { recursive: true });
    await expect(ownCommit(inner, env)).rejects.toMatchObject({
      message: expect.stringContaining('does not run from a clone'),
    });
  });
});
