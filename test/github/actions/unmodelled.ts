// What a test hits when it asks for something of GitHub Actions that nothing here stands for.

/** Ends `drain` and the test with it: a workflow that is only half understood proves nothing. */
export class Unmodelled extends Error {
  constructor(what: string) {
    super(`${what} is not modelled; test/github/actions/README.md says what is`);
    this.name = 'Unmodelled';
  }
}
