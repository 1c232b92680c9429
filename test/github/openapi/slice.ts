// The committed slice of GitHub's OpenAPI description: which operations there are, and how their parts are found.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A schema, a parameter or a response as OpenAPI 3.0 writes it. */
export type Described = Readonly<Record<string, unknown>>;

const described = z.record(z.string(), z.unknown());
const body = z.object({ schema: described.optional() });
const bodies = z.object({ content: z.record(z.string(), body).optional() });
const reference = z.object({ $ref: z.string() });
const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().default(false),
  schema: described,
});
const operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.unknown()),
  requestBody: bodies.extend({ required: z.boolean().optional() }).optional(),
  responses: z.record(z.string(), z.unknown()),
});
const components = z.record(z.string(), described);
const slice = z.object({ operations: z.record(z.string(), operation), components });
const webhookSlice = z.object({ webhooks: z.record(z.string(), described), components });

/** By their name in references, without `#/components/`. */
export type Components = Readonly<Record<string, Described>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Described;
}

export interface Operation {
  /** `repos/get`. */
  readonly id: string;
  /** `GET /repos/{owner}/{repo}`. */
  readonly key: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody: { readonly required: boolean; readonly schema: Described } | null;
  /** By status; `null` where no JSON is described. */
  readonly responses: ReadonlyMap<number, Described | null>;
}

export interface Slice {
  readonly operations: ReadonlyMap<string, Operation>;
  /** The schema of the payload by `pull-request-opened`. */
  readonly webhooks: ReadonlyMap<string, Described>;
  readonly components: Components;
}

/** Reads the committed slices, every reference to a parameter or a response resolved. */
export function readSlice(): Slice {
  const rest = slice.parse(readJson('slice.json'));
  const hooks = webhookSlice.parse(readJson('webhooks.json'));
  const named = Object.entries(rest.operations).map(
    ([key, raw]) => [key, resolve(key, raw, rest.components)] as const,
  );
  return {
    operations: new Map(named),
    webhooks: new Map(Object.entries(hooks.webhooks)),
    components: { ...rest.components, ...hooks.components },
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

function resolve(key: string, raw: z.infer<typeof operation>, known: Components): Operation {
  const target = <T>(part: unknown, shape: z.ZodType<T>): T => {
    const found = reference.safeParse(part);
    return shape.parse(found.success ? known[found.data.$ref.replace('#/components/', '')] : part);
  };
  const schema = raw.requestBody === undefined ? null : jsonOf(raw.requestBody);
  const statuses = Object.entries(raw.responses);
  return {
    id: raw.operationId,
    key,
    parameters: raw.parameters.map((part) => target(part, parameter)),
    requestBody: schema === null ? null : { required: raw.requestBody?.required ?? false, schema },
    responses: new Map(statuses.map(([status, part]) => [Number(status), jsonOf(target(part, bodies))])),
  };
}

function jsonOf({ content }: z.infer<typeof bodies>): Described | null {
  return content?.['application/json']?.schema ?? null;
}
