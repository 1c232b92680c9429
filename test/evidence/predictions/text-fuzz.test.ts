// Text, however it is cut up and whatever is in it: the same table, or the same refusal at the same place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPredictions, type PredictionSpec } from '../../../src/evidence/predictions/read-predictions.ts';
import { contentOf, plainSpec, predictionFileOf, tableOf, unusableOf } from './prediction-files.ts';

const spec: PredictionSpec = { ...plainSpec, columns: { ...plainSpec.columns, slices: ['note'] } };

/** What a reading comes to, as plain values: a table, or the refusal with its place. */
async function endOf(name: string, content: Uint8Array | string, chunkBytes: number): Promise<object> {
  const read = await readPredictions(predictionFileOf(content, { name, chunkBytes }), spec);
  return read.kind === 'read' ? contentOf(read.table) : read;
}

const csv = 'id,label,score,note\na,1,0.5,"x, ""y"""\r\nb,0,0.25,\u00e9\nc,1,1e-3,"two words"\n';
const ndjson =
  '{"id":"a","label":1,"score":0.5,"note":"x"}\r\n\n{"id":"b","label":0,"score":0.25,"note":"é"}\n';
const files = [
  ['p.csv', csv],
  ['p.tsv', csv.replaceAll(', ', ';').replaceAll(',', '\t')],
  ['p.ndjson', ndjson],
] as const;

