import type { CustomerPromise } from '../../model/elements.ts';
import { stateInWords } from '../../model/reason-in-words.ts';
import type { PromiseState } from '../../model/serving.ts';
import { counted } from '../../text/wording.ts';
import { styles } from '../map/styles.ts';
import { textBlock } from '../scene/marks.ts';
import type { Part } from '../scene/scene.ts';
import { countOf, type Load, loadsIn } from './loads.ts';
import { type DrawnSection, heading, margin, type OverviewData } from './section.ts';
import { looks, stateSign } from './states.ts';

const nameWidth = 300;
const size = 26;
const unit = 34;

/** Teams by the promises that hang on them, the weak points first. */
export function drawOwners(data: OverviewData, top: number): DrawnSection | undefined {
  const loads = loadsIn(data);
  if (loads.length === 0) return undefined;
  const below =
    'Each square is a promise that the team delivers, or that is its own and broken; the weak points first';
  const { marks, bottom: start } = heading('Whom the promises hang on', below, data, top);
  let bottom = start + 10;
  const parts = loads.map((load): Part => {
    const drawn = loadPart(data, load, bottom);
    bottom = drawn.bottom;
    return drawn.part;
  });
  const part = { role: 'owners', label: 'Whom the promises hang on', marks, parts };
  return { part, bottom: bottom - 8 };
}

function loadPart(data: OverviewData, load: Load, top: number): { part: Part; bottom: number } {
  const name = load.team?.title ?? '? nobody';
  const said = loadInWords(load);
  const room = { x: margin, width: nameWidth - 20, align: 'left' } as const;
  const colour = load.team === undefined ? 'bad' : 'ink';
  const title = textBlock(name, { ...styles.strong, colour }, { ...room, y: top });
  const words = textBlock(said, styles.small, { ...room, y: top + title.height + 1 });
  const across = Math.max(1, Math.floor((data.right - margin - nameWidth) / unit));
  const squares = load.promises.map(({ promise, state }, index) => {
    const x = margin + nameWidth + (index % across) * unit;
    return squarePart(data, promise, state, x, top + 2 + Math.floor(index / across) * unit);
  });
  const lines = Math.ceil(load.promises.length / across);
  const bottom = top + Math.max(title.height + 1 + words.height, lines * unit) + 8;
  const part: Part = {
    role: load.team === undefined ? 'nobody' : 'owner',
    id: data.idOf(load.element),
    label: `${load.team?.title ?? 'Nobody'}: ${said}`,
    marks: [title.mark, words.mark],
    parts: squares,
  };
  return { part, bottom };
}

/** As in `3 promises, 1 broken, 2 at risk`. */
function loadInWords(load: Load): string {
  const weak = (['broken', 'at-risk'] as const)
    .map((state) => ({ state, count: countOf(load, state) }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${stateInWords(state)}`);
  return [counted(load.promises.length, 'promise'), ...weak].join(', ');
}

function squarePart(
  data: OverviewData,
  promise: CustomerPromise,
  state: PromiseState,
  x: number,
  y: number,
): Part {
  const { ink, soft } = looks[state];
  const said = `${promise.title}, ${stateInWords(state)}`;
  const square = { kind: 'box', x, y, width: size, height: size, radius: 5, fill: soft } as const;
  return {
    role: 'promise',
    id: data.idOf(promise),
    label: said,
    hint: said,
    marks: [{ ...square, stroke: ink, strokeWidth: 1.5 }, ...stateSign(state, x + size / 2, y + size / 2)],
  };
}
