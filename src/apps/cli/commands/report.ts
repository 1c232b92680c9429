// laurel report <alias>: what the gates said of a promotion or a refusal, as it was stored when it was decided.
import { LaurelError } from '../../../primitives/errors.ts';
import { parseReference } from '../../../registry/names.ts';
import { openRegistry } from '../../../registry/open-registry.ts';
import { renderStoredReport } from '../../../report/github/stored-report.ts';
import { reportModel } from '../../../report/report-model.ts';
import { renderTerminal } from '../../../report/terminal.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { glyphsOf } from '../glyphs-of.ts';
import { storedReport, type StoredReport } from '../stored-report.ts';
import { writePage } from '../write-page.ts';

interface Options {
  readonly generation?: string;
  readonly digest?: string;
  readonly refused?: boolean;
  readonly markdown?: boolean;
  readonly html?: string;
}

export async function run(
  context: CommandContext,
  [text = '']: readonly string[],
  options: Options = {},
): Promise<number> {
  const { console, env, signal } = context;
  const reference = parseReference(text);
  if (reference.kind !== 'alias') {
    throw new LaurelError({
      code: 'usage',
      message: `${text} is not an alias`,
      remedy: `name one, such as ${reference.model}@production: reports are of promotions to an alias`,
    });
  }
  const wanted = wantedOf(options);
  const { store } = await openRegistry(await context.store(reference), { signal });
  const found = await storedReport(store, { ...reference, signal }, wanted);
  const model = reportModel(found.judgement);
  if (options.html !== undefined) {
    const facts = factsOf(found);
    const title = `${model.alias} ${model.movement}`;
    await writePage(options.html, { title, remarks: [], reports: [{ model, facts }] }, console);
  }
  console.result(
    reportJson(found),
    options.markdown === true
      ? renderStoredReport(model, factsOf(found))
      : `${renderTerminal(model, console.paint, glyphsOf(env))}\n\n${factsLine(found, console.paint)}`,
  );
  return exitCodes.ok;
}

function wantedOf({ generation, digest, refused }: Options): Parameters<typeof storedReport>[2] {
  const given = [generation, digest, refused].filter((each) => each !== undefined);
  if (given.length > 1)
    throw new LaurelError({
      code: 'usage',
      message: '--generation, --digest and --refused each name one report',
      remedy: 'give one of them',
    });
  if (generation !== undefined && !/^[1-9][0-9]{0,9}$/.test(generation))
    throw new LaurelError({
      code: 'usage',
      message: `not a generation: ${JSON.stringify(generation.slice(0, 80))}`,
      remedy: 'give a number that laurel history shows',
    });
  return { generation: generation === undefined ? undefined : Number(generation), digest, refused };
}

function reportJson({ digest, judgement, decision, generation }: StoredReport): object {
  const { model, alias } = judgement;
  return { model, alias, decision, generation, report: digest, judgement };
}

/** Names and values that say which report this is. */
function factsOf({ digest, judgement, decision, generation }: StoredReport) {
  return [
    ['judged at', judgement.judgedAt],
    ...(decision === null ? [] : [['decided', decision] as const]),
    ...(generation === null ? [] : [['generation', String(generation)] as const]),
    ['report', digest],
  ] as const;
}

function factsLine(found: StoredReport, paint: CommandContext['console']['paint']): string {
  return paint('dim', factsOf(found).map(([name, value]) => `${name} ${value}`).join(', ')); // prettier-ignore
}
