import { type ActorMarks, actorMarks } from './actor-marks.ts';
import type { Box } from './labels.ts';
import { measures } from './measures.ts';
import type { Picture, Task } from './read-picture.ts';
import { setAll, svgElement } from './svg.ts';

const colours = 10;

/**
 * Draws the dots of those who take part on the upper edge of a touchpoint's box, side by side. They
 * stand after the touchpoint's group, which holds no other text than its title, and says who takes part.
 */
export function drawActors(task: Task, box: Box, marks: ActorMarks, fromRight: boolean): SVGGElement {
  const group = svgElement('g', { class: 'actors', 'aria-hidden': 'true' });
  const actors = task.actors.filter(({ name }) => name !== '');
  const room = box.width - 2 * measures.boxPadding - 2 * measures.actorRadius;
  const step = Math.min(measures.actorStep, room / Math.max(1, actors.length - 1));
  const inset = measures.boxPadding + measures.actorRadius;
  for (const { dot } of task.actors) dot.remove();
  actors.forEach(({ dot, name, index }, position) => {
    const along = inset + position * step;
    const x = fromRight ? box.x + box.width - along : box.x + along;
    setAll(dot, { cx: x, cy: box.y, r: measures.actorRadius, class: 'dot' });
    for (const colour of ['fill', 'stroke']) dot.removeAttribute(colour);
    const letter = svgElement(
      'text',
      { x, y: box.y, 'text-anchor': 'middle', 'dominant-baseline': 'central' },
      marks.get(name) ?? '',
    );
    dot.replaceChildren();
    const title = svgElement('title', {}, name);
    group.append(svgElement('g', { class: `actor actor-${index % colours}` }, title, dot, letter));
  });
  return group;
}

/** Everyone who takes part in the journey, in the order of Mermaid's legend. */
export function actorsOf({ tasks }: Picture): { name: string; index: number }[] {
  const found = new Map(
    tasks.flatMap(({ actors }) => actors.map(({ name, index }) => [name, index] as const)),
  );
  found.delete('');
  return [...found].map(([name, index]) => ({ name, index })).sort((a, b) => a.index - b.index);
}

/**
 * The legend stands below the picture and outside it: it stays in sight while the picture moves, and
 * names of any length never lie over the touchpoints.
 */
export function drawLegend(list: HTMLUListElement, picture: Picture): void {
  const actors = actorsOf(picture);
  const marks = actorMarks(actors.map(({ name }) => name));
  const entries = actors.map(({ name, index }) => {
    const entry = document.createElement('li');
    const dot = document.createElement('span');
    dot.className = `dot actor-${index % colours}`;
    dot.textContent = marks.get(name) ?? '';
    dot.setAttribute('aria-hidden', 'true');
    const label = document.createElement('bdi');
    label.textContent = name;
    entry.append(dot, label);
    return entry;
  });
  list.replaceChildren(...entries);
  list.hidden = entries.length === 0;
}
