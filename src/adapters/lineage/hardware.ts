// The machine that registers, which in a training job is the machine that trained.
import { cpus } from 'node:os';
import type { GatheredLineage, LineageSource } from '../../registry/lineage.ts';
import { type Environment, runProgram } from './run-program.ts';

export interface HardwareOptions {
  readonly env: Environment;
  /** The models of the logical processors. Default: this machine's. */
  readonly processors?: readonly string[];
  /** A driver that hangs must not hold up a registration. Default 3 s. */
  readonly timeoutMs?: number;
}

const maxLength = 256;

/** `hardware.count` counts GPUs; the number of logical processors is part of `hardware.cpu`. */
export class Hardware implements LineageSource {
  readonly name = 'hardware';
  readonly #options: HardwareOptions;

  constructor(options: HardwareOptions) {
    this.#options = options;
  }

  async gather(): Promise<GatheredLineage> {
    const processors = this.#options.processors ?? cpus().map(({ model }) => model);
    const [model] = processors;
    const cpu =
      model === undefined || model.trim() === '' ? undefined : `${model.trim()} × ${processors.length}`;
    const gpus = await this.#gpus();
    const hardware = {
      ...(cpu === undefined ? {} : { cpu: cpu.slice(0, maxLength) }),
      ...(gpus.length === 0
        ? {}
        : { gpu: [...new Set(gpus)].join(', ').slice(0, maxLength), count: gpus.length }),
    };
    return Object.keys(hardware).length === 0 ? {} : { environment: { hardware } };
  }

  async #gpus(): Promise<readonly string[]> {
    const { env, timeoutMs = 3_000 } = this.#options;
    const { PATH, SYSTEMROOT, LD_LIBRARY_PATH } = env;
    const answer = await runProgram('nvidia-smi', ['--query-gpu=name', '--format=csv,noheader'], {
      env: { PATH, SYSTEMROOT, LD_LIBRARY_PATH, LC_ALL: 'C' },
      timeoutMs,
    });
    if (answer.kind !== 'done' || answer.code !== 0) return [];
    return answer.stdout
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^[\w .()/-]{1,100}$/.test(line));
  }
}
