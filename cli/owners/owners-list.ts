import { harmless } from '../../language/index.ts';
import { shownPath } from '../paths.ts';
import type { AskedTeam, Stake } from './stakes.ts';

/** The teams for people, by title: how to reach each, and by file what it answers for. */
export function ownersList(stakes: readonly Stake[], folder: string): string {
  const teams = [...grouped(stakes, ({ team }) => team?.name).values()];
  const byTitle = teams.sort((a, b) => compare(titleOf(a), titleOf(b)));
  return byTitle.map((its) => `${[head(its[0]?.team), ...files(its, folder)].join('\n')}\n`).join('\n');
}

/** What no team answers for comes last. */
function titleOf([first]: readonly Stake[]): string {
  return first?.team === undefined ? '\uFFFF' : first.team.title;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function head(team: AskedTeam | undefined): string {
  if (team === undefined) return 'No team';
  const { title, contact, via } = team;
  const name = harmless(title);
  if (contact === undefined) return `${name}: no contact`;
  return `${name}: ${harmless(contact)}${via === undefined ? '' : ` (${harmless(via)})`}`;
}

function files(stakes: readonly Stake[], folder: string): readonly string[] {
  const groups = [...grouped(stakes, ({ file }) => file)].sort(([a], [b]) => compare(a, b));
  return groups.flatMap(([file, its]) => {
    const name = harmless(shownPath(folder, file));
    const told = its.filter(({ kind }) => kind === undefined);
    return told.length > 0
      ? [`  ${name}`, ...told.map(({ what }) => `    ${harmless(what)}`)]
      : [`  ${name}: ${counts(its)}`];
  });
}

function counts(stakes: readonly Stake[]): string {
  return [...grouped(stakes, ({ kind }) => kind)]
    .map(([kind, { length }]) => `${length} ${kind}${length === 1 ? '' : 's'}`)
    .join(', ');
}

function grouped<Key>(stakes: readonly Stake[], keyOf: (stake: Stake) => Key): Map<Key, Stake[]> {
  const groups = new Map<Key, Stake[]>();
  for (const stake of stakes) {
    const key = keyOf(stake);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [stake]);
    else group.push(stake);
  }
  return groups;
}
