// What the files of a Hugging Face model say to its callers: room, chat template, tokenizer, defaults of generation.
import { z } from 'zod';
import { canonicalJson } from '../../primitives/canonical-json.ts';
import { type Digest, digestOf } from '../../primitives/digest.ts';
import type { LanguageModel, Parameter, Signature } from '../../registry/documents/signature.ts';

/** Tokenizer configurations list hundreds of special tokens; real ones have a megabyte at most. */
export const maxModelJsonBytes = 8 * 1024 * 1024;

/** The bytes of each file, where there is one. */
export interface HuggingFaceFiles {
  readonly config?: Uint8Array | undefined;
  readonly tokenizerConfig?: Uint8Array | undefined;
  readonly generationConfig?: Uint8Array | undefined;
  readonly chatTemplate?: Uint8Array | undefined;
  /** Of `tokenizer.json` or what stands for it, which may be large. */
  readonly tokenizer?: Digest | undefined;
}

export interface HuggingFaceFacts {
  readonly languageModel?: LanguageModel;
  /** For a model that takes text and gives text; of others the files do not say what they take. */
  readonly signature?: Signature;
  /** Which files could not be read, and why. */
  readonly notes: readonly string[];
}

const tokens = z.int().min(1).max(1_000_000_000).optional().catch(undefined);
const tokenIds = z
  .union([z.int(), z.array(z.int()).max(100)])
  .optional()
  .catch(undefined);
const token = z
  .union([
    z.string().max(1_000),
    z.looseObject({ content: z.string().max(1_000) }).transform(({ content }) => content),
  ])
  .optional()
  .catch(undefined);
const number = z.number().optional().catch(undefined);

const lengths = {
  max_position_embeddings: tokens,
  n_positions: tokens,
  max_seq_len: tokens,
  max_sequence_length: tokens,
  n_ctx: tokens,
  seq_length: tokens,
  vocab_size: tokens,
};

/** Lenient: what is not of the kind that it should be says nothing. */
const config = z.looseObject({
  model_type: z.string().optional().catch(undefined),
  architectures: z.array(z.string()).optional().catch(undefined),
  ...lengths,
  text_config: z.looseObject(lengths).optional().catch(undefined),
  bos_token_id: tokenIds,
  eos_token_id: tokenIds,
});
const tokenizerConfig = z.looseObject({
  // Some write 10^30 for "no limit".
  model_max_length: tokens,
  chat_template: z
    .union([z.string(), z.array(z.looseObject({ name: z.string(), template: z.string() }))])
    .optional()
    .catch(undefined),
  bos_token: token,
  eos_token: token,
  pad_token: token,
  unk_token: token,
});
const generationParameters = ['temperature', 'top_p', 'top_k', 'repetition_penalty'] as const;
const generationConfig = z.looseObject({
  max_new_tokens: tokens,
  eos_token_id: tokenIds,
  temperature: number,
  top_p: number,
  top_k: number,
  repetition_penalty: number,
});

type Config = z.infer<typeof config>;
type TokenizerConfig = z.infer<typeof tokenizerConfig>;
type GenerationConfig = z.infer<typeof generationConfig>;

/** Nothing where `config.json` is no model's: many programs have a file of that name. Never throws. */
export function readHuggingFace(files: HuggingFaceFiles): HuggingFaceFacts {
  const notes: string[] = [];
  const model = parsed('config.json', files.config, config, notes);
  if (model === null || (model.model_type === undefined && model.architectures === undefined)) return { notes: [] }; // prettier-ignore
  const words = parsed('tokenizer_config.json', files.tokenizerConfig, tokenizerConfig, notes) ?? {};
  const generation = parsed('generation_config.json', files.generationConfig, generationConfig, notes) ?? {};
  const languageModel = languageModelOf({ files, model, words, generation });
  const signature: Signature = {
    source: 'huggingface',
    inputs: { kind: 'text' },
    outputs: { kind: 'text' },
    parameters: parametersOf(generation),
    languageModel,
  };
  return { languageModel, ...(isTextModel(model) ? { signature } : {}), notes };
}

function isTextModel({ architectures = [] }: Config): boolean {
  return architectures.some((name) => /(?:ForCausalLM|LMHeadModel)$/.test(name));
}

type Tokenizer = NonNullable<LanguageModel['tokenizer']>;

interface Read {
  readonly files: HuggingFaceFiles;
  readonly model: Config;
  readonly words: TokenizerConfig;
  readonly generation: GenerationConfig;
}

function languageModelOf({ files, model, words, generation }: Read): LanguageModel {
  const template = templateOf(files.chatTemplate, words);
  return present({
    contextLength: lengthOf(model) ?? lengthOf(model.text_config ?? {}) ?? words.model_max_length,
    maxOutputTokens: generation.max_new_tokens,
    chatTemplate: template === null ? undefined : digestOf(template),
    tokenizer: present({
      digest: files.tokenizer,
      vocabularySize: model.vocab_size ?? model.text_config?.vocab_size,
      specialTokens: specialTokensOf({ model, words, generation }),
    }),
  });
}

function lengthOf(said: Partial<Record<keyof typeof lengths, number | undefined>>): number | undefined {
  return (
    said.max_position_embeddings ??
    said.n_positions ??
    said.max_seq_len ??
    said.max_sequence_length ??
    said.n_ctx ??
    said.seq_length
  );
}

/** A file of its own goes before what the tokenizer's configuration says; several have names. */
function templateOf(
  file: Uint8Array | undefined,
  { chat_template: written }: TokenizerConfig,
): Uint8Array | string | null {
  // prettier-ignore
  if (file !== undefined) return file;
  if (written === undefined) return null;
  if (typeof written === 'string') return written;
  return canonicalJson(written.map(({ name, template }) => ({ name, template })));
}

function specialTokensOf({
  model,
  words,
  generation,
}: Omit<Read, 'files'>): Record<string, string> | undefined {
  const ids = (value: number | readonly number[] | undefined) => (value === undefined ? undefined : JSON.stringify(value)); // prettier-ignore
  const all = {
    bos_token: words.bos_token,
    eos_token: words.eos_token,
    pad_token: words.pad_token,
    unk_token: words.unk_token,
    bos_token_id: ids(model.bos_token_id),
    eos_token_id: ids(generation.eos_token_id ?? model.eos_token_id),
  };
  const said = Object.entries(all).flatMap(([name, text]) => (text === undefined || text === '' ? [] : [[name, text] as const])); // prettier-ignore
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** What callers may set and mostly leave as it is. */
function parametersOf(generation: GenerationConfig): Parameter[] {
  return generationParameters.flatMap((name) => {
    const value = generation[name];
    const type = name === 'top_k' ? 'long' : 'double';
    return value === undefined ? [] : [{ name, type, default: value, shape: null } as const];
  });
}

function parsed<T>(
  file: string,
  bytes: Uint8Array | undefined,
  schema: z.ZodType<T>,
  notes: string[],
): T | null {
  if (bytes === undefined) return null;
  try {
    const result = schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    if (result.success) return result.data;
    notes.push(`${file} was not read: it is no JSON object`);
  } catch {
    notes.push(`${file} was not read: it is not JSON`);
  }
  return null;
}

/** Without the members that are undefined: they would count as said. */
function present(said: LanguageModel & Tokenizer): LanguageModel & Tokenizer {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
