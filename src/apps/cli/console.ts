// Where a command prints: results on standard output, everything else on standard error. A terminal gets colour
// and progress; a pipe or a log gets neither.
import { styleText } from 'node:util';
import { LaurelError, renderPlace } from '../../primitives/errors.ts';
import { terminalText } from '../../report/hostile.ts';
import type { Paint } from '../../report/terminal-table.ts';

export interface Console {
  readonly json: boolean;
  readonly paint: Paint;
  /** Whether standard error is a terminal that progress may be drawn on. */
  readonly interactive: boolean;
  /** One result: text for people, or the value as one JSON document where `--json` was given. */
  result(value: unknown, text: string): void;
  /** A remark that is not the result. */
  note(text: string): void;
  /** What went wrong and ended nothing. */
  warn(text: string): void;
  /** Draws over the last line of standard error; an empty string clears it. */
  status(text: string): void;
}

export interface Streams {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean | undefined };
  readonly stderr: {
    write(text: string): unknown;
    readonly isTTY?: boolean | undefined;
    readonly columns?: number | undefined;
  };
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function openConsole(
  { stdout, stderr, env }: Streams,
  { json, quiet }: { json: boolean; quiet: boolean },
): Console {
  const colour = stdout.isTTY === true && wantsColour(env);
  const note = (text: string): void => {
    if (!quiet) stderr.write(`${text}\n`);
  };
  const interactive = stderr.isTTY === true && !quiet && env['CI'] === undefined && env['TERM'] !== 'dumb';
  return {
    json,
    interactive,
    paint: colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text,
    result: (value, text) =>
      stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : text === '' ? '' : `${text}\n`),
    note,
    warn: (text) => note(`warning: ${text}`),
    status: (text) => {
      if (interactive) stderr.write(`\r\u001b[K${text.slice(0, (stderr.columns ?? 80) - 1)}`);
    },
  };
}

/** What a code host would not do, one remark each. */
export function noteWarnings(console: Console, warnings: readonly string[]): void {
  for (const warning of warnings) console.warn(terminalText(warning));
}

/** NO_COLOR set to anything turns colour off; FORCE_COLOR is left to whoever owns the terminal. */
function wantsColour(env: Streams['env']): boolean {
  return (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

/** An error as people read it: what, where, what to do. An unexpected one shows its stack: it is a bug. */
export function renderError(error: unknown, paint: Paint): string {
  if (!(error instanceof LaurelError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${paint('red', 'error')} ${stack}\n  this is a bug in Laurel: please report it with the lines above`;
  }
  const where = renderPlace(error.at);
  const lines = [
    `${paint('red', 'error')} ${terminalText(error.message, 2_000)} ${paint('dim', `[${error.code}]`)}`,
  ];
  if (where !== '') lines.push(`  at ${terminalText(where)}`);
  for (const more of [...missingMetadata(error), ...furtherIssues(error)])
    lines.push(`  ${terminalText(more)}`);
  if (error.remedy !== undefined) lines.push(`  → ${terminalText(error.remedy, 2_000)}`);
  if (error.code === 'internal' && error.stack !== undefined) lines.push(error.stack);
  return lines.join('\n');
}

/** What a registry demands, and how to give it: one a line. */
function missingMetadata(error: LaurelError): string[] {
  const { missing } = error.details;
  if (error.code !== 'incomplete' || !Array.isArray(missing)) return [];
  return missing.map(
    (each: { requirement?: unknown; how?: unknown }) => `${String(each.requirement)}: ${String(each.how)}`,
  );
}

/** Where a document has several faults, all but the first, which is the message. */
function furtherIssues(error: LaurelError): string[] {
  const { issues } = error.details;
  if (!Array.isArray(issues)) return [];
  const shown = issues
    .slice(1, 20)
    .map(
      (issue: { message?: unknown; at?: object }) =>
        `${renderPlace(issue.at ?? {})} ${String(issue.message)}`,
    );
  return issues.length > 20 ? [...shown, `and ${issues.length - 20} more`] : shown;
}

/** An error as `--json` prints it. */
export function errorJson(error: unknown): object {
  if (!(error instanceof LaurelError))
    return { error: { code: 'internal', message: error instanceof Error ? error.message : String(error) } };
  const { code, message, at, remedy, details } = error;
  return {
    error: {
      code,
      message,
      ...(at === undefined ? {} : { at }),
      ...(remedy === undefined ? {} : { remedy }),
      details,
    },
  };
}
