import { setTimeout as pause } from 'node:timers/promises';

/** Asks every process of the group to end, and ends those that are still there after five seconds. */
export async function endGroup(group: number): Promise<void> {
  signal(group, 'SIGTERM');
  for (let waited = 0; waited < 5000 && signal(group, 0); waited += 50) await pause(50);
  signal(group, 'SIGKILL');
}

/** Ends the group when this process ends before it, by itself or by Ctrl+C. Returns how to call that off. */
export function endGroupOnExit(group: number): () => void {
  const end = (): void => {
    signal(group, 'SIGKILL');
  };
  const leave = (): never => process.exit(130);
  process.once('exit', end);
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
  return () => {
    process.off('exit', end);
    process.off('SIGINT', leave);
    process.off('SIGTERM', leave);
  };
}

/** Says whether there was anyone in the group to get the signal. */
function signal(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, name);
  } catch {
    return false;
  }
}
