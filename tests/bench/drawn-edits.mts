import type { DrawMessage, ViewName } from '../../client/preview/messages.ts';
import { openProject, type Snapshot } from '../../language/index.ts';
import { type View, viewOf } from '../../server/features/view.ts';
import { brand, journeyAfter } from './edited-journey.mts';

const uri = 'file:///project/get-online.journey';
/** The first pictures come before the engine has compiled what it needs. */
export const warmUp = 10;

export interface Drawing {
  readonly message: DrawMessage;
  /** What drawing it took. */
  readonly took: number;
}

/** What a preview is sent, edit after edit. */
export function drawings(view: ViewName, edits: number): readonly Drawing[] {
  let snapshot: Snapshot = openProject({ today: '2026-10-01' }).update([
    { uri: 'file:///project/brand.journey', text: brand },
    { uri, text: journeyAfter(0) },
  ]).snapshot;
  return Array.from({ length: edits + warmUp }, (_, index) => {
    const start = process.cpuUsage();
    snapshot = snapshot.update([{ uri, text: journeyAfter(index + 1) }]).snapshot;
    const drawn = viewOf(snapshot, uri, { uri, view, journey: 'get-online' }, { helpAddress: undefined });
    const { user, system } = process.cpuUsage(start);
    if ('refused' in drawn) throw new Error(drawn.refused);
    return { message: messageFor(view, drawn), took: (user + system) / 1000 };
  });
}

function messageFor(view: ViewName, { kind, text, elements, rows, choices }: View): DrawMessage {
  return {
    type: 'draw',
    serial: 0,
    uri,
    view,
    kind,
    text,
    reason: undefined,
    elements: elements.map(({ id, unfelt }) => ({ id, unfelt: unfelt === true })),
    mistake: undefined,
    journeys: [{ name: 'get-online', title: 'Order and get online' }],
    journey: 'get-online',
    follows: true,
    current: undefined,
    map: rows && choices && { rows, hidden: [], choices, filter: {} },
  };
}
