// Routes of Git references.
import { z } from 'zod';
import { noCommit } from '../model/activity.ts';
import { moveRef } from '../model/acts/move-ref.ts';
import { refusePush } from '../model/acts/push.ts';
import type { Move } from '../model/acts/push-payload.ts';
import { nodeId } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import { type FacadeRequest, Refusal, type Route } from '../model/route.ts';
import { apiOf } from './bodies/repository.ts';
import type { GitRefBody } from './bodies/schemas.ts';
import { actorOf, created, found, nothing, ok, param, parseBody, placeOf } from './request.ts';

const read = [{ name: 'contents', access: 'read' }] as const;
const write = [{ name: 'contents', access: 'write' }] as const;

const newRef = z.object({ ref: z.string(), sha: z.string() });
const changedRef = z.object({ sha: z.string(), force: z.boolean().default(false) });

export const gitRefRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/ref/{ref}',
    permissions: read,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const ref = `refs/${param(request, 'ref')}`;
      return ok(refBody(place, ref, found(await place.repository.git.resolve(ref))));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/matching-refs/{ref}',
    permissions: read,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const refs = await place.repository.git.refs(`refs/${param(request, 'ref')}`);
      return ok([...refs].map(([ref, sha]) => refBody(place, ref, sha)));
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/git/refs',
    permissions: write,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const { ref, sha } = parseBody(request, newRef);
      if (!/^refs\/[^/]+\/.+/.test(ref)) throw new Refusal(422, 'Reference name is not valid');
      if ((await place.repository.git.resolve(ref)) !== null) {
        throw new Refusal(422, 'Reference already exists');
      }
      await move(place, request, { ref, before: noCommit, after: sha });
      return created(refBody(place, ref, sha));
    },
  },
  {
    method: 'PATCH',
    template: '/repos/{owner}/{repo}/git/refs/{ref}',
    permissions: write,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const { git } = place.repository;
      const ref = `refs/${param(request, 'ref')}`;
      const { sha, force } = parseBody(request, changedRef);
      const before = await git.resolve(ref);
      if (before === null) throw new Refusal(422, 'Reference does not exist');
      if ((await git.commit(sha)) === null) throw new Refusal(422, 'Object does not exist');
      if (!force && !(await git.isAncestor(before, sha))) {
        throw new Refusal(422, 'Update is not a fast forward');
      }
      if (before !== sha) await move(place, request, { ref, before, after: sha });
      return ok(refBody(place, ref, sha));
    },
  },
  {
    method: 'DELETE',
    template: '/repos/{owner}/{repo}/git/refs/{ref}',
    permissions: write,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const ref = `refs/${param(request, 'ref')}`;
      const before = await place.repository.git.resolve(ref);
      if (before === null) throw new Refusal(422, 'Reference does not exist');
      await move(place, request, { ref, before, after: noCommit });
      return nothing;
    },
  },
];

async function move(place: Place, request: FacadeRequest, asked: Move): Promise<void> {
  const actor = actorOf(request);
  const { git } = place.repository;
  if (asked.after !== noCommit && (await git.commit(asked.after)) === null) {
    throw new Refusal(422, 'Object does not exist');
  }
  const refusal = await refusePush(place, asked, actor);
  if (refusal !== null) throw new Refusal(422, `Repository rule violations found\n\n${refusal}\n\n`);
  if (!(await moveRef(place, asked, { actor }))) throw new Refusal(422, 'Reference cannot be updated');
}

function refBody({ facade, repository }: Place, ref: string, sha: string): GitRefBody {
  const api = apiOf(facade, repository);
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: `${api}/git/${ref}`,
    object: { sha, type: 'commit', url: `${api}/git/commits/${sha}` },
  };
}
