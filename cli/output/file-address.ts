import { standardInput } from '../paths.ts';

/** A file as an address: from the current folder where it stands below it, else absolute (`file:///…`). */
export function fileAddress(folder: string, file: string): string {
  if (file === standardInput || !isOutside(file)) return encoded(file);
  return folderAddress(resolved(folder, file)).slice(0, -1);
}

/** A folder as an absolute address, with a `/` at its end. */
export function folderAddress(folder: string): string {
  const path = folder.startsWith('//') ? folder.slice(2) : `/${folder.replace(/^\//, '')}`;
  // The colon of a drive stays as it is: `file:///C:/maps/`.
  return `file://${encoded(path).replace(/^\/([a-zA-Z])%3A/, '/$1:')}/`.replace(/\/\/$/, '/');
}

/** Whether a file, named from the current folder, stands elsewhere. */
export function isOutside(file: string): boolean {
  return file.startsWith('/') || file.startsWith('../') || /^[a-zA-Z]:\//.test(file);
}

/** The absolute path of a file that is named from a folder. */
export function resolved(folder: string, file: string): string {
  if (file.startsWith('/') || /^[a-zA-Z]:\//.test(file)) return file;
  const parts = folder.replace(/\/$/, '').split('/');
  for (const part of file.split('/')) {
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** A path with everything but its slashes percent-encoded; half a character becomes the sign for a broken one. */
function encoded(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}
