// Two signatures compared: can the candidate stand where the current version stands, for the callers it has?
import type { Signature } from '../../registry/documents/signature.ts';
import { compareFields } from './compare-fields.ts';
import { compareLanguageModels, type TemplateChange } from './compare-language-models.ts';
import { compareParameters } from './compare-parameters.ts';
import { type Classification, classify, type Difference } from './difference.ts';
import type { CallerKind } from './scalar-types.ts';
import { inputsFor, outputs } from './sides.ts';

export interface Comparison {
  readonly classification: Classification;
  /** In the order of the signature: inputs, outputs, parameters, what a language model promises. */
  readonly differences: readonly Difference[];
}

/** What of the callers decides where the signatures alone do not. */
export interface Calling {
  readonly callers: CallerKind;
  readonly chatTemplate: TemplateChange;
}

/**
 * Whether `candidate` accepts all that callers of `current` send (inputs are contravariant) and returns all that
 * they read (outputs are covariant). Where either does not say what it returns, that half is unknown.
 */
export function compareSignatures(current: Signature, candidate: Signature, calling: Calling): Comparison {
  const differences = [
    ...compareFields(inputsFor(calling.callers), current.inputs, candidate.inputs),
    ...compareOutputs(current.outputs, candidate.outputs),
    ...compareParameters(current.parameters, candidate.parameters),
    ...compareLanguageModels(current.languageModel, candidate.languageModel, calling),
  ];
  return { classification: classify(differences), differences };
}

function compareOutputs(before: Signature['outputs'], after: Signature['outputs']): readonly Difference[] {
  if (before !== null && after !== null) return compareFields(outputs, before, after);
  return [
    {
      rule: 'output-unknown',
      path: 'outputs',
      before: before === null ? 'not stated' : before.kind,
      after: after === null ? 'not stated' : after.kind,
      severity: 'unknown',
      meaning: 'a signature does not say what is returned, so nothing is known of what callers read',
    },
  ];
}
