import { test } from 'vitest';
import { finding, notFinding, startServer, uriOf } from '../../support/language-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/**
 * A machine on which it stays noon in Greenwich, and that goes where a message says: its link to a zone is another then, and
 * the zone of the process is set without a word to the thread that the server runs in. After that a minute passes.
 */
const travellingMachine = `
  const fs = require('node:fs');
  const { SHARE_ENV, Worker } = require('node:worker_threads');
  const RealDate = Date;
  const noon = RealDate.parse('2026-10-01T12:00:00Z');
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [noon] : parts));
    }
  };
  let journeys = 0;
  const { lstatSync } = fs;
  fs.lstatSync = (path, ...rest) =>
    path === '/etc/localtime' ? { ino: journeys } : lstatSync(path, ...rest);
  const minutes = [];
  const { setInterval } = globalThis;
  globalThis.setInterval = (work, time) => {
    if (time === 60_000) minutes.push(work);
    return setInterval(work, time);
  };
  process.on('SIGUSR2', () => {
    journeys += 1;
    const goes = "process.env.TZ = 'Pacific/Kiritimati'";
    new Worker(goes, { eval: true, env: SHARE_ENV }).once('exit', () => minutes.forEach((work) => work()));
  });
`;

test('a machine that comes into another time zone has the day of that zone within a minute', async () => {
  const folder = temporaryFolder({
    'machine.cjs': travellingMachine,
    // A year old on the first of October: stale from the second on.
    'visit.journey': 'journey visit "Visit"\n  research "Nine diaries" on 2025-10-01\n',
  });
  const server = await startServer({
    folders: [folder],
    initialize: { initializationOptions: {} },
    process: { env: { ...process.env, TZ: 'UTC', NODE_OPTIONS: `--require=${folder}/machine.cjs` } },
  });
  const visit = uriOf(`${folder}/visit.journey`);
  await server.shows(visit, notFinding('research-stale'));
  server.process.kill('SIGUSR2');
  await server.shows(visit, finding('research-stale'));
});
