// What two language models promise their callers besides inputs and outputs: room, template, tokenizer, abilities.
import { canonicalJson } from '../../primitives/canonical-json.ts';
import type { LanguageModel } from '../../registry/documents/signature.ts';
import type { Difference, Severity } from './difference.ts';
import type { CallerKind } from './scalar-types.ts';

/** What another chat template is held for: the same messages become another prompt. */
export const templateChanges = ['warning', 'breaking'] as const;
export type TemplateChange = (typeof templateChanges)[number];

export interface LanguageModelCalling {
  readonly callers: CallerKind;
  readonly chatTemplate: TemplateChange;
}

type Tokenizer = NonNullable<LanguageModel['tokenizer']>;

/** Every difference in what the two promise. What the current version does not state, nobody relies on. */
export function compareLanguageModels(
  before: LanguageModel | undefined,
  after: LanguageModel | undefined,
  { callers, chatTemplate }: LanguageModelCalling,
): readonly Difference[] {
  if (before === undefined) return [];
  const [was, is] = [before, after ?? {}];
  // Token ids mean something else under another tokenizer; text is cut up otherwise and still understood.
  const tokens: Severity = callers === 'token-ids' ? 'breaking' : 'warning';
  return [
    ...amount('context-length', was.contextLength, is.contextLength),
    ...amount('max-output-tokens', was.maxOutputTokens, is.maxOutputTokens),
    ...changed({ what: 'chat-template', meaning: 'makes another prompt of the same messages', severity: chatTemplate }, was.chatTemplate, is.chatTemplate), // prettier-ignore
    ...tokenizers(tokens, was.tokenizer ?? {}, is.tokenizer ?? {}),
    ...abilities('role', was.roles, is.roles),
    ...abilities('tools', flag(was.tools), flag(is.tools)),
    ...abilities('response-format', was.responseFormats, is.responseFormats),
  ];
}

const places = {
  'context-length': 'languageModel.contextLength',
  'max-output-tokens': 'languageModel.maxOutputTokens',
  'chat-template': 'languageModel.chatTemplate',
  tokenizer: 'languageModel.tokenizer',
  vocabulary: 'languageModel.tokenizer.vocabularySize',
  'special-tokens': 'languageModel.tokenizer.specialTokens',
  role: 'languageModel.roles',
  tools: 'languageModel.tools',
  'response-format': 'languageModel.responseFormats',
} as const;
type What = keyof typeof places;

function amount(what: What, was: number | undefined, is: number | undefined): readonly Difference[] {
  if (was === is || was === undefined) return [];
  if (is === undefined) return [unstated(what, String(was))];
  const row = { path: places[what], before: String(was), after: String(is) };
  return is < was
    ? [{ ...row, rule: `${what}-shrunk`, severity: 'breaking', meaning: 'is smaller, and callers may use all of it' }] // prettier-ignore
    : [{ ...row, rule: `${what}-grown`, severity: 'compatible', meaning: 'is larger' }];
}

interface Change {
  readonly what: What;
  readonly meaning: string;
  readonly severity: Severity;
}

function changed(
  { what, meaning, severity }: Change,
  was: string | undefined,
  is: string | undefined,
): readonly Difference[] {
  if (was === is || was === undefined) return [];
  if (is === undefined) return [unstated(what, shortened(was))];
  return [{ rule: `${what}-changed`, path: places[what], before: shortened(was), after: shortened(is), severity, meaning }]; // prettier-ignore
}

function tokenizers(severity: Severity, was: Tokenizer, is: Tokenizer): readonly Difference[] {
  const meaning = 'gives other tokens for the same text';
  return [
    ...changed({ what: 'tokenizer', meaning, severity }, was.digest, is.digest),
    ...changed(
      { what: 'vocabulary', meaning: 'has another number of tokens', severity },
      was.vocabularySize?.toString(),
      is.vocabularySize?.toString(),
    ),
    ...changed(
      { what: 'special-tokens', meaning: 'has other special tokens, such as the one that ends an answer', severity }, // prettier-ignore
      was.specialTokens === undefined ? undefined : canonicalJson(was.specialTokens),
      is.specialTokens === undefined ? undefined : canonicalJson(is.specialTokens),
    ),
  ];
}

/** What can be asked of a model, one by one; gone is breaking, new is not. */
function abilities(
  what: 'role' | 'tools' | 'response-format',
  was: readonly string[] | undefined,
  is: readonly string[] | undefined,
): readonly Difference[] {
  if (was === undefined) return [];
  if (is === undefined) return was.length === 0 ? [] : [unstated(what, was.join(', '))];
  const path = places[what];
  return [
    ...was
      .filter((each) => !is.includes(each))
      .map((each): Difference => ({ rule: `${what}-removed`, path, before: each, after: null, severity: 'breaking', meaning: 'is no longer supported, and callers may ask for it' })), // prettier-ignore
    ...is
      .filter((each) => !was.includes(each))
      .map((each): Difference => ({ rule: `${what}-added`, path, before: null, after: each, severity: 'compatible', meaning: 'is new' })), // prettier-ignore
  ];
}

function flag(tools: boolean | undefined): readonly string[] | undefined {
  return tools === undefined ? undefined : tools ? ['tools'] : [];
}

/** Nothing is known of what the candidate keeps of a promise that it does not state. */
function unstated(what: What, before: string): Difference {
  return {
    rule: `${what}-unknown`,
    path: places[what],
    before,
    after: 'not stated',
    severity: 'unknown',
    meaning: 'was stated and is not any more, so nothing is known of it',
  };
}

function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
