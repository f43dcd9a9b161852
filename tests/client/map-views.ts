import { expect } from 'vitest';
import type { DrawMessage, MapFilter } from '../../client/preview/messages.ts';
import { drawMessage, type View } from '../../client/view.ts';
import { type ViewParams, viewOf } from '../../server/features/view.ts';
import { ask, editor } from '../support/features.ts';

interface Wishes {
  readonly view?: ViewParams['view'];
  readonly hidden?: readonly string[];
  readonly filter?: MapFilter;
  readonly current?: string;
}

/** What the page is told to draw for a fixture, as the server and the panel would say it. */
export function viewMessage(fixture: string, wishes: Wishes = {}): DrawMessage {
  const { view = 'map', hidden = [], filter = {}, current } = wishes;
  const { snapshot, uri } = ask(fixture);
  const drawn = viewOf(snapshot, uri, { uri, view, hidden, filter }, editor);
  if ('refused' in drawn) return expect.fail(drawn.refused);
  const from = { uri, view, serial: 0, follows: true, current, hidden, filter };
  return drawMessage(drawn as View, from);
}
