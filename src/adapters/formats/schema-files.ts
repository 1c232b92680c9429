// request.schema.json and response.schema.json: a signature as JSON Schemas, for services that take and give documents.
import { parseYaml } from '../../primitives/yaml.ts';
import { notUnderstoodIn } from '../../gates/signature/json-schema/not-understood.ts';
import {
  type Signature,
  signatureDocument,
  type SignatureFields,
} from '../../registry/documents/signature.ts';
import { parseChecked } from '../../primitives/checked-document.ts';
import { checkedSignature } from './checked-signature.ts';
import { maxSchemaBytes } from './mlflow-schema.ts';

export const maxSchemaFileBytes = maxSchemaBytes;

/** A file and its bytes. */
export interface SchemaFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * @param response absent where nobody says what is returned.
 * @throws LaurelError `invalid-document` with place; `invalid-artifact` for a schema that cannot be stored.
 */
export function parseSchemaFiles(
  request: SchemaFile,
  response: SchemaFile | undefined,
): { readonly signature: Signature; readonly notes: readonly string[] } {
  const inputs = fieldsOf(request);
  const outputs = response === undefined ? null : fieldsOf(response);
  const signature = checkedSignature({ source: 'json', inputs, outputs, parameters: [] }, request.file);
  return { signature, notes: schemaNotes(signature, request.file) };
}

function fieldsOf({ file, bytes }: SchemaFile): SignatureFields {
  const document = parseYaml(bytes, file, { maxBytes: maxSchemaFileBytes });
  const schema = parseChecked(document, schemaShape);
  return { kind: 'json-schema', schema };
}

const schemaShape = signatureDocument.shape.inputs.options[2].shape.schema;

/** That a promotion may have to be waived is better known on the day of registering. */
export function schemaNotes({ inputs, outputs }: Signature, file: string): readonly string[] {
  return (
    [
      ['inputs', inputs],
      ['outputs', outputs],
    ] as const
  ).flatMap(([side, fields]) => {
    const keywords = fields?.kind === 'json-schema' ? notUnderstoodIn(fields.schema) : [];
    if (keywords.length === 0) return [];
    return [`${file}: the schema of ${side} has what is not compared (${keywords.slice(0, 5).join(', ')}): where that changes, the signature gate cannot tell`]; // prettier-ignore
  });
}
