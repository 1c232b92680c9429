import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bindGate } from '../../src/gates/all-gates.ts';
import { validateRepository } from '../../src/policy/validate.ts';
import { renderPlace } from '../../src/primitives/errors.ts';
import { sourceFiles } from '../builders/alias-repository.ts';
import { readPacks } from '../builders/packs.ts';

const page = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8');
/** Every YAML block of the page, by the path in its first line. */
const examples = Object.fromEntries(
  [...page.matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => [path, text]),
);

it('the repository that docs/policy.md shows is whole and valid', () => {
  expect(Object.keys(examples)).toEqual([
    'laurel.yaml',
    'models/credit-risk.yaml',
    'gates/high-risk.yaml',
    'aliases/credit-risk/production.yaml',
    'aliases/credit-risk/staging.yaml',
    'recalls/crawl-2025.yaml',
    'recalls/base-model.yaml',
    'consumers/credit-risk/web-shop.yaml',
  ]);
  const now = new Date('2026-11-21T12:00:00Z');
  expect(validateRepository({ files: sourceFiles(examples), packs: readPacks(), bindGate, now })).toEqual([]);
});

it('the mistake that docs/policy.md shows is reported as it says', () => {
  const files = sourceFiles({
    ...examples,
    'models/credit-risk.yaml': (examples['models/credit-risk.yaml'] ?? '').replace('tier:', 'teir:'),
  });
  const now = new Date('2026-11-21T12:00:00Z');
  const [first] = validateRepository({ files, packs: readPacks(), bindGate, now });
  expect(page).toContain(`${renderPlace(first?.at)} ${first?.message}`);
});
