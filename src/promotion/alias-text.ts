// Alias files as Laurel writes them: the text of a proposal.
import type { Digest } from '../primitives/digest.ts';
import type { VersionNumber } from '../registry/names.ts';

export interface AliasText {
  readonly version: VersionNumber;
  readonly digest: Digest;
  readonly reason: string;
  readonly lift?: number | undefined;
}

/** `version`, `digest`, `reason`, and `lift` where a person asked for it. */
export function aliasText({ version, digest, reason, lift }: AliasText): string {
  return [
    `version: ${version}`,
    `digest: ${digest}`,
    `reason: ${quoted(reason)}`,
    ...(lift === undefined ? [] : [`lift: ${lift}`]),
    '',
  ].join('\n');
}

/** Removal is written, with its reason. */
export function removalText(reason: string): string {
  return `removed: true\nreason: ${quoted(reason)}\n`;
}

/** A double-quoted YAML scalar: JSON's escapes are YAML's. Invisible characters are escaped as well. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
