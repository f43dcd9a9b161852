/**
 * What Mermaid drew, found again in its SVG: for each section and task the elements that belong
 * together, so that they can be moved. Knows how Mermaid's journey renderer builds its picture.
 */
export interface Picture {
  readonly svg: SVGSVGElement;
  readonly title: string;
  readonly arrow: SVGLineElement;
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
}

export interface Section {
  readonly group: SVGGElement;
  readonly box: SVGRectElement;
  /** Empty for a stage without a name, which Mermaid is given an invisible character for. */
  readonly text: string;
  /** Which of the page's colours it takes. */
  readonly colour: number;
  readonly first: number;
  readonly count: number;
}

export interface Task {
  readonly group: SVGGElement;
  readonly box: SVGRectElement;
  readonly text: string;
  readonly colour: number;
  /** From 1 (worst) to 5 (best). */
  readonly score: number;
  readonly thread: SVGLineElement;
  readonly face: readonly SVGElement[];
  readonly faceAt: { readonly x: number; readonly y: number };
  readonly actors: readonly Actor[];
}

interface Actor {
  readonly dot: SVGCircleElement;
  readonly name: string;
  readonly index: number;
}

/** Takes the picture apart; its title, legend and labels are removed, to be written anew. */
export function readPicture(svg: SVGSVGElement): Picture {
  const groups = [...svg.querySelectorAll<SVGGElement>(':scope > g')];
  const tasks = groups.filter((group) => group.querySelector(':scope > rect.task')).map(readTask);
  const starts = tasks.map((task) => numeric(task.box, 'x'));
  const sections = groups
    .filter((group) => group.querySelector(':scope > rect.journey-section'))
    .map((group) => readSection(group, starts));
  const title = svg.querySelector(':scope > text[font-weight="bold"]')?.textContent ?? '';
  for (const leftover of svg.querySelectorAll(':scope > text, :scope > circle')) leftover.remove();
  return { svg, title, arrow: one(svg, ':scope > line'), sections, tasks };
}

function readSection(group: SVGGElement, starts: readonly number[]): Section {
  const box = one<SVGRectElement>(group, ':scope > rect');
  const left = numeric(box, 'x');
  const right = left + numeric(box, 'width');
  const inside = starts.filter((start) => start >= left && start < right);
  return {
    group,
    box,
    text: takeText(group),
    colour: numberedClass(box, 'section-type-'),
    first: starts.indexOf(inside[0] ?? left),
    count: inside.length,
  };
}

function readTask(group: SVGGElement): Task {
  const box = one<SVGRectElement>(group, ':scope > rect');
  const circle = one<SVGCircleElement>(group, ':scope > circle.face');
  const faceAt = { x: numeric(circle, 'cx'), y: numeric(circle, 'cy') };
  return {
    group,
    box,
    text: takeText(group),
    colour: numberedClass(box, 'task-type-'),
    score: 5 - (faceAt.y - 300) / 30,
    thread: one(group, ':scope > line.task-line'),
    face: [circle, one(group, ':scope > g')],
    faceAt,
    actors: [...group.querySelectorAll<SVGCircleElement>(':scope > circle[class^="actor-"]')].map((dot) => ({
      dot,
      name: dot.textContent ?? '',
      index: numberedClass(dot, 'actor-'),
    })),
  };
}

/** The label of a box; Mermaid's own text elements go, because they know nothing of the box's width. */
function takeText(group: SVGGElement): string {
  const texts = [...group.querySelectorAll(':scope > text')];
  for (const text of texts) text.remove();
  return texts
    .map((text) => text.textContent ?? '')
    .join(' ')
    .replace(/^[\p{Cf}\s]+|[\p{Cf}\s]+$/gu, '');
}

function one<T extends SVGElement>(parent: Element, selector: string): T {
  const found = parent.querySelector<T>(selector);
  if (found === null) throw new Error(`Mermaid's picture holds no '${selector}'.`);
  return found;
}

function numeric(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute));
}

function numberedClass(element: Element, prefix: string): number {
  const name = [...element.classList].find((one) => one.startsWith(prefix));
  return Number(name?.slice(prefix.length) ?? 0);
}
