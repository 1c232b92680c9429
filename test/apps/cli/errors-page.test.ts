import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../../src/apps/cli/exit.ts';
import { LaurelError, type LaurelErrorInit } from '../../../src/primitives/errors.ts';

const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
const source = readFileSync(new URL('../../../src/primitives/errors.ts', import.meta.url), 'utf8');

/** The codes as the source declares them. */
const codes = [
  ...(/export type ErrorCode =\n([\s\S]+?);/.exec(source)?.[1] ?? '').matchAll(/\| '([a-z-]+)'/g),
].map((match) => match[1] ?? '');
const rows = new Map(
  [...page.matchAll(/^\| `([a-z-]+)` \| .+ \| (\d+) \|$/gm)].map((match) => [
    match[1] ?? '',
    Number(match[2]),
  ]),
);

function isInit(init: object): init is LaurelErrorInit {
  return 'code' in init && codes.some((code) => code === init.code);
}

describe('the page of errors', () => {
  it('lists every code, and no other', () => {
    expect(codes.length).toBeGreaterThan(20);
    expect([...rows.keys()].toSorted()).toEqual(codes.toSorted());
  });

  it.each([...rows])('says what %s exits with', (code, exit) => {
    const init: object = { code, message: '' };
    expect(exitCodeOf(new LaurelError(isInit(init) ? init : { code: 'internal', message: '' }))).toBe(exit);
  });
});
