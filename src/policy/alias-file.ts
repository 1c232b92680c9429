// What an alias file asks for, as the program uses it.
import { type Digest, parseDigest } from '../primitives/digest.ts';
import { parseVersionNumber, type VersionNumber } from '../registry/names.ts';
import { hasKey, type Parsed, parseFile, type SourceFile } from './parse-file.ts';
import type { Checked } from './problem.ts';
import { promotionFileSchema, removalFileSchema, type WrittenAliasFile } from './written/alias-file.ts';

export interface Waiver {
  readonly owner: string;
  readonly reason: string;
  /** As written: a day, which counts to its end in UTC, or an instant. */
  readonly until: string;
}

/** What a person wants of an alias. */
export type AliasWish =
  | {
      readonly kind: 'version';
      readonly version: VersionNumber;
      /** The manifest that was reviewed; absent where the file pins none. */
      readonly digest?: Digest;
      readonly reason: string;
      /** By gate id, expired ones among them. */
      readonly waivers: ReadonlyMap<string, Waiver>;
      /** The generation of the rollback whose hold it lifts. */
      readonly lift?: number;
    }
  | { readonly kind: 'removed'; readonly reason: string };

export interface AliasFile extends Parsed<WrittenAliasFile> {
  readonly wish: AliasWish;
}

/** The alias file `file`, or everything that is wrong with it. */
export function parseAliasFile(file: SourceFile): Checked<AliasFile> {
  const parsed = parseFile<WrittenAliasFile>(file, (value) =>
    hasKey(value, 'removed') ? removalFileSchema : promotionFileSchema,
  );
  if (!parsed.ok) return parsed;
  return { ok: true, value: { ...parsed.value, wish: wishOf(parsed.value.written) } };
}

function wishOf(written: WrittenAliasFile): AliasWish {
  if ('removed' in written) return { kind: 'removed', reason: written.reason };
  const { version, digest, reason, waivers = {}, lift } = written;
  return {
    kind: 'version',
    version: parseVersionNumber(version),
    ...(digest === undefined ? {} : { digest: parseDigest(digest) }),
    reason,
    waivers: new Map(Object.entries(waivers)),
    ...(lift === undefined ? {} : { lift }),
  };
}
