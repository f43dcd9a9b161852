import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, truncateSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodeFileSource } from '../../../server/workspace/files/node-file-source.ts';
import { openToAll } from '../../support/odd-files.ts';
import { runCommand } from '../../support/run-cli.ts';
import { team } from '../../support/small-journeys.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { cli, commands, text, waymark } from './odd-files-bed.ts';

const notUtf8 = 'This is not UTF-8 text: save it again as UTF-8.';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');

const noTexts: readonly [string, Uint8Array, string][] = [
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), `${notUtf8} It looks like UTF-16.`],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), `${notUtf8} It looks like UTF-16.`],
  ['UTF-16 the other way round', Buffer.from(text, 'utf16le').swap16(), `${notUtf8} It looks like UTF-16.`],
  ['Latin-1', Buffer.from('# Caf\u00E9\n', 'latin1'), `${notUtf8} Line 1 cannot be read.`],
  ['a picture', png, 'This is no text: a journey file holds text only, saved as UTF-8.'],
];

function levels(count: number): string {
  return Array.from({ length: count }, (_, level) => `${' '.repeat(level)}stage s${level} "S"\n`).join('');
}

it.each(noTexts)('says in one line what to do with %s, and changes not a byte', async (_, bytes, message) => {
  const folder = temporaryFolder({ 'odd.journey': bytes, 'brand.journey': team });
  for (const command of commands) {
    const run = await runCommand(command.join(' '), { fs: nodeFileSource, folder });
    expect({ command, ...run }).toEqual({
      command,
      code: 2,
      out: '',
      err: `waymark: odd.journey cannot be read. ${message}\n`,
    });
  }
  expect(readFileSync(`${folder}/odd.journey`)).toEqual(Buffer.from(bytes));
});

it.each(noTexts)('says the same of %s on standard input', (_, bytes, message) => {
  const folder = temporaryFolder();
  openToAll(folder);
  for (const command of [
    ['check', '-'],
    ['format', '-'],
  ]) {
    const { code, out, err } = waymark(folder, command, bytes);
    expect({ command, code, out, err }).toEqual({
      command,
      code: 2,
      out: '',
      err: `waymark: Standard input cannot be read. ${message}\n`,
    });
  }
});

it.each(noTexts)('says the same of %s that is to be brought in or compared', async (_, bytes, message) => {
  const folder = temporaryFolder({ 'odd.mmd': bytes, 'before/a.journey': bytes, 'after/a.journey': text });
  for (const args of ['import odd.mmd', 'diff ./before ./after']) {
    const { code, out, err } = await runCommand(args, { fs: nodeFileSource, folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^waymark: [^\n]+ cannot be read\. [^\n]+\n$/);
    expect(err).toContain(message);
  }
});

it('keeps the ends of lines and the byte-order mark of what it formats', () => {
  const written = '\uFEFFteam   care "Care"\r\nteam  field "Field"\rteam   shop "Shop"\n';
  const folder = temporaryFolder({ 'brand.journey': written });
  chmodSync(folder, 0o777);
  chmodSync(`${folder}/brand.journey`, 0o666);
  expect(waymark(folder, ['format']).code).toBe(0);
  expect(readFileSync(`${folder}/brand.journey`, 'utf8')).toBe(
    '\uFEFFteam care "Care"\r\nteam field "Field"\rteam shop "Shop"\n',
  );
});

it('does not read a file of 50 MB, and says what to do', async () => {
  const folder = temporaryFolder({ 'huge.journey': '', 'brand.journey': team });
  openToAll(folder);
  truncateSync(`${folder}/huge.journey`, 50_000_000);
  const message = 'This is too large (50.0 MB): split it into several files of 10 MB at most.';
  for (const command of [['check'], ['check', 'huge.journey'], ...commands]) {
    const run = await runCommand(command.join(' '), { fs: nodeFileSource, folder });
    expect({ command, ...run }).toEqual({
      command,
      code: 2,
      out: '',
      err: `waymark: huge.journey cannot be read. ${message}\n`,
    });
  }
});

it('stops listening to standard input after 10 MB, and says what to do', async () => {
  const child = spawn(process.execPath, [cli, 'check', '-'], { stdio: ['pipe', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  // The rest of 50 MB has nobody who reads it, which is as it should be.
  child.stdin.on('error', () => undefined);
  child.stdin.end('# a line of a comment\n'.repeat(2_300_000));
  expect(await once(child, 'close')).toEqual([2, null]);
  expect(err).toBe(
    'waymark: Standard input cannot be read. This is too large: split it into several files of 10 MB at most.\n',
  );
});

it.each<[string, () => string]>([
  ['one line of nine megabytes', () => `journey visit "${'very long '.repeat(900_000)}`],
  ['a million lines of comments', () => '# comment\n'.repeat(990_000)],
  ['four thousand levels of indentation', () => levels(4_000)],
])('checks %s', (_, make) => {
  const folder = temporaryFolder({ 'odd.journey': make() });
  openToAll(folder);
  const { code, out, err } = waymark(folder, ['check']);
  expect(err).toBe('');
  expect([0, 1]).toContain(code);
  expect(out).toContain('1 file, ');
});
