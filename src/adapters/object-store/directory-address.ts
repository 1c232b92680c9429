// `file:./registry`, `file:/srv/registry`, `file:///srv/registry` or a plain path → an absolute directory.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LaurelError } from '../../primitives/errors.ts';

const accepted =
  'write s3://<bucket>/<prefix>?region=<region>, file:./<directory>, file:/<directory> or a plain path';

/** The scheme of an address, or `undefined` for a plain path. One letter is a Windows drive, not a scheme. */
export function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]+):/i.exec(address)?.[1]?.toLowerCase();
}

/** @throws LaurelError `usage`; neither a user, a password nor an option's value is repeated. */
export function parseDirectoryAddress(address: string, cwd: string): string {
  if (address.includes('\0')) throw refusal('it holds a NUL character');
  if (address.trim() === '') throw refusal('it is empty');
  const scheme = schemeOf(address);
  if (scheme === undefined) return resolve(cwd, withoutTilde(address));
  if (scheme !== 'file') throw refusal(`there is no store for ${scheme}: addresses`);
  const rest = address.slice('file:'.length);
  if (rest.includes('?')) throw refusal('a file: address takes no options', 'write a ? in a name as %3F');
  if (rest.includes('#')) throw refusal('a file: address has no fragment', 'write a # in a name as %23');
  if (rest === '') throw refusal('it names no directory');
  return rest.startsWith('//') ? ofFileUrl(address) : resolve(cwd, withoutTilde(decode(rest)));
}

function ofFileUrl(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.host !== '' || url.username !== '') {
    throw refusal('a file: address names no other machine', 'write file:/<directory>, with the disk mounted');
  }
  try {
    return resolve(fileURLToPath(url));
  } catch (cause) {
    throw refusal('the path is not one of this machine', accepted, cause);
  }
}

function decode(path: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch (cause) {
    throw refusal('the path is not percent-encoded UTF-8', 'write a % in a name as %25', cause);
  }
  if (decoded.includes('\0')) throw refusal('it holds a NUL character');
  return decoded;
}

function withoutTilde(path: string): string {
  if (path !== '~' && !path.startsWith('~/')) return path;
  throw refusal('~ is known to shells only', 'write the home directory in full, or ./~ for that very name');
}

function refusal(message: string, remedy = accepted, cause?: unknown): LaurelError {
  return new LaurelError({ code: 'usage', message: `registry address: ${message}`, remedy, cause });
}
