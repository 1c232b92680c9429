// What is read of language models' own files, and what is left alone.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DirectoryArtifactSource } from '../../../src/adapters/artifacts/directory-artifact-source.ts';
import { type ModelFacts, readModelFacts } from '../../../src/adapters/formats/read-model-facts.ts';
import { signatureDocument } from '../../../src/registry/documents/signature.ts';
import { breakageOf } from '../../builders/breakage-of.ts';
import { scratchDirectory } from '../artifacts/scratch-directory.ts';

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

function factsOf(files: Readonly<Record<string, string | object>>): Promise<ModelFacts> {
  const texts = Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? content : JSON.stringify(content)] as const); // prettier-ignore
  return readModelFacts(
    new DirectoryArtifactSource({ paths: [scratchDirectory(Object.fromEntries(texts))] }),
  );
}

const llama = {
  model_type: 'llama',
  architectures: ['LlamaForCausalLM'],
  max_position_embeddings: 8192,
  vocab_size: 128_256,
  bos_token_id: 1,
  eos_token_id: 2,
};
const words = {
  model_max_length: 1_000_000_000_000_000_019_884_624_838_656,
  chat_template: '{{ messages }}',
  bos_token: '<s>',
  eos_token: { content: '</s>', special: true },
  unk_token: null,
};

describe('the files of a language model', () => {
  it('make its signature: text to text, with what callers rely on', async () => {
    const facts = await factsOf({
      'config.json': llama,
      'tokenizer_config.json': words,
      'tokenizer.json': '{"model":{}}',
      'generation_config.json': { temperature: 0.6, top_k: 50, do_sample: true, max_new_tokens: 512, eos_token_id: [2, 3] }, // prettier-ignore
    });
    expect(facts.notes).toEqual([]);
    expect(facts.signature).toEqual({
      source: 'huggingface',
      inputs: { kind: 'text' },
      outputs: { kind: 'text' },
      parameters: [
        { name: 'temperature', type: 'double', default: 0.6, shape: null },
        { name: 'top_k', type: 'long', default: 50, shape: null },
      ],
      languageModel: {
        contextLength: 8192,
        maxOutputTokens: 512,
        chatTemplate: sha256('{{ messages }}'),
        tokenizer: {
          digest: sha256('{"model":{}}'),
          vocabularySize: 128_256,
          specialTokens: { bos_token: '<s>', eos_token: '</s>', bos_token_id: '1', eos_token_id: '[2,3]' },
        },
      },
    });
    expect(signatureDocument.safeParse(facts.signature).success).toBe(true);
  });

  it.each([
    ['n_positions', { n_positions: 1024 }, 1024],
    ['max_seq_len', { max_seq_len: 2048 }, 2048],
    ['text_config', { text_config: { max_position_embeddings: 4096 } }, 4096],
    ['nothing', {}, undefined],
    ['a length that is text', { max_position_embeddings: '8192' }, undefined],
    ['a length below one', { max_position_embeddings: 0 }, undefined],
  ])('say their room by %s', async (_, said, expected) => {
    const facts = await factsOf({ 'config.json': { architectures: ['GPT2LMHeadModel'], ...said } });
    expect(facts.signature?.languageModel?.contextLength).toBe(expected);
  });

  it('say it by the tokenizer where the model does not, unless that has none', async () => {
    const config = { architectures: ['XForCausalLM'] };
    const said = (model_max_length: number) => factsOf({ 'config.json': config, 'tokenizer_config.json': { model_max_length } }); // prettier-ignore
    expect((await said(512)).signature?.languageModel?.contextLength).toBe(512);
    expect((await said(1e30)).signature?.languageModel?.contextLength).toBeUndefined();
  });

  it('have a template of their own, or several by name', async () => {
    const of = async (files: Readonly<Record<string, string | object>>) => (await factsOf({ 'config.json': llama, ...files })).signature?.languageModel?.chatTemplate; // prettier-ignore
    expect(await of({ 'tokenizer_config.json': words, 'chat_template.jinja': 'other' })).toBe(sha256('other')); // prettier-ignore
    const several = [{ name: 'default', template: 'a' }, { name: 'tool_use', template: 'b' }]; // prettier-ignore
    expect(await of({ 'tokenizer_config.json': { chat_template: several } })).toBe(sha256(JSON.stringify(several))); // prettier-ignore
    expect(await of({})).toBeUndefined();
  });

  it('are added to a signature that somebody wrote, which goes before them', async () => {
    const own = { inputs: { kind: 'text' }, languageModel: { contextLength: 4096, tools: true } };
    const facts = await factsOf({ 'config.json': llama, 'signature.json': own });
    expect(facts.signature).toMatchObject({ source: 'json', outputs: null });
    expect(facts.signature?.languageModel).toMatchObject({
      contextLength: 4096,
      tools: true,
      tokenizer: { vocabularySize: 128_256 },
    });
  });

  it('make no signature for what is no text model, and none of a config.json of something else', async () => {
    expect((await factsOf({ 'config.json': { architectures: ['BertForSequenceClassification'] } })).signature).toBeUndefined(); // prettier-ignore
    expect(await factsOf({ 'config.json': { port: 8080 } })).toMatchObject({ notes: [] });
    expect((await factsOf({ 'config.json': { port: 8080 } })).signature).toBeUndefined();
  });

  it.each([
    ['not JSON', '{'],
    ['a list', '[]'],
    ['nested without end', '['.repeat(100_000)],
    ['empty', ''],
  ])('that are %s say nothing and stop nothing', async (_, text) => {
    const facts = await factsOf({ 'config.json': llama, 'tokenizer_config.json': text });
    expect(facts.notes).toEqual([expect.stringContaining('tokenizer_config.json was not read')]);
    expect(facts.signature?.languageModel?.contextLength).toBe(8192);
    expect((await factsOf({ 'config.json': text })).signature).toBeUndefined();
  });
});

