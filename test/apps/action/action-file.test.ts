import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { inputKinds, outputNames } from '../../../src/apps/action/inputs.ts';

const path = fileURLToPath(new URL('../../../action.yml', import.meta.url));
const declared = z
  .object({
    runs: z.object({ using: z.string(), main: z.string() }),
    inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
    outputs: z.record(z.string(), z.object({ description: z.string() })),
  })
  .parse(parse(readFileSync(path, 'utf8')));

describe('action.yml', () => {
  it('declares exactly the inputs that are read', () => {
    expect(Object.keys(declared.inputs).toSorted()).toEqual(Object.keys(inputKinds).toSorted());
  });

  it('declares exactly the outputs that are written', () => {
    expect(Object.keys(declared.outputs).toSorted()).toEqual([...outputNames].toSorted());
  });

  it('gives flags only the words that are understood', () => {
    const flags = Object.entries(inputKinds).filter(([, kind]) => kind === 'flag');
    for (const [name] of flags)
      expect([undefined, 'true', 'false'], name).toContain(declared.inputs[name]?.default);
  });

  it('starts the committed bundle with Node 24', () => {
    expect(declared.runs.using).toBe('node24');
    expect(existsSync(fileURLToPath(new URL(`../../../${declared.runs.main}`, import.meta.url)))).toBe(true);
  });
});
