// Routes of contents: a file, a directory, or what a symlink leads to.
import { posix } from 'node:path';
import type { TreeEntry } from '../git/git-backend.ts';
import { findCommit } from '../model/acts/deploy.ts';
import type { Place } from '../model/place.ts';
import type { FacadeResponse, Route } from '../model/route.ts';
import { apiOf, webOf } from './bodies/repository.ts';
import { wrapped } from './git-objects.ts';
import { found, ok, param, placeOf } from './request.ts';

/** Above, a file's content is left empty. */
const mostBytes = 1_048_576;

interface Asked {
  readonly commit: string;
  readonly ref: string;
  readonly path: string;
}

export const contentRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/contents/{path}',
    permissions: [{ name: 'contents', access: 'read' }],
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const ref = request.query.get('ref') ?? place.repository.defaultBranch;
      const commit = found(await findCommit(place, ref.replace(/^refs\/(heads|tags)\//, '')));
      const path = param(request, 'path').replace(/^\/|\/$/g, '');
      return contentsOf(place, { commit, ref, path });
    },
  },
];

async function contentsOf(place: Place, asked: Asked): Promise<FacadeResponse> {
  const { git } = place.repository;
  const { commit, path } = asked;
  if (path === '') return ok(await directory(place, asked, commit));
  const entry = found(await entryAt(place, commit, path));
  if (entry.type === 'tree') return ok(await directory(place, asked, entry.sha));
  if (entry.type === 'commit') {
    return ok({ type: 'submodule', size: 0, submodule_git_url: '', ...linked(place, asked, path, entry) });
  }
  const bytes = found(await git.blob(entry.sha));
  if (entry.mode !== '120000') return ok(fileBody(place, asked, entry, bytes));
  // A symlink to a file of the repository is answered as that file: whoever wants the link must look at the tree.
  const target = bytes.toString();
  const led = await entryAt(place, commit, posix.join(posix.dirname(path), target));
  if (led?.type === 'blob' && led.mode !== '120000') {
    return ok(fileBody(place, asked, led, found(await git.blob(led.sha))));
  }
  return ok({ type: 'symlink', target, size: bytes.length, ...linked(place, asked, path, entry) });
}

async function entryAt({ repository }: Place, commit: string, path: string): Promise<TreeEntry | null> {
  const entries = (await repository.git.tree(commit, { recursive: true })) ?? [];
  return entries.find((entry) => entry.path === path) ?? null;
}

function fileBody(place: Place, asked: Asked, entry: TreeEntry, bytes: Buffer): Record<string, unknown> {
  const isLarge = bytes.length > mostBytes;
  return {
    type: 'file',
    encoding: isLarge ? 'none' : 'base64',
    size: bytes.length,
    content: isLarge ? '' : wrapped(bytes),
    ...linked(place, asked, asked.path, entry),
  };
}

async function directory(place: Place, asked: Asked, tree: string): Promise<Record<string, unknown>[]> {
  const entries = found(await place.repository.git.tree(tree, { recursive: false }));
  return entries.map((entry) => {
    const path = asked.path === '' ? entry.path : `${asked.path}/${entry.path}`;
    return Object.assign(linked(place, asked, path, entry), { type: typeOf(entry), size: entry.size ?? 0 });
  });
}

function typeOf({ type, mode }: TreeEntry): 'dir' | 'file' | 'submodule' | 'symlink' {
  if (type === 'tree') return 'dir';
  if (type === 'commit') return 'submodule';
  return mode === '120000' ? 'symlink' : 'file';
}

function linked({ facade, repository }: Place, { ref }: Asked, path: string, { sha, type }: TreeEntry) {
  const [api, web] = [apiOf(facade, repository), webOf(facade, repository)];
  const segments = path.split('/').map(encodeURIComponent).join('/');
  const url = `${api}/contents/${segments}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/git/${type}s/${sha}`;
  const html = `${web}/blob/${encodeURIComponent(ref)}/${segments}`;
  return {
    name: posix.basename(path),
    path,
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: type === 'blob' ? `${web}/raw/${encodeURIComponent(ref)}/${segments}` : null,
    _links: { self: url, git, html },
  };
}
