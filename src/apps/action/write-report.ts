// The report as a file of the job, for steps that come after.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @returns its path; '' outside a runner, which names no directory for it. */
export async function writeReport(
  env: Readonly<Record<string, string | undefined>>,
  markdown: string,
): Promise<string> {
  const directory = env['RUNNER_TEMP'] ?? '';
  if (directory === '') return '';
  const path = join(directory, 'laurel-report.md');
  await writeFile(path, markdown);
  return path;
}
