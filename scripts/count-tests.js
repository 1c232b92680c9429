// Prints `N passed, N failed` from a vitest JSON report; a report without a test counts as one failure.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const { numPassedTests: passed, numTotalTests: total, numPendingTests: pending, numTodoTests: todo } = report;
const failed = total - passed - pending - todo;
console.log(`${passed} passed, ${total === 0 ? 1 : failed} failed, ${pending + todo} skipped`);
