// Executes GraphQL as GitHub does: validated against its own schema, within its limits, errors in its shape.
import {
  type DocumentNode,
  execute,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { z } from 'zod';
import type { GitHubFacade } from '../facade.ts';
import type { Token } from '../model/tokens.ts';
import { userView } from './account-view.ts';
import { type GraphQLContext, type Views, visibleRepository } from './context.ts';
import { mutationsFor } from './mutations.ts';
import { commitView } from './commit-view.ts';
import { checkNodeLimit } from './node-limit.ts';
import { pullView } from './pull-view.ts';
import { formatError, type GitHubError, isRefusal } from './refusal.ts';
import { repositoryView } from './repository-view.ts';
import { readGraphQLSchema } from './slice.ts';

export interface GraphQLAnswer {
  readonly status: 200 | 400 | 401;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly GitHubError[];
    readonly message?: string;
  };
  /** What no sound query meets: unknown fields, wrong variables, lists without bounds, a stand-in that is wrong. */
  readonly violations: readonly string[];
}

/** What a request asks for, for counting: `query LaurelBlobs`. */
export interface GraphQLOperation {
  readonly name: string;
  readonly isMutation: boolean;
}

const requestSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export class GraphQLFace {
  readonly #facade: GitHubFacade;
  readonly #schema: GraphQLSchema;

  constructor(facade: GitHubFacade, schema: GraphQLSchema = readGraphQLSchema()) {
    this.#facade = facade;
    this.#schema = schema;
  }

  /** Of any request, a broken one too. @param body parsed JSON. */
  operationOf(body: unknown): GraphQLOperation {
    const request = requestSchema.safeParse(body);
    const parsed = request.success ? parseQuery(request.data.query) : null;
    return parsed === null || parsed instanceof GraphQLError ? unnamed : nameOf(parsed);
  }

  /** @param body parsed JSON. */
  async answer(body: unknown, token: Token | null): Promise<GraphQLAnswer> {
    if (token === null) return unauthenticated;
    const request = requestSchema.safeParse(body);
    if (!request.success) return { ...problem, violations: [z.prettifyError(request.error)] };
    const { query, variables } = request.data;
    const parsed = parseQuery(query);
    if (parsed instanceof GraphQLError) return refuse([parsed]);
    const invalid = validate(this.#schema, parsed);
    if (invalid.length > 0) return refuse(invalid);
    const { coerced = {}, errors } = this.#coerce(parsed, variables ?? {});
    if (errors !== undefined) return refuse(errors);
    const excessive = checkNodeLimit(this.#schema, parsed, coerced);
    if (excessive.length > 0) return refuse(excessive);
    return this.#execute(parsed, variables ?? {}, { facade: this.#facade, token, views });
  }

  async #execute(
    document: DocumentNode,
    variableValues: Readonly<Record<string, unknown>>,
    context: GraphQLContext,
  ): Promise<GraphQLAnswer> {
    const rootValue = { ...queriesFor(context), ...mutationsFor(context) };
    const { data, errors = [] } = await execute({
      schema: this.#schema,
      document,
      rootValue,
      contextValue: context,
      variableValues,
    });
    const formatted = errors.map(formatError);
    return {
      status: 200,
      body: formatted.length === 0 ? { data } : { data: data ?? null, errors: formatted },
      violations: errors.filter((error) => !isRefusal(error)).map(wordOf),
    };
  }

  #coerce({ definitions }: DocumentNode, variables: Readonly<Record<string, unknown>>) {
    const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    return getVariableValues(this.#schema, operation?.variableDefinitions ?? [], variables);
  }
}

function queriesFor(context: GraphQLContext) {
  return {
    viewer: () => userView(context.token.account),
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) =>
      repositoryView(context, visibleRepository(context, `${owner}/${name}`)),
  };
}

const views: Views = { repository: repositoryView, pull: pullView, commit: commitView };

const unnamed: GraphQLOperation = { name: 'query', isMutation: false };

const unauthenticated: GraphQLAnswer = {
  status: 401,
  body: { message: 'This endpoint requires you to be authenticated.' },
  violations: [],
};

const problem = { status: 400, body: { message: 'Problems parsing JSON' } } as const;

function parseQuery(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function refuse(errors: readonly GraphQLError[]): GraphQLAnswer {
  return { status: 200, body: { errors: errors.map(formatError) }, violations: errors.map(wordOf) };
}

function nameOf({ definitions }: DocumentNode): GraphQLOperation {
  const found = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const kind = found?.operation ?? OperationTypeNode.QUERY;
  return {
    name: `${kind} ${found?.name?.value ?? ''}`.trim(),
    isMutation: kind === OperationTypeNode.MUTATION,
  };
}

function wordOf({ message, path }: GraphQLError): string {
  return path === undefined ? `graphql: ${message}` : `graphql: ${path.join('.')}: ${message}`;
}
