// A process that has finished its work on S3 ends at once, although it never closed its store.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEnvironment } from '../../fakes/s3-server/open.ts';
import { type S3Server, startS3Server } from '../../fakes/s3-server/server.ts';
import { type CompiledPrograms, compilePrograms } from '../../race/compile.ts';

let server: S3Server;
let programs: CompiledPrograms;

beforeAll(async () => {
  server = await startS3Server();
  programs = await compilePrograms();
});

afterAll(async () => {
  await programs.cleanup();
  await server.close();
});

interface Ending {
  readonly said: string;
  readonly stderr: string;
  readonly exitCode: number | null;
  /** From the last word to the end of the process. */
  readonly lingeredMs: number;
}

async function run(...words: readonly string[]): Promise<Ending> {
  const address = `s3://models/registry?${new URLSearchParams({ endpoint: server.endpoint }).toString()}`;
  const child = spawn(process.execPath, [programs.program('store-command'), address, ...words], {
    env: { ...process.env, ...testEnvironment },
  });
  let said = '';
  let stderr = '';
  let lastWord = 0;
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
    lastWord = performance.now();
  });
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  const [exitCode]: unknown[] = await once(child, 'exit');
  const ended = typeof exitCode === 'number' ? exitCode : null;
  return { said, stderr, exitCode: ended, lingeredMs: performance.now() - lastWord };
}

describe('a finished process', () => {
  it.each([
    ['a read of nothing', ['get', 'absent'], 'absent'],
    ['a write', ['create', 'a.bin', '1000'], 'written'],
    ['a read', ['get', 'a.bin'], 'found'],
    ['an upload in parts, with its threads', ['upload', 'weights.bin', String(40 * 1024 * 1024)], 'written'],
  ])('ends at once after %s, and says nothing of its own', async (_, words, kind) => {
    const ending = await run(...words);
    expect(ending).toMatchObject({ said: JSON.stringify({ kind }), stderr: '', exitCode: 0 });
    // An idle connection would hold it for five seconds.
    expect(ending.lingeredMs).toBeLessThan(1_500);
  });
});
