import type { Section, Task, Tell } from './diagram.ts';

/**
 * Puts names and actors right where a whole diagram has them the wrong way round: few short words where the names of tasks
 * belong, again and again, and a sentence of its own in place of who takes part.
 */
export function unswapped(sections: readonly Section[], tell: Tell): readonly Section[] {
  const tasks = sections.flatMap((section) => section.tasks);
  if (!areSwapped(tasks)) return sections;
  const first = tasks[0]?.line ?? 1;
  tell(
    'read',
    first,
    'Who takes part stands where the names of tasks belong, and the other way round: they are read as if swapped.',
  );
  return sections.map((section) => ({
    ...section,
    tasks: section.tasks.map((task) => ({ ...task, text: task.actors[0] ?? '', actors: [task.text] })),
  }));
}

function areSwapped(tasks: readonly Task[]): boolean {
  const names = tasks.map(({ text }) => text);
  const actors = tasks.flatMap((task) => task.actors);
  return (
    tasks.length > 3 &&
    tasks.every((task) => task.actors.length === 1 && task.text !== '') &&
    new Set(actors).size === tasks.length &&
    new Set(names).size * 2 <= names.length &&
    words(actors) > 2 * words(names)
  );
}

function words(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(' ').length, 0);
}
