/** As much of Node's `node:assert/strict` as the suite uses, for where there is no Node. */
function fail(message: string | undefined): never {
  throw new Error(message ?? 'it is not so');
}

function assert(value: unknown, message?: string): asserts value {
  if (!value) fail(message);
}

const shown = (value: unknown): string => JSON.stringify(value, null, 1) ?? String(value);

export default Object.assign(assert, {
  fail,
  ok: assert,
  equal(is: unknown, expected: unknown, message?: string): void {
    if (!Object.is(is, expected)) fail(message ?? `${shown(is)} is not ${shown(expected)}`);
  },
  notEqual(is: unknown, other: unknown, message?: string): void {
    if (Object.is(is, other)) fail(message ?? `it is ${shown(is)}`);
  },
  /** Plain data only. */
  deepEqual(is: unknown, expected: unknown, message?: string): void {
    if (shown(is) !== shown(expected)) fail(message ?? `${shown(is)} is not ${shown(expected)}`);
  },
  match(text: string, pattern: RegExp, message?: string): void {
    if (!pattern.test(text)) fail(message ?? `${pattern} does not match: ${text}`);
  },
  doesNotMatch(text: string, pattern: RegExp, message?: string): void {
    if (pattern.test(text)) fail(message ?? `${pattern} matches: ${text}`);
  },
  async rejects(run: () => PromiseLike<unknown>, pattern: RegExp): Promise<void> {
    const error = await run().then(
      () => fail('it did not fail'),
      (reason: unknown) => reason,
    );
    if (!pattern.test(String(error))) fail(`it failed otherwise: ${error}`);
  },
});
