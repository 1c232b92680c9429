// The keys that a zod schema knows at a path: what an unknown key could have meant.
import type { z } from 'zod';
import type { YamlPath } from './yaml.ts';

type Schema = z.core.$ZodType;

/** Keys that an object at `path` may have; empty where the schema does not say. */
export function knownKeys(schema: Schema, path: YamlPath): readonly string[] {
  const [step, ...rest] = path;
  return arms(schema).flatMap((arm) => {
    if (step === undefined) return arm.def.type === 'object' ? Object.keys(arm.def.shape) : [];
    return children(arm, step).flatMap((child) => knownKeys(child, rest));
  });
}

/** A schema as its definition, which tells its kind. */
interface Arm {
  readonly def: z.core.$ZodTypes['_zod']['def'];
}

/** What lies under optional, default, nullable, pipe, lazy and union. */
function arms(schema: Schema): readonly Arm[] {
  const def = definitionOf(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return arms(def.innerType);
    case 'pipe':
      return arms(def.in);
    case 'lazy':
      return arms(def.getter());
    case 'union':
      return def.options.flatMap(arms);
    default:
      return [{ def }];
  }
}

function children({ def }: Arm, step: string | number): readonly Schema[] {
  switch (def.type) {
    case 'object': {
      const child = Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
      return child === undefined ? [] : [child];
    }
    case 'record':
      return [def.valueType];
    case 'array':
      return [def.element];
    default:
      return [];
  }
}

/** The edge to zod: it types a child by its base class, and lists the concrete ones in `$ZodTypes`. */
function definitionOf(schema: Schema): Arm['def'] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every schema is one of $ZodTypes
  return (schema as z.core.$ZodTypes)._zod.def;
}
