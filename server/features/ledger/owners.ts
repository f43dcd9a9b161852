import {
  counted,
  type Owned,
  outerTeam,
  ownedBy,
  ownedByNobody,
  stateInWords,
  type Team,
} from '../../../language/index.ts';
import { elementRow, type Project } from './element-rows.ts';
import type { Branch } from './rows.ts';
import { lookOf } from './state-looks.ts';
import { touchpointOwned } from './touchpoint-row.ts';
import { dotted, lines, spoken } from './wording.ts';

type Ownable = Owned[keyof Owned][number];

/** What nobody owns, then the outermost teams of a project with the teams in them and what each owns. */
export function ownerBranches(project: Project): readonly Branch[] {
  const { facts } = project;
  const outermost = facts.teams.filter((team) => outerTeam(team, facts) === undefined);
  return [...nobody(project), ...outermost.map((team) => teamRow(team, project))];
}

/** How many teams there are, and how much nobody owns; undefined where there is neither. */
export function ownerCounts(projects: readonly Project[]): string | undefined {
  const teams = projects.reduce((sum, { facts }) => sum + facts.teams.length, 0);
  const ownerless = projects.reduce((sum, { facts }) => sum + inOrder(ownedByNobody(facts)).length, 0);
  return dotted(
    teams === 0 ? undefined : counted(teams, 'team'),
    ownerless === 0 ? undefined : `${ownerless} without owner`,
  );
}

function nobody(project: Project): readonly Branch[] {
  const ownerless = ownedByNobody(project.facts);
  const what = amounts(ownerless);
  if (what.length === 0) return [];
  const branch: Branch = {
    key: 'nobody',
    kind: 'nobody',
    label: 'Nobody',
    description: what.join(' · '),
    tooltip: lines('Nobody can be asked when one of these fails.', what.join(', ')),
    spoken: spoken('Nobody', `owns ${what.join(', ')}`),
    icon: 'warning',
    tone: 'bad',
    unfolded: true,
    grow: () => inOrder(ownerless).map((it) => ownedRow(it, project)),
  };
  return [branch];
}

function teamRow(team: Team, project: Project): Branch {
  const { facts } = project;
  const owned = ownedBy(team, facts);
  const ownsNothing = inOrder(owned).length === 0;
  const inner = facts.teams.filter((it) => outerTeam(it, facts) === team);
  const what = ownsNothing ? ['owns nothing'] : amounts(owned);
  const within = inner.length === 0 ? undefined : counted(inner.length, 'team within', 'teams within');
  const lead = team.one('lead')?.text?.text;
  return {
    ...elementRow(team, project),
    kind: 'team',
    description: dotted(...what, within),
    tooltip: lines(team.title, lead && `Lead: ${lead}`, dotted(...what, within)),
    spoken: spoken(team.title, 'team', ...what, within),
    icon: 'organization',
    tone: ownsNothing && inner.length === 0 ? 'quiet' : undefined,
    grow:
      ownsNothing && inner.length === 0
        ? undefined
        : () => [
            ...inner.map((it) => teamRow(it, project)),
            ...inOrder(owned).map((it) => ownedRow(it, project)),
          ],
  };
}

/** All of it, in the order that the tree lists it. */
function inOrder({ promises, journeys, touchpoints, personas }: Owned): readonly Ownable[] {
  return [...promises, ...journeys, ...touchpoints, ...personas];
}

/** How much of each kind there is, such as `2 promises`. */
function amounts({ promises, journeys, touchpoints, personas }: Owned): readonly string[] {
  return [
    amount(promises, 'promise'),
    amount(journeys, 'journey'),
    amount(touchpoints, 'touchpoint'),
    amount(personas, 'persona'),
  ].filter((it) => it !== undefined);
}

function amount({ length }: readonly unknown[], kind: string): string | undefined {
  return length === 0 ? undefined : counted(length, kind);
}

function ownedRow(owned: Ownable, project: Project): Branch {
  if (owned.kind === 'touchpoint') return touchpointOwned(owned, project);
  const { kind } = owned;
  const row: Branch = {
    ...elementRow(owned, project),
    kind,
    description: kind,
    tooltip: lines(owned.title, kind),
    spoken: spoken(owned.title, kind),
    icon: kind === 'persona' ? 'person' : 'milestone',
  };
  if (owned.kind === 'journey') return { ...row, journey: owned.name?.text };
  if (owned.kind === 'persona') return row;
  const { state, icon, tone } = lookOf(owned, project.facts);
  const word = stateInWords(state);
  const description = dotted(kind, word);
  const said = spoken(owned.title, kind, word);
  return { ...row, description, tooltip: lines(owned.title, description), spoken: said, icon, tone };
}
