import { freeNames } from '../../free-names.ts';
import { type BlockToWrite, listed, statement } from '../../journey-writer.ts';
import type { Cast } from './cast.ts';
import { tasksOf } from './cast.ts';
import type { Diagram, Task } from './diagram.ts';
import { emotionOf, goesToTen, signed } from './read-score.ts';

/** How tasks become touchpoints in one journey. */
interface Telling {
  readonly cast: Cast;
  /** Whom the whole journey is for. */
  readonly everybody: readonly string[];
  readonly toTen: boolean;
  nameOf(title: string, kind: string): string;
}

/** A diagram as a journey of this name. */
export function journeyOf(diagram: Diagram, name: string, cast: Cast): BlockToWrite {
  const everybody = everybodyIn(diagram, cast);
  const free = { touchpoint: freeNames(), stage: freeNames() };
  const places = { touchpoint: 0, stage: 0 };
  const toTen = goesToTen(tasksOf(diagram).flatMap(({ score }) => score ?? []));
  const telling = { cast, everybody, toTen };
  const blocks = diagram.sections.flatMap(({ title, comments, tasks }): BlockToWrite[] => {
    const touchpoints = tasks.map((task) =>
      touchpointOf(task, { ...telling, nameOf: (title) => take('touchpoint', title) }),
    );
    // Only before the first stage can touchpoints stand without one.
    if (title === undefined) return touchpoints;
    return [{ keyword: 'stage', name: take('stage', title), title, comments, blocks: touchpoints }];
  });
  const notes = diagram.notes.map((text) => statement('note', { text }));
  return {
    keyword: 'journey',
    name,
    title: diagram.title ?? '',
    comments: diagram.comments,
    properties: [...listed('for', everybody), ...notes],
    blocks,
  };

  function take(kind: 'touchpoint' | 'stage', title: string): string {
    places[kind] += 1;
    return free[kind].take(title, `${kind}-${places[kind]}`);
  }
}

/** The personas that a whole journey is for. */
function everybodyIn(diagram: Diagram, cast: Cast): readonly string[] {
  if (!isForAll(diagram, cast)) return [];
  const actors = tasksOf(diagram).flatMap((task) => task.actors);
  return personasAmong(actors, cast);
}

/** Whether somebody of the personas takes part in every task: otherwise each touchpoint says for itself whom it is for. */
export function isForAll(diagram: Diagram, cast: Cast): boolean {
  return tasksOf(diagram).every(({ actors }) => actors.some(cast.isPersona));
}

function touchpointOf(task: Task, { cast, everybody, toTen, nameOf }: Telling): BlockToWrite {
  const personas = personasAmong(task.actors, cast);
  const [owner, ...others] = task.actors.filter((actor) => !cast.isPersona(actor)).map(cast.nameOf);
  const { score } = task;
  return {
    keyword: 'touchpoint',
    name: nameOf(task.text, 'touchpoint'),
    title: task.text,
    comments: task.comments,
    properties: [
      ...listed('owner', owner === undefined ? [] : [owner]),
      ...(personas.length === everybody.length ? [] : listed('for', personas)),
      ...listed(
        'involves',
        [...new Set(others)].filter((other) => other !== owner),
      ),
      ...(score === undefined ? [] : [statement('emotion', signed(emotionOf(score, toTen)))]),
      ...task.notes.map((text) => statement('note', { text })),
    ],
  };
}

function personasAmong(actors: readonly string[], cast: Cast): string[] {
  return [...new Set(actors.filter(cast.isPersona).map(cast.nameOf))];
}
