import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import type { FuzzTarget } from '../target.ts';
import type { Limits } from './limits.mts';

/** What a run of made-up inputs came to. */
export interface MadeUpFigures {
  readonly inputs: number;
  readonly seconds: number;
  readonly seed: number;
  /** The smallest input found that what must hold does not hold for. */
  readonly failing: Uint8Array | undefined;
  readonly message: string | undefined;
}

/** Tries inputs as fast-check makes them up, until the limit; it makes one that fails as small as it can. */
export async function runMadeUp(
  { check, inputs }: FuzzTarget,
  { seconds, runs }: Limits,
): Promise<MadeUpFigures> {
  const started = performance.now();
  const details = await fc.check(
    fc.asyncProperty(inputs(), async (input) => {
      await check(input);
      // What is held weakly, as statements are, is only let go of between two turns.
      await setImmediate();
    }),
    {
      numRuns: runs ?? Number.MAX_SAFE_INTEGER,
      ...(seconds !== undefined && {
        interruptAfterTimeLimit: seconds * 1000,
        markInterruptAsFailure: false,
      }),
    },
  );
  const { numRuns, seed, counterexample, errorInstance } = details;
  return {
    ...{ inputs: numRuns, seed, seconds: Math.round((performance.now() - started) / 1000) },
    failing: counterexample?.[0],
    message: errorInstance instanceof Error ? errorInstance.message : undefined,
  };
}
