// Refusing one value of a file that a person wrote, where it stands.
import { LaurelError } from '../primitives/errors.ts';
import { fieldOf, type YamlDocument, type YamlPath } from '../primitives/yaml.ts';

/** `why` completes a sentence that begins with the field; it is the whole sentence for the document itself. */
export function fileRefusal(
  document: YamlDocument,
  path: YamlPath,
  why: string,
  remedy = 'correct the file there',
): LaurelError {
  return new LaurelError({
    code: 'invalid-document',
    message: `${fieldOf(path)} ${why}`.trimStart(),
    at: document.placeOf(path),
    remedy,
  });
}
