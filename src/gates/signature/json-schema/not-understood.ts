// Everything in a schema that is not understood: what a comparison will not be able to tell.
import { readSchema } from './read-schema.ts';
import type { SchemaNode } from './schema-node.ts';

const maxNodes = 20_000;

/** Keywords, each once, in the order in which they are met. */
export function notUnderstoodIn(schema: unknown): readonly string[] {
  const seen = new Set<SchemaNode>();
  const keywords = new Set<string>();
  for (let waiting = [readSchema(schema)]; waiting.length > 0 && seen.size < maxNodes;) {
    const fresh = waiting.filter((node) => !seen.has(node));
    for (const node of fresh) {
      seen.add(node);
      for (const keyword of node.notUnderstood) keywords.add(keyword);
    }
    waiting = [...new Set(fresh.flatMap((node) => childrenOf(node)))];
  }
  return [...keywords];
}

function childrenOf({ alternatives }: SchemaNode): readonly SchemaNode[] {
  return alternatives.flatMap((each) => {
    if (each.kind === 'arrays') return [each.items()];
    if (each.kind !== 'objects') return [];
    const others = typeof each.others === 'function' ? [each.others()] : [];
    return [...Array.from(each.properties.values(), (node) => node()), ...others];
  });
}
