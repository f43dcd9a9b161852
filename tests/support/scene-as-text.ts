import type { Mark, Part, Scene } from '../../language/views/scene/scene.ts';

/** A scene as people read it: a line for each part and, deeper, for each of its marks, without what follows from others. */
export function sceneAsText({ title, description, width, height, parts }: Scene): string {
  const head = [`“${title}”, ${round(width)} × ${round(height)}`, description];
  return `${[...head, ...parts.flatMap((it) => partLines(it, ''))].join('\n')}\n`;
}

function partLines({ role, id, label, hint, score, marks = [], parts = [] }: Part, indent: string): string[] {
  const said = [
    role,
    ...(id === undefined ? [] : [`<${id}>`]),
    ...(score === undefined ? [] : [`score ${score}`]),
    ...(label === undefined ? [] : [`“${label}”`]),
    ...(hint === undefined ? [] : [`hint “${hint.replaceAll('\n', ' / ')}”`]),
  ].join(' ');
  const deeper = `${indent}  `;
  return [
    `${indent}${said}`,
    ...marks.map((it) => `${deeper}- ${markLine(it)}`),
    ...parts.flatMap((it) => partLines(it, deeper)),
  ];
}

function markLine(mark: Mark): string {
  switch (mark.kind) {
    case 'text': {
      const { lines, x, y, size, weight, colour, align, italic } = mark;
      const look = [size, weight, ...(italic ? ['italic'] : []), colour, align].join(' ');
      return `text ${lines.join(' | ')} (${place(x, y)}, ${look})`;
    }
    case 'box':
      return `box ${place(mark.x, mark.y)} ${round(mark.width)} × ${round(mark.height)}${look(mark)}`;
    case 'disc':
      return `disc ${place(mark.x, mark.y)} radius ${round(mark.radius)}${look(mark)}`;
    case 'icon':
      return `icon ${mark.name} ${place(mark.x, mark.y)} ${mark.colour}${mark.filled ? ' filled' : ''}`;
    case 'path': {
      const points = mark.segments.flatMap((it) => (it.to === 'close' ? [] : [place(it.x, it.y)]));
      return `${mark.arrow ? 'arrow' : 'path'} ${points.join(' → ')}${look(mark)}`;
    }
  }
}

function look(mark: { fill?: string; stroke?: string; dash?: readonly number[]; hatch?: string }): string {
  const { fill, stroke, dash, hatch } = mark;
  return [
    ...(fill === undefined ? [] : [` fill ${fill}`]),
    ...(stroke === undefined ? [] : [` stroke ${stroke}`]),
    ...(dash === undefined ? [] : [' dashed']),
    ...(hatch === undefined ? [] : [` hatched ${hatch}`]),
  ].join('');
}

function place(x: number, y: number): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
