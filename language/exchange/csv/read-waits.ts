import type { GapModel } from '../json/project-model.ts';
import { told } from './told.ts';

/** The waits of a cell: as the journey language has them, a length of time with what is waited for, or that alone. */
export function readWaits(cell: string): GapModel[] {
  const written = gapsIn(cell);
  if (written !== undefined) return written;
  return cell.split('\n').flatMap((line) => waitIn(line.trim()));
}

function waitIn(line: string): GapModel[] {
  if (line === '') return [];
  const [, length = '', rest = ''] =
    /^(\d[\d.]*(?: to \d[\d.]*)? *\p{L}+(?: days?)?)[\s:,–—-]*(.*)$/u.exec(line) ?? [];
  const [gap] = (length === '' ? undefined : gapsIn(`gap ${length.replace(/(\d)(\p{L})/u, '$1 $2')}`)) ?? [];
  if (gap === undefined) return [{ kind: 'gap', id: '', title: line }];
  return [rest === '' ? gap : { ...gap, title: rest }];
}

/** Undefined where the lines are not gaps alone, or not well written. */
function gapsIn(text: string): GapModel[] | undefined {
  const { model, mistakes } = told(`journey a "A"\nstage a\n${text}`);
  const [stage, ...others] = model.journeys[0]?.stages ?? [];
  const gaps = (stage?.steps ?? []).filter((it) => it.kind === 'gap');
  const isAll = others.length === 0 && gaps.length > 0 && gaps.length === stage?.steps.length;
  const isPlain =
    model.journeys.length === 1 &&
    Object.keys(stage ?? {}).every((it) => ['id', 'name', 'title', 'steps'].includes(it));
  return isAll && isPlain && mistakes.length === 0 ? gaps : undefined;
}
