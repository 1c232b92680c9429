// The page of a report in a real browser: it draws, asks nothing of anybody, and reads on a phone, in the dark, on paper
// and without a script. With LAUREL_PICTURES set to a directory, what was seen is left there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPageAssets } from '../../src/apps/cli/page-assets.ts';
import { renderPage } from '../../src/report/page/page.ts';
import { reportModel } from '../../src/report/report-model.ts';
import { type BrowserPage, Chromium, type Viewing } from '../browser/chromium.ts';
import { drawnJudgement, hostileJudgement } from '../report/judgements.ts';

const pictures = process.env['LAUREL_PICTURES'];
const desk: Viewing = { width: 1_200, height: 900 };
let browser: Chromium;
let server: Server;
let asked: string[] = [];

beforeAll(async () => {
  const install = fileURLToPath(new URL('../browser/install.sh', import.meta.url));
  browser = Chromium.open(execFileSync('bash', [install], { encoding: 'utf8' }).trim());
  const assets = await readPageAssets();
  const pages = new Map(
    [drawnJudgement(), hostileJudgement()].map((judgement, index) => {
      const model = reportModel(judgement);
      const page = { title: `${model.alias} ${model.movement}`, remarks: [], reports: [{ model, facts: [['judged at', judgement.judgedAt] as const] }] }; // prettier-ignore
      const path: string = `/${index}`;
      return [path, renderPage(page, assets)] as const;
    }),
  );
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(pages.has(url) ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pages.get(url) ?? '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
}, 900_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

async function view(path: string, viewing: Viewing): Promise<BrowserPage> {
  asked = [];
  const address = z.object({ port: z.number() }).parse(server.address());
  return browser.view(`http://127.0.0.1:${address.port}${path}`, viewing);
}

async function keep(name: string, bytes: Promise<Buffer>): Promise<void> {
  const taken = await bytes;
  expect(taken.length).toBeGreaterThan(5_000);
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(pictures, name), taken);
}

/** Of each canvas how many of its pixels are not clear. */
const paintedPixels = `[...document.querySelectorAll('canvas')].map((canvas) => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((value, index) => index % 4 === 3 && value > 0).length;
})`;
const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('the page of a report', () => {
  it('draws its curves, and neither asks for anything nor is forbidden anything', async () => {
    const page = await view('/0', desk);
    const painted = z.array(z.number()).parse(await page.evaluate(paintedPixels));
    expect(painted).toHaveLength(2);
    for (const pixels of painted) expect(pixels).toBeGreaterThan(5_000);
    expect(await page.evaluate(`document.querySelectorAll('svg.plot').length`)).toBe(6);
    expect(await page.evaluate(`[...document.querySelectorAll('pre')].every((each) => each.hidden)`)).toBe(true);
    await keep('desk.png', page.screenshot());
    expect(page.problems).toEqual([]);
    expect(page.requests).toHaveLength(1);
    expect(asked).toEqual(['/0']);
  });

  it.each([320, 360, 768])('fits a screen of %i pixels without scrolling sideways', async (width) => {
    const page = await view('/0', { width, height: 800 });
    expect(await page.evaluate(sideways)).toBe(0);
    expect(await page.evaluate(`[...document.querySelectorAll('canvas')].every((each) => each.getBoundingClientRect().right <= ${width})`)).toBe(true);
    await keep(`phone-${width}.png`, page.screenshot());
    expect(page.problems).toEqual([]);
  });

  it('is dark where that is preferred, and draws anew where the preference changes', async () => {
    const page = await view('/0', { ...desk, dark: true });
    const ground = 'getComputedStyle(document.body).backgroundColor';
    expect(await page.evaluate(ground)).toBe('rgb(13, 17, 23)');
    await keep('dark.png', page.screenshot());
    const before = await page.evaluate(`document.querySelector('canvas').toDataURL()`);
    await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'light' }] });
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))');
    expect(await page.evaluate(ground)).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(`document.querySelector('canvas').toDataURL()`)).not.toBe(before);
  });

  it('prints on paper: bright, with its curves as wide as the paper, also where the screen is dark', async () => {
    const page = await view('/0', { ...desk, dark: true });
    await page.evaluate(`window.seen = []; addEventListener('beforeprint', () => seen.push(document.querySelector('canvas').getBoundingClientRect().width)); 0`);
    await keep('print.pdf', page.pdf());
    expect(await page.evaluate('seen.length === 1 && seen[0] <= 640')).toBe(true);
    expect(await page.evaluate(`document.documentElement.className`)).toBe('');
    expect(page.problems).toEqual([]);
  });

  it('reads without a script: curves in characters, every number in a table', async () => {
    const page = await view('/0', { ...desk, scripts: false });
    await keep('no-script.png', page.screenshot());
    expect(page.problems).toEqual([]);
    expect(asked).toEqual(['/0']);
  });

  it('says its pictures in words, and names every column of every row', async () => {
    const page = await view('/0', desk);
    expect(await page.evaluate(`[...document.querySelectorAll('[role=img]')].every((each) => each.getAttribute('aria-label').length > 20)`)).toBe(true);
    expect(await page.evaluate(`[...document.querySelectorAll('table:not(.u-legend) tbody tr')].every((row) => row.cells[0].scope === 'row')`)).toBe(true);
    expect(await page.evaluate(`new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size === document.querySelectorAll('[id]').length`)).toBe(true);
  });

  it('runs nothing of what people wrote into names, and shows it as it is written', async () => {
    const page = await view('/1', desk);
    expect(await page.evaluate('window.pwned === undefined && document.querySelectorAll("img, iframe, object, form, a").length === 0')).toBe(true);
    expect(await page.evaluate('document.body.innerText.includes("<img src=x onerror=")')).toBe(true);
    expect(await page.evaluate(sideways)).toBe(0);
    await keep('hostile.png', page.screenshot());
    expect(page.problems).toEqual([]);
    expect(asked).toEqual(['/1']);
  });
}); // prettier-ignore
