import module from 'node:module';
import path from 'node:path';

/**
 * Keeps what Node made of a command's program, so that a later run need not make it again. Node leaves it out where
 * NODE_DISABLE_COMPILE_CACHE is set, says nothing where the folder cannot be written, and has had it only since 22.8.
 */
export function keepCompiled(env: NodeJS.ProcessEnv, home: string): void {
  const folder = cacheFolder(process.platform, env, home);
  if (folder !== undefined) module.enableCompileCache?.(folder);
}

/**
 * A folder that nobody else can write into, since what lies there is run; nothing where there is no such folder.
 */
export function cacheFolder(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  home: string,
): string | undefined {
  if (platform === 'win32') return env.LOCALAPPDATA && path.win32.join(env.LOCALAPPDATA, 'waymark', 'cache');
  if (platform === 'darwin') return path.posix.join(home, 'Library/Caches/waymark');
  // What is not absolute is to be ignored: https://specifications.freedesktop.org/basedir-spec/latest/
  const own = env.XDG_CACHE_HOME ?? '';
  return path.posix.join(path.posix.isAbsolute(own) ? own : path.posix.join(home, '.cache'), 'waymark');
}
