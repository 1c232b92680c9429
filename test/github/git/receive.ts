// A push: its objects are taken in, the rules are asked, Git moves the refs, and everything that follows happens.
import { gunzipSync } from 'node:zlib';
import { git } from '../../../src/adapters/code-host/local-git/git.ts';
import { refusePush } from '../model/acts/push.ts';
import { tellMove } from '../model/acts/move-ref.ts';
import { noCommit } from '../model/activity.ts';
import type { Place } from '../model/place.ts';
import type { Actor } from '../model/tokens.ts';
import { hostEnvironment } from './host-environment.ts';
import { type BackendRequest, type BackendResponse, runBackend } from './http-backend.ts';
import { parsePush, type PushRequest, refusePack, type RefCommand } from './push-request.ts';

const answerHeaders = {
  'content-type': 'application/x-git-receive-pack-result',
  'cache-control': 'no-cache',
};

/** All refs of a push move, or none. Nothing else is written meanwhile. */
export async function receivePush(
  place: Place,
  request: BackendRequest,
  actor: Actor,
): Promise<BackendResponse> {
  const isZipped = request.headers['content-encoding'] === 'gzip';
  const { 'content-encoding': _encoding, ...headers } = request.headers;
  const body = isZipped ? gunzipSync(request.body) : request.body;
  const push = parsePush(body);
  return place.facade.exclusively(async () => {
    // The rules look at history: objects come first. What is refused stays unnamed, and harms nobody.
    await takeIn(place, push);
    const refused = await refusals(place, push, actor);
    if (refused.length > 0) {
      const answer = refusePack(push, { words: refused, reason: 'protected branch hook declined' });
      return { status: 200, headers: answerHeaders, body: answer };
    }
    const response = await runBackend({ ...request, headers, body });
    for (const command of push.commands) {
      if (await hasHappened(place, command)) await tellMove(place, command, { actor });
    }
    return response;
  });
}

async function takeIn({ repository }: Place, { pack }: PushRequest): Promise<void> {
  if (pack.length === 0) return;
  const options = { directory: repository.git.directory, env: hostEnvironment };
  await git(options, ['index-pack', '--stdin', '--fix-thin'], pack);
}

async function refusals(place: Place, { commands }: PushRequest, actor: Actor): Promise<string[]> {
  const words: string[] = [];
  for (const command of commands) {
    const reason = await refusePush(place, command, actor);
    if (reason === null) continue;
    words.push(`error: GH006: Protected branch update failed for ${command.ref}.`, `error: ${reason}`);
  }
  return words;
}

/** Git itself refuses what was not at `before`, and refs that are not for pushing. */
async function hasHappened({ repository }: Place, { ref, before, after }: RefCommand): Promise<boolean> {
  const now = await repository.git.resolve(ref);
  return before !== after && (now ?? noCommit) === after;
}
