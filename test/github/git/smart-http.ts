// `https://host/acme/models.git` as Git clients use it: who may read and push, and Git itself behind.
import { isAllowed, isVisible } from '../access.ts';
import type { GitHubFacade } from '../facade.ts';
import type { Repository } from '../model/repository.ts';
import type { Token } from '../model/tokens.ts';
import { type BackendResponse, runBackend } from './http-backend.ts';
import { receivePush } from './receive.ts';

export interface GitRequest {
  readonly method: string;
  /** `/acme/models.git/info/refs`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** `unknown`: a secret that nobody has. */
  readonly token: Token | null | 'unknown';
}

interface GitAddress {
  readonly fullName: string;
  /** Below the repository. */
  readonly rest: string;
}

/** `null` where the path is none of Git's. */
export function gitAddressOf(path: string): GitAddress | null {
  const match =
    /^\/([^/]+\/[^/]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack|git-receive-pack|HEAD|objects\/.+))$/;
  const [, fullName, rest] = match.exec(path) ?? [];
  return fullName === undefined || rest === undefined ? null : { fullName, rest };
}

/** @param address as {@link gitAddressOf} found it in the request's path. */
export async function answerGit(
  facade: GitHubFacade,
  request: GitRequest,
  { fullName, rest }: GitAddress,
): Promise<BackendResponse> {
  const { query, token } = request;
  if (token === 'unknown') return wantsToken;
  const repository = facade.repository(fullName);
  if (repository === null || !isVisible(facade, repository, token)) {
    return token === null ? wantsToken : said(404, 'Repository not found.');
  }
  const isPush = rest === '/git-receive-pack' || query.get('service') === 'git-receive-pack';
  const access = isPush ? 'write' : 'read';
  if (!isAllowed(facade, repository, token, { name: 'contents', access })) {
    return token === null ? wantsToken : denied(repository, token);
  }
  const forBackend = {
    directory: repository.git.directory,
    method: request.method,
    path: rest,
    query: query.toString(),
    headers: request.headers,
    body: request.body,
    user: token?.account.login ?? null,
  };
  if (rest !== '/git-receive-pack' || token === null) return runBackend(forBackend);
  return receivePush({ facade, repository }, forBackend, { account: token.account, token });
}

function denied({ fullName }: Repository, { account }: Token): BackendResponse {
  return said(403, `Permission to ${fullName}.git denied to ${account.login}.`);
}

const wantsToken: BackendResponse = {
  status: 401,
  headers: { 'www-authenticate': 'Basic realm="GitHub"', 'content-type': 'text/plain' },
  body: Buffer.from('Repository not found.\n'),
};

function said(status: number, message: string): BackendResponse {
  return { status, headers: { 'content-type': 'text/plain' }, body: Buffer.from(`${message}\n`) };
}
