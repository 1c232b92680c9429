// The alias repository of an action: always one on GitHub.
import { LaurelError } from '../../primitives/errors.ts';
import type { GitHubSession } from '../cli/open-host.ts';
import type { ActionContext } from './action-context.ts';

/** @throws LaurelError `usage` without a token. */
export async function gitHubOf({ cli }: Pick<ActionContext, 'cli'>): Promise<GitHubSession> {
  const session = await cli.github();
  if (session !== null) return session;
  throw new LaurelError({ code: 'internal', message: 'the alias repository of an action is on GitHub' });
}
