// The machine that registers, and every source together.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Hardware } from '../../../src/adapters/lineage/hardware.ts';
import { lineageSources } from '../../../src/adapters/lineage/lineage-sources.ts';
import { lineageDocument } from '../../../src/registry/documents/manifest.ts';
import { gatherLineage, mergeLineage } from '../../../src/registry/lineage.ts';
import { scratchDirectory } from '../artifacts/scratch-directory.ts';
import { workflowEnv } from './workflow-env.ts';

function pathWith(script: string): string {
  const directory = scratchDirectory();
  writeFileSync(join(directory, 'nvidia-smi'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(directory, 'nvidia-smi'), 0o755);
  return `${directory}:/usr/bin:/bin`;
}

describe('hardware', () => {
  const processors = ['Xeon', 'Xeon'];

  it('tells the processor, and GPUs where there is a driver', async () => {
    const env = { PATH: pathWith('echo "NVIDIA A10G"; echo "NVIDIA A10G"') };
    expect(await new Hardware({ env, processors }).gather()).toEqual({
      environment: { hardware: { cpu: 'Xeon × 2', gpu: 'NVIDIA A10G', count: 2 } },
    });
  });

  it.each([
    ['no driver', 'exit 9', 10_000],
    ['a driver that prints what is no name', 'echo "<b>; rm -rf"', 10_000],
    ['a driver that hangs', 'sleep 30', 300],
  ])('tells the processor alone with %s', async (_, script, timeoutMs) => {
    const started = performance.now();
    const gathered = await new Hardware({ env: { PATH: pathWith(script) }, processors, timeoutMs }).gather();
    expect(gathered).toEqual({ environment: { hardware: { cpu: 'Xeon × 2' } } });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('tells nothing of a machine that tells nothing', async () => {
    expect(await new Hardware({ env: { PATH: '' }, processors: [] }).gather()).toEqual({});
  });
});

describe('all sources together', () => {
  it('make one lineage that a manifest may hold, without a secret', async () => {
    const model = scratchDirectory({ 'requirements.txt': 'x' });
    const env = { ...workflowEnv, PATH: process.env['PATH'] };
    const { sources } = lineageSources({ directory: scratchDirectory(), artifacts: [model], artifactDirectories: [model], env }); // prettier-ignore
    const { lineage } = mergeLineage(await gatherLineage(sources));
    expect(lineageDocument.safeParse(lineage).error).toBeUndefined();
    expect(lineage).toMatchObject({
      code: { commit: 'a'.repeat(40) },
      run: { tracker: 'github-actions', actor: 'ada' },
      environment: { packages: expect.stringMatching(/^sha256:/) },
    });
    expect(JSON.stringify(lineage)).not.toContain('SECRET');
  });
});
