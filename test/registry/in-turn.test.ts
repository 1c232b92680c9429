import { describe, expect, it } from 'vitest';
import { inTurn } from '../../src/registry/in-turn.ts';

describe('acts in turn', () => {
  it('begin when those before have ended, however they ended, and each gets its own result', async () => {
    const told: string[] = [];
    const act =
      (name: string, fails = false) =>
      async (): Promise<string> => {
        told.push(`${name} begins`);
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
        told.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const turns = inTurn();
    const acts = [turns(act('first')), turns(act('second', true)), turns(act('third'))];
    expect(await Promise.allSettled(acts)).toMatchObject([
      { value: 'first' },
      { reason: { message: 'second' } },
      { value: 'third' },
    ]);
    expect(told).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });
});
