// Accounts as GraphQL shows them.
import type { Account } from '../model/accounts.ts';
import { nodeId } from '../model/ids.ts';

export interface AccountView {
  readonly __typename: Account['type'];
  readonly id: string;
  readonly databaseId: number;
  readonly login: string;
  readonly name: string | null;
}

/** Who did something. A bot's login has no `[bot]` here, other than in REST. */
export function actorView(account: Account): AccountView {
  const { id, type, name } = account;
  const login = type === 'Bot' ? account.login.replace(/\[bot\]$/, '') : account.login;
  return { __typename: type, id: nodeId('User', id), databaseId: id, login, name };
}

/** Where the schema says `User`, bots are shown like people, and keep their `[bot]`. */
export function userView({ id, login, name }: Account): AccountView {
  return { __typename: 'User', id: nodeId('User', id), databaseId: id, login, name };
}
