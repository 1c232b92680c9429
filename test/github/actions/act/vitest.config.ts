// The suite over nektos/act: opt-in, because it needs the network once, and Go. `bash test/github/act.sh test`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/github/actions/act/*.suite.ts'], testTimeout: 120_000, hookTimeout: 60_000 },
});
