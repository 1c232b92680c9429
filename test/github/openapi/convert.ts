// From the schemas of OpenAPI 3.0 to those of JSON Schema, which say «or null» otherwise.
import type { Described } from './slice.ts';

/** Under this id all components are known to the schema compiler. */
export const componentsId = 'github';

/** Where references to the component `schemas/pull-request` lead. */
export function idOf(component: string): string {
  return `${componentsId}#/${component}`;
}

/** One schema, with references led to {@link idOf}. `oneOf` becomes `anyOf`: GitHub's own alternatives overlap. */
export function convert(schema: Described): Described {
  const { nullable, discriminator: _discriminator, $ref, ...rest } = schema;
  if (typeof $ref === 'string') return orNull({ $ref: idOf($ref.replace('#/components/', '')) }, nullable);
  const converted: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest)) {
    const target = key === 'oneOf' ? 'anyOf' : key;
    converted[target] = convertPart(key, value);
  }
  return orNull(converted, nullable);
}

function convertPart(key: string, value: unknown): unknown {
  switch (key) {
    case 'properties':
      return isDescribed(value)
        ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, convertAny(part)]))
        : value;
    case 'items':
    case 'additionalProperties':
    case 'not':
      return convertAny(value);
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return Array.isArray(value) ? value.map(convertAny) : value;
    default:
      return value;
  }
}

function convertAny(part: unknown): unknown {
  return isDescribed(part) ? convert(part) : part;
}

function orNull(schema: Described, nullable: unknown): Described {
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function isDescribed(value: unknown): value is Described {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
