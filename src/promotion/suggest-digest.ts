// The digest line that an alias file lacks, as a change of its `version:` line.
import type { AliasFile } from '../policy/alias-file.ts';
import type { Digest } from '../primitives/digest.ts';
import type { SuggestedLine } from './alias-check.ts';

/** A line that holds nothing but the version, and perhaps a remark of plain characters. */
const plainVersionLine = /^version:[ \t]*[0-9]+[ \t]*(?:#[ !"#$%&'()*+,\-./:;<=>?@[\\\]^_{|}~0-9A-Za-z]*)?$/;

/**
 * `version: 14` becomes `version: 14` and `digest: sha256:…`. Nothing is suggested where the file pins a digest, or
 * where the version does not stand on a line of its own: the note of the demand says then what to add.
 */
export function suggestDigest({ wish, document }: AliasFile, digest: Digest): SuggestedLine | undefined {
  if (wish.kind !== 'version' || wish.digest !== undefined) return undefined;
  const { line } = document.placeOfKey(['version']);
  const text = line === undefined ? '' : document.lineText(line);
  if (line === undefined || !plainVersionLine.test(text)) return undefined;
  return { line, text: `${text}\ndigest: ${digest}` };
}
