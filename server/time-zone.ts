import { lstatSync } from 'node:fs';

/**
 * Gives what is to be called now and then so that the day follows the machine into another time zone. Node looks for the
 * zone when it starts, and anew when the variable `TZ` is written, though it be with what it holds. Where the zone is a
 * link to a file, Node may have to read hundreds of files to tell its name, so that is done only when the link is another.
 */
export function followTimeZone(link = '/etc/localtime'): () => void {
  let known = stateOf(link);
  return () => {
    const state = stateOf(link);
    if (state === known && process.platform !== 'win32') return;
    known = state;
    const { TZ } = process.env;
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  };
}

function stateOf(link: string): string {
  const stats = lstatSync(link, { throwIfNoEntry: false });
  return stats === undefined ? '' : [stats.ino, stats.mtimeMs, stats.ctimeMs].join();
}
