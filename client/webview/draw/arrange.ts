import type { PictureElement } from '../../preview/messages.ts';
import { actorMarks } from './actor-marks.ts';
import { actorsOf, drawActors } from './actors.ts';
import { type Box, centredLabel } from './labels.ts';
import { measures } from './measures.ts';
import { drawMood, drawScale } from './moods.ts';
import { type Plan, planPicture } from './plan.ts';
import type { Picture, Section, Task } from './read-picture.ts';
import { setAll, svgElement } from './svg.ts';

/**
 * Moves what Mermaid drew so that it can be read: labels wrap inside their boxes, boxes are as high
 * as their labels need, a journey written from right to left also runs from right to left, and a
 * touchpoint whose feeling nobody stated stands below the scale, without a face. Each touchpoint
 * becomes `g.touchpoint[data-element-id]`, which can be focused and carries its whole name.
 */
export function arrange(picture: Picture, elements: readonly PictureElement[], font: string): void {
  const plan = planPicture(picture, elements, font);
  const { svg } = picture;
  for (const name of ['style', 'width', 'height', 'aria-roledescription', 'preserveAspectRatio']) {
    svg.removeAttribute(name);
  }
  setAll(svg, { viewBox: `0 0 ${plan.width} ${plan.height}`, role: 'group', class: 'picture' });
  // A change of theme must reach the picture, and Mermaid writes some colours as inline styles.
  for (const styled of svg.querySelectorAll('[style]')) styled.removeAttribute('style');
  svg.prepend(drawScale(plan));
  drawTitle(picture, plan);
  drawArrow(picture.arrow, plan);
  picture.sections.forEach((section, index) => {
    placeSection(section, plan, plan.sectionLines[index] ?? []);
  });
  const marks = actorMarks(actorsOf(picture).map(({ name }) => name));
  picture.tasks.forEach((task, index) => {
    const stage = picture.sections.find(({ first, count }) => index >= first && index < first + count);
    const box = placeTask(task, index, plan, elements[index], stage);
    task.group.after(drawActors(task, box, marks, plan.fromRight));
  });
}

function drawTitle({ svg }: Picture, plan: Plan): void {
  const x = plan.fromRight ? plan.width - measures.margin : measures.margin;
  const direction = plan.fromRight ? 'rtl' : 'ltr';
  plan.titleLines.forEach((line, index) => {
    const y = measures.margin + measures.titleSize + index * measures.titleLine;
    svg.append(svgElement('text', { class: 'journey-title', x, y, direction, 'text-anchor': 'start' }, line));
  });
}

function drawArrow(arrow: SVGLineElement, plan: Plan): void {
  const ends = [plan.scaleEdge, plan.farEdge];
  setAll(arrow, { class: 'time', x1: ends[0] ?? 0, x2: ends[1] ?? 0, y1: plan.arrowTop, y2: plan.arrowTop });
  arrow.removeAttribute('stroke');
  arrow.removeAttribute('stroke-width');
}

function placeSection(section: Section, plan: Plan, lines: readonly string[]): void {
  if (section.text === '') {
    section.group.remove();
    return;
  }
  const first = plan.column(section.first);
  const last = plan.column(section.first + section.count - 1);
  const x = Math.min(first, last);
  const width = Math.abs(last - first) + plan.boxWidth;
  const box = { x, y: plan.sectionTop, width, height: plan.sectionHeight };
  setAll(section.group, { class: `stage colour-${section.colour}` });
  placeBox(section.box, box);
  section.group.append(svgElement('title', {}, section.text), centredLabel(lines, box, 'stage-label'));
}

function placeTask(
  task: Task,
  index: number,
  plan: Plan,
  element: PictureElement | undefined,
  stage: Section | undefined,
): Box {
  const x = plan.column(index);
  const box = { x, y: plan.taskTop, width: plan.boxWidth, height: plan.taskHeight };
  const felt = element?.unfelt !== true;
  placeBox(task.box, box);
  drawMood(task, felt, x + plan.boxWidth / 2, plan);
  task.group.append(centredLabel(plan.taskLines[index] ?? [], box, 'touchpoint-label'));
  // The whole column can be clicked, not only what is painted in it.
  const bottom = (felt ? plan.moodRow(task.score) : (plan.unstatedRow ?? box.y)) + measures.moodRadius;
  const column = { x, y: box.y, width: box.width, height: Math.max(box.height, bottom - box.y) };
  task.group.prepend(svgElement('rect', { class: 'column', ...column }));
  const told = inWords(task, felt, stage?.text);
  task.group.prepend(svgElement('title', {}, told.join('\n')));
  setAll(task.group, {
    class: `touchpoint colour-${task.colour}`,
    role: 'button',
    tabindex: -1,
    'aria-label': told.join('. '),
    ...(element === undefined ? {} : { 'data-element-id': element.id }),
  });
  return box;
}

function placeBox(rect: SVGRectElement, box: Box): void {
  setAll(rect, { x: box.x, y: box.y, width: box.width, height: box.height, rx: 5, ry: 5, class: 'box' });
  rect.removeAttribute('fill');
  rect.removeAttribute('stroke');
}

/** What the picture says about a touchpoint, for those who do not see it. */
function inWords(task: Task, felt: boolean, stage: string | undefined): string[] {
  const score = task.score - 3;
  const feeling = felt
    ? `Feels: ${score > 0 ? '+' : score < 0 ? '−' : ''}${Math.abs(score)}`
    : 'Feels: not stated';
  const actors = task.actors.map(({ name }) => name).filter((name) => name !== '');
  return [
    task.text,
    ...(stage === undefined || stage === '' ? [] : [`Stage: ${stage}`]),
    feeling,
    ...(actors.length === 0 ? [] : [`With: ${actors.join(', ')}`]),
  ];
}
