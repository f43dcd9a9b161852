import { setTimeout as pause } from 'node:timers/promises';

/** Asks every process of the group to end, and ends those that are still there after five seconds. */
export async function endGroup(group: number): Promise<void> {
  signal(group, 'SIGTERM');
  for (let waited = 0; waited < 5000 && signal(group, 0); waited += 50) await pause(50);
  signal(group, 'SIGKILL');
}

/** Ends the group at the latest when this process exits. Returns how to call that off. */
export function endGroupOnExit(group: number): () => void {
  const end = (): void => {
    signal(group, 'SIGKILL');
  };
  process.once('exit', end);
  return () => process.off('exit', end);
}

/** Makes Ctrl+C an exit like any other, so that what was started is ended too. */
export function exitOnSignals(): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(130));
}

/** Says whether there was anyone in the group to get the signal. */
function signal(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, name);
  } catch {
    return false;
  }
}
