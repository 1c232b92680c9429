// signature.json: a signature written by hand or by a tool, in Laurel's own form or in MLflow's.
import { z } from 'zod';
import { parseChecked } from '../../primitives/checked-document.ts';
import { parseYaml } from '../../primitives/yaml.ts';
import { type Signature, signatureDocument } from '../../registry/documents/signature.ts';
import { checkedSignature } from './checked-signature.ts';
import {
  convertMlflowSignature,
  maxSchemaBytes,
  mlflowSignature,
  UnsupportedSchema,
} from './mlflow-schema.ts';
import { signatureOfParts } from './mlmodel.ts';

export const maxSignatureJsonBytes = maxSchemaBytes;

/** As a manifest holds it; where it was read from is not asked. */
const ownForm = signatureDocument.extend({
  source: z.string().optional(),
  outputs: signatureDocument.shape.outputs.default(null),
  parameters: signatureDocument.shape.parameters.default([]),
});

/**
 * Laurel's form has `inputs: {kind: columns | tensors | json-schema | text, …}`, MLflow's a list or the JSON text of one.
 *
 * @throws LaurelError `invalid-document` with place; `invalid-artifact` for a signature that cannot be stored.
 */
export function parseSignatureJson(
  bytes: Uint8Array,
  file: string,
): { readonly signature?: Signature; readonly notes: readonly string[] } {
  const document = parseYaml(bytes, file, { maxBytes: maxSignatureJsonBytes });
  if (isOwnForm(document.value)) {
    const { source: _, ...signature } = parseChecked(document, ownForm);
    return { signature: checkedSignature({ ...signature, source: 'json' }, file), notes: [] };
  }
  const raw = parseChecked(document, mlflowSignature);
  try {
    return signatureOfParts(convertMlflowSignature(raw, file), 'json', file);
  } catch (cause) {
    if (!(cause instanceof UnsupportedSchema)) throw cause;
    return { notes: [`${file}: the signature was not read: ${cause.message}`] };
  }
}

function isOwnForm(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('inputs' in value)) return false;
  const { inputs } = value;
  return typeof inputs === 'object' && inputs !== null && !Array.isArray(inputs);
}
