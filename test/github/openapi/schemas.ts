// Compiles schemas of GitHub's description, each once and only when it is met, and words what does not match.
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { componentsId, convert } from './convert.ts';
import type { Components, Described } from './slice.ts';

const maxFindings = 6;

export class Schemas {
  /** Bodies as they come. */
  readonly #exact: Ajv;
  /** Parameters, which are all text. */
  readonly #coercing: Ajv;
  /** A pull request's schema takes a good part of a second. */
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(components: Components) {
    const options = { allErrors: true, strict: false, validateSchema: false, inlineRefs: false } as const;
    this.#exact = new Ajv(options);
    this.#coercing = new Ajv({ ...options, coerceTypes: true });
    const root = nested(components);
    for (const ajv of [this.#exact, this.#coercing]) {
      addFormats.default(ajv);
      // Bots have brackets in their addresses.
      ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
      ajv.addFormat('repo.nwo', /^[^/\s]+\/[^/\s]+$/);
      ajv.addFormat('timestamp', (text) => !Number.isNaN(Date.parse(text)));
      ajv.addSchema({ ...root, $id: componentsId });
    }
  }

  /**
   * What of `value` does not match; empty when all does.
   *
   * @param name of the schema: the same name is the same schema.
   * @param place what findings begin with; in `path` and `query` all values are text.
   */
  findings(
    { name, place, schema }: { readonly name: string; readonly place: string; readonly schema: Described },
    value: unknown,
  ): string[] {
    const ajv = place === 'path' || place === 'query' ? this.#coercing : this.#exact;
    const validate = this.#compiled.get(name) ?? ajv.compile(convert(schema));
    this.#compiled.set(name, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).slice(0, maxFindings).map((error) => `${place}: ${wordOf(error)}`);
  }
}

/** `schemas/pull-request` becomes `{schemas: {pull-request}}`, so that a reference can point into it. */
function nested(components: Components): Record<string, Record<string, Described>> {
  const root: Record<string, Record<string, Described>> = {};
  for (const [name, schema] of Object.entries(components)) {
    const [kind = '', id = ''] = name.split('/');
    if (kind === 'schemas') (root[kind] ??= {})[id] = convert(schema);
  }
  return root;
}

function wordOf({ instancePath, keyword, message, params }: ErrorObject): string {
  const extra: unknown = params['additionalProperty'];
  const name = keyword === 'additionalProperties' ? ` '${String(extra)}'` : '';
  return `${instancePath === '' ? 'it' : instancePath} ${message ?? keyword}${name}`;
}
