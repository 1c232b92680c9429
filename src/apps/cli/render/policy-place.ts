// Where a policy was read and where its demands come from, in a few words.
import { renderPlace } from '../../../primitives/errors.ts';
import type { Origin } from '../../../policy/explain/explain-policy.ts';
import { terminalText } from '../../../report/hostile.ts';
import type { PolicyPlace } from '../policy-source.ts';

/** `branch next at 3f2a91c0d4e1`, `the files in ./models`. */
export function placeWords({ kind, name, commit }: PolicyPlace): string {
  const at = commit === null ? '' : ` at ${commit.slice(0, 12)}`;
  if (kind === 'directory') return `the files in ${terminalText(name ?? '.')}`;
  if (name === null) return `the default branch${at}`;
  return `${kind === 'branch' ? 'branch' : 'pull request'} ${terminalText(name)}${at}`;
}

/** `tier high: high-risk → laurel/high, laurel/high:12:3`, one for each origin. */
export function originWords(origins: readonly Origin[], tier: string | undefined): string {
  return origins.map((origin) => terminalText(oneOrigin(origin, tier), 200)).join('; ');
}

function oneOrigin({ by, policies, at }: Origin, tier: string | undefined): string {
  const who = { tier: `tier ${tier ?? ''}`.trim(), defaults: 'every model', model: 'this model' }[by];
  const way = policies.length === 0 ? '' : `: ${policies.join(' → ')}`;
  return `${who}${way}, ${renderPlace({ ...at, field: '' })}`;
}
