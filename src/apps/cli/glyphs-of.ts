// What pictures are drawn with: characters that the terminal at hand can show.
import { asciiGlyphs, type Glyphs, unicodeGlyphs } from '../../report/pictures/glyphs.ts';

/** ASCII where the locale says that it is not UTF-8; where it says nothing, as in most containers, logs are read as UTF-8. */
export function glyphsOf(env: Readonly<Record<string, string | undefined>>): Glyphs {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(
    (each) => each !== undefined && each !== '',
  );
  return locale === undefined || /utf-?8/i.test(locale) ? unicodeGlyphs : asciiGlyphs;
}
