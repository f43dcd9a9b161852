import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly group: number;
  readonly command: string;
}

/** The language servers that run in a process group; the extension host is in the group of its editor's server. */
export function languageServers(group: number): number[] {
  return processes()
    .filter(
      (process) => process.group === group && /dist\/server\.js .*--clientProcessId/.test(process.command),
    )
    .map((process) => process.pid);
}

/** The one language server of an editor. */
export function onlyLanguageServer(group: number): number {
  const [server, ...others] = languageServers(group);
  if (server === undefined || others.length > 0) throw new Error('One language server serves an editor.');
  return server;
}

/** Waits for a language server in the group besides the one that is gone, or about to be. */
export async function otherLanguageServer(group: number, gone: number | undefined): Promise<number> {
  const end = Date.now() + 45_000;
  for (;;) {
    const found = languageServers(group).find((pid) => pid !== gone);
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error('The language server did not come back.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A small Debian has no `ps`, and a Mac has no `/proc`. */
function processes(): Process[] {
  return existsSync('/proc/self/stat') ? fromProc() : fromPs();
}

function fromProc(): Process[] {
  const found: Process[] = [];
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      // After the name in brackets, which may hold anything: state, parent, group.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      found.push({ pid: Number(pid), group: Number(fields[2]), command });
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}

function fromPs(): Process[] {
  const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=,pgid=,command='], { encoding: 'utf8' });
  return [...stdout.matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm)].map(([, pid, group, command]) => ({
    pid: Number(pid),
    group: Number(group),
    command: command ?? '',
  }));
}
