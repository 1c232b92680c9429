// How many nodes a query may ask for: GitHub wants a bound on every list, and a bound on their product.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  type GraphQLError,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type GraphQLNamedType,
  type SelectionSetNode,
} from 'graphql';
import { refusal } from './refusal.ts';

const maxPage = 100;
const maxNodes = 500_000;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: GraphQLError[];
  nodes: number;
}

/** What GitHub refuses of a valid query before it runs. @param variables coerced to their types. */
export function checkNodeLimit(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const walk: Walk = { schema, fragments, variables, errors: [], nodes: 0 };
  for (const one of document.definitions) {
    if (one.kind !== Kind.OPERATION_DEFINITION) continue;
    visit(walk, one.selectionSet, schema.getRootType(one.operation) ?? undefined, 1);
  }
  if (walk.nodes > maxNodes) {
    const asked = walk.nodes.toLocaleString('en-US');
    const message = `This query requests up to ${asked} possible nodes which exceeds the maximum limit of ${maxNodes.toLocaleString('en-US')}.`;
    walk.errors.push(refusal('MAX_NODE_LIMIT_EXCEEDED', message));
  }
  return walk.errors;
}

/** @param times how often the enclosing object can occur. */
function visit(
  walk: Walk,
  { selections }: SelectionSetNode,
  parent: GraphQLNamedType | undefined,
  times: number,
): void {
  for (const selection of selections) {
    switch (selection.kind) {
      case Kind.FIELD:
        visitField(walk, selection, parent, times);
        break;
      case Kind.INLINE_FRAGMENT: {
        const named = selection.typeCondition?.name.value;
        visit(walk, selection.selectionSet, named === undefined ? parent : walk.schema.getType(named), times);
        break;
      }
      case Kind.FRAGMENT_SPREAD: {
        const fragment = walk.fragments.get(selection.name.value);
        if (fragment !== undefined)
          visit(walk, fragment.selectionSet, walk.schema.getType(fragment.typeCondition.name.value), times);
        break;
      }
      default:
        selection satisfies never;
    }
  }
}

function visitField(walk: Walk, node: FieldNode, parent: GraphQLNamedType | undefined, times: number): void {
  const field =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  if (field === undefined || node.selectionSet === undefined) return;
  const type = getNamedType(field.type);
  let inside = times;
  if (type.name.endsWith('Connection')) {
    const page = pageOf(walk, node.name.value, getArgumentValues(field, node, walk.variables));
    inside = times * page;
    walk.nodes += inside;
  }
  visit(walk, node.selectionSet, type, inside);
}

function pageOf({ errors }: Walk, name: string, values: Readonly<Record<string, unknown>>): number {
  const word = typeof values['first'] === 'number' ? 'first' : 'last';
  const asked = values[word];
  if (typeof asked !== 'number') {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    errors.push(refusal('MISSING_PAGINATION_BOUNDARIES', message));
    return 0;
  }
  if (asked < 1 || asked > maxPage) {
    const message = `Requesting ${asked} records on the \`${name}\` connection exceeds the \`${word}\` limit of ${maxPage} records.`;
    errors.push(refusal('EXCESSIVE_PAGINATION', message));
  }
  return asked;
}
