// Which commit of which repository on GitHub this Laurel is, where it runs from a clone: what workflows are to run.
import { realpath } from 'node:fs/promises';
import { withoutCredentials } from '../../adapters/lineage/remote-address.ts';
import { type Environment, runProgram } from '../../adapters/lineage/run-program.ts';
import { type ActionReference, isRepositoryName } from '../../policy/github/action-reference.ts';
import { LaurelError } from '../../primitives/errors.ts';

const timeoutMs = 30_000;
const onGitHub = /^(?:(?:https?|ssh|git):\/\/(?:git@)?|git@)?github\.com[/:]([^/]+\/[^/]+)$/;

/**
 * @param directory Laurel's own: only a clone whose top it is counts, not a repository that it lies in.
 * @throws LaurelError `usage`, with what stands in the way.
 */
export async function ownCommit(directory: string, env: Environment): Promise<ActionReference> {
  const git = async (...words: readonly string[]): Promise<string | null> => {
    const { PATH, HOME } = env;
    const answer = await runProgram('git', words, {
      directory,
      timeoutMs,
      env: { PATH, HOME, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    });
    return answer.kind === 'done' && answer.code === 0 ? answer.stdout.trim() : null;
  };
  const top = await git('rev-parse', '--show-toplevel');
  if (top === null || (await realpath(top)) !== (await realpath(directory)))
    throw unknown('this Laurel does not run from a clone of its repository');
  const remote = withoutCredentials((await git('config', '--get', 'remote.origin.url')) ?? '');
  const repository = onGitHub.exec(remote ?? '')?.[1] ?? '';
  if (!isRepositoryName(repository)) throw unknown('the origin of this clone is not on github.com');
  const commit = await git('rev-parse', '--verify', 'HEAD^{commit}');
  const pushed = await git('for-each-ref', '--count=1', '--contains', 'HEAD', 'refs/remotes/origin');
  if (commit === null || !/^[0-9a-f]{40}$/.test(commit) || pushed === null || pushed === '')
    throw unknown(`the commit of this clone was not pushed to ${repository}`);
  return { repository, commit };
}

function unknown(why: string): LaurelError {
  return new LaurelError({
    code: 'usage',
    message: `which copy of Laurel the workflows are to run is not known: ${why}`,
    remedy: 'give --action owner/laurel@ and the full id of a commit that your workflows may use',
  });
}
