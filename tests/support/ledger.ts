import { checks } from '../../language/index.ts';
import type { Workspace } from '../../server/features/client.ts';
import type { Ledger } from '../../server/features/ledger/index.ts';
import type { Row } from '../../server/features/ledger/rows.ts';
import { executeCommand } from '../../server/features/server-commands.ts';
import { editor } from './features.ts';
import { openFixture } from './fixture.ts';

/** Which of the trees in the side bar. */
export type Tree = 'promises' | 'journeys' | 'owners';

const ruled = checks.filter(({ code }) => code !== 'touchpoint-without-owner');
const rules = Object.fromEntries(ruled.map(({ code }) => [code, { severity: 'off' as const }]));

/** A workspace that holds one project, read from a fixture, in which only the gravest is looked for. */
export function workspaceOf(fixture: string, root = 'file:///northwind'): Workspace {
  const snapshot = openFixture(fixture, rules);
  return { projects: [{ root, snapshot }] };
}

/** What a tree shows while these rows are unfolded besides those that are so by themselves. */
export function ledgerOf(workspace: Workspace, tree: Tree, open: readonly string[] = []): Ledger {
  const params = { command: `waymark.ledger.${tree}`, arguments: [{ open }] };
  return executeCommand(workspace, params, editor) as Ledger;
}

/** The tree with everything unfolded, asked for as a client does that unfolds row by row. */
export function unfoldedLedger(workspace: Workspace, tree: Tree): Ledger {
  let open: string[] = [];
  for (;;) {
    const ledger = ledgerOf(workspace, tree, open);
    const folded = allRows(ledger.rows).filter(({ folding, rows }) => folding !== 'none' && !rows);
    if (folded.length === 0) return ledger;
    open = [...open, ...folded.map(({ id }) => id)];
  }
}

/** All rows of a tree, each followed by those below it. */
export function allRows(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => [row, ...allRows(row.rows ?? [])]);
}

/** A tree as indented text: a row's icon, its label, and what stands paler behind it. */
export function drawn(rows: readonly Row[], indent = ''): string {
  return rows
    .map(({ icon, label, description, rows: below }) => {
      const behind = description === undefined ? '' : ` — ${description}`;
      return `${indent}(${icon}) ${label}${behind}\n${drawn(below ?? [], `${indent}  `)}`;
    })
    .join('');
}
