import { describe, expect, it } from 'vitest';
import { cardAmong, inputExampleAmong, mediaTypeOf, roleOf } from '../../src/registry/artifact-role.ts';

describe('the role of an artifact', () => {
  it.each([
    ['model.onnx', 'weights'],
    ['model-00001-of-00002.safetensors', 'weights'],
    ['MLmodel', 'signature'],
    ['sub/MLmodel', 'signature'],
    ['tokenizer.json', 'tokenizer'],
    ['tokenizer_config.json', 'tokenizer'],
    ['scaler.pkl', 'preprocessing'],
    ['config.json', 'config'],
    ['requirements.txt', 'config'],
    ['README.md', 'card'],
    ['input_example.json', 'data'],
    ['predict.py', 'code'],
    ['.gitattributes', 'other'],
    ['noextension', 'other'],
  ])('of %s is %s', (path, role) => {
    expect(roleOf(path)).toBe(role);
  });

  it('goes with a media type that says no more than the name does', () => {
    expect(mediaTypeOf('a/MLmodel')).toBe('application/yaml');
    expect(mediaTypeOf('x.JSON')).toBe('application/json');
    expect(mediaTypeOf('model.onnx')).toBe('application/octet-stream');
  });

  it('finds the card and the input example nearest the top', () => {
    expect(cardAmong(['docs/README.md', 'card.md', 'x'])).toBe('card.md');
    expect(cardAmong(['notes.md'])).toBeUndefined();
    expect(inputExampleAmong(['data/input_example.json'])).toBe('data/input_example.json');
  });
});
