// The environment a model was trained in, from the files that pin it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EnvironmentFiles } from '../../../src/adapters/lineage/environment-files.ts';
import { digestOf } from '../../../src/primitives/digest.ts';
import { scratchDirectory } from '../artifacts/scratch-directory.ts';

describe('environment files', () => {
  it("give the digest of the most exact file, the model's own before the checkout's", async () => {
    const model = scratchDirectory({
      'requirements.txt': 'onnx==1.2\n',
      'python_env.yaml': 'python: 3.11.7\n',
    });
    const checkout = scratchDirectory({
      'uv.lock': 'version = 1',
      'requirements.txt': 'x',
      '.python-version': '3.12\n',
    });
    expect(await new EnvironmentFiles([model, checkout]).gather()).toEqual({
      environment: { python: '3.11.7', packages: digestOf('onnx==1.2\n') },
      notes: [],
    });
    expect(await new EnvironmentFiles([checkout]).gather()).toEqual({
      environment: { python: '3.12', packages: digestOf('version = 1') },
      notes: [],
    });
  });

  it.each([
    ['python_env.yaml', 'python: 3.10\ndependencies:\n- -r requirements.txt\n', '3.10'],
    ['conda.yaml', 'channels: [conda-forge]\ndependencies:\n- python=3.11.7\n- pip:\n  - mlflow\n', '3.11.7'],
    ['conda.yaml', 'dependencies:\n- conda-forge::python==3.9.1=h1\n', '3.9.1'],
    ['environment.yml', 'dependencies: [numpy, python=3.8]', '3.8'],
    ['.python-version', '# pinned\n3.12.1\n', '3.12.1'],
  ])('give the Python version that %s states', async (name, content, python) => {
    const directory = scratchDirectory({ [name]: content });
    expect((await new EnvironmentFiles([directory]).gather()).environment?.python).toBe(python);
  });

  it.each([
    ['python_env.yaml', 'dependencies: []'],
    ['python_env.yaml', 'python: [3]'],
    ['python_env.yaml', 'python: "3.11; rm -rf /"'],
    ['conda.yaml', 'dependencies: python'],
    ['.python-version', '<script>'],
  ])('give no version where %s states none: %j', async (name, content) => {
    const directory = scratchDirectory({ [name]: content });
    expect((await new EnvironmentFiles([directory]).gather()).environment?.python).toBeUndefined();
  });

  it('that do not parse are a note, and still have a digest', async () => {
    const directory = scratchDirectory({ 'conda.yaml': 'dependencies: [' });
    const { environment, notes } = await new EnvironmentFiles([directory]).gather();
    expect(environment).toEqual({ packages: digestOf('dependencies: [') });
    expect(notes).toEqual([expect.stringMatching(/conda\.yaml was not read for the Python version/)]);
  });

  it('that are no files are not waited for', async () => {
    const directory = scratchDirectory({ 'uv.lock/x': '' });
    execFileSync('mkfifo', [join(directory, 'requirements.txt')]);
    expect(await new EnvironmentFiles([directory]).gather()).toEqual({ notes: [] });
  });

  it('that are huge are a note', async () => {
    const directory = scratchDirectory({ 'uv.lock': new Uint8Array(5_000_000) });
    expect((await new EnvironmentFiles([directory]).gather()).notes).toEqual([
      expect.stringMatching(/5000000 bytes/),
    ]);
  });
});
