// The environment that every git process of the stand-in has.

/** Of the machine's own configuration nothing counts. */
export const hostEnvironment = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};
