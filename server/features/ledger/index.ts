import { counted } from '../../../language/index.ts';
import type { Workspace } from '../client.ts';
import type { ServerCommand } from '../server-commands.ts';
import type { Project } from './element-rows.ts';
import { journeyBranches, journeyCounts } from './journeys.ts';
import { ownerBranches, ownerCounts } from './owners.ts';
import { projectRows } from './project-rows.ts';
import { promiseBranches, stateCounts } from './promises.ts';
import type { Branch, Row } from './rows.ts';

/** What one of the trees in the side bar shows now. */
export interface Ledger {
  readonly rows: readonly Row[];
  /** Whether there may be more, since folders are still being looked through. */
  readonly loading: boolean;
  /** All of it in a few words; undefined where there is nothing. */
  readonly summary?: string | undefined;
  /** What has to be noticed even while the view is out of sight. */
  readonly alarm?: { readonly count: number; readonly sentence: string } | undefined;
}

/** Promises by state, the broken ones first. */
export const promiseLedger: ServerCommand = (workspace, given): Ledger => {
  const { broken, summary } = stateCounts(projectsOf(workspace));
  const sentence = `${counted(broken, 'promise is', 'promises are')} broken`;
  return {
    ...treeOf(workspace, given, promiseBranches),
    summary,
    // What delivers a promise may stand in a file that is still to be read.
    alarm: broken === 0 || lacksSome(workspace) ? undefined : { count: broken, sentence },
  };
};

/** Journeys, their stages, and the touchpoints and gaps of each. */
export const journeyLedger: ServerCommand = (workspace, given): Ledger => ({
  ...treeOf(workspace, given, journeyBranches),
  summary: journeyCounts(projectsOf(workspace)),
});

/** Teams and what each owns, after what nobody owns. */
export const ownerLedger: ServerCommand = (workspace, given): Ledger => ({
  ...treeOf(workspace, given, ownerBranches),
  summary: ownerCounts(projectsOf(workspace)),
});

function lacksSome({ loading, reading }: Workspace): boolean {
  return loading === true || (reading?.extent().setAside ?? 0) > 0;
}

function treeOf(
  workspace: Workspace,
  given: readonly unknown[],
  branches: (project: Project) => readonly Branch[],
): Pick<Ledger, 'rows' | 'loading'> {
  const rows = projectRows(workspace, branches, new Set(openIn(given)));
  return { rows, loading: workspace.loading === true };
}

function projectsOf({ projects }: Workspace): readonly Project[] {
  return projects.map(({ snapshot }) => ({ snapshot, facts: snapshot.facts }));
}

/** The ids of the rows that somebody unfolded, as the client gives them: `{ open: [id, …] }`. */
function openIn([given]: readonly unknown[]): readonly string[] {
  if (typeof given !== 'object' || given === null || !('open' in given)) return [];
  const { open } = given;
  return Array.isArray(open) ? open.filter((id) => typeof id === 'string') : [];
}
