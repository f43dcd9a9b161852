import { harmless } from '../../language/index.ts';
import { relativePath } from '../../server/workspace/files/index.ts';
import type { AskedTeam, Stake } from './stakes.ts';

/**
 * The files and who owns them, as `CODEOWNERS` has it: a line a file, named from the repository's root. A team that cannot
 * be named so, since its contact is neither a handle nor an e-mail address, gets a comment.
 */
export function codeOwners(stakes: readonly Stake[], root: string): string {
  const files = new Map<string, Map<string, AskedTeam>>();
  for (const { file, team } of stakes) {
    if (team === undefined) continue;
    const teams = files.get(file) ?? new Map<string, AskedTeam>();
    files.set(file, teams.set(team.name, team));
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const lines = sorted.flatMap(([file, teams]) =>
    linesFor(`/${relativePath(root, file)}`, [...teams.values()]),
  );
  return lines.map((line) => `${line}\n`).join('');
}

function linesFor(path: string, teams: readonly AskedTeam[]): readonly string[] {
  const handles = new Set(teams.flatMap(handlesOf));
  const unnamed = teams.filter((team) => handlesOf(team).length === 0);
  const comments = unnamed.map((team) => `# ${harmless(path)}: ${unreachable(team)}`);
  if (handles.size === 0) return comments;
  // No line of CODEOWNERS can hold a name with such characters.
  if (harmless(path) !== path) return [...comments, `# ${harmless(path)}: no line can hold this name.`];
  return [...comments, `${path.replace(/[\\ #*?[\]!]/g, '\\$&')} ${[...handles].join(' ')}`];
}

/** `@name`, `@organisation/team` or an e-mail address; nothing where a contact says anything else as well. */
function handlesOf({ contact = '' }: AskedTeam): readonly string[] {
  const words = contact.split(/[\s,;]+/).filter(Boolean);
  return words.every((word) => handle.test(word) || address.test(word)) ? words : [];
}

const handle = /^@[a-z\d][a-z\d_.-]*(?:\/[a-z\d_.-]+)*$/i;
const address = /^[a-z\d][a-z\d._%+-]*@[a-z\d](?:[a-z\d.-]*[a-z\d])?\.[a-z]{2,}$/i;

function unreachable({ title, contact }: AskedTeam): string {
  const name = `'${harmless(title)}'`;
  return contact === undefined
    ? `${name} has no contact.`
    : `the contact of ${name} is no @handle and no e-mail address: '${harmless(contact)}'.`;
}
