import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LaurelError } from '../../src/primitives/errors.ts';
import { checkArtifactPaths, isArtifactPath, parseArtifactPath } from '../../src/registry/artifact-path.ts';

describe('an artifact path', () => {
  it.each([
    'model.onnx',
    'tokenizer/vocab.txt',
    '.config/settings.json',
    'con',
    'aux.txt',
    'trailing space ',
    'a/b/c/d/e',
    'modèle/poids.bin',
    '模型.bin',
    '..data/x',
    'x'.repeat(255),
  ])('may be %j', (path) => {
    expect(parseArtifactPath(path)).toBe(path);
  });

  it.each([
    ['', 'empty'],
    ['/etc/passwd', 'absolute'],
    ['../secret', 'segment ..'],
    ['a/../b', 'segment ..'],
    ['a/./b', 'segment .'],
    ['a//b', 'empty segment'],
    ['a/', 'empty segment'],
    ['a\\b', 'backslash'],
    ['a\u0000b', 'invisible'],
    ['a\nb', 'invisible'],
    ['model\u202Exnno.', 'invisible'],
    ['zero\u200Bwidth', 'invisible'],
    ['mode\u0301le', 'normal form C'],
    ['lone\uD800', 'not UTF-8'],
    ['a/.laurel/b', 'keep for themselves'],
    ['a/.Laurel', 'keep for themselves'],
    ['x'.repeat(256), 'longer than 255'],
    [Array.from({ length: 100 }, () => 'directory').join('/'), 'longer than 949'],
  ])('may not be %j: %s', (path, why) => {
    expect(() => parseArtifactPath(path)).toThrow(why);
    expect(isArtifactPath(path)).toBe(false);
  });

  it('is shown without what a terminal would obey', () => {
    expect(() => parseArtifactPath('\u001b[31mred')).toThrow(/^[\x20-\x7e]*$/);
  });

  it('stays below its directory, whatever it is made of', () => {
    const segments = fc.array(fc.oneof(fc.constantFrom('..', '.', '', 'a', '~', '\\', '/'), fc.string()));
    fc.assert(
      fc.property(segments, (parts) => {
        const path = parts.join('/');
        if (!isArtifactPath(path)) return;
        expect(
          new URL(`root/${path.split('/').map(encodeURIComponent).join('/')}`, 'file:///').pathname,
        ).toMatch(/^\/root\/./);
      }),
    );
  });
});

describe('the paths of a version', () => {
  it('may differ in case only where they are in different directories', () => {
    expect(checkArtifactPaths(['A/x', 'a/y'])).toEqual(['A/x', 'a/y']);
  });

  it.each([
    [['Model.onnx', 'model.ONNX'], 'one file where case is ignored'],
    [['straße.txt', 'STRASSE.txt'], 'one file where case is ignored'],
    [['same', 'same'], 'one file where case is ignored'],
    [['weights', 'weights/part-1'], 'as a directory and as a file'],
    [['a/B', 'A/b/c/d'], 'as a directory and as a file'],
  ])('may not be %j together: %s', (paths, why) => {
    expect(() => checkArtifactPaths(paths)).toThrow(why);
    expect(() => checkArtifactPaths(paths.toReversed())).toThrow(LaurelError);
  });
});
