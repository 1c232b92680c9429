// Where GitHub is, by what was given and what the runner says, and which repositories there can be.
import { describe, expect, test } from 'vitest';
import {
  gitHubAddresses,
  parseRepository,
  shownLocation,
} from '../../../../src/adapters/code-host/github/addresses.ts';
import { LaurelError } from '../../../../src/primitives/errors.ts';

describe("GitHub's addresses", () => {
  test('are those of github.com where nothing says otherwise', () => {
    expect(gitHubAddresses({}, { GITHUB_API_URL: '' })).toEqual({
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
    });
  });

  test('are those of the runner', () => {
    const env = {
      GITHUB_API_URL: 'https://github.example.com/api/v3',
      GITHUB_GRAPHQL_URL: 'https://github.example.com/api/graphql',
    };
    expect(gitHubAddresses({}, env)).toEqual({
      apiUrl: 'https://github.example.com/api/v3',
      graphqlUrl: 'https://github.example.com/api/graphql',
    });
  });

  test.for([
    ['https://github.example.com/api/v3/', 'https://github.example.com/api/graphql'],
    ['https://api.acme.ghe.com', 'https://api.acme.ghe.com/graphql'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/graphql'],
  ])('of GraphQL are derived from %s', ([apiUrl = '', graphqlUrl = '']) => {
    // What the runner says is of another GitHub.
    const env = { GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql' };
    expect(gitHubAddresses({ apiUrl }, env).graphqlUrl).toBe(graphqlUrl);
  });

  test.for([
    '',
    'api.github.com',
    'file:///etc',
    'https://user:password@github.example.com',
    'https://x?y=1',
  ])('are never %j', (apiUrl) => {
    expect(() => gitHubAddresses({ apiUrl }, {})).toThrow(LaurelError);
  });

  test.for([
    ['https://api.github.com', 'github.com/acme/models'],
    ['https://api.acme.ghe.com', 'acme.ghe.com/acme/models'],
    ['https://github.example.com/api/v3', 'github.example.com/acme/models'],
    ['https://api.example.com/api/v3', 'api.example.com/acme/models'],
  ])('are shown to a person: %s as %s', ([apiUrl = '', shown = '']) => {
    expect(shownLocation(apiUrl, 'acme/models')).toBe(shown);
  });
});

describe('a repository', () => {
  test('is an owner and a name', () => {
    expect(parseRepository('acme/credit.models')).toEqual({ owner: 'acme', repo: 'credit.models' });
    expect(parseRepository('user_acme/models')).toEqual({ owner: 'user_acme', repo: 'models' });
  });

  test.for(['', 'models', 'acme/', '/models', 'acme/models/x', 'acme/..', 'acme/.', 'acme/a b', '../models'])(
    'is not %j',
    (text) => {
      expect(() => parseRepository(text)).toThrow(LaurelError);
    },
  );
});
