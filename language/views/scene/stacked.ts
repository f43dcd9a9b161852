import type { Mark, Part, Scene, Segment } from './scene.ts';

/** From one drawing to the next. */
const between = 32;

/** Several drawings as one, below each other, each with its title as a part of its own. */
export function stackScenes(scenes: readonly Scene[], title: string): Scene {
  const width = Math.max(0, ...scenes.map((scene) => scene.width));
  const parts: Part[] = [];
  let bottom = 0;
  for (const scene of scenes) {
    const top = bottom === 0 ? 0 : bottom + between;
    parts.push({ role: 'picture', label: scene.title, parts: scene.parts.map((it) => lowered(it, top)) });
    bottom = top + scene.height;
  }
  const page: Part = {
    role: 'page',
    marks: [{ kind: 'box', x: 0, y: 0, width, height: bottom, fill: 'page' }],
  };
  const description = `${scenes.length} pictures, one below the other.`;
  return { width, height: bottom, title, description, parts: [page, ...parts] };
}

function lowered(part: Part, by: number): Part {
  return {
    ...part,
    ...(part.marks !== undefined && { marks: part.marks.map((mark) => loweredMark(mark, by)) }),
    ...(part.parts !== undefined && { parts: part.parts.map((it) => lowered(it, by)) }),
  };
}

function loweredMark(mark: Mark, by: number): Mark {
  if (mark.kind !== 'path') return { ...mark, y: mark.y + by };
  return { ...mark, segments: mark.segments.map((segment) => loweredSegment(segment, by)) };
}

function loweredSegment(segment: Segment, by: number): Segment {
  switch (segment.to) {
    case 'close':
      return segment;
    case 'curve':
      return { ...segment, y1: segment.y1 + by, y2: segment.y2 + by, y: segment.y + by };
    default:
      return { ...segment, y: segment.y + by };
  }
}
