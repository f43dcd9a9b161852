import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

// What the engine compiles again because it runs often, it no longer counts: of a million calls it would tell a thousand.
setFlagsFromString('--no-opt');
setFlagsFromString('--no-maglev');

const session = new Session();
session.connect();
await session.post('Profiler.enable');
// Once, for all that is counted: functions that ran while nothing was counted have no counters for what is inside of them.
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How often the pieces of all functions of the language are run through, as the engine counts them: unlike time it is the
 * same on every machine. What the engine does inside of one step, such as a regular expression, does not count.
 */
export async function workOf(act: () => void): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  act();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => /\/language\/|chevrotain/.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}
