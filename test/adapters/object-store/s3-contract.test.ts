// The S3 adapter against a server that speaks S3 on the wire: every sentence of the contract.
import { beforeAll, vi } from 'vitest';
import { describeObjectStore } from '../../contracts/object-store.ts';
import { md5ETags, openTestStore, testEnvironment } from '../../fakes/s3-server/open.ts';
import { startS3Server } from '../../fakes/s3-server/server.ts';
import { newState } from '../../fakes/s3-server/state.ts';

beforeAll(() => {
  for (const [name, value] of Object.entries(testEnvironment)) vi.stubEnv(name, value);
});

describeObjectStore(
  'S3 on the wire',
  async () => {
    const server = await startS3Server(newState({ pageSize: 100 }));
    return { store: openTestStore(server.endpoint), cleanup: () => server.close() };
  },
  { largeUploadBytes: 1_500_000, exceptions: md5ETags },
);
