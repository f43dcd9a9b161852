import type { Snapshot } from './model/snapshot.ts';
import { applyEdits, type Edit } from './text/edit.ts';
import { joinEdits } from './text/join-edits.ts';
import type { FileEdits, Fix } from './text/problem.ts';
import type { Span } from './text/span.ts';

/**
 * What the preferred fixes of all problems in a file come to, those that show only after others among them, as edits of
 * the files as they are in the snapshot. Of fixes that get in each other's way the first goes first.
 */
export function fixAll(snapshot: Snapshot, uri: string): readonly FileEdits[] {
  const rounds = new Map<string, Edit[][]>();
  let now = snapshot;
  for (let round = 0; round < mostRounds; round += 1) {
    const edits = editsOfOneRound(now, uri);
    if (edits.size === 0) break;
    for (const [file, some] of edits) rounds.set(file, [...(rounds.get(file) ?? []), some]);
    now = now.update(
      [...edits].map(([file, some]) => ({ uri: file, text: edited(now, file, some) })),
    ).snapshot;
  }
  return [...rounds].flatMap(([file, some]) => {
    const edits = joinEdits(snapshot.files.get(file)?.text ?? '', some);
    return edits.length === 0 ? [] : [{ uri: file, edits }];
  });
}

/** One fix seldom uncovers more than another one; this only ends two fixes that would undo each other for ever. */
const mostRounds = 16;

function edited(snapshot: Snapshot, uri: string, edits: readonly Edit[]): string {
  return applyEdits(snapshot.files.get(uri)?.text ?? '', edits);
}

/** The edits of all preferred fixes that can be made at once. */
function editsOfOneRound(snapshot: Snapshot, uri: string): ReadonlyMap<string, Edit[]> {
  const taken = new Map<string, Edit[]>();
  for (const { fixes } of snapshot.problems(uri)) {
    const fix = fixes.find(({ preferred }) => preferred === true);
    if (fix === undefined || !fits(fix, snapshot, taken)) continue;
    for (const { uri, edits } of fix.edits) taken.set(uri, [...(taken.get(uri) ?? []), ...edits]);
  }
  return taken;
}

function fits(fix: Fix, { files }: Snapshot, taken: ReadonlyMap<string, readonly Edit[]>): boolean {
  return fix.edits.every(({ uri, edits }) => {
    const others = taken.get(uri) ?? [];
    return files.has(uri) && !edits.some((edit) => others.some((other) => collide(edit.span, other.span)));
  });
}

/** An insertion collides with all that it touches: which of the two goes first would be chance. */
function collide(a: Span, b: Span): boolean {
  const inserts = a.start === a.end || b.start === b.end;
  return inserts ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}
