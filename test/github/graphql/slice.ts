// The committed slice of GitHub's public GraphQL schema, ready to execute.
import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLError, type GraphQLSchema, isScalarType, valueFromASTUntyped } from 'graphql';

/** Reads and builds the schema; its object ids are checked as GitHub checks them. */
export function readGraphQLSchema(): GraphQLSchema {
  const schema = buildSchema(readFileSync(new URL('slice.graphql', import.meta.url), 'utf8'));
  const objectId = schema.getType('GitObjectID');
  if (isScalarType(objectId)) {
    objectId.parseValue = parseObjectId;
    objectId.parseLiteral = (node) => parseObjectId(valueFromASTUntyped(node));
  }
  return schema;
}

function parseObjectId(value: unknown): string {
  if (typeof value === 'string' && /^[0-9a-f]{40}$/.test(value)) return value;
  throw new GraphQLError(`Could not coerce value ${JSON.stringify(value)} to GitObjectID`);
}