describe('JSON Schemas beside the artifacts', () => {
  const request = { type: 'object', properties: { age: { type: 'integer' } }, required: ['age'] };

  it('are a signature', async () => {
    const facts = await factsOf({
      'request.schema.json': request,
      'response.schema.json': { type: 'number' },
    });
    expect(facts.signature).toEqual({
      source: 'json',
      inputs: { kind: 'json-schema', schema: request },
      outputs: { kind: 'json-schema', schema: { type: 'number' } },
      parameters: [],
    });
    expect((await factsOf({ 'request.schema.json': request })).signature?.outputs).toBeNull();
  });

  it('may stand in signature.json as well', async () => {
    const facts = await factsOf({ 'signature.json': { inputs: { kind: 'json-schema', schema: request } } });
    expect(facts.signature?.inputs).toEqual({ kind: 'json-schema', schema: request });
  });

  it('are told what of them cannot be compared', async () => {
    const odd = { ...request, properties: { age: { not: {} }, zip: { type: 'string', format: 'zip' } } };
    const expected = [
      expect.stringContaining('the schema of inputs has what is not compared (not, format zip)'),
    ];
    expect((await factsOf({ 'request.schema.json': odd })).notes).toEqual(expected);
    const own = { inputs: { kind: 'json-schema', schema: odd } };
    expect((await factsOf({ 'signature.json': own })).notes).toEqual(expected);
  });

  it.each([
    ['a list', '[]'],
    ['text', '"x"'],
    ['no JSON', '{'],
    ['a name that JavaScript takes for its own', '{"type":"object","properties":{"__proto__":{"type":"string"}}}'], // prettier-ignore
  ])('that are %s are refused', async (_, text) => {
    expect((await breakageOf(factsOf({ 'request.schema.json': text }))).code).toBe('invalid-document');
  });
});
