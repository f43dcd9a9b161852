import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

/**
 * Somebody else in the same process sets the zone of the whole, of which the first thread hears nothing, as it hears nothing of
 * a machine that travels. The day there is said before and after the zone is followed, each time the link is as it is then.
 */
const travelling = `
  import { symlinkSync, unlinkSync } from 'node:fs';
  import { SHARE_ENV, Worker } from 'node:worker_threads';
  import { followTimeZone } from ${JSON.stringify(new URL('../../server/time-zone.ts', import.meta.url).href)};
  import { localDay } from ${JSON.stringify(new URL('../../server/workspace/local-day.ts', import.meta.url).href)};

  const [link] = process.argv.slice(1);
  const noon = new Date('2026-10-01T12:00:00Z');
  const follow = followTimeZone(link);
  const days = [localDay(noon)];
  const travel = async (zone) => {
    const worker = new Worker(\`process.env.TZ = '\${zone}'\`, { eval: true, env: SHARE_ENV });
    await new Promise((resolve) => worker.once('exit', resolve));
    days.push(localDay(noon));
    follow();
    days.push(localDay(noon));
    unlinkSync(link);
    symlinkSync(zone, link);
    follow();
    days.push(localDay(noon));
  };
  await travel('Pacific/Kiritimati');
  await travel('America/Los_Angeles');
  console.log(days.join(' '));
`;

test('a time zone that the machine has moved to is followed once its link is another', () => {
  const folder = temporaryFolder({ localtime: { linkTo: 'UTC' } });
  const args = ['--no-warnings', '--input-type=module', '--eval', travelling, `${folder}/localtime`];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  });
  const [first, second] = ['2026-10-01', '2026-10-02'];
  expect({ stdout: stdout.trim().split(' '), stderr }).toEqual({
    stdout: [first, first, first, second, second, second, first],
    stderr: '',
  });
});
