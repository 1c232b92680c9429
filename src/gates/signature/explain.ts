// What a signature gate demands, in words.
import { absolute, type GateExplanation, relative } from '../explanation.ts';
import type { TemplateChange } from './compare-language-models.ts';
import type { CallerKind } from './scalar-types.ts';

const senders = {
  dataframe: 'as typed columns of a DataFrame',
  json: 'as JSON that the server casts',
  'token-ids': 'as token ids',
} as const satisfies Record<CallerKind, string>;

export interface ExplainedSignature {
  readonly callers: CallerKind;
  readonly breaking: 'all' | 'consumers';
  readonly chatTemplate: TemplateChange;
  readonly inputExample: 'optional' | 'required';
}

export function explainSignature(written: ExplainedSignature): GateExplanation {
  const { callers, breaking, chatTemplate, inputExample } = written;
  const noticed = breaking === 'consumers' ? ', as far as a consumer that is declared notices' : '';
  return {
    demands: [
      absolute('the candidate has a signature'),
      relative(`it accepts all that callers of the current version send ${senders[callers]}${noticed}`),
      relative(`it returns all that they read${noticed}`),
      relative(
        `another chat template of a language model is ${chatTemplate === 'breaking' ? 'breaking' : 'a warning'}`,
      ),
      absolute('it serves every consumer in consumers/, or none worse than the current version does'),
      absolute(`it accepts its own input example, which is ${inputExample}`),
      relative(`it accepts the input example of the current version, which is ${inputExample}`),
    ],
    needs: [
      'the manifests of both versions, each with a signature; no evaluation',
      'the files in consumers/ and the input examples, as far as there are any',
    ],
    inconclusive: [
      'one of the two versions has no signature',
      'a signature does not say what is returned, or limits something in words that are not understood',
      'the file of a consumer, or a stored input example, cannot be read',
      ...(inputExample === 'required' ? ['a version has no input example that can be checked'] : []),
    ],
  };
}
