// The registry address of an S3 store: what people write, and what is refused before anything is sent.
import { describe, expect, it } from 'vitest';
import { parseS3Uri, s3Location } from '../../../src/adapters/object-store/s3/s3-config.ts';

const parse = (text: string) => parseS3Uri(new URL(text));

describe('an s3:// address', () => {
  it('names bucket, prefix and every option', () => {
    const endpoint = encodeURIComponent('http://127.0.0.1:7480/');
    expect(
      parse(
        `s3://acme-models/ml/stage/?region=eu-west-1&endpoint=${endpoint}&pathStyle=false&expectedBucketOwner=123456789012&kmsKeyId=alias/laurel&profile=ml`,
      ),
    ).toEqual({
      bucket: 'acme-models',
      prefix: 'ml/stage/',
      region: 'eu-west-1',
      endpoint: 'http://127.0.0.1:7480',
      pathStyle: false,
      expectedBucketOwner: '123456789012',
      kmsKeyId: 'alias/laurel',
      profile: 'ml',
    });
  });

  it('needs nothing but a bucket, and then means AWS with the bucket in the host name', () => {
    const config = parse('s3://acme-models');
    expect(config).toMatchObject({ prefix: '', region: undefined, endpoint: undefined, pathStyle: false });
    expect(s3Location(config)).toBe('s3://acme-models');
  });

  it('takes path style as the default of any other endpoint', () => {
    expect(parse('s3://models?endpoint=http://127.0.0.1:7480').pathStyle).toBe(true);
  });

  it('is shown in messages without its options', () => {
    expect(s3Location(parse('s3://acme-models/ml?region=eu-west-1'))).toBe('s3://acme-models/ml');
  });

  it.each([
    ['s3://acme-models/ml?regoin=eu-west-1', /unknown option "regoin"/],
    ['s3://acme-models/ml?region=a&region=b', /given twice/],
    ['s3://acme-models/ml?region=EU West', /region does not fit/],
    ['s3://acme-models/ml?expectedBucketOwner=acme', /expectedBucketOwner does not fit/],
    ['s3://acme-models/ml?pathStyle=yes', /pathStyle does not fit/],
    ['s3://acme-models/ml?endpoint=127.0.0.1:7480', /endpoint does not fit/],
    ['s3://acme-models/a//b', /empty or dotted segment/],
    ['s3://acme-models/a%2F%2E%2E%2Fb', /empty or dotted segment/],
    ['s3://acme-models/%FF', /not percent-encoded UTF-8/],
    ['s3://acme-models/a%00b', /control characters/],
    ['s3://acme-models:9000/ml', /no port/],
    ['s3:///ml', /not a bucket name/],
    ['https://acme-models/ml', /not an s3:\/\/ address/],
  ])('refuses %s', (text, message) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringMatching(message) }),
    );
  });

  it.each(['s3://AKIAEXAMPLE:hunter2@acme-models/ml', 's3://acme-models/ml?endpoint=http://u:hunter2@host'])(
    'never repeats a credential that somebody put in it',
    (text) => {
      expect(() => parse(text)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
      );
    },
  );
});
