import type { Facts } from '../../../model/facts.ts';
import { findKnown } from '../../../scaffold/settle.ts';
import { type FreeNames, freeNames } from '../../free-names.ts';
import type { BlockToWrite } from '../../journey-writer.ts';
import type { Diagram } from './diagram.ts';

/** Who of all that take part is a customer, and who a team; the same in all diagrams of an import. */
export interface Cast {
  isPersona(actor: string): boolean;
  /** The name that somebody is referred to by. */
  nameOf(actor: string): string;
  /** The declarations of all whom the project does not know yet, personas first. */
  readonly declarations: readonly BlockToWrite[];
}

/** Casts everybody who takes part: whoever has most tasks of a diagram is a persona there, and so everywhere. */
export function castOf(diagrams: readonly Diagram[], project: Facts | undefined): Cast {
  const personas = new Set(diagrams.flatMap((diagram) => leadOf(diagram, project) ?? []));
  const names = new Map<string, string>();
  const declared: Record<Kind, BlockToWrite[]> = { persona: [], team: [] };
  const free: Record<Kind, FreeNames> = {
    persona: namesOf('persona', project),
    team: namesOf('team', project),
  };
  for (const actor of new Set(diagrams.flatMap(tasksOf).flatMap(({ actors }) => actors))) {
    if (isKnown('persona', actor, project) && !isKnown('team', actor, project)) personas.add(actor);
    const kind = personas.has(actor) ? 'persona' : 'team';
    const known = project && knownName(kind, actor, project);
    const name = known ?? free[kind].take(actor, kind);
    names.set(actor, name);
    if (known === undefined) declared[kind].push({ keyword: kind, name, title: actor });
  }
  return {
    isPersona: (actor) => personas.has(actor),
    nameOf: (actor) => names.get(actor) ?? actor,
    declarations: [...declared.persona, ...declared.team],
  };
}

type Kind = 'persona' | 'team';

/** Whoever takes part in most tasks, the first of several; teams that the project knows stay teams. */
export function leadOf(diagram: Diagram, project: Facts | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const actor of tasksOf(diagram).flatMap(({ actors }) => actors)) {
    if (isKnown('team', actor, project) && !isKnown('persona', actor, project)) continue;
    counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

export function tasksOf({ sections }: Diagram): Diagram['sections'][number]['tasks'] {
  return sections.flatMap(({ tasks }) => tasks);
}

function namesOf(kind: Kind, project: Facts | undefined): FreeNames {
  return freeNames((name) => project?.isTaken(kind, name) ?? false);
}

function isKnown(kind: Kind, actor: string, project: Facts | undefined): boolean {
  return project !== undefined && knownName(kind, actor, project) !== undefined;
}

function knownName(kind: Kind, actor: string, project: Facts): string | undefined {
  return findKnown(kind, actor, project)?.name?.text;
}
