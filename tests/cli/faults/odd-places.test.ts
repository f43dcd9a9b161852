import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodeFileSource } from '../../../server/workspace/files/node-file-source.ts';
import { forbid, makePipe, makeSocket, openToAll } from '../../support/odd-files.ts';
import { runCommand } from '../../support/run-cli.ts';
import { journey, team } from '../../support/small-journeys.ts';
import { type Content, temporaryFolder } from '../../support/temporary-folder.ts';
import { commands, waymark } from './odd-files-bed.ts';

const oneLine = /^waymark: [^\n]+\n$/;

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
