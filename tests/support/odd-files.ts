import { execFileSync, type SpawnOptions } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';

/** Makes a named pipe into which nobody writes: who opens it in the usual way waits forever. */
export function makePipe(path: string): void {
  execFileSync('mkfifo', [path]);
}

/** Makes a socket that lives as long as the test. */
export async function makeSocket(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
}

/** Takes away everybody's right to read, and gives it back when the test is over. */
export function forbid(path: string): void {
  chmodSync(path, 0o000);
  onTestFinished(() => chmodSync(path, 0o755));
}

/** Lets others than the owner look into a folder. */
export function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
}

/** Starts a program as somebody who may not read everything, as the administrator may. */
export function asOrdinaryUser(): Pick<SpawnOptions, 'uid' | 'gid'> {
  return process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
}

const nobody = 65_534;
