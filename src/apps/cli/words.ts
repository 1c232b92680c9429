// Words of people that go into ledgers: checked at the door, so that no command fails in the middle over them.
import { LaurelError } from '../../primitives/errors.ts';
import { shortTextField, textField } from '../../registry/documents/fields.ts';

/** @throws LaurelError `usage` for an empty reason or one over 4,096 characters. */
export function parseReason(reason: string): string {
  if (reason.trim() !== '' && textField.safeParse(reason).success) return reason;
  throw new LaurelError({
    code: 'usage',
    message: reason.trim() === '' ? 'the reason is empty' : `the reason has ${reason.length} characters`,
    remedy: 'say why in at most 4,096 characters: it goes into the ledger',
  });
}

/** Who acts, or what names an act. @throws LaurelError `usage` when empty or over 256 characters. */
export function parseName(name: string): string {
  if (name.trim() !== '' && shortTextField.safeParse(name).success) return name;
  throw new LaurelError({
    code: 'usage',
    message: `not a name: ${JSON.stringify(name.slice(0, 80))}`,
    remedy: 'write 1 to 256 characters',
  });
}
