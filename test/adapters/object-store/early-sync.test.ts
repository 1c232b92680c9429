import { describe, expect, it } from 'vitest';
import { EarlySync } from '../../../src/adapters/object-store/filesystem/early-sync.ts';

const part = 64 * 1024 * 1024;

/** A file whose syncs end when the test says so. */
class SlowFile {
  readonly syncs: { readonly end: () => void; readonly fail: (cause: Error) => void }[] = [];

  datasync(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.syncs.push({ end: () => resolve(), fail: reject });
    });
  }
}

describe('syncing a large file early', () => {
  it('starts a sync for every 64 MiB without waiting for it', async () => {
    const file = new SlowFile();
    const early = new EarlySync(file);
    await early.wrote(part - 1);
    expect(file.syncs).toHaveLength(0);
    await early.wrote(1);
    await early.wrote(part - 1);
    expect(file.syncs).toHaveLength(1);
  });

  it('has one sync under way at most, and holds the writer up where the disk cannot follow', async () => {
    const file = new SlowFile();
    const early = new EarlySync(file);
    await early.wrote(part);
    let isThrough = false;
    const second = early.wrote(part).then(() => (isThrough = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect([isThrough, file.syncs.length]).toEqual([false, 1]);
    file.syncs[0]?.end();
    await second;
    expect(file.syncs).toHaveLength(2);
  });

  it('passes a failed sync on, to the next write or at the end', async () => {
    const lost = Object.assign(new Error('lost'), { code: 'EIO' });
    const [next, end] = [new SlowFile(), new SlowFile()];
    const [first, second] = [new EarlySync(next), new EarlySync(end)];
    await first.wrote(part);
    await second.wrote(part);
    next.syncs[0]?.fail(lost);
    end.syncs[0]?.fail(lost);
    await new Promise((resolve) => setImmediate(resolve));
    await expect(first.wrote(part)).rejects.toBe(lost);
    await expect(second.finish()).rejects.toBe(lost);
  });

  it('has nothing to wait for where little was written', async () => {
    const early = new EarlySync(new SlowFile());
    await early.wrote(10);
    await expect(early.finish()).resolves.toBeUndefined();
  });
});
