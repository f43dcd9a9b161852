import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { leftOver } from '../../cli/standard-output.ts';
import { builtCli } from '../support/built-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const cli = builtCli();

it('reaches a file and a reader who takes his time alike, however long it is', async () => {
  const promises = Array.from({ length: 3000 }, (_, i) => `promise p${i} "P${i}"`);
  const cwd = temporaryFolder({ 'a.journey': promises.join('\n') });
  const file = path.join(cwd, 'report.txt');
  const written = spawnSync(process.execPath, [cli, 'check'], {
    cwd,
    stdio: ['ignore', openSync(file, 'w'), 'inherit'],
  });
  const child = spawn(process.execPath, [cli, 'check'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  // More than a pipe holds waits by now.
  await once(child.stdout, 'readable');
  expect(await text(child.stdout)).toBe(readFileSync(file, 'utf8'));
  expect([written.status, ...(await ended)]).toEqual([1, 1, null]);
  expect(readFileSync(file, 'utf8')).toMatch(/\n1 file, .* 3000 errors?.*\n$/);
});

const bytes = new TextEncoder().encode('a report');

it('is written in as many parts as its reader takes', () => {
  let taken = '';
  const left = leftOver(bytes, (rest) => {
    taken += new TextDecoder().decode(rest.subarray(0, 3));
    return Math.min(rest.length, 3);
  });
  expect({ taken, left: left.length }).toEqual({ taken: 'a report', left: 0 });
});

it('leaves what cannot be taken without waiting', () => {
  let calls = 0;
  const left = leftOver(bytes, () => {
    calls += 1;
    if (calls > 1) throw systemError('EAGAIN');
    return 2;
  });
  expect(new TextDecoder().decode(left)).toBe('report');
});

it('says what keeps it from being written', () => {
  const full = () => {
    throw systemError('ENOSPC');
  };
  expect(() => leftOver(bytes, full)).toThrow('ENOSPC');
});

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
