import type { Location } from 'vscode-languageserver';

/** One line of a tree in the side bar: all that the client needs to show it and to act on it. */
export interface Row {
  /** Stays the same while the text changes, so that what is unfolded stays unfolded. */
  readonly id: string;
  readonly kind: RowKind;
  readonly label: string;
  /** Shown paler behind the label. */
  readonly description?: string | undefined;
  /** Plain text, several lines. */
  readonly tooltip?: string | undefined;
  /** What a screen reader says. */
  readonly spoken: string;
  /** The id of a VS Code product icon. */
  readonly icon: string;
  /** How good the news is; the icon has its colour. Never said by colour alone. */
  readonly tone?: 'good' | 'worrying' | 'bad' | 'quiet' | undefined;
  /** What a click goes to. */
  readonly place?: Location | undefined;
  /** The name that other lines refer to it by. */
  readonly name?: string | undefined;
  /** The journey that its preview draws. */
  readonly journey?: string | undefined;
  /** The codes of what was found here, the gravest first. */
  readonly codes?: readonly string[] | undefined;
  /** Whether there are rows below it, and whether they are in sight unless somebody hides them. */
  readonly folding: 'none' | 'folded' | 'unfolded';
  /** The rows below it; undefined where nobody asked for them. */
  readonly rows?: readonly Row[];
}

type RowKind =
  | 'project'
  | 'state'
  | 'promise'
  | 'journey'
  | 'stage'
  | 'touchpoint'
  | 'gap'
  | 'team'
  | 'nobody'
  | 'persona';

/** A row to be, and what would grow below it. */
export interface Branch extends Omit<Row, 'id' | 'rows' | 'folding'> {
  /** Tells it from the others in its scope. */
  readonly key: string;
  /** The rows below it. Only called where they are in sight; undefined where there are none. */
  readonly grow?: (() => readonly Branch[]) | undefined;
  readonly unfolded?: boolean;
  /** Whether what is below it is told apart by its own keys alone, so that it may move elsewhere and stay itself. */
  readonly lendsScope?: boolean;
}

/** The rows of these branches, with those below wherever they are unfolded by themselves or their id is among `open`. */
export function rowsOf(branches: readonly Branch[], open: ReadonlySet<string>, scope = ''): readonly Row[] {
  return grow(branches, scope, { open, used: new Set() });
}

interface Growing {
  readonly open: ReadonlySet<string>;
  readonly used: Set<string>;
}

function grow(branches: readonly Branch[], scope: string, growing: Growing): readonly Row[] {
  return branches.map((branch) => {
    const { key, grow: below, unfolded = false, lendsScope = false, ...row } = branch;
    const id = unused(`${scope}/${key}`, growing.used);
    if (below === undefined) return { ...row, id, folding: 'none' };
    const folding = unfolded ? 'unfolded' : 'folded';
    if (!unfolded && !growing.open.has(id)) return { ...row, id, folding };
    return { ...row, id, folding, rows: grow(below(), lendsScope ? scope : id, growing) };
  });
}

/** Duplicates are shown, too: the second of a name gets a number. */
function unused(id: string, used: Set<string>): string {
  let free = id;
  for (let number = 2; used.has(free); number += 1) free = `${id}~${number}`;
  used.add(free);
  return free;
}