describe('text in chunks', () => {
  const pieces = ['id,label,score,note', 'a', '1', '0.5', ',', ',', ',', '\n', '\n', '\r\n', '\r', '"', '"', '""', '\uFEFF', '\u0000', 'é', '😀', ' ', '{"id":1}', '{"id":"a","label":1,"score":0.5,"note":"z"}', 'NaN', '[', '\\']; // prettier-ignore
  const header = fc.constantFrom('', 'id,label,score,note\n', '\uFEFFid,label,score,note\r\n', '"id","label",score,note\n'); // prettier-ignore
  const cells = ['a', 'b', '1', '0.5', '"x"', '"x\ny"', '"x\r\ny"', '"x,""y"""', '', 'é', 'x"y', '"x"y'];
  const row = fc
    .array(fc.constantFrom(...cells), { minLength: 1, maxLength: 5 })
    .map((some) => some.join(','));
  const rows = fc.tuple(fc.array(row, { maxLength: 6 }), fc.constantFrom('\n', '\r\n')).map(([some, end]) => some.join(end)); // prettier-ignore
  const sound = fc.tuple(fc.array(fc.constantFrom('x', 'é', '"x"', '"x,""y"', '"😀"', '1'), { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', '\r\n')).map(([notes, end]) => notes.map((note, id) => `${id},${id % 2},0.5,${note}${end}`).join('')); // prettier-ignore
  const anything = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((some) => some.join(''));

  it.each(['p.csv', 'p.tsv', 'p.ndjson'])('ends alike wherever %s is cut into chunks', async (name) => {
    await fc.assert(
      fc.asyncProperty(header, fc.oneof(sound, rows, anything), fc.integer({ min: 1, max: 9 }), async (head, rest, chunkBytes) => {
        const text = name === 'p.tsv' ? (head + rest).replaceAll(',', '\t') : head + rest;
        expect(await endOf(name, text, chunkBytes)).toEqual(await endOf(name, text, 1_000));
      }), // prettier-ignore
      { numRuns: 400 },
    );
  });

  it('is known as another kind of file when its first bytes come one by one', async () => {
    for (const [name, content, seems] of [
      ['p.csv', 'PAR1abcdefgh', 'Parquet'],
      ['p.csv', Buffer.from([0x1f, 0x8b, 8, 0, 0]), 'gzip'],
      ['p.ndjson', '  [ {"id": 1}]', 'one JSON list'],
      ['p.tsv', '{"id": 1}\n', 'JSON'],
    ] as const) {
      const unusable = await unusableOf(predictionFileOf(content, { name, chunkBytes: 1 }));
      expect(unusable).toMatchObject({ code: 'wrong-kind', reason: expect.stringContaining(seems) });
    }
  });
});

describe('text that was cut off', () => {
  it.each(files)('is never more than it was, after any byte of %s', async (name, text) => {
    const bytes = Buffer.from(text);
    const whole = await tableOf(predictionFileOf(bytes, { name }), spec);
    for (let kept = 0; kept < bytes.byteLength; kept += 1) {
      const cut = bytes.subarray(0, kept);
      const read = await readPredictions(predictionFileOf(cut, { name, chunkBytes: 7 }), spec);
      if (read.kind === 'read') expect(read.table.rows).toBeLessThanOrEqual(whole.rows);
      else expect(read).toMatchObject({ code: expect.any(String), at: { file: name } });
      expect(await unusableOf(predictionFileOf(cut, { name, registered: bytes }), spec)).toMatchObject({
        code: expect.stringMatching(/^(?:truncated|malformed|ragged-row|not-utf8|no-rows|not-a-number|no-column|empty-cell|mixed-types)$/), // prettier-ignore
      });
    }
  });

  it.each(files)('is said to be cut off where what is left of %s is whole', async (name, text) => {
    const bytes = Buffer.from(text);
    const kept = bytes.lastIndexOf('\n', bytes.byteLength - 2) + 1;
    const cut = predictionFileOf(bytes.subarray(0, kept), { name, registered: bytes });
    expect(await unusableOf(cut, spec)).toMatchObject({
      code: 'truncated',
      reason: `ends after ${kept} of ${bytes.byteLength} bytes`,
      at: { file: name },
    });
  });

  it('may lack no more than the line feed of its last row', async () => {
    const whole = await tableOf(predictionFileOf(csv.replaceAll('"', '').replace(', y', ' y')), spec);
    for (const quote of ['', '"']) {
      for (const end of ['\n', '\r\n', '\r', '']) {
        const text = `id,label,score,note\r\na,1,0.5,x y\r\nb,0,0.25,é\r\nc,1,1e-3,${quote}two words${quote}${end}`;
        expect(contentOf(await tableOf(predictionFileOf(text), spec))).toEqual(contentOf(whole));
      }
    }
  });
});

describe('bytes that are no text', () => {
  it.each(files)('are refused anywhere in %s', async (name, text) => {
    const bytes = Buffer.from(text);
    for (let at = 1; at <= bytes.byteLength; at += 1) {
      for (const wrong of [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80]]) {
        const edited = Buffer.concat([bytes.subarray(0, at), Buffer.from(wrong), bytes.subarray(at)]);
        const { code } = await unusableOf(predictionFileOf(edited, { name, chunkBytes: 5 }), spec);
        expect(code).toBe('not-utf8');
      }
    }
  });

  it.each(files)('a NUL changes no value that is read of %s', async (name, text) => {
    const bytes = Buffer.from(text);
    const whole = contentOf(await tableOf(predictionFileOf(bytes, { name }), spec));
    for (let at = 0; at <= bytes.byteLength; at += 1) {
      const edited = Buffer.concat([bytes.subarray(0, at), Buffer.from([0]), bytes.subarray(at)]);
      const read = await readPredictions(predictionFileOf(edited, { name }), spec);
      if (read.kind === 'read') expect(contentOf(read.table)).toEqual(whole);
      else expect(read.code).toMatch(/^(?:malformed|not-a-number|no-column|ragged-row|mixed-types|unknown-class|task-unclear|not-utf8)$/); // prettier-ignore
    }
  });
});

describe('the place of a refused cell', () => {
  const note = fc.stringMatching(/^[a-z,"\n é]{1,8}$/);
  const quoted = (text: string, end: string): string => `"${text.replaceAll('"', '""').replaceAll('\n', end)}"`; // prettier-ignore

  it('is its row, and its line as an editor shows it, whatever is quoted before it', async () => {
    const notes = fc.array(fc.record({ note, isQuoted: fc.boolean(), blank: fc.boolean() }), { minLength: 1, maxLength: 12 }); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(notes, fc.constantFrom('\n', '\r\n'), fc.integer({ min: 1, max: 50 }), async (rows, end, chunkBytes) => {
        const lines = rows.map(({ note: text, isQuoted, blank }, row) => {
          const written = isQuoted ? quoted(text, end) : text.replaceAll(/[",\n]/g, '_');
          return `${blank ? end : ''}r${row},1,${row === rows.length - 1 ? 'half' : '0.5'},${written}${end}`;
        });
        const text = ['id,label,score,rest', end, ...lines].join('');
        const before = text.slice(0, text.indexOf(`r${rows.length - 1},1,`));
        const last = rows.at(-1);
        const span = last?.isQuoted === true ? last.note.split('\n').length - 1 : 0;
        const unusable = await unusableOf(predictionFileOf(text, { chunkBytes }));
        expect(unusable).toMatchObject({ code: 'not-a-number' });
        expect(unusable.at).toEqual({ file: 'predictions.csv', row: rows.length, line: before.split('\n').length + span, column: 'score' });
      }), // prettier-ignore
      { numRuns: 200 },
    );
  });

  it('is the same in NDJSON, past blank lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 50 }), async (blanks, chunkBytes) => {
        const text = blanks.map((blank, row) => `${'\n'.repeat(blank)}{"id":${row},"label":1,"score":${row === blanks.length - 1 ? '"0,5"' : 0.5}}\n`).join('');
        const line = blanks.reduce((sum, blank) => sum + blank + 1, 0);
        const unusable = await unusableOf(predictionFileOf(text, { name: 'p.ndjson', chunkBytes }));
        expect(unusable).toMatchObject({ code: 'not-a-number', remedy: expect.stringContaining('0.5') });
        expect(unusable.at).toEqual({ file: 'p.ndjson', row: blanks.length, line, column: 'score' });
      }), // prettier-ignore
    );
  });
});
