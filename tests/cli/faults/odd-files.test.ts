import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { nodeFileSource } from '../../../server/workspace/files/node-file-source.ts';
import { builtCli } from '../../support/built-cli.ts';
import { asOrdinaryUser, forbid, makePipe, makeSocket, openToAll } from '../../support/odd-files.ts';
import { runCommand } from '../../support/run-cli.ts';
import { journey, team } from '../../support/small-journeys.ts';
import { type Content, temporaryFolder } from '../../support/temporary-folder.ts';

const cli = builtCli();
beforeAll(() => chmodSync(path.dirname(cli), 0o755));

/** Runs the command line as it ships, as somebody who may not read everything. */
function waymark(folder: string, args: readonly string[], input?: string | Uint8Array) {
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 50_000,
    maxBuffer: 100_000_000,
    ...asOrdinaryUser(),
    ...(input !== undefined && { input }),
  });
  return { code: signal ?? status, out: stdout, err: stderr };
}

const text = journey('visit', 'care');
const oneLine = /^waymark: [^\n]+\n$/;
const notUtf8 = 'This is not UTF-8 text: save it again as UTF-8.';
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');

const noTexts: readonly [string, Uint8Array, string][] = [
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), `${notUtf8} It looks like UTF-16.`],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), `${notUtf8} It looks like UTF-16.`],
  ['UTF-16 the other way round', Buffer.from(text, 'utf16le').swap16(), `${notUtf8} It looks like UTF-16.`],
  ['Latin-1', Buffer.from('# Caf\u00E9\n', 'latin1'), `${notUtf8} Line 1 cannot be read.`],
  ['a picture', png, 'This is no text: a journey file holds text only, saved as UTF-8.'],
];

const commands: readonly (readonly string[])[] = [
  ['check'],
  ['format'],
  ['format', '--check'],
  ['export', '--format', 'json'],
  ['owners'],
];

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

function levels(count: number): string {
  return Array.from({ length: count }, (_, level) => `${' '.repeat(level)}stage s${level} "S"\n`).join('');
}

it('leaves out pipes, sockets, devices and links that lead nowhere, and waits for none of them', async () => {
  const folder = temporaryFolder({
    'brand.journey': team,
    'self.journey': { linkTo: 'self.journey' },
    'lost.journey': { linkTo: 'nowhere' },
    'endless.journey': { linkTo: '/dev/zero' },
    'circle/up': { linkTo: '..' },
  });
  openToAll(folder);
  makePipe(`${folder}/pipe.journey`);
  await makeSocket(`${folder}/socket.journey`);
  const { code, out, err } = waymark(folder, ['check', '--format', 'json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out).summary).toMatchObject({ files: 1 });
});

it.each<[string, string]>([
  ['pipe.journey', 'This is a pipe, a socket or a device, not a file.'],
  ['socket.journey', 'This is a pipe, a socket or a device, not a file.'],
  ['endless.journey', 'This is a pipe, a socket or a device, not a file.'],
  ['self.journey', 'This link leads back to itself.'],
])('says what %s is where it is asked for by name', async (name, message) => {
  const folder = temporaryFolder({
    'self.journey': { linkTo: 'self.journey' },
    'endless.journey': { linkTo: '/dev/zero' },
  });
  openToAll(folder);
  makePipe(`${folder}/pipe.journey`);
  chmodSync(`${folder}/pipe.journey`, 0o666);
  await makeSocket(`${folder}/socket.journey`);
  const { code, out, err } = waymark(folder, ['check', name]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe(`waymark: '${name}' cannot be read. ${message}\n`);
});

it.each<[string, string, string]>([
  ['file', 'locked.journey', 'You have no permission to read this file.'],
  ['folder', 'locked', 'You have no permission to read this folder.'],
])('says so where it may not read a %s', (_, name, message) => {
  const folder = temporaryFolder({ 'locked.journey': team, 'locked/inside.journey': team });
  openToAll(folder);
  forbid(`${folder}/${name}`);
  for (const command of commands.slice(0, 2)) {
    expect(waymark(folder, command)).toEqual({
      code: 2,
      out: '',
      err: `waymark: ${name} cannot be read. ${message}\n`,
    });
  }
});

it('says so where a path is longer than paths may be', () => {
  const folder = temporaryFolder();
  openToAll(folder);
  const { code, out, err } = waymark(folder, ['check', `${'deep/'.repeat(1_000)}a.journey`]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(oneLine);
  expect(err).toContain('The path of this file is too long.');
});

it.each(['check', 'format --check', 'export --format json'])(
  'goes on with %s where a file vanishes after it was listed',
  async (args) => {
    const folder = temporaryFolder({
      'brand.journey': team,
      'gone.journey': journey('gone'),
    } satisfies Record<string, Content>);
    let reads = 0;
    const fs: typeof nodeFileSource = {
      ...nodeFileSource,
      readText(file) {
        if (file.endsWith('.journey')) {
          reads += 1;
          rmSync(`${folder}/gone.journey`, { force: true });
        }
        return nodeFileSource.readText(file);
      },
    };
    const run = await runCommand(args, { fs, folder });
    const without = temporaryFolder({ 'brand.journey': team });
    expect({ ...run, err: '' }).toEqual({
      ...(await runCommand(args, { fs: nodeFileSource, folder: without })),
      err: '',
    });
    expect(reads).toBe(2);
  },
);

it('reads what there is of a file that grows while it is read', async () => {
  const folder = temporaryFolder({ 'brand.journey': '' });
  const file = `${folder}/brand.journey`;
  const line = 'team care "Customer Care"\n';
  const script = `
    const { appendFileSync } = require('node:fs');
    for (let written = 0; written < 20_000; written += 1) appendFileSync(process.argv[1], process.argv[2]);
  `;
  const writer = spawn(process.execPath, ['-e', script, file, line], { stdio: 'ignore' });
  let running = true;
  const done = once(writer, 'exit').then(() => {
    running = false;
  });
  const whole = line.repeat(20_000);
  const sizes = new Set<number>();
  while (running) {
    const read = nodeFileSource.readText(file);
    const got = 'text' in read ? read.text : expect.fail(read.problem.message);
    if (!whole.startsWith(got)) expect.fail('what was read was never written');
    sizes.add(got.length);
    await new Promise(setImmediate);
  }
  await done;
  expect(nodeFileSource.readText(file)).toEqual({ text: whole });
  expect(sizes.size).toBeGreaterThan(2);
  writeFileSync(file, line);
  expect(nodeFileSource.readText(file)).toEqual({ text: line });
});
