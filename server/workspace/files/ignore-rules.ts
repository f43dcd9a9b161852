import ignore, { type Ignore } from 'ignore';
import type { Entry, FileSource } from './file-source.ts';
import { joinPath, parentOf, relativePath } from './paths.ts';
import type { Repository } from './repository.ts';

/** What git ignores in one folder, by the rules of that folder and of all above it. */
export interface IgnoreRules {
  ignores(path: string, kind: 'file' | 'folder'): boolean;
  /** The rules in a folder below, whose own `.gitignore` counts more than those above it. */
  inFolder(folder: string, entries: readonly Entry[]): IgnoreRules;
}

/**
 * The rules that hold in `folder` before its own `.gitignore` is read: those of `.git/info/exclude` and of
 * every `.gitignore` from the repository's root down. Outside a repository none do.
 */
export function rulesAbove(fs: FileSource, repository: Repository | undefined, folder: string): IgnoreRules {
  if (repository === undefined) return rulesFrom(fs, folder, ignore({ ignorecase: false }));
  const { root, commonFolder } = repository;
  const ignorecase = ignoresCase(fs, commonFolder);
  const matcher = ignore({ ignorecase }).add(linesOf(fs, joinPath(commonFolder, 'info/exclude')));
  return foldersAbove(root, folder).reduce(
    (rules, above) => {
      const listed = fs.list(above);
      return rules.inFolder(above, 'entries' in listed ? listed.entries : []);
    },
    rulesFrom(fs, root, matcher, ignorecase),
  );
}

/**
 * All rules live in one matcher, in the order that git weighs them, each written as if it stood in the
 * `base` folder: so a rule of a folder below can bring back what one above it ignores.
 */
function rulesFrom(fs: FileSource, base: string, matcher: Ignore, ignorecase = false): IgnoreRules {
  return {
    ignores(path, kind) {
      const relative = inBytes(relativePath(base, path));
      return relative !== '' && matcher.ignores(kind === 'folder' ? `${relative}/` : relative);
    },
    inFolder(folder, entries) {
      // Git does not follow a `.gitignore` that is a link.
      if (!entries.some(({ name, kind }) => name === '.gitignore' && kind === 'file')) return this;
      const prefix = inBytes(relativePath(base, folder));
      const rules = linesOf(fs, joinPath(folder, '.gitignore')).flatMap((line) => rebased(line, prefix));
      return rulesFrom(fs, base, ignore({ ignorecase }).add(matcher).add(rules), ignorecase);
    },
  };
}

/** A rule of the folder `prefix`, written so that it means the same in the base folder. */
function rebased(line: string, prefix: string): string[] {
  if (prefix === '' || line === '' || line.startsWith('#')) return [line];
  const negated = line.startsWith('!');
  const rule = negated ? line.slice(1) : line;
  const bare = rule.replace(/ +$/, '').replace(/\/$/, '');
  if (bare === '') return [];
  // A rule with a slash before its end is bound to its folder, any other holds at every depth below it.
  const path = bare.includes('/') ? rule.replace(/^\//, '') : `**/${rule}`;
  return [`${negated ? '!' : ''}/${prefix.replace(/[\\*?[]/g, '\\$&')}/${path}`];
}

/** The folders from `root` down to the one that holds `folder`. */
function foldersAbove(root: string, folder: string): string[] {
  const folders: string[] = [];
  for (let at: string | undefined = folder; at !== undefined && at !== root; ) {
    at = parentOf(at);
    if (at !== undefined) folders.unshift(at);
  }
  return folders;
}

function ignoresCase(fs: FileSource, commonFolder: string): boolean {
  return linesOf(fs, joinPath(commonFolder, 'config')).some((line) =>
    /^\s*ignorecase\s*(=\s*(true|yes|on|1)\s*)?$/i.test(line),
  );
}

/**
 * Git compares bytes, so that `?` stands for a third of `旅`. Text whose characters are the bytes of its UTF-8
 * makes the matcher do the same.
 */
function inBytes(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

function linesOf(fs: FileSource, path: string): string[] {
  const read = fs.readText(path);
  return 'text' in read ? inBytes(read.text).split(/\r?\n/) : [];
}
