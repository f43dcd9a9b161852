import { measures } from './measures.ts';
import type { Plan } from './plan.ts';
import type { Task } from './read-picture.ts';
import { setAll, svgElement } from './svg.ts';

/** The rows of the scale from +2 to −2, and one below them for what nobody has stated. */
export function drawScale(plan: Plan): SVGGElement {
  const group = svgElement('g', { class: 'scale', 'aria-hidden': 'true' });
  const marks = ['+2', '+1', '0', '−1', '−2'].map((mark, index) => ({ mark, y: plan.moodRow(5 - index) }));
  const unstated = plan.unstatedRow === undefined ? [] : [{ mark: '?', y: plan.unstatedRow }];
  const away = plan.fromRight ? 1 : -1;
  for (const { mark, y } of [...marks, ...unstated]) {
    const row = svgElement('line', { class: 'row', x1: plan.scaleEdge, x2: plan.farEdge, y1: y, y2: y });
    const x = plan.scaleEdge + away * 12;
    const label = svgElement(
      'text',
      {
        class: 'mark',
        x,
        y,
        'text-anchor': plan.fromRight ? 'start' : 'end',
        'dominant-baseline': 'central',
      },
      mark,
    );
    group.append(row, label);
  }
  return group;
}

/**
 * Moves Mermaid's face to its row and its thread with it. Where nobody stated a feeling, Mermaid's
 * face is a lie: a dashed circle with a question mark takes its place, off the scale.
 */
export function drawMood(task: Task, felt: boolean, x: number, plan: Plan): void {
  const y = felt || plan.unstatedRow === undefined ? plan.moodRow(task.score) : plan.unstatedRow;
  const end = y - measures.moodRadius;
  setAll(task.thread, { class: 'thread', x1: x, x2: x, y1: plan.taskTop + plan.taskHeight, y2: end });
  for (const name of ['id', 'stroke', 'stroke-width', 'stroke-dasharray']) task.thread.removeAttribute(name);
  for (const part of task.face) part.remove();
  task.group.append(felt ? face(task, x, y) : unstated(x, y));
}

function face(task: Task, x: number, y: number): SVGGElement {
  for (const part of task.face) {
    for (const drawn of [part, ...part.querySelectorAll('*')]) {
      for (const colour of ['fill', 'stroke']) drawn.removeAttribute(colour);
    }
  }
  task.face[1]?.setAttribute('class', 'features');
  const shift = `translate(${x - task.faceAt.x} ${y - task.faceAt.y})`;
  const score = Math.min(5, Math.max(1, Math.round(task.score)));
  return svgElement('g', { class: `mood mood-${score}`, transform: shift }, ...task.face);
}

function unstated(x: number, y: number): SVGGElement {
  return svgElement(
    'g',
    { class: 'mood unstated' },
    svgElement('circle', { cx: x, cy: y, r: measures.moodRadius }),
    svgElement('text', { x, y, 'text-anchor': 'middle', 'dominant-baseline': 'central' }, '?'),
  );
}
