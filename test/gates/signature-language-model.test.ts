// What language models promise besides inputs and outputs, compared: each promise, each way it can change.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareSignatures } from '../../src/gates/signature/compare-signatures.ts';
import type { CallerKind } from '../../src/gates/signature/scalar-types.ts';
import type { LanguageModel } from '../../src/registry/documents/signature.ts';
import { signatureOf, someDigest } from '../builders/documents.ts';
import { evidenceOf, judgeWith } from '../builders/evidence.ts';

const page = readFileSync(new URL('../../gates/signature.md', import.meta.url), 'utf8');
const [one, two] = [someDigest('one'), someDigest('two')];
const text = { inputs: { kind: 'text' }, outputs: { kind: 'text' } } as const;

function compared(
  before: LanguageModel | undefined,
  after: LanguageModel | undefined,
  callers: CallerKind = 'json',
) {
  const [was, is] = [signatureOf({ ...text, languageModel: before }), signatureOf({ ...text, languageModel: after })]; // prettier-ignore
  const { classification, differences } = compareSignatures(was, is, { callers, chatTemplate: 'warning' });
  return { classification, rules: differences.map(({ rule }) => rule), differences };
}

describe('what a language model promises', () => {
  it.each<[string, LanguageModel, LanguageModel, string, string[]]>([
    ['the same', { contextLength: 8192, tools: true }, { contextLength: 8192, tools: true }, 'identical', []],
    ['less room', { contextLength: 8192 }, { contextLength: 4096 }, 'breaking', ['context-length-shrunk']],
    ['more room', { contextLength: 4096 }, { contextLength: 8192 }, 'compatible', ['context-length-grown']],
    ['room not stated any more', { contextLength: 4096 }, {}, 'unknown', ['context-length-unknown']],
    ['room that is stated now', {}, { contextLength: 4096 }, 'identical', []],
    ['shorter answers', { maxOutputTokens: 512 }, { maxOutputTokens: 256 }, 'breaking', ['max-output-tokens-shrunk']],
    ['longer answers', { maxOutputTokens: 256 }, { maxOutputTokens: 512 }, 'compatible', ['max-output-tokens-grown']],
    ['another template', { chatTemplate: one }, { chatTemplate: two }, 'warning', ['chat-template-changed']],
    ['no template any more', { chatTemplate: one }, {}, 'unknown', ['chat-template-unknown']],
    ['another tokenizer', { tokenizer: { digest: one } }, { tokenizer: { digest: two } }, 'warning', ['tokenizer-changed']],
    ['no known tokenizer', { tokenizer: { digest: one } }, {}, 'unknown', ['tokenizer-unknown']],
    ['another vocabulary', { tokenizer: { vocabularySize: 5 } }, { tokenizer: { vocabularySize: 6 } }, 'warning', ['vocabulary-changed']],
    ['other special tokens', { tokenizer: { specialTokens: { eos_token: '</s>' } } }, { tokenizer: { specialTokens: { eos_token: '<|end|>' } } }, 'warning', ['special-tokens-changed']],
    ['a role less', { roles: ['user', 'system'] }, { roles: ['user'] }, 'breaking', ['role-removed']],
    ['a role more', { roles: ['user'] }, { roles: ['user', 'tool'] }, 'compatible', ['role-added']],
    ['roles not stated any more', { roles: ['user'] }, {}, 'unknown', ['role-unknown']],
    ['tools gone', { tools: true }, { tools: false }, 'breaking', ['tools-removed']],
    ['tools there', { tools: false }, { tools: true }, 'compatible', ['tools-added']],
    ['tools not stated any more', { tools: true }, {}, 'unknown', ['tools-unknown']],
    ['tools that were not there and are not stated', { tools: false }, {}, 'identical', []],
    ['a form of answers less', { responseFormats: ['json-schema', 'text'] }, { responseFormats: ['text'] }, 'breaking', ['response-format-removed']],
    ['a form of answers more', { responseFormats: [] }, { responseFormats: ['text'] }, 'compatible', ['response-format-added']],
  ])('%s', (_, before, after, classification, rules) => {
    expect(compared(before, after)).toMatchObject({ classification, rules });
    for (const rule of rules) expect(page).toContain(`\`${rule}\``);
  }); // prettier-ignore

  it('is unknown where the candidate promises nothing at all, and nothing where the current version did not', () => {
    expect(compared({ contextLength: 1 }, undefined).classification).toBe('unknown');
    expect(compared(undefined, { contextLength: 1 }).classification).toBe('identical');
  });

  it.each([
    ['tokenizer', { digest: one }, { digest: two }],
    ['vocabulary', { vocabularySize: 5 }, { vocabularySize: 6 }],
    ['special tokens', { specialTokens: { a: 'x' } }, { specialTokens: { a: 'y' } }],
  ])('breaks callers that send token ids with another %s', (_, before, after) => {
    expect(compared({ tokenizer: before }, { tokenizer: after }, 'token-ids').classification).toBe(
      'breaking',
    );
  });

  it('names what was and what is', () => {
    expect(compared({ contextLength: 8192 }, { contextLength: 4096 }).differences[0]).toMatchObject({
      path: 'languageModel.contextLength',
      before: '8192',
      after: '4096',
    });
  });
});

it('another chat template breaks where the policy says so', () => {
  const said = (chatTemplate: typeof one) => ({ manifest: { signature: signatureOf({ ...text, languageModel: { chatTemplate } }) } }); // prettier-ignore
  const evidence = evidenceOf(said(two), said(one));
  const { verdict, notes } = judgeWith('signature', { callers: 'json' })(evidence);
  expect({ verdict, notes }).toMatchObject({ verdict: 'passed', notes: [expect.stringMatching(/^warning: languageModel\.chatTemplate/), expect.any(String)] }); // prettier-ignore
  expect(judgeWith('signature', { chatTemplate: 'breaking' })(evidence).verdict).toBe('failed');
});

it('text stands for text only', () => {
  const calling = { callers: 'json', chatTemplate: 'warning' } as const;
  const rules = (...pair: Parameters<typeof compareSignatures>) => compareSignatures(...pair).differences.map(({ rule }) => rule); // prettier-ignore
  expect(rules(signatureOf(text), signatureOf(text), calling)).toEqual([]);
  expect(rules(signatureOf(text), signatureOf(), calling)).toEqual(['input-kind-changed', 'output-kind-changed']); // prettier-ignore
});
