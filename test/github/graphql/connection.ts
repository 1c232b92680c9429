// Pages of a list, as GraphQL gives them.
import { GraphQLError } from 'graphql';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** One page; only what is on it is turned into nodes. */
export async function connect<S, T>(
  items: readonly S[],
  { first, after }: PageArguments,
  toNode: (item: S) => T | Promise<T>,
): Promise<Connection<T>> {
  const start = after === undefined || after === null ? 0 : parseCursor(after);
  const page = items.slice(start, start + (first ?? 0));
  const end = start + page.length;
  return {
    nodes: await Promise.all(page.map(toNode)),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: page.length === 0 ? null : printCursor(start + 1),
      endCursor: page.length === 0 ? null : printCursor(end),
    },
  };
}

/** Opaque to clients: how many items come before and with this one. */
function printCursor(position: number): string {
  return Buffer.from(`cursor:${position}`).toString('base64');
}

function parseCursor(cursor: string): number {
  const [, position] = /^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? [];
  if (position === undefined) throw new GraphQLError(`\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(position);
}
