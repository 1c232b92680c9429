// Paths of artifacts: what may become a key, a file on any disk and a name in a manifest.
import { LaurelError } from '../primitives/errors.ts';
import { showValue } from '../primitives/show-value.ts';

declare const artifactPathBrand: unique symbol;
/** A relative, `/`-separated path in NFC whose segments every store and file system can hold. */
export type ArtifactPath = string & { readonly [artifactPathBrand]: true };

/** S3 allows a key 1,024 bytes of UTF-8; `artifacts/<64 hex>/` comes before the path. */
const maxKeyBytes = 1_024;
const prefixBytes = 'artifacts/'.length + 64 + '/'.length;
const maxSegmentBytes = 255;
const reservedSegment = '.laurel';
// Controls, bidirectional overrides, zero-width and line separators: what a reviewer would not see.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const encoder = new TextEncoder();

export function isArtifactPath(value: unknown): value is ArtifactPath {
  return typeof value === 'string' && pathFault(value) === null;
}

/** @throws LaurelError `invalid-artifact`, saying which rule the path breaks. */
export function parseArtifactPath(raw: string): ArtifactPath {
  if (isArtifactPath(raw)) return raw;
  throw new LaurelError({
    code: 'invalid-artifact',
    message: `not an artifact path: ${showValue(raw, 120)}: ${pathFault(raw) ?? 'invalid'}`,
    remedy: 'rename the file, or leave it out of the directory that is registered',
  });
}

/**
 * Parses every path and checks that together they can be one directory, also where case is ignored.
 *
 * @throws LaurelError `invalid-artifact` for two paths that differ in case only, or a file where another
 *   path needs a directory.
 */
export function checkArtifactPaths(raw: readonly string[]): readonly ArtifactPath[] {
  const paths = raw.map(parseArtifactPath);
  const files = new Map<string, ArtifactPath>();
  for (const path of paths) {
    const other = files.get(fold(path));
    if (other !== undefined) throw collision(path, other, 'are one file where case is ignored');
    files.set(fold(path), path);
  }
  for (const path of paths) {
    for (const directory of directoriesOf(path)) {
      const file = files.get(fold(directory));
      if (file !== undefined) throw collision(path, file, 'need the same name as a directory and as a file');
    }
  }
  return paths;
}

/** Two paths with the same fold are one file on a disk that ignores case. */
function fold(path: string): string {
  // Upper, then lower: so that ß meets SS and the long s meets s, as in Unicode's full case folding.
  return path.toUpperCase().toLowerCase().normalize('NFC');
}

function directoriesOf(path: string): readonly string[] {
  const segments = path.split('/');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
}

function pathFault(path: string): string | null {
  if (path === '') return 'it is empty';
  if (path.startsWith('/')) return 'it is absolute';
  if (!path.isWellFormed()) return 'it is not UTF-8';
  if (path.normalize('NFC') !== path) return 'it is not in Unicode normal form C';
  if (path.includes('\\')) return 'it holds a backslash';
  if (invisible.test(path)) return 'it holds an invisible character';
  if (prefixBytes + encoder.encode(path).byteLength > maxKeyBytes) {
    return `it is longer than ${maxKeyBytes - prefixBytes} bytes`;
  }
  return (
    path
      .split('/')
      .map(segmentFault)
      .find((fault) => fault !== null) ?? null
  );
}

function segmentFault(segment: string): string | null {
  if (segment === '') return 'it has an empty segment';
  if (segment === '.' || segment === '..') return `it has the segment ${segment}`;
  if (segment.toLowerCase() === reservedSegment)
    return `it has the segment ${segment}, which stores keep for themselves`;
  if (encoder.encode(segment).byteLength > maxSegmentBytes) {
    return `it has a segment longer than ${maxSegmentBytes} bytes`;
  }
  return null;
}

function collision(a: string, b: string, why: string): LaurelError {
  return new LaurelError({
    code: 'invalid-artifact',
    message: `${showValue(a, 120)} and ${showValue(b, 120)} ${why}`,
    remedy: 'rename one of them',
  });
}
