// An input example held against the inputs of a signature: where in the example it does not fit.
import { unreachable } from '../../../primitives/errors.ts';
import type { Signature } from '../../../registry/documents/signature.ts';
import { readSchema } from '../json-schema/read-schema.ts';
import type { CallerKind } from '../scalar-types.ts';
import { checkRows } from './check-rows.ts';
import { checkTensors } from './check-tensors.ts';
import { below, unwrap, type Unwrapped } from './example-forms.ts';
import { type Checking, type ExampleCheck, failureText, maxFailures } from './example-result.ts';
import { nodeSchema } from './node-schema.ts';
import { parseExample } from './parse-example.ts';
import { typeSchema } from './type-schemas.ts';
import { Validators } from './validators.ts';

/** Never throws for what stands in the example. */
export function checkExample(signature: Signature, text: string, callers: CallerKind): ExampleCheck {
  const parsed = parseExample(text);
  if (!parsed.ok) return { kind: 'unreadable', reason: parsed.reason };
  const validators = new Validators();
  const { inputs } = signature;
  if (inputs.kind === 'json-schema') return checkDocument(inputs.schema, parsed.value, validators);
  const example = unwrap(parsed.value);
  const check = checkInputs(inputs, example, { validators, callers });
  if (check.kind === 'unreadable') return check;
  const { failures, notes } = checkParameters(signature, example, { validators, callers });
  return { kind: 'checked', failures: [...check.failures, ...failures].slice(0, maxFailures), notes: [...check.notes, ...notes] }; // prettier-ignore
}

function checkInputs(
  inputs: Exclude<Signature['inputs'], { kind: 'json-schema' }>,
  example: Unwrapped,
  checking: Checking,
): ExampleCheck {
  switch (inputs.kind) {
    case 'columns':
      return checkRows(inputs.columns, example, checking);
    case 'tensors':
      return checkTensors(inputs.tensors, example, checking);
    case 'text':
      return { kind: 'checked', failures: [], notes: ['the model takes text, which fits whatever it says'] };
    default:
      return unreachable(inputs);
  }
}

function checkDocument(schema: unknown, value: unknown, validators: Validators): ExampleCheck {
  const generated = nodeSchema(readSchema(schema));
  const validate = generated === null ? null : validators.for(generated.schema);
  if (generated === null || validate === null) return { kind: 'unreadable', reason: 'is of a schema that is too large to be checked' }; // prettier-ignore
  const violation = validate(value);
  const unchecked = generated.unchecked.slice(0, 10);
  return {
    kind: 'checked',
    failures: violation === null ? [] : [failureText({ path: '', value }, violation)],
    notes: unchecked.length === 0 ? [] : [`the example was not checked for: ${unchecked.join(', ')}`],
  };
}

/** Parameters that are unknown are ignored by servers. */
function checkParameters(
  { parameters }: Signature,
  { params }: Unwrapped,
  { validators, callers }: Checking,
): Pick<Extract<ExampleCheck, { kind: 'checked' }>, 'failures' | 'notes'> {
  const given = Object.entries(params ?? {});
  const failures = given.flatMap(([name, value]) => {
    const parameter = parameters.find((each) => each.name === name);
    if (parameter === undefined || value === null) return [];
    const scalar = { kind: 'scalar', type: parameter.type } as const;
    const type = parameter.shape === null ? scalar : ({ kind: 'array', items: scalar } as const);
    const violation = validators.for(typeSchema(type, true, callers))?.(value) ?? null;
    return violation === null ? [] : [failureText({ path: below('params', name), value }, violation)];
  });
  const unknown = given
    .map(([name]) => name)
    .filter((name) => parameters.every((each) => each.name !== name));
  const notes = unknown.length === 0 ? [] : [`the example sets ${unknown.length} parameter(s) that are ignored`]; // prettier-ignore
  return { failures, notes };
}
