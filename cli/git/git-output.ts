/** What stands at a path of a commit. */
export interface TreeEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  /** Its content by git's name for it. */
  readonly object: string;
}

/** What `git ls-tree -r -z` lists, by path; what it could not have listed is passed over. */
export function entriesIn(listing: Buffer): ReadonlyMap<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const line of listing.toString().split('\0')) {
    const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (mode === undefined || object === undefined || path === undefined) continue;
    entries.set(path, { kind: kinds[mode] ?? 'file', object });
  }
  return entries;
}

const kinds: Readonly<Record<string, TreeEntry['kind']>> = { '120000': 'link', '160000': 'submodule' };

/** The contents that `git cat-file --batch` gives, by the names of the objects, up to the first one that is missing. */
export function objectsIn(out: Buffer): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf('\n', at);
    const head = /^([0-9a-f]+) blob (\d+)$/.exec(out.toString('latin1', at, Math.max(at, end)));
    // An answer that ends too early has no line end behind its last head.
    if (head?.[1] === undefined) break;
    const size = Number(head[2]);
    contents.set(head[1], out.subarray(end + 1, end + 1 + size));
    at = end + size + 2;
  }
  return contents;
}
