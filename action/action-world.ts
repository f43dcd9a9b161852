import { setTimeout as passed } from 'node:timers/promises';
import type { Io } from '../cli/io.ts';
import { processIo } from '../cli/process-io.ts';
import { checkoutFiles } from './checkout-files.ts';

/** All that the action needs of the world around it; tests give their own. */
export interface ActionWorld {
  readonly io: Io;
  /** What GitHub sets: the variables that a step is started with. */
  readonly env: Env;
  readonly fetch: typeof fetch;
  /** Waits, in milliseconds. */
  wait(time: number): Promise<void>;
}

export type Env = Readonly<Record<string, string | undefined>>;

/** This process, as GitHub starts it: in the folder that was checked out. */
export function actionWorld(): ActionWorld {
  const { env } = process;
  const folder = (env.GITHUB_WORKSPACE || process.cwd()).replaceAll('\\', '/');
  const usual = processIo();
  const io: Io = {
    ...usual,
    folder,
    fs: checkoutFiles(usual.fs, folder),
    colours: false,
    links: false,
    docs: docsOf(env),
    env: gitEnv(env, folder),
  };
  return { io, env, fetch, wait: (time) => passed(time) };
}

/** The pages that explain findings: at the very version of the action that found them, unless told otherwise. */
function docsOf(env: Env): string | undefined {
  const { WAYMARK_DOCS: told, GITHUB_SERVER_URL: server } = env;
  if (told && URL.canParse(told)) return new URL(told.endsWith('/') ? told : `${told}/`).href;
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  return server && repository && ref ? `${server}/${repository}/blob/${ref}/` : undefined;
}

/**
 * What git is started with: nothing of the action's inputs, since the token is among them; and trust in the folder that
 * GitHub checked out, which belongs to somebody else where a job runs in a container.
 */
function gitEnv(env: Env, folder: string): Env {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'));
  const trust = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: folder };
  return { ...(env.GIT_CONFIG_COUNT === undefined && trust), ...Object.fromEntries(kept) };
}
