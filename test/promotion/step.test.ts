import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVersionNumber } from '../../src/registry/names.ts';
import type { Pointer } from '../../src/registry/documents/alias.ts';
import type { AliasWish } from '../../src/policy/alias-file.ts';
import { decideChange, decideStep, needsAncestry } from '../../src/promotion/step.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import { parseAliasName, parseModelName } from '../../src/registry/names.ts';

const blobA = 'a'.repeat(40);
const blobB = 'b'.repeat(40);
const repository = 'git:root';
const digest = digestOf('x');
const v = parseVersionNumber;

function pointerAt(overrides: Partial<Pointer> & { version: Pointer['version'] }): Pointer {
  return {
    format: 'laurel.pointer/1',
    model: parseModelName('credit-risk'),
    alias: parseAliasName('production'),
    generation: 3,
    entry: digest,
    contentDigest: digest,
    artifacts: 'artifacts/x/',
    manifest: { key: 'versions/credit-risk/1.json', digest },
    routes: [],
    shadow: [],
    previous: { version: v(1), manifest: digest, contentDigest: digest },
    desired: { repository, root: '', commit: 'c'.repeat(40), blob: blobA },
    hold: null,
    recordedAt: '2026-11-21T00:00:00.000Z',
    ...overrides,
  };
}

const at = (input: {
  desired: string | null;
  pointer: Pointer | null;
  ancestry?: 'ahead' | 'same' | 'behind' | 'diverged' | 'unknown';
  root?: string;
  repository?: string;
}) =>
  decideStep({
    repository,
    root: '',
    ancestry: 'ahead',
    ...input,
    desired: input.desired === null ? null : { blob: input.desired },
  });

describe('one reconcile step', () => {
  it('does nothing where the file was honoured', () => {
    expect(at({ desired: blobA, pointer: pointerAt({ version: v(2) }) })).toEqual({ kind: 'in-sync' });
    expect(needsAncestry({ desired: { blob: blobA }, pointer: pointerAt({ version: v(2) }) })).toBe(false);
  });

  it('reads a file that changed since it was honoured', () => {
    expect(at({ desired: blobB, pointer: pointerAt({ version: v(2) }) })).toEqual({ kind: 'changed' });
    expect(at({ desired: blobB, pointer: null })).toEqual({ kind: 'changed' });
  });

  it('calls a missing file drift and never a removal', () => {
    expect(at({ desired: null, pointer: pointerAt({ version: v(2) }) })).toEqual({
      kind: 'drift',
      drift: { kind: 'file-missing' },
    });
    expect(at({ desired: null, pointer: pointerAt({ version: null }) })).toEqual({ kind: 'in-sync' });
  });

  it.each(['behind', 'diverged', 'unknown'] as const)(
    'never applies a tip that is %s of the honoured commit',
    (ancestry) => {
      expect(at({ desired: blobB, pointer: pointerAt({ version: v(2) }), ancestry })).toMatchObject({
        kind: 'drift',
        drift: { kind: 'rewound', ancestry },
      });
    },
  );

  it('refuses an alias of another repository or root, even where the blob is equal', () => {
    expect(
      at({ desired: blobA, pointer: pointerAt({ version: v(2) }), repository: 'git:other' }),
    ).toMatchObject({ drift: { kind: 'foreign-repository' } });
    expect(at({ desired: blobA, pointer: pointerAt({ version: v(2) }), root: 'ml' })).toMatchObject({
      drift: { kind: 'foreign-repository' },
    });
  });

  it('sees a rollback that Git does not know of', () => {
    expect(at({ desired: blobA, pointer: pointerAt({ version: v(1), hold: 3 }) })).toEqual({
      kind: 'held',
      hold: 3,
    });
  });
});

describe('what a changed alias file asks for', () => {
  const version = (number: number, lift?: number): AliasWish => ({
    kind: 'version',
    version: v(number),
    reason: 'because',
    waivers: new Map(),
    ...(lift === undefined ? {} : { lift }),
  });

  it('is a promotion for any version that is neither live nor was live just before', () => {
    expect(decideChange(version(7), pointerAt({ version: v(2) }))).toEqual({ kind: 'promote', version: 7 });
    expect(decideChange(version(7), null)).toEqual({ kind: 'promote', version: 7 });
  });

  it('is judged by rollback rules for the version that was live just before', () => {
    expect(decideChange(version(1), pointerAt({ version: v(2) }))).toEqual({ kind: 'roll-back', version: 1 });
  });

  it('only records agreement for the version that is live', () => {
    expect(decideChange(version(2), pointerAt({ version: v(2) }))).toEqual({ kind: 'align' });
    expect(decideChange(version(2), pointerAt({ version: v(2), hold: 3 }))).toEqual({ kind: 'align' });
  });

  it('is refused under a hold, also for the version that the rollback left', () => {
    const held = pointerAt({
      version: v(2),
      hold: 3,
      previous: { version: v(3), manifest: digest, contentDigest: digest },
    });
    expect(decideChange(version(3), held)).toEqual({ kind: 'refuse', why: 'held', hold: 3 });
    expect(decideChange(version(3, 2), held)).toEqual({
      kind: 'refuse',
      why: 'wrong-lift',
      hold: 3,
      lift: 2,
    });
    expect(decideChange(version(3, 3), held)).toEqual({ kind: 'promote', version: 3 });
  });

  it('removes only what serves something', () => {
    expect(decideChange({ kind: 'removed', reason: 'because' }, pointerAt({ version: v(2) }))).toEqual({
      kind: 'remove',
    });
    expect(decideChange({ kind: 'removed', reason: 'because' }, pointerAt({ version: null }))).toEqual({
      kind: 'none',
    });
    expect(decideChange({ kind: 'removed', reason: 'because' }, null)).toEqual({ kind: 'none' });
  });

  it('never promotes past a hold without naming it, whatever the versions are', () => {
    const versions = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(
        versions,
        versions,
        versions,
        fc.option(versions, { nil: undefined }),
        (live, before, wanted, lift) => {
          const pointer = pointerAt({
            version: v(live),
            hold: 3,
            previous: { version: v(before), manifest: digest, contentDigest: digest },
          });
          const decision = decideChange(version(wanted, lift), pointer);
          return (
            decision.kind === 'refuse' ||
            (decision.kind === 'align' && wanted === live) ||
            (decision.kind === 'promote' && lift === 3)
          );
        },
      ),
    );
  });
});
