// Routes of Git objects: blobs, trees, commits.
import { z } from 'zod';
import type { TreeEdit, TreeEntry } from '../git/git-backend.ts';
import { findCommit } from '../model/acts/deploy.ts';
import { nodeId } from '../model/ids.ts';
import { signatureOf } from '../model/people.ts';
import type { Place } from '../model/place.ts';
import { Refusal, type Route } from '../model/route.ts';
import { gitCommitBody } from './bodies/commit.ts';
import { apiOf } from './bodies/repository.ts';
import type { BlobBody, GitTreeBody } from './bodies/schemas.ts';
import { actorOf, created, found, ok, param, parseBody, placeOf } from './request.ts';

const read = [{ name: 'contents', access: 'read' }] as const;
const write = [{ name: 'contents', access: 'write' }] as const;

const newBlob = z.object({ content: z.string(), encoding: z.enum(['utf-8', 'base64']).default('utf-8') });
const newTree = z.object({
  base_tree: z.string().optional(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.enum(['100644', '100755', '040000', '160000', '120000']),
      sha: z.string().nullish(),
      content: z.string().optional(),
    }),
  ),
});
const person = z.object({ name: z.string(), email: z.string(), date: z.string().optional() });
const newCommit = z.object({
  message: z.string(),
  tree: z.string(),
  parents: z.array(z.string()).default([]),
  author: person.optional(),
  committer: person.optional(),
});

export const gitObjectRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
    permissions: read,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const sha = param(request, 'file_sha');
      return ok(blobBody(place, sha, found(await place.repository.git.blob(sha))));
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/git/blobs',
    permissions: write,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const { content, encoding } = parseBody(request, newBlob);
      const sha = await place.repository.git.writeBlob(Buffer.from(content, encoding));
      return created({ sha, url: `${apiOf(facade, place.repository)}/git/blobs/${sha}` });
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
    permissions: read,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const name = param(request, 'tree_sha');
      return ok(
        await treeBody(place, (await findCommit(place, name)) ?? name, request.query.has('recursive')),
      );
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/git/trees',
    permissions: write,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const { base_tree: base, tree } = parseBody(request, newTree);
      const { git } = place.repository;
      if (base !== undefined && (await git.tree(base, { recursive: false })) === null) {
        throw new Refusal(404, 'Not Found');
      }
      const edits: TreeEdit[] = [];
      for (const { path, mode, sha, content } of tree) {
        const blob = content === undefined ? (sha ?? null) : await git.writeBlob(Buffer.from(content));
        edits.push({ path, mode, sha: blob });
      }
      return created(await treeBody(place, await git.writeTree(base ?? null, edits), false));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/commits/{commit_sha}',
    permissions: read,
    handle: async (facade, request) => {
      const { repository } = placeOf(facade, request);
      const commit = found(await repository.git.commit(param(request, 'commit_sha')));
      return ok(gitCommitBody(facade, repository, commit));
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/git/commits',
    permissions: write,
    handle: async (facade, request) => {
      const { repository } = placeOf(facade, request);
      const { git } = repository;
      const asked = parseBody(request, newCommit);
      if ((await git.tree(asked.tree, { recursive: false })) === null) {
        throw new Refusal(422, 'Tree SHA does not exist');
      }
      for (const parent of asked.parents) {
        if ((await git.commit(parent)) !== null) continue;
        throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
      }
      const self = signatureOf(facade, actorOf(request).account);
      const author = asked.author === undefined ? self : { ...self, ...dated(asked.author) };
      const committer = asked.committer === undefined ? author : { ...self, ...dated(asked.committer) };
      const { message, tree, parents } = asked;
      const id = await git.writeCommit({ message, tree, parents, author, committer });
      return created(gitCommitBody(facade, repository, found(await git.commit(id))));
    },
  },
];

function dated({ name, email, date }: z.infer<typeof person>) {
  return { name, email, ...(date === undefined ? {} : { date }) };
}

function blobBody({ facade, repository }: Place, sha: string, bytes: Buffer): BlobBody {
  return {
    sha,
    node_id: nodeId('Commit', sha),
    size: bytes.length,
    url: `${apiOf(facade, repository)}/git/blobs/${sha}`,
    content: wrapped(bytes),
    encoding: 'base64',
  };
}

/** Base64 as GitHub writes it: sixty characters a line. */
export function wrapped(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}

async function treeBody(place: Place, id: string, recursive: boolean): Promise<GitTreeBody> {
  const { facade, repository } = place;
  const entries = found(await repository.git.tree(id, { recursive }));
  const api = apiOf(facade, repository);
  const most = facade.faults.mostTreeEntries;
  return {
    sha: id,
    url: `${api}/git/trees/${id}`,
    tree: entries.slice(0, most).map((entry) => itemBody(api, entry)),
    truncated: entries.length > most,
  };
}

function itemBody(api: string, { path, mode, type, sha, size }: TreeEntry): GitTreeBody['tree'][number] {
  const url = `${api}/git/${type}s/${sha}`;
  const sized = size === undefined ? {} : { size };
  // A submodule's commit is elsewhere.
  return { path, mode, type, sha, ...sized, ...(type === 'commit' ? {} : { url }) };
}
