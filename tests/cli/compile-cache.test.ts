import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../cli/compile-cache.ts';
import { builtCli } from '../support/built-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const cli = builtCli();

describe('What Node made of the program', () => {
  it('is kept in a folder of the user, and the program runs from it', () => {
    const home = temporaryFolder({});
    const first = check(home, {});
    expect(first).toEqual({ code: 0, err: '', out: expect.stringContaining('1 file') });
    const kept = readdirSync(path.join(home, 'waymark'), { recursive: true });
    expect(kept.length).toBeGreaterThan(1);
    expect(check(home, {})).toEqual(first);
  });

  it('is not kept where NODE_DISABLE_COMPILE_CACHE says so', () => {
    const home = temporaryFolder({});
    expect(check(home, { NODE_DISABLE_COMPILE_CACHE: '1' }).code).toBe(0);
    expect(existsSync(path.join(home, 'waymark'))).toBe(false);
  });

  it('is not missed where its folder cannot be made', () => {
    const home = temporaryFolder({ 'a-file': '' });
    expect(check(path.join(home, 'a-file'), {})).toEqual({
      code: 0,
      err: '',
      out: expect.stringContaining('1 file'),
    });
  });
});

it.each([
  ['linux', { XDG_CACHE_HOME: '/var/own' }, '/var/own/waymark'],
  ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/maya/.cache/waymark'],
  ['linux', {}, '/home/maya/.cache/waymark'],
  ['darwin', {}, '/home/maya/Library/Caches/waymark'],
  ['win32', { LOCALAPPDATA: 'C:\\Users\\maya\\Local' }, 'C:\\Users\\maya\\Local\\waymark\\cache'],
  ['win32', {}, undefined],
] as const)('keeps programs on %s with %o in %s', (platform, env, folder) => {
  expect(cacheFolder(platform, env, '/home/maya')).toBe(folder);
});

/** Checks a small project with this cache folder, and nothing else of the environment that says where to cache. */
function check(cache: string, env: NodeJS.ProcessEnv) {
  const { NODE_DISABLE_COMPILE_CACHE: _, NODE_COMPILE_CACHE: __, ...others } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'check', '--fail-on', 'never'], {
    cwd: temporaryFolder({ 'a.journey': 'team care "Care"\n' }),
    env: { ...others, XDG_CACHE_HOME: cache, ...env },
    encoding: 'utf8',
  });
  return { code: status, err: stderr, out: stdout };
}
