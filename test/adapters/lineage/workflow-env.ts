// The variables of a GitHub Actions job, with secrets beside them that nothing may copy.

export const workflowEnv = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/credit',
  GITHUB_RUN_ID: '8123456789',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'train',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_ACTOR: 'ada',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_TOKEN: 'ghs_SECRET',
  ACTIONS_RUNTIME_TOKEN: 'SECRET',
  AWS_SECRET_ACCESS_KEY: 'SECRET',
};
