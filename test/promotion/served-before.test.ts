// What an alias served before: each version once, the newest first, and not what is live now.
import { describe, expect, it } from 'vitest';
import { servedBefore } from '../../src/promotion/facts.ts';
import { parseVersionNumber } from '../../src/registry/names.ts';
import { entryOf, manifestOf, targetOf } from '../builders/documents.ts';

function manifest(number: number) {
  return manifestOf({ version: parseVersionNumber(number) });
}

/** Entries that served these versions, the newest first. */
function entries(...newestFirst: readonly number[]) {
  return newestFirst.map((number) => entryOf(manifest(number)));
}

describe('what an alias served before', () => {
  it.each([
    { what: 'the newest first', served: [3, 2, 1], live: 3, count: 5, before: [2, 1] },
    { what: 'as many as are asked for', served: [4, 3, 2, 1], live: 4, count: 2, before: [3, 2] },
    { what: 'a version that came back once', served: [3, 2, 1, 2, 1], live: 3, count: 5, before: [2, 1] },
    { what: 'what was rolled back from', served: [1, 2, 1], live: 1, count: 5, before: [2] },
    { what: 'all of it after a removal', served: [2, 1], live: 4, count: 5, before: [2, 1] },
    { what: 'nothing on a first promotion', served: [], live: 1, count: 5, before: [] },
  ])('is $what', ({ served, live, count, before }) => {
    const current = targetOf(manifest(live));
    expect(servedBefore(entries(...served), current, count).map(({ version }) => version)).toEqual(before);
  });

  it('is all of it where nothing is live', () => {
    expect(servedBefore(entries(2, 1), null, 5).map(({ version }) => version)).toEqual([2, 1]);
  });
});
