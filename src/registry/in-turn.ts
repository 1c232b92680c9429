// Large acts one after the other, however many ask at once.

/** Runs an act when all that were given before have ended, however they ended. */
export type InTurn = <Result>(act: () => Promise<Result>) => Promise<Result>;

export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return async (act) => {
    const result = last.then(act);
    last = result.catch(() => undefined);
    return result;
  };
}
