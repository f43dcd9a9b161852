import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  drawMap,
  drawOverview,
  drawPromises,
  type Snapshot,
  type TextChange,
} from '../../../language/index.ts';
import { anyChanges, anyTyping, checkHistory, type History } from '../../support/edit-histories.ts';
import { anyRearranging } from '../../support/rearranged.ts';
import { inputOf, type SeedKind, sectioned, sectionsOf, textOf } from '../target.ts';

export const what =
  'a project that was edited has the problems, the states and the pictures of the same project read anew, and knows which files changed';

export const seeds: readonly SeedKind[] = ['projects', 'pairs'];

export const inputs = () =>
  fc.oneof(anyChanges, anyTyping, anyRearranging).map((history) => inputOf(written(history)));

export function check(input: Uint8Array): void {
  const { edited, fresh } = checkHistory(historyIn(textOf(input).replaceAll('//=\n', '//- main.journey\n')));
  assert.deepEqual(pictures(edited), pictures(fresh));
}

/** A file is other from its section on, gone where the section is empty; `&` before its name: together with the one before. */
function historyIn(text: string): History {
  const states: TextChange[][] = [];
  for (const section of sectionsOf(text)) {
    const change = {
      uri: section.name.replace(/^&/, ''),
      text: section.text === '' ? undefined : section.text,
    };
    if (section.name.startsWith('&')) states.at(-1)?.push(change);
    else states.push([change]);
  }
  return states;
}

function written(history: History): string {
  return sectioned(
    history.flatMap((changes) =>
      changes.map(({ uri, text = '' }, index) => ({ name: index === 0 ? uri : `&${uri}`, text })),
    ),
  );
}

function pictures(snapshot: Snapshot): unknown {
  const journeys = snapshot.facts.journeys.slice(0, 3);
  const maps = journeys.map((journey) => drawMap(snapshot, { journey }).scene);
  return [...maps, drawOverview(snapshot).scene, drawPromises(snapshot)];
}
