// A type as people write it: `array<long>`, `object{role: string, content?: string}`.
import { unreachable } from '../../primitives/errors.ts';
import type { ColumnType } from '../../registry/documents/signature.ts';

const maxLength = 120;

/** At most 120 characters of it. */
export function showType(type: ColumnType): string {
  const text = write(type);
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}

function write(type: ColumnType): string {
  switch (type.kind) {
    case 'scalar':
      return type.type;
    case 'array':
      return `array<${write(type.items)}>`;
    case 'map':
      return `map<${write(type.values)}>`;
    case 'object': {
      const properties = type.properties.map(
        ({ name, required, type: inner }) => `${name}${required ? '' : '?'}: ${write(inner)}`,
      );
      return `object{${properties.join(', ')}}`;
    }
    default:
      return unreachable(type);
  }
}

/** `float32[-1, 3, 224]`. */
export function showTensor({
  dtype,
  shape,
}: {
  readonly dtype: string;
  readonly shape: readonly number[];
}): string {
  return `${dtype}[${shape.join(', ')}]`;
}
