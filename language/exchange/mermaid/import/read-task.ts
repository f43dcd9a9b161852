import { scoreAndMore, scoreFirst, scoreInName, withColons, withoutScore } from './odd-tasks.ts';
import { scoreIn } from './read-score.ts';
import { asWritten, readable } from './source-text.ts';
import { actorsIn, type ReadTask } from './task-fields.ts';

/**
 * Reads `name: score: actors`, and what people write in its place. `isActor` says who takes part elsewhere in the diagram.
 * Where Mermaid reads a score from 1 to 5, the line means what it means to Mermaid.
 */
export function readTask(line: string, isActor: (name: string) => boolean): ReadTask {
  const isWide = !line.includes(':') && line.includes('：');
  const fields = (isWide ? line.replaceAll('：', ':') : line).split(':');
  const read =
    asMermaid(fields) ??
    withColons(fields, isActor) ??
    scoreFirst(fields) ??
    scoreAndMore(fields) ??
    scoreInName(fields) ??
    withoutScore(fields, isActor);
  return isWide ? { ...read, remarks: [...read.remarks, wide] } : read;
}

const wide = "The colons are wide ones (：), which Mermaid does not know; they are read as ':'.";

/** `name: score: actors`; a number in the place of actors, with more behind it, means that the name holds a colon. */
function asMermaid([name = '', score = '', actors, ...more]: string[]): ReadTask | undefined {
  const value = scoreIn(score);
  if (value === undefined || (more.length > 0 && scoreIn(actors ?? '') !== undefined)) return undefined;
  const isOfFive = value.value >= 1 && value.value <= 5;
  if (!isOfFive && more.some((field) => scoreIn(field) !== undefined)) return undefined;
  const note = readable(more.join(':'));
  return {
    text: readable(name),
    score: value,
    actors: actorsIn(actors),
    notes: note === '' ? [] : [note],
    remarks:
      note === ''
        ? []
        : [`'${asWritten(more.join(':'))}' stands behind those who take part and is kept as a note.`],
  };
}
