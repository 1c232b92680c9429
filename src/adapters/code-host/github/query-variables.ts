// Variables of a GraphQL query that asks for many things at once: every value is passed, none is pasted into the text.

export class QueryVariables {
  readonly #declared: string[] = ['$owner: String!', '$name: String!'];
  readonly #values: Record<string, unknown>;

  constructor({ owner, repo }: { readonly owner: string; readonly repo: string }) {
    this.#values = { owner, name: repo };
  }

  /** Declares one more and returns how the query writes it: `$v3`. */
  add(type: 'String!' | 'Int!' | 'GitObjectID!' | 'String', value: string | number | null): string {
    const name = `v${this.#declared.length}`;
    this.#declared.push(`$${name}: ${type}`);
    this.#values[name] = value;
    return `$${name}`;
  }

  get values(): Readonly<Record<string, unknown>> {
    return this.#values;
  }

  /** `query <name>(…) { repository(…) { <body> } }` */
  query(name: string, body: string, fragments = ''): string {
    return `query ${name}(${this.#declared.join(', ')}) { repository(owner: $owner, name: $name) { ${body} } } ${fragments}`;
  }
}

/** `items` in groups of at most `size`. */
export function batchesOf<T>(items: readonly T[], size: number): T[][] {
  const batches: T[][] = [];
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
  return batches;
}
