// The directory store keeps the contract of every object store.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../src/adapters/clock.ts';
import { FilesystemStore } from '../../../src/adapters/object-store/filesystem/filesystem-store.ts';
import { describeObjectStore } from '../../contracts/object-store.ts';

describeObjectStore('the filesystem store', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'laurel-store-'));
  return {
    store: new FilesystemStore(directory, { clock: systemClock }),
    cleanup: () => rm(directory, { recursive: true }),
  };
});
