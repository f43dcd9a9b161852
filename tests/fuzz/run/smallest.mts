import type { FuzzTarget } from '../target.ts';

/** As little of a failing input as still fails, and what it fails with; the input itself where it does not fail any more. */
export async function smallest(
  failing: Uint8Array,
  check: FuzzTarget['check'],
): Promise<{ readonly input: Uint8Array; readonly message: string | undefined }> {
  const message = await failure(failing, check);
  if (message === undefined) return { input: failing, message };
  const kind = kindOf(message);
  let input = failing;
  for (let size = Math.max(1, input.length >> 1); size >= 1; size = size >> 1) {
    for (let at = 0; at < input.length; ) {
      const less = without(input, at, size);
      const said = await failure(less, check);
      if (said !== undefined && kindOf(said) === kind) input = less;
      else at += size;
    }
  }
  return { input, message: await failure(input, check) };
}

function without(input: Uint8Array, at: number, size: number): Uint8Array {
  return Uint8Array.from([...input.subarray(0, at), ...input.subarray(at + size)]);
}

/** A smaller input tells of other places and names, and yet fails in the same way. */
function kindOf(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/'[^']*'|"[^"]*"|\d+/g, '…').slice(0, 60);
}

async function failure(input: Uint8Array, check: FuzzTarget['check']): Promise<string | undefined> {
  try {
    await check(input);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
