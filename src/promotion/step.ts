// The pure heart of reconciling: from what Git wants and what the store shows to what is to be done.
import type { Pointer } from '../registry/documents/alias.ts';
import type { Digest } from '../primitives/digest.ts';
import type { AliasWish } from '../policy/alias-file.ts';
import type { VersionNumber } from '../registry/names.ts';
import type { Ancestry, GitId } from './code-host.ts';

/** What Git wants of one alias at the tip. */
export interface DesiredAlias {
  readonly blob: GitId;
}

/** Where Git, ledger and pointer disagree in a way that nobody may mend in silence. */
export type Drift =
  /** The pointer lives, its alias file does not: removal is written, never inferred. */
  | { readonly kind: 'file-missing' }
  /** The alias belongs to another repository or root. */
  | { readonly kind: 'foreign-repository'; readonly owner: string; readonly root: string }
  /** The tip does not contain the commit that was last honoured: a rewound or replaced branch. */
  | { readonly kind: 'rewound'; readonly honoured: GitId; readonly ancestry: Ancestry };

export type Step =
  | { readonly kind: 'in-sync' }
  /** The file was honoured and a rollback holds since: where the file says another version, Git is behind the ledger. */
  | { readonly kind: 'held'; readonly hold: number }
  /** The file changed since it was last honoured: read it and decide with {@link decideChange}. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'drift'; readonly drift: Drift };

export interface StepInput {
  readonly desired: DesiredAlias | null;
  readonly pointer: Pointer | null;
  readonly repository: string;
  readonly root: string;
  /** How the tip lies to the commit that the pointer last honoured; asked only when `needsAncestry`. */
  readonly ancestry: Ancestry;
}

/** Whether {@link decideStep} depends on ancestry, so that a no-op costs no Git call. */
export function needsAncestry({ desired, pointer }: Pick<StepInput, 'desired' | 'pointer'>): boolean {
  return desired !== null && pointer !== null && desired.blob !== pointer.desired.blob;
}

/** Decides for one alias, from its blob id alone. */
export function decideStep({ desired, pointer, repository, root, ancestry }: StepInput): Step {
  if (pointer === null) return desired === null ? { kind: 'in-sync' } : { kind: 'changed' };
  if (pointer.desired.repository !== repository || pointer.desired.root !== root) {
    return {
      kind: 'drift',
      drift: { kind: 'foreign-repository', owner: pointer.desired.repository, root: pointer.desired.root },
    };
  }
  if (desired === null)
    return pointer.version === null
      ? { kind: 'in-sync' }
      : { kind: 'drift', drift: { kind: 'file-missing' } };
  if (desired.blob === pointer.desired.blob) {
    return pointer.hold === null ? { kind: 'in-sync' } : { kind: 'held', hold: pointer.hold };
  }
  if (ancestry === 'ahead' || ancestry === 'same') return { kind: 'changed' };
  return { kind: 'drift', drift: { kind: 'rewound', honoured: pointer.desired.commit, ancestry } };
}

export type ChangeDecision =
  | { readonly kind: 'none' }
  /** Judge it; on a pass, commit it. */
  | { readonly kind: 'promote'; readonly version: VersionNumber }
  /** The file says what is live already: record that Git agrees, whatever holds keeps holding. */
  | { readonly kind: 'align' }
  /** The file says what was live just before (a reverted merge): a rollback, by rollback rules. */
  | { readonly kind: 'roll-back'; readonly version: VersionNumber }
  | { readonly kind: 'remove' }
  | { readonly kind: 'refuse'; readonly why: 'held'; readonly hold: number }
  /** It lifts another rollback than the one that holds, or one where none holds (`hold` is null). */
  | {
      readonly kind: 'refuse';
      readonly why: 'wrong-lift';
      readonly hold: number | null;
      readonly lift: number;
    }
  /** It pins other bytes than those that the ledger knows under this number. */
  | { readonly kind: 'refuse'; readonly why: 'wrong-digest' };

/** What a changed alias file asks for, given the pointer. Pure. */
export function decideChange(wish: AliasWish, pointer: Pointer | null): ChangeDecision {
  if (wish.kind === 'removed')
    return pointer === null || pointer.version === null ? { kind: 'none' } : { kind: 'remove' };
  const hold = pointer?.hold ?? null;
  // A lift is written against a hold that stands, never ahead of one.
  if (wish.lift !== undefined && wish.lift !== hold)
    return { kind: 'refuse', why: 'wrong-lift', hold, lift: wish.lift };
  if (pointer === null || wish.lift !== undefined) return { kind: 'promote', version: wish.version };
  if (wish.version === pointer.version) return pinnedOr(wish, pointer.manifest?.digest, { kind: 'align' });
  if (hold !== null) return { kind: 'refuse', why: 'held', hold };
  if (pointer.version === null || pointer.previous?.version !== wish.version)
    return { kind: 'promote', version: wish.version };
  return pinnedOr(wish, pointer.previous.manifest, { kind: 'roll-back', version: wish.version });
}

/** `decision`, unless the file pins other bytes. */
function pinnedOr(
  { digest }: Extract<AliasWish, { kind: 'version' }>,
  manifest: Digest | undefined,
  decision: ChangeDecision,
): ChangeDecision {
  return digest === undefined || digest === manifest ? decision : { kind: 'refuse', why: 'wrong-digest' };
}
