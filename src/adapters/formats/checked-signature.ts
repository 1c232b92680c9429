// The last door of every reader: a signature that a manifest may hold, or a coded error.
import { canonicalJson } from '../../primitives/canonical-json.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { showValue } from '../../primitives/show-value.ts';
import {
  type Signature,
  signatureDocument,
  type SignatureFields,
} from '../../registry/documents/signature.ts';

/**
 * @throws LaurelError `invalid-artifact` for names that are empty, too long or given twice, too many fields,
 *   and defaults that JSON cannot carry exactly.
 */
export function checkedSignature(signature: Signature, file: string): Signature {
  const result = signatureDocument.safeParse(signature);
  const issue = result.error?.issues[0];
  if (issue !== undefined) throw refusal(file, issue.message, issue.path.map(String).join('.'));
  refuseTwice(namesOf(signature.inputs), file, 'inputs');
  refuseTwice(signature.outputs === null ? [] : namesOf(signature.outputs), file, 'outputs');
  refuseTwice(signature.parameters.map(({ name }) => name), file, 'parameters'); // prettier-ignore
  try {
    canonicalJson(signature);
  } catch (cause) {
    if (cause instanceof LaurelError) throw refusal(file, cause.message, cause.at?.field ?? '');
    throw cause;
  }
  return signature;
}

/** Names in a JSON Schema are keys, which stand once. */
function namesOf(fields: SignatureFields): readonly (string | null)[] {
  switch (fields.kind) {
    case 'columns':
      return fields.columns.map(({ name }) => name);
    case 'tensors':
      return fields.tensors.map(({ name }) => name);
    default:
      return [];
  }
}

function refuseTwice(names: readonly (string | null)[], file: string, field: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (name === null) continue;
    if (seen.has(name)) throw refusal(file, `two of them are named ${showValue(name)}`, field);
    seen.add(name);
  }
}

function refusal(file: string, why: string, field: string): LaurelError {
  return new LaurelError({
    code: 'invalid-artifact',
    message: `the model's signature cannot be registered: ${why}`,
    at: { file, field },
    remedy: 'correct the signature and save the model again',
  });
}
