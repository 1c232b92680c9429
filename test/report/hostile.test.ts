import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownCode, markdownText, terminalText, visible } from '../../src/report/hostile.ts';

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
  ])('cannot become %s in Markdown', (_, text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it('shows what would be invisible or reorder a line', () => {
    expect(visible('a\u202eb\u200bc\u0007')).toBe('a\\u{202e}b\\u{200b}c\\u{7}');
    expect(terminalText('\u001b[2J\u001b]0;pwned\u0007')).toBe('\\u{1b}[2J\\u{1b}]0;pwned\\u{7}');
  });

  it('keeps a code span closed, whatever backticks it holds', () => {
    expect(markdownCode('a`b')).toBe('``a`b``');
    expect(markdownCode('``')).toBe('``` `` ```');
    expect(markdownCode('a|b')).toBe('`a\\|b`');
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
        },
      ),
    );
  });
});
