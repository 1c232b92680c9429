// A report as one page of HTML that asks nothing of any server: styles, script and data are in it, and a policy in its
// head lets nothing else run or load. The same report gives the same bytes.
import { pageJson, pageText } from '../hostile.ts';
import type { ReportModel } from '../report-model.ts';
import { type DrawnCurve, drawnCurve } from './curve-figures.ts';
import { sourceHash } from './html.ts';
import type { PageAssets } from './page-assets.ts';
import { maxCurves, reportSection } from './report-section.ts';

export interface PageReport {
  readonly model: ReportModel;
  /** What this is the report of, name and value each: when it was judged, under which digest it is stored. */
  readonly facts: readonly (readonly [name: string, value: string])[];
}

export interface Page {
  /** Plain text, as every other text here. */
  readonly title: string;
  /** Said before the reports: what is wrong with the whole, or was not judged. */
  readonly remarks: readonly string[];
  readonly reports: readonly PageReport[];
}

export function renderPage(page: Page, assets: PageAssets): string {
  const { library } = assets;
  const curves: DrawnCurve[] = [];
  const sections = page.reports.map(({ model, facts }) => {
    const isAlone = page.title === `${model.alias} ${model.movement}`;
    const section = reportSection({ model, facts, firstCurve: curves.length, isAlone });
    curves.push(...model.curves.slice(0, maxCurves).map(drawnCurve));
    return section;
  });
  const style = `${library.style}\n${assets.style}`;
  const scripts = curves.length === 0 ? [] : [`/*\n${library.licence}*/\n${library.script}`, assets.script];
  const body = [
    `<header><p>Laurel · gate report</p><h1>${pageText(page.title)}</h1></header>`,
    '<main>',
    ...(page.remarks.length === 0
      ? []
      : [`<ul class="remarks">${page.remarks.map((each) => `<li>${pageText(each)}</li>`).join('')}</ul>`]),
    ...sections,
    '</main>',
    ...(curves.length === 0
      ? []
      : [`<script type="application/json" id="laurel-curves">${pageJson(curves)}</script>`]),
    ...scripts.map((script) => `<script>${script}</script>`),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style, scripts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${pageText(page.title)}</title>
<style>${style}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

/** Nothing is loaded, nothing runs and nothing is sent anywhere, but for what is in the page and hashed here. */
function policyOf(style: string, scripts: readonly string[]): string {
  const running = scripts.length === 0 ? "'none'" : scripts.map(sourceHash).join(' ');
  return [
    "default-src 'none'",
    `script-src ${running}`,
    `style-src ${sourceHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
