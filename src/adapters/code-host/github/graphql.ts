// One GraphQL request: what it asks, and where its answer is an error though the status says 200.
import { z } from 'zod';
import { GraphQLRefusal } from './github-failure.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** The kind and name of an operation: Laurel's queries and mutations all have a name. */
export function operationOf(query: string): { readonly name: string; readonly isMutation: boolean } {
  const [, kind = 'query', name = 'unnamed'] = /^\s*(query|mutation)\b\s*(\w*)/.exec(query) ?? [];
  return { name, isMutation: kind === 'mutation' };
}

const answerSchema = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ type: z.string().optional(), message: z.string() })).optional(),
});

/**
 * The `data` of an answer.
 *
 * @throws GraphQLRefusal for an answer with errors, or of no known form: a proxy may answer 200 to anything.
 */
export function dataOf(answer: unknown, headers: object): unknown {
  const parsed = answerSchema.safeParse(answer);
  const told = Object.fromEntries(
    Object.entries(headers).map(([name, value]: [string, unknown]) => [name, String(value)]),
  );
  if (!parsed.success) throw new GraphQLRefusal('not GraphQL', [], told);
  const { data, errors = [] } = parsed.data;
  const [first] = errors;
  if (first === undefined) return data;
  throw new GraphQLRefusal(
    first.message,
    errors.flatMap(({ type }) => type ?? []),
    told,
  );
}
