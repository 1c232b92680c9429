// A registry's address → its object store. A vendor's client is loaded only for an address that needs it.
import type { ObjectStore } from '../../ledger/object-store.ts';
import type { Clock } from '../../primitives/clock.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { parseDirectoryAddress, schemeOf } from './directory-address.ts';
import { FilesystemStore } from './filesystem/filesystem-store.ts';
import { makeRoot } from './filesystem/directories.ts';
import { storeError } from './filesystem/fs-errors.ts';

export interface OpenStoreOptions {
  /** Absolute; what a relative directory is relative to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Make the directory of a `file:` address where it is missing; a bucket is never made. Default false. */
  readonly createDirectory?: boolean;
}

/**
 * Opens `s3://bucket/prefix?region=…`, `file:./directory`, `file:/directory` or a plain path. For a bucket nothing
 * is sent before the first call; a directory that is missing shows as `store-missing` on the first call.
 *
 * @throws LaurelError `usage` for an address that names no store; a credential in it is never repeated.
 */
export async function openStore(uri: string, options: OpenStoreOptions): Promise<ObjectStore> {
  if (schemeOf(uri) === 's3') return openBucket(uri, options);
  const directory = parseDirectoryAddress(uri, options.cwd);
  if (options.createDirectory === true) {
    try {
      await makeRoot(directory);
    } catch (error) {
      throw storeError(error, '', directory);
    }
  }
  return new FilesystemStore(directory, { clock: options.clock });
}

async function openBucket(uri: string, options: OpenStoreOptions): Promise<ObjectStore> {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  if (url === undefined) {
    throw new LaurelError({
      code: 'usage',
      message: 'registry address: it starts with s3: but is not an address',
      remedy: 'write s3://<bucket>/<prefix>?region=<region>',
    });
  }
  const { parseS3Uri } = await import('./s3/s3-config.ts');
  const config = parseS3Uri(url);
  const { openS3Store } = await import('./s3/s3-store.ts');
  return openS3Store(config, { clock: options.clock, random: Math.random, environment: options.env });
}
