/** `folder` and `name` as one path; `name` may itself be a relative path without dots. */
export function joinPath(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** The folder a path stands in; nothing for `/`, `C:/`, a share's own root (`//server/share`) and a scheme's (`memfs:///`). */
export function parentOf(path: string): string | undefined {
  const root = rootOf(path);
  if (path.length <= root.length) return undefined;
  const trimmed = path.endsWith('/') ? path.slice(0, -1) : path;
  return trimmed.slice(0, Math.max(trimmed.lastIndexOf('/'), root.length));
}

/** Whether `path` is `folder` or stands somewhere below it. */
export function within(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The way from `folder` down to `path`, which must stand within it; empty for the folder itself. */
export function relativePath(folder: string, path: string): string {
  return path === folder ? '' : path.slice(folder.endsWith('/') ? folder.length : folder.length + 1);
}

/** Whether a file is called like a journey: editors open `MAP.JOURNEY` as one, too. */
export function isJourneyName(path: string): boolean {
  return path.toLowerCase().endsWith('.journey');
}

/** Whether a path is that of a file which is on no disk: it begins with a scheme, as in `vscode-vfs://github/o/r`. */
export function isVirtual(path: string): boolean {
  return virtualRoot.test(path);
}

/** A drive is called by one letter, a scheme by more. */
const virtualRoot = /^[a-zA-Z][\w+.-]+:\/\/[^/]*\//;

function rootOf(path: string): string {
  return (virtualRoot.exec(path) ?? /^(?:[a-zA-Z]:\/|\/\/[^/]+\/[^/]+|\/)/.exec(path))?.[0] ?? '';
}
