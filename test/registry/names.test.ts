import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/primitives/digest.ts';
import {
  artifactKey,
  evaluationKey,
  ledgerEntryKey,
  manifestKey,
  modelOfSegment,
  modelSegment,
  pointerKey,
  blobOfRefusalKey,
  refusalKey,
  registrationKey,
  versionOfManifestKey,
} from '../../src/registry/keys.ts';
import {
  isAliasName,
  isModelName,
  parseAliasName,
  parseModelName,
  parseReference,
  parseRegistrationId,
  parseVersionNumber,
} from '../../src/registry/names.ts';

const model = parseModelName('risk/credit-risk');
const alias = parseAliasName('production');
const version = parseVersionNumber(14);

describe('names', () => {
  it.each(['credit-risk', 'risk/credit-risk', 'a', '0', 'a_b-c', 'x'.repeat(63)])(
    'a model may be called %s',
    (name) => {
      expect(parseModelName(name)).toBe(name);
    },
  );

  it.each([
    '',
    '/',
    'a/',
    '/a',
    'a/b/c',
    '../x',
    'a..b',
    'a.b',
    'Credit',
    'a--b',
    '-a',
    'a_',
    'a b',
    'а',
    'x'.repeat(64),
    'a\n',
    7,
    null,
  ])('a model may not be called %j', (name) => {
    expect(isModelName(name)).toBe(false);
    expect(() => parseModelName(name)).toThrow('not a model name');
  });

  it.each(['production', 'champion', 'a', 'a-_0', 'x'.repeat(63), 'v1a', 'latest-1'])(
    'an alias may be called %s',
    (name) => {
      expect(parseAliasName(name)).toBe(name);
    },
  );

  it.each([
    'latest',
    'main',
    'v1',
    'v007',
    '1a',
    '-a',
    'Production',
    'a.b',
    'a/b',
    '',
    'x'.repeat(64),
    '__proto__',
  ])('an alias may not be called %j', (name) => {
    expect(isAliasName(name)).toBe(false);
    expect(() => parseAliasName(name)).toThrow('not an alias');
  });

  it.each([0, -1, 1.5, 10_000_000_000, Number.NaN, '01', '1.0', '+1', '1e3', '', ' 1', null])(
    '%j is no version',
    (value) => {
      expect(() => parseVersionNumber(value)).toThrow('not a version');
    },
  );

  it('are refused without being printed at length', () => {
    expect(() => parseModelName('x'.repeat(10_000))).toThrow(/^.{0,160}$/);
    expect(() => parseRegistrationId('a/b')).toThrow('not a registration id: "a/b"');
  });
});

describe('a reference', () => {
  it('names a model, a version or an alias', () => {
    expect(parseReference('risk/credit-risk')).toEqual({ kind: 'model', model });
    expect(parseReference('risk/credit-risk@14')).toEqual({ kind: 'version', model, version: 14 });
    expect(parseReference('risk/credit-risk@production')).toEqual({ kind: 'alias', model, alias });
  });

  it.each(['@1', 'm@', 'm@0', 'm@latest', 'm@v3', 'm@production@2', 'm@../x'])('is refused: %s', (text) => {
    expect(() => parseReference(text)).toThrow(/^not /);
  });
});

describe('keys', () => {
  const digest = digestOf('x');

  it('lie where the layout says', () => {
    const hex = digest.slice(7);
    expect(artifactKey(digest, 'a/b.bin')).toBe(`artifacts/${hex}/a/b.bin`);
    expect(manifestKey(model, version)).toBe('versions/risk.credit-risk/0000000014.json');
    expect(registrationKey(model, parseRegistrationId('r-1'))).toBe(
      'registrations/risk.credit-risk/r-1.json',
    );
    expect(evaluationKey(model, version, digest)).toBe(`evaluations/risk.credit-risk/0000000014/${hex}.json`);
    expect(pointerKey(model, alias)).toBe('aliases/risk.credit-risk/production/pointer.json');
    expect(ledgerEntryKey(model, alias, 7, digest)).toBe(
      `aliases/risk.credit-risk/production/ledger/0000000007-${hex}.json`,
    );
    expect(blobOfRefusalKey(refusalKey(model, alias, 'b'.repeat(64)))).toBe('b'.repeat(64));
    expect(blobOfRefusalKey(`${refusalKey(model, alias, 'b'.repeat(40))}.tmp`)).toBeNull();
    expect(refusalKey(model, alias, 'b'.repeat(40))).toBe(
      `refusals/risk.credit-risk/production/${'b'.repeat(40)}.json`,
    );
  });

  it('tell their model and version back', () => {
    const segment = fc.stringMatching(/^[a-z0-9]{1,9}([-_][a-z0-9]{1,9}){0,3}$/);
    fc.assert(
      fc.property(segment, fc.option(segment), fc.integer({ min: 1, max: 9_999_999_999 }), (a, b, number) => {
        const name = parseModelName(b === null ? a : `${a}/${b}`);
        expect(modelOfSegment(modelSegment(name))).toBe(name);
        expect(versionOfManifestKey(manifestKey(name, parseVersionNumber(number)))).toBe(number);
      }),
    );
  });

  it.each(['a/b', 'a.b.c', '.a', 'A', ''])('no model has the segment %j', (segment) => {
    expect(modelOfSegment(segment)).toBeNull();
  });

  it.each([
    'versions/m/14.json',
    'versions/m/0000000000.json',
    'versions/m/0000000001.json.tmp',
    'versions/0000000001.json',
  ])('no manifest has the key %s', (key) => {
    expect(versionOfManifestKey(key)).toBeNull();
  });
});
