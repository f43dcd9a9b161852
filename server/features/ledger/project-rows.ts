import { calledIn, decoded } from '../../../language/index.ts';
import type { Workspace } from '../client.ts';
import type { Project } from './element-rows.ts';
import { type Branch, type Row, rowsOf } from './rows.ts';
import { spoken } from './wording.ts';

/** What grows from each project, below its folder's name where several have something to show. */
export function projectRows(
  { projects }: Workspace,
  branches: (project: Project) => readonly Branch[],
  open: ReadonlySet<string>,
): readonly Row[] {
  const grown = projects
    .map(({ root, snapshot }) => ({ root, below: branches({ snapshot, facts: snapshot.facts }) }))
    .filter(({ below }) => below.length > 0);
  const [first, ...others] = grown;
  // In the scope of its project in either case: what is unfolded stays so when another project is opened.
  if (first !== undefined && others.length === 0) return rowsOf(first.below, open, scopeOf(first.root));
  return rowsOf(
    grown.map(({ root, below }) => projectRow(root, below)),
    open,
  );
}

function projectRow(root: string, below: readonly Branch[]): Branch {
  return {
    key: root,
    kind: 'project',
    label: calledIn(root),
    description: calledIn(outerFolder(root)),
    tooltip: decoded(root),
    spoken: spoken(calledIn(root), 'project'),
    icon: 'root-folder',
    unfolded: true,
    grow: () => below,
  };
}

function scopeOf(root: string): string {
  return `/${root}`;
}

function outerFolder(root: string): string {
  return root.slice(0, Math.max(root.lastIndexOf('/'), 0));
}
