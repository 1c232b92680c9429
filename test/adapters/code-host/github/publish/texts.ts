// Texts to publish, as the report makes them.
import type { Annotation, CheckRunText } from '../../../../../src/report/github/check-run-text.ts';

export function checkRunText(given: Partial<CheckRunText> = {}): CheckRunText {
  return {
    name: 'laurel',
    conclusion: 'success',
    title: 'credit-risk@production: version 14 may go live',
    summary: '### credit-risk@production\n\nEvery gate passed.\n',
    annotations: [],
    externalId: 'sha256:seen',
    ...given,
  };
}

/** Of line `line` of an alias file. */
export function annotation(line: number): Annotation {
  return {
    path: 'aliases/credit-risk/production.yaml',
    startLine: line,
    endLine: line,
    startColumn: 1,
    endColumn: 8,
    level: 'failure',
    title: `Line ${line}`,
    message: 'The digest is missing.',
  };
}
