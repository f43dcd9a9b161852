import { calledIn } from '../text/address.ts';
import type { Place } from '../text/problem.ts';
import type { Snapshot } from './snapshot.ts';

/** A place as people say it: the file's name and the line, counted from 1. */
export function placeIn(snapshot: Snapshot, { uri, span }: Place): string {
  const line = (snapshot.files.get(uri)?.lines.position(span.start).line ?? 0) + 1;
  return `${calledIn(uri)}, line ${line}`;
}
