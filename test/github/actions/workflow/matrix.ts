// `strategy.matrix`: the combinations that a job runs in.
import { z } from 'zod';

export type Combination = Readonly<Record<string, unknown>>;

const listOfMaps = z.array(z.record(z.string(), z.unknown())).default([]);
const schema = z.object({ include: listOfMaps, exclude: listOfMaps }).catchall(z.array(z.unknown()));

/** @param matrix with its expressions resolved. @throws ZodError where an axis is not a list. */
export function combine(matrix: unknown): Combination[] {
  const { include, exclude, ...axes } = schema.parse(matrix);
  const names = Object.keys(axes);
  const all = names.reduce<Combination[]>(
    (cells, name) => cells.flatMap((cell) => cross(cell, name, axes[name] ?? [])),
    names.length === 0 ? [] : [{}],
  );
  const kept = all.filter((cell) => !exclude.some((unwanted) => agrees(cell, unwanted)));
  const fits = (cell: Combination, extra: Combination): boolean =>
    agrees(cell, Object.fromEntries(Object.entries(extra).filter(([name]) => names.includes(name))));
  // An extra joins every cell whose own values it does not change, and is a cell of its own where there is none.
  const joined = kept.map((cell) => Object.assign({}, cell, ...include.filter((extra) => fits(cell, extra))));
  return [...joined, ...include.filter((extra) => !kept.some((cell) => fits(cell, extra)))];
}

function cross(cell: Combination, name: string, values: readonly unknown[]): Combination[] {
  return values.map((value) => Object.assign({}, cell, { [name]: value }));
}

function agrees(cell: Combination, wanted: Combination): boolean {
  return Object.entries(wanted).every(
    ([name, value]) => JSON.stringify(cell[name]) === JSON.stringify(value),
  );
}
