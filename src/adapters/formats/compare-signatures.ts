// Two files of one model that both tell its signature: where they disagree, in words for whoever registers.
import { canonicalJson } from '../../primitives/canonical-json.ts';
import { showValue } from '../../primitives/show-value.ts';
import type { Column, Signature, SignatureFields, Tensor } from '../../registry/documents/signature.ts';

/** A signature and the file it was read from. */
export interface ReadSignature {
  readonly file: string;
  readonly signature: Signature;
}

/** One note for the inputs and one for the outputs, each where the two contradict each other. */
export function disagreements(kept: ReadSignature, other: ReadSignature): readonly string[] {
  const sides = [
    ['inputs', kept.signature.inputs, other.signature.inputs],
    ['outputs', kept.signature.outputs, other.signature.outputs],
  ] as const;
  return sides.flatMap(([side, ours, theirs]) => {
    const difference = ours === null || theirs === null ? null : differenceOf(ours, theirs);
    if (difference === null) return [];
    return [`${kept.file} and ${other.file} disagree on ${side}: ${difference}; kept ${kept.file}`];
  });
}

/** What the first difference is, or `null`. */
function differenceOf(kept: SignatureFields, other: SignatureFields): string | null {
  const [keptFields, otherFields] = [describe(kept), describe(other)];
  if (keptFields === null || otherFields === null)
    // What a service takes around a model is no contradiction to what the model takes.
    return kept.kind !== other.kind || canonicalJson(kept) === canonicalJson(other) ? null : 'they are two schemas'; // prettier-ignore
  // A table that a pre-processing step packs into one tensor is no contradiction.
  if (kept.kind !== other.kind && (keptFields.length === 1) !== (otherFields.length === 1)) return null;
  if (keptFields.length !== otherFields.length)
    return `${keptFields.length} and ${otherFields.length} fields`;
  const byName = new Map(otherFields.map((field) => [field.name, field]));
  for (const field of keptFields) {
    const name = field.name === null ? 'the unnamed field' : showValue(field.name);
    const found = byName.get(field.name);
    if (found === undefined) return `${name} is in one only`;
    const isSame = kept.kind === other.kind ? field.exact === found.exact : field.type === found.type;
    if (!isSame) return `${name} is ${field.shown} and ${found.shown}`;
  }
  return null;
}

interface Described {
  readonly name: string | null;
  /** The NumPy type that a column's or tensor's values have; `null` for what nests. */
  readonly type: string | null;
  /** All that is said of it, to compare with its own kind. */
  readonly exact: string;
  readonly shown: string;
}

/** `null` for what has no list of fields. */
function describe(fields: SignatureFields): readonly Described[] | null {
  switch (fields.kind) {
    case 'columns':
      return fields.columns.map(describeColumn);
    case 'tensors':
      return fields.tensors.map(describeTensor);
    default:
      return null;
  }
}

/** What MLflow's column types are in NumPy. */
const numpyTypes: ReadonlyMap<string, string> = new Map([
  ['boolean', 'bool'],
  ['integer', 'int32'],
  ['long', 'int64'],
  ['float', 'float32'],
  ['double', 'float64'],
  ['string', 'str'],
]);

function describeColumn({ name, type, required }: Column): Described {
  const scalar = type.kind === 'scalar' ? type.type : null;
  return {
    name,
    type: scalar === null ? null : (numpyTypes.get(scalar) ?? scalar),
    exact: canonicalJson({ type, required }),
    shown: `${required ? '' : 'optional '}${scalar ?? type.kind}`,
  };
}

function describeTensor({ name, dtype, shape }: Tensor): Described {
  const shown = `${dtype}[${shape.map((size) => (size === -1 ? '?' : size)).join(', ')}]`;
  return { name, type: dtype, exact: shown, shown };
}
