// Accounts as Git names them: addresses that lead back to an account, and GitHub's own committer.
import type { GitHubFacade } from '../facade.ts';
import type { Signature } from '../git/git-backend.ts';
import type { Account } from './accounts.ts';

const address = /^\d+\+(.+)@users\.noreply\.github\.com$/;

export function signatureOf(facade: GitHubFacade, account: Account): Signature {
  const email = `${account.id}+${account.login}@users.noreply.github.com`;
  return { name: account.name ?? account.login, email, date: facade.clock.now() };
}

/** Who commits what is done with the browser or by a merge. */
export function hostSignature(facade: GitHubFacade): Signature {
  return { name: 'GitHub', email: 'noreply@github.com', date: facade.clock.now() };
}

export function accountOf(facade: GitHubFacade, { email }: Signature): Account | null {
  const login = address.exec(email)?.[1];
  return login === undefined ? null : facade.directory.account(login);
}
