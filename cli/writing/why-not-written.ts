import { statSync } from 'node:fs';
import path from 'node:path';
import { CannotRun } from '../cannot-run.ts';

/** What the system calls its reasons, and what they mean to a person: why, and what to do. */
const reasons: Readonly<Record<string, readonly [why: string, wayOut: string]>> = {
  ENOSPC: ['there is no space left on the disk', 'Make room, and try again.'],
  EDQUOT: ['your share of the disk is used up', 'Make room, and try again.'],
  EFBIG: ['it would be larger than is allowed there', 'Write less at a time, or name another place.'],
  EROFS: ['this disk can only be read', 'Name another place.'],
  EACCES: ['you may not write there', 'Ask whoever owns the place, or name another one.'],
  EPERM: ['you may not write there', 'Ask whoever owns the place, or name another one.'],
  EISDIR: ['it is a folder', 'Name another place.'],
  EEXIST: ['something of that name is there already', 'Name another place.'],
  ENAMETOOLONG: ['its name is too long for this disk', 'Choose a shorter one.'],
  ENOENT: ['there can be no such file', 'Name another place.'],
  ENOTDIR: ['a file stands where a folder has to be', 'Name another place.'],
  ELOOP: ['the links on the way lead in a circle', 'Name another place.'],
  EBUSY: ['another program uses it', 'Close it there, and try again.'],
  ETXTBSY: ['another program uses it', 'Close it there, and try again.'],
  EIO: ['the disk does not answer as it should', 'Name another place.'],
};

/** Says in one line why a file was not written; `shown` is its path as people see it. */
export function notWritten(shown: string, place: string, error: unknown): CannotRun {
  const [why, wayOut] = whyNotWritten(error);
  const inTheWay = codeOf(error) === 'ENOTDIR' ? fileOnTheWay(shown, place) : undefined;
  const reason = inTheWay === undefined ? why : `'${inTheWay}' is a file, and no folder`;
  return new CannotRun(`'${shown}' cannot be written: ${reason}. ${wayOut} Nothing was changed.`);
}

/** Why nothing could be written, and what to do. */
export function whyNotWritten(error: unknown): readonly [why: string, wayOut: string] {
  const code = codeOf(error);
  // Windows says so of files that PowerPoint or Excel has open.
  if (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES')) {
    return ['another program has it open, or you may not write there', 'Close it there, and try again.'];
  }
  return reasons[code] ?? [`the system says ${code}`, 'Name another place.'];
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** The part of a path, as it is shown, that is a file and would have to be a folder. */
function fileOnTheWay(shown: string, place: string): string | undefined {
  for (let [at, said] = [place, shown]; said !== '.' && said !== '/' && said !== ''; ) {
    [at, said] = [path.dirname(at), path.dirname(said)];
    try {
      if (statSync(at).isFile()) return said;
    } catch {
      // Further up there is something to look at.
    }
    if (path.dirname(at) === at) break;
  }
  return undefined;
}
