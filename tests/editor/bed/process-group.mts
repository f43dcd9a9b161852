import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const patience = 5000;

/**
 * Asks a process that was started detached, and all that it started, to end. Once it has, or after five
 * seconds, those that are still there are ended.
 */
export async function endGroup(leader: ChildProcess): Promise<void> {
  if (leader.pid === undefined) return;
  signal(leader.pid, 'SIGTERM');
  if (leader.exitCode === null && leader.signalCode === null) {
    await once(leader, 'exit', { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  }
  signal(leader.pid, 'SIGKILL');
}

/** Ends the group at the latest when this process exits. Returns how to call that off. */
export function endGroupOnExit(group: number): () => void {
  const end = (): void => signal(group, 'SIGKILL');
  process.once('exit', end);
  return () => process.off('exit', end);
}

/** Makes Ctrl+C an exit like any other, so that what was started is ended too. */
export function exitOnSignals(): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(130));
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name);
  } catch {
    // There is nobody left in the group.
  }
}
