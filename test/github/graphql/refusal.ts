// What GraphQL refuses: an error in GitHub's shape beside whatever else could be answered.
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

export type RefusalType =
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'UNPROCESSABLE'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION'
  | 'MAX_NODE_LIMIT_EXCEEDED';

/** An error as GitHub words it; {@link formatError} moves its type to where GitHub has it. */
export function refusal(type: RefusalType, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

export const forbidden = 'Resource not accessible by integration';

export interface GitHubError extends Omit<GraphQLFormattedError, 'extensions'> {
  readonly type?: unknown;
}

/** `{type, path, locations, message}`. */
export function formatError(error: GraphQLError): GitHubError {
  const { extensions, ...rest } = error.toJSON();
  const type = extensions?.['type'];
  return type === undefined ? rest : { type, ...rest };
}

/** Whether GitHub would answer so to a sound query; everything else is a mistake of the query or of this stand-in. */
export function isRefusal({ extensions }: GraphQLError): boolean {
  return (
    extensions['type'] === 'FORBIDDEN' ||
    extensions['type'] === 'NOT_FOUND' ||
    extensions['type'] === 'UNPROCESSABLE'
  );
}
