import picomatch from 'picomatch';

/** Tells whether a file pattern leaves out a path, which is read from the folder of `waymark.json`. */
export type Excludes = (path: string) => boolean;

/**
 * What a pattern may not hold, as a regular expression's source: no groups that repeat, no group or range that reaches over a
 * `/`, and at most two of `*` and `(` in a name that holds anything else special. Within these limits the time that a
 * path takes grows with its length, whoever wrote the pattern and named the files.
 */
export const costly = {
  repeats: '[*+]\\(',
  reaches: '[({\\[][^)}\\]]*/',
  many: '(?:^|/)(?=[^/]*[?\\[\\]{}()\\\\])(?:[^/]*?[*(]){3}',
} as const;

/**
 * A backslash that parts folders, as Windows writes paths, as a regular expression's source. Before a sign that patterns
 * read otherwise a backslash means that sign itself.
 */
export const windowsPath = '\\\\(?:[\\w.\\u0080-\\uffff]|\\*\\*|$)';

/** The longest pattern, in UTF-16 code units. */
export const longestGlob = 300;

/**
 * Matches paths against file patterns. Folders are compared name by name, and names with stars piece by piece: one regular
 * expression for all of a path would, with patterns and names made for it, not come to an end.
 */
export function excludes(globs: readonly string[]): Excludes {
  const all = globs.map((glob) => namesOf(glob.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')));
  return (path) => {
    const names = path.split('/');
    return all.some((glob) => matches(glob, names));
  };
}

type NameMatcher = '**' | ((name: string) => boolean);

function namesOf(glob: string): readonly NameMatcher[] {
  const parts = glob.split('/').filter((part, place, all) => part !== '**' || all[place - 1] !== '**');
  // As picomatch has it, 'drafts/**' is the folder and all in it, but 'dr*/**' only what is in such folders.
  if (parts.at(-1) === '**' && parts.at(-2)?.endsWith('*')) parts.splice(-1, 0, '*');
  return parts.map((part) => (part === '**' ? '**' : nameMatcher(part)));
}

/** Row by row, as far as the names that were looked at let the pattern come. */
function matches(glob: readonly NameMatcher[], names: readonly string[]): boolean {
  let reached = afterAnyFolders(glob, new Set([0]));
  for (const name of names) {
    const next = new Set<number>();
    for (const at of reached) {
      const matcher = glob[at];
      if (matcher === '**') next.add(at);
      else if (matcher?.(name)) next.add(at + 1);
    }
    reached = afterAnyFolders(glob, next);
    if (reached.size === 0) return false;
  }
  return reached.has(glob.length);
}

/** `**` also stands for no folder at all. */
function afterAnyFolders(glob: readonly NameMatcher[], reached: Set<number>): Set<number> {
  for (const at of reached) if (glob[at] === '**') reached.add(at + 1);
  return reached;
}

function nameMatcher(glob: string): (name: string) => boolean {
  if (/[?[\]{}()\\!+@|]/.test(glob)) return picomatch(glob, { dot: true });
  const [first = '', ...others] = glob.split(/\*+/);
  const last = others.pop();
  if (last === undefined) return (name) => name === first;
  return (name) => {
    let at = first.length;
    const end = name.length - last.length;
    if (end < at || !name.startsWith(first) || !name.endsWith(last)) return false;
    for (const piece of others) {
      const found = name.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return at <= end;
  };
}
