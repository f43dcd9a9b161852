/** One thing the product does, seen in a real editor. */
export interface EditorTest {
  /** A sentence about what the person at the editor sees. */
  readonly name: string;
  readonly run: () => Promise<void>;
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export interface Listener {
  say(line: string): void;
  /** Called after a test failed, to keep what there is to see. */
  failed?(test: EditorTest): Promise<void>;
}

/** Far more than any test takes, tried twice on a busy machine: it only ends a run that would hang. */
const limitInSeconds = 300;

/** Runs tests one after the other, says how each went, and counts them. No test at all counts as a failure. */
export async function runTests(tests: readonly EditorTest[], listener: Listener): Promise<Tally> {
  let passed = 0;
  for (const test of tests) {
    const started = Date.now();
    const failure = await failureOf(test);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    listener.say(`  ${failure ? '✗' : '✓'} ${test.name} (${seconds} s)`);
    if (!failure) passed += 1;
    else {
      listener.say(indent(failure.stack ?? failure.message));
      await listener.failed?.(test);
    }
  }
  if (tests.length === 0) listener.say('  ✗ there is no test to run');
  return { passed, failed: Math.max(tests.length, 1) - passed };
}

/** What is said of a test that failed and gets another chance. */
export function triedOnceMore(test: string, error: unknown): string {
  const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `  … '${test}' failed and is tried once more: ${reason}`;
}

async function failureOf(test: EditorTest): Promise<Error | undefined> {
  const limit = Promise.withResolvers<never>();
  const over = (): void => limit.reject(new Error(`no end after ${limitInSeconds} seconds`));
  const timer = setTimeout(over, limitInSeconds * 1000);
  try {
    await Promise.race([test.run(), limit.promise]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    clearTimeout(timer);
  }
}

function indent(text: string): string {
  return text.replace(/^/gm, '      ');
}
