import {
  affectedTeams,
  type Element,
  elementsOf,
  type Facts,
  outerTeam,
  ownerOf,
  type Team,
} from '../../language/index.ts';
import type { Compared, ComparedPair } from '../diff/compare.ts';
import type { LoadedProjects } from '../projects.ts';

/** A team as it can be reached. */
export interface AskedTeam {
  readonly name: string;
  readonly title: string;
  /** How to reach it, as written; undefined where nobody has said so. */
  readonly contact: string | undefined;
  /** The title of the team around it whose contact this is; undefined for its own. */
  readonly via: string | undefined;
}

/** Something in a file that a team has to answer for. */
export interface Stake {
  /** Undefined for what no team answers for. */
  readonly team: AskedTeam | undefined;
  /** The file's absolute path. */
  readonly file: string;
  /** What it is: an element in a few words, or a change in a sentence. */
  readonly what: string;
  /** What it is counted with where there are many, such as `touchpoint`; undefined for what is told one by one. */
  readonly kind: Element['kind'] | undefined;
}

/** All that teams own in the files that were asked for. */
export function ownedStakes({ projects, wants }: LoadedProjects): readonly Stake[] {
  return projects.flatMap(({ snapshot }) => {
    const { facts } = snapshot;
    return [...snapshot.units()]
      .filter(({ uri }) => wants(uri))
      .flatMap((unit) => elementsOf(unit))
      .flatMap((element): Stake[] => {
        const team = ownerOf(element, facts);
        const { uri: file, kind, title } = element;
        return team === undefined
          ? []
          : [{ team: asked(team, facts), file, kind, what: `${kind} '${title}'` }];
      });
  });
}

/** All that changes mean to teams, worst first. */
export function changedStakes({ pairs, wants }: Compared): readonly Stake[] {
  return pairs.flatMap((pair) =>
    pair.diff.changes.flatMap((change): Stake[] => {
      const place = change.after ?? change.before;
      if (place === undefined || ![change.after, change.before].some((it) => it && wants(it.uri))) return [];
      const stake = { file: place.uri, what: change.message, kind: undefined };
      const teams = affectedTeams(change, pair);
      if (teams.length === 0) return [{ ...stake, team: undefined }];
      return teams.map((team) => ({ ...stake, team: asked(team, factsOf(team, pair)) }));
    }),
  );
}

function factsOf(team: Team, { before, after }: ComparedPair): Facts {
  return [...after.units()].includes(team) ? after.facts : before.facts;
}

/** A team without a contact is reached by that of the nearest team around it. */
function asked(team: Team, facts: Facts): AskedTeam {
  const name = team.name?.text ?? '';
  for (let at: Team | undefined = team; at !== undefined; at = outerTeam(at, facts)) {
    const contact = at.one('contact')?.text?.text.trim();
    if (contact) return { name, title: team.title, contact, via: at === team ? undefined : at.title };
  }
  return { name, title: team.title, contact: undefined, via: undefined };
}
