// What a signature gate demands, in words.
import { absolute, type GateExplanation, relative } from '../explanation.ts';
import type { CallerKind } from './scalar-types.ts';

const senders = {
  dataframe: 'as typed columns of a DataFrame',
  json: 'as JSON that the server casts',
} as const satisfies Record<CallerKind, string>;

export function explainSignature({ callers }: { readonly callers: CallerKind }): GateExplanation {
  return {
    demands: [
      absolute('the candidate has a signature'),
      relative(`it accepts all that callers of the current version send ${senders[callers]}`),
      relative('it returns all that they read'),
    ],
    needs: ['the manifests of both versions, each with a signature; no evaluation'],
    inconclusive: ['one of the two versions has no signature', 'a signature does not say what is returned'],
  };
}
