import { defineConfig } from 'vitest/config';

// LAUREL_TEST_REPORT names a file for the machine-readable report that CI counts.
const reportFile = process.env['LAUREL_TEST_REPORT'];

// `unit` needs nothing but Node and git. `servers` needs the real S3 servers of test/servers.
export default defineConfig({
  test: {
    reporters: reportFile === undefined ? ['default'] : ['default', ['json', { outputFile: reportFile }]],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e-servers/**', 'test/e2e-github/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'github',
          include: ['test/e2e-github/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: { name: 'bench', include: ['bench/**/*.bench.ts'], testTimeout: 1_800_000 },
      },
      {
        test: {
          name: 'servers',
          include: ['test/e2e-servers/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
