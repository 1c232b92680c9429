// laurel demo: the main job from end to end, on the example's real models. Every line comes from the engine.
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git, runGit } from '../../../adapters/code-host/local-git/git.ts';
import { makeDirectory } from '../../../adapters/make-directory.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { packageRoot } from '../../package-root.ts';
import type { CommandContext } from '../context.ts';
import { openContext } from '../context.ts';
import { Narrator } from '../demo/narrator.ts';
import { tellStory } from '../demo/story.ts';
import { exitCodes } from '../exit.ts';

export async function run(
  context: CommandContext,
  _: readonly string[],
  { keep }: { readonly keep?: string },
): Promise<number> {
  if (context.options.json === true)
    throw new LaurelError({
      code: 'usage',
      message: 'the demo is a story: it prints text only',
      remedy: 'run it without --json',
    });
  const directory = keep ?? (await mkdtemp(join(tmpdir(), 'laurel-demo-')));
  const repository = join(directory, 'alias-repository');
  const example = join(packageRoot(), 'examples', 'credit-risk');
  await prepare(directory, repository, join(example, 'alias-repository'));
  const env = environment(context.env);
  const theirs = openContext({ repo: repository, root: '', quiet: true }, env);
  try {
    const narrator = new Narrator(theirs, { directory: repository, env });
    await git({ directory: repository, env }, ['init', '--quiet', '--initial-branch=main']);
    await narrator.git('add', '--all');
    await narrator.git('commit', '--quiet', '--message=Say which registry, models and gates there are');
    const inCheckout = (await runGit({ directory: example, env }, ['rev-parse', 'HEAD'])).code === 0;
    await tellStory(narrator, { directory, repository, example, inCheckout });
  } finally {
    await theirs.close();
  }
  return exitCodes.ok;
}

/** An own repository in an own directory; one that is there already is never written over. */
async function prepare(directory: string, repository: string, template: string): Promise<void> {
  await makeDirectory(directory);
  try {
    await cp(template, repository, { recursive: true, force: false, errorOnExist: true });
  } catch (cause) {
    throw new LaurelError({
      code: 'usage',
      message: `the demo cannot be played in ${directory}`,
      at: { file: repository },
      remedy: 'name an empty directory with --keep',
      cause,
    });
  }
}

/** Git's identity is the story's; the person's own settings and hooks stay out of it. */
function environment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const {
    GIT_DIR: _dir,
    GIT_WORK_TREE: _tree,
    GIT_INDEX_FILE: _index,
    LAUREL_REGISTRY: _registry,
    GITHUB_ACTOR: _actor,
    GITHUB_RUN_ID: _run,
    ...rest
  } = env;
  const person = { name: 'ada', mail: 'ada@example.com' };
  return {
    ...rest,
    LAUREL_ACTOR: person.name,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: person.name,
    GIT_AUTHOR_EMAIL: person.mail,
    GIT_COMMITTER_NAME: person.name,
    GIT_COMMITTER_EMAIL: person.mail,
  };
}
