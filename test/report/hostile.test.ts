import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fencedLine,
  pageJson,
  pageText,
  htmlText,
  logText,
  markdownCellCode,
  markdownCode,
  markdownText,
  terminalText,
  visible,
} from '../../src/report/hostile.ts';

describe('hostile text', () => {
  it.each([
    ['a mention', '@octocat', '@\u200boctocat'],
    ['an issue reference', 'fixes #12', 'fixes \\#\u200b12'],
    ['a link', '[x](http://evil)', '\\[x\\](http:\u200b//evil)'],
    ['an address', 'https://evil.example', 'https:\u200b//evil.example'],
    ['an address without scheme', 'see www.evil.example', 'see www\u200b.evil.example'],
    ['HTML', '<img src=x onerror=1>', '\\<img src=x onerror=1\\>'],
    ['an entity', '&lt;', '\\&lt;'],
    ['a table cell', 'a|b', 'a\\|b'],
    ['a heading over lines', 'a\n# b', 'a \\#\u200b b'],
    ['a closing fold', '</details>', '\\</details\\>'],
    ['an image', '![](x)', '!\\[\\](x)'],
    ['an emoji that says it passed', ':white_check_mark:', ':\u200bwhite\\_check\\_mark:'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['a rule', '---', '\\---'],
    ['indented code', '    a', 'a'],
  ])('cannot become %s in Markdown', (_, text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it('leaves numbers and names as they are read in a mail', () => {
    expect(markdownText('0.5 +0.01 -3 team:acme/model-risk')).toBe('0.5 +0.01 -3 team:acme/model-risk');
  });

  it('shows halves of characters and letters that only machines see', () => {
    expect(visible('a\ud800b\udc00')).toBe('a\\u{d800}b\\u{dc00}');
    expect(visible('\u{e0041}\u3164\u00ad')).toBe('\\u{e0041}\\u{3164}\\u{ad}');
    expect(visible('⚠️ 👍🏽')).toBe('⚠️ 👍🏽');
  });

  it('cannot become a tag, an entity, a mention or an issue between tags of ours', () => {
    expect(htmlText('<img src="x"> &amp; @acme #1 \'')).toBe(
      '&lt;img src=&quot;x&quot;&gt; &amp;amp; @\u200bacme #\u200b1 &#39;',
    );
  });

  it('shows what would be invisible or reorder a line', () => {
    expect(visible('a\u202eb\u200bc\u0007')).toBe('a\\u{202e}b\\u{200b}c\\u{7}');
    expect(terminalText('\u001b[2J\u001b]0;pwned\u0007')).toBe('\\u{1b}[2J\\u{1b}]0;pwned\\u{7}');
  });

  it('keeps a code span closed, whatever backticks it holds', () => {
    expect(markdownCode('a`b')).toBe('``a`b``');
    expect(markdownCode('``')).toBe('``` `` ```');
    expect(markdownCode('a|b')).toBe('`a|b`');
    expect(markdownCellCode('a|b')).toBe('`a\\|b`');
    expect(markdownCode('  ')).toBe('``` ```');
  });

  it.each([
    ['a command', '::error::x', ': :error::x'],
    ['a command behind spaces', ' \u00a0\t::set-output name=a::b', ' \u00a0 : :set-output name=a::b'],
    ['a command on a later line', 'a\r::warning::x\n::add-mask::y', 'a\n: :warning::x\n: :add-mask::y'],
    ['a command of the old form', 'fine ##[error]x', 'fine ## [error]x'],
    ['a command with marks that show nothing', ':\ufe0f:error::x', ': \ufe0f:error::x'],
    ['a command behind a byte order mark', '\ufeff::error::x', '\\u{feff}::error::x'],
  ])('cannot become %s in a log', (_, text, expected) => {
    expect(logText(text)).toBe(expected);
  });

  it('leaves other lines of a log alone', () => {
    expect(logText('a::b  c\n  # d ## e [f]\n')).toBe('a::b  c\n  # d ## e [f]\n');
    expect(logText('abcdef', 4)).toBe('abc…');
  });

  it('never starts a workflow command, as a runner reads lines, whatever it is given', () => {
    const piece = fc.constantFrom(
      ':', '::', '#', '[', '##[', ' ', '\n', '\r', '\u00a0', '\u2028', '\ufeff', '\u200b', '\u00ad', '\ufe0f', '\u001b[31m', 'error', 'a',
    ); // prettier-ignore
    const lines = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 });
    fc.assert(
      fc.property(lines, (parts) => {
        for (const line of logText(parts.join('')).split(/\r\n|[\r\n]/)) {
          // What shows nothing counts for nothing.
          const read = line.replace(/\p{Default_Ignorable_Code_Point}|\p{Cc}|\p{Cf}/gu, '').trimStart();
          expect(read.startsWith('::')).toBe(false);
          expect(read).not.toContain('##[');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('never breaks a line, exceeds its limit or leaves a control character, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 2, max: 50 }),
        (text, max) => {
          const line = visible(text, max);
          expect(line.length).toBeLessThanOrEqual(max);
          // oxlint-disable-next-line no-control-regex -- naming the control characters is the purpose
          expect(line).not.toMatch(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e]/);
          expect(line.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

describe('text in a page of our own', () => {
  it('is neither markup nor the end of an attribute, and is copied as it was written', () => {
    expect(pageText(`<b title="x" id='y'>&amp;</b>`)).toBe('&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/b&gt;'); // prettier-ignore
    expect(pageText('laurel rollback credit-risk@production #1')).toBe('laurel rollback credit-risk@production #1'); // prettier-ignore
    expect(pageText('\u202ea\nb')).toBe('\\u{202e}a b');
  });

  it('is JSON that no script element ends in', () => {
    const value = { text: '</script><!--<script> & \u2028\u2029', n: [1, null] };
    const json = pageJson(value);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual(value);
  });

  it('is no comment in a fenced block', () => {
    expect(fencedLine('✓ <!-- laurel:check -->')).not.toContain('<!--');
  });
});
