// Proves that dist/ is what the sources build: builds it and compares with what is committed, new files included.
import { execFileSync } from 'node:child_process';

execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' });
const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' });
if (changed !== '') {
  console.error(`dist/ is not what the sources build; run npm run build and commit it:\n${changed}`);
  process.exit(1);
}
