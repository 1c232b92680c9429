import { describe, expect, it } from 'vitest';
import { inParallel } from '../../src/registry/in-parallel.ts';

const turn = async (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

describe('acts in parallel', () => {
  it('are never more at once than allowed, and give their results in order', async () => {
    let [now, most] = [0, 0];
    const results = await inParallel([5, 3, 9, 1, 7], 2, async (item, index) => {
      now += 1;
      most = Math.max(most, now);
      for (let at = 0; at < item; at += 1) await turn();
      now -= 1;
      return `${index}:${item}`;
    });
    expect(results).toEqual(['0:5', '1:3', '2:9', '3:1', '4:7']);
    expect(most).toBe(2);
  });

  it('stop after a failure, once those under way are done', async () => {
    const done: number[] = [];
    const acts = inParallel([1, 2, 3, 4], 2, async (item) => {
      await turn();
      if (item === 1) throw new Error('first');
      await turn();
      done.push(item);
    });
    await expect(acts).rejects.toThrow('first');
    expect(done).toEqual([2]);
  });

  it('are none for nothing', async () => {
    expect(await inParallel([], 4, async () => 1)).toEqual([]);
  });
});
