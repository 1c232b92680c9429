// A signature as a table: what callers send, what they get back, what they may set.
import { showTensor, showType } from '../../../gates/signature/show-type.ts';
import { unreachable } from '../../../primitives/errors.ts';
import type { Signature, SignatureFields } from '../../../registry/documents/signature.ts';
import { terminalText } from '../../../report/hostile.ts';
import { type Cell, type Paint, renderTable } from '../../../report/terminal-table.ts';

const mostRows = 60;

export function renderSignature(
  { inputs, outputs, parameters, languageModel = {} }: Signature,
  paint: Paint,
): string {
  const rows = [
    ...fieldRows('input', inputs),
    ...(outputs === null ? [] : fieldRows('output', outputs)),
    ...parameters.map(({ name, type, default: value }) => [
      'parameter',
      terminalText(name, 60),
      type,
      `default ${terminalText(JSON.stringify(value), 60)}`,
    ]),
    ...Object.entries(languageModel).map(([name, value]) => [
      'language model',
      name,
      terminalText(typeof value === 'string' ? value : JSON.stringify(value), 60),
      '',
    ]),
  ];
  const table = renderTable(['', 'name', 'type', ''], rows.slice(0, mostRows), { paint });
  const omitted = rows.length - mostRows;
  const unsaid = outputs === null ? ['  it does not say what callers get back'] : [];
  return [table, ...(omitted > 0 ? [`and ${omitted} more: --json has all`] : []), ...unsaid].join('\n');
}

function fieldRows(side: string, fields: SignatureFields): readonly (readonly Cell[])[] {
  switch (fields.kind) {
    case 'tensors':
      return fields.tensors.map((tensor) => [side, nameOf(tensor.name), showTensor(tensor), '']);
    case 'columns':
      return fields.columns.map(({ name, required, type }) => [
        side,
        nameOf(name),
        terminalText(showType(type)),
        required ? '' : 'optional',
      ]);
    case 'json-schema':
      return [[side, '(JSON Schema)', terminalText(JSON.stringify(fields.schema), 120), '']];
    case 'text':
      return [[side, '(unnamed)', 'text', '']];
    default:
      return unreachable(fields);
  }
}

function nameOf(name: string | null): string {
  return name === null ? '(unnamed)' : terminalText(name, 60);
}
