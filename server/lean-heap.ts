import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by three tenths of what is alive, and not to its double, before it is swept: a project stays in memory
 * for days, and every edit leaves an older one behind. What is new is swept by the thread that works: it is little, and to
 * wait for other threads takes longer where the processor is busy. Electron, which is what VS Code's own Node is, may have
 * sealed its flags by now, so there it is left to its own ways.
 */
export function keepHeapLean(): void {
  if (process.versions.electron !== undefined) return;
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--no-parallel-scavenge');
}
