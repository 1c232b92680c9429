// Addresses without what must not be stored for ever.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutCredentials } from '../../../src/adapters/lineage/remote-address.ts';

describe('an address', () => {
  it.each([
    ['https://github.com/acme/credit.git', 'https://github.com/acme/credit'],
    ['https://ghp_SECRET@github.com/acme/credit', 'https://github.com/acme/credit'],
    ['https://user:SECRET@host:8443/x.git?token=SECRET#SECRET', 'https://host:8443/x'],
    ['ssh://git@github.com/acme/credit.git', 'ssh://git@github.com/acme/credit'],
    ['ssh://deploy:SECRET@host/x', 'ssh://host/x'],
    ['git@github.com:acme/credit.git', 'git@github.com:acme/credit'],
    ['SECRET@host:acme/credit', 'host:acme/credit'],
    ['s3://bucket/data.csv', 's3://bucket/data.csv'],
    ['/srv/git/credit.git', '/srv/git/credit'],
    ['file:///srv/git/credit/', 'file:///srv/git/credit'],
  ])('%s is told as %s', (raw, told) => {
    expect(withoutCredentials(raw)).toBe(told);
  });

  it.each([
    '',
    'user:SECRET@host:path',
    'https://',
    'https://user:SECRET@',
    'x\ny',
    'a b',
    'x'.repeat(5_000),
  ])('that may hide a secret is not told: %j', (raw) => {
    expect(withoutCredentials(raw)).toBeNull();
  });

  it('never holds the password that was in it', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const scheme = fc.constantFrom('https', 'http', 'ssh', 'git', 'git+ssh', 'ftp', 's3', 'custom');
    fc.assert(
      fc.property(scheme, word, word, word, (protocol, user, host, path) => {
        const told = withoutCredentials(`${protocol}://${user}:S3CR3T@${host}/${path}`);
        expect(told ?? '').not.toContain('S3CR3T');
        expect(withoutCredentials(`${protocol}://S3CR3T@${host}/${path}`) ?? '').not.toContain('S3CR3T');
      }),
    );
  });
});
