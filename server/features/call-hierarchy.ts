import type {
  CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsParams,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsParams,
  CallHierarchyPrepareParams,
} from 'vscode-languageserver';
import {
  type CustomerPromise,
  type Element,
  type Meaning,
  meaningOf,
  type Occurrence,
  occurrenceAt,
  occurrencesIn,
  occurrencesOf,
  openAt,
  type Snapshot,
  type SourceFile,
  type Touchpoint,
} from '../../language/index.ts';
import { hierarchyItem, itemElement } from './call-hierarchy-items.ts';
import type { Client } from './client.ts';
import { rangeIn } from './places.ts';

/**
 * The promise or touchpoint that is named at a place, or whose first line it stands on. `uri` is the file as the
 * snapshot calls it.
 */
export function prepareCallHierarchy(
  snapshot: Snapshot,
  uri: string,
  params: CallHierarchyPrepareParams,
  _client: Client,
): CallHierarchyItem[] | null {
  const file = snapshot.files.get(uri);
  if (file === undefined) return null;
  const offset = file.lines.offset(params.position);
  const found = asEnd(occurrenceAt(snapshot, uri, offset)?.meaning.declared) ?? headedAt(file, offset);
  return found === undefined ? null : [hierarchyItem(snapshot, found)];
}

/** Who delivers a promise, each with the places that say so. */
export function incomingCalls(
  snapshot: Snapshot,
  _uri: string,
  params: CallHierarchyIncomingCallsParams,
  _client: Client,
): CallHierarchyIncomingCall[] {
  const promise = itemElement(snapshot, params.item);
  if (promise?.kind !== 'promise') return [];
  const found = occurrencesOf(snapshot, meaningOf(promise, snapshot.facts)).filter(isDelivery);
  return [...grouped(found, ({ by }) => by)].flatMap(([by, places]) =>
    by.kind === 'touchpoint'
      ? [{ from: hierarchyItem(snapshot, by), fromRanges: ranges(snapshot, places) }]
      : [],
  );
}

/** What a touchpoint delivers. */
export function outgoingCalls(
  snapshot: Snapshot,
  _uri: string,
  params: CallHierarchyOutgoingCallsParams,
  _client: Client,
): CallHierarchyOutgoingCall[] {
  const touchpoint = itemElement(snapshot, params.item);
  if (touchpoint?.kind !== 'touchpoint') return [];
  const { block, uri } = touchpoint;
  const within = { start: block.span.start, end: block.end };
  const found = occurrencesIn(snapshot, uri, within).filter((it) => it.by === touchpoint && isDelivery(it));
  return [...grouped(found, ({ meaning }) => meaning.declared)].flatMap(([declared, places]) =>
    declared?.kind === 'promise'
      ? [{ to: hierarchyItem(snapshot, declared), fromRanges: ranges(snapshot, places) }]
      : [],
  );
}

function isDelivery({ keyword }: Occurrence): boolean {
  return keyword === 'delivers';
}

function asEnd(declared: Meaning['declared'] | Element): CustomerPromise | Touchpoint | undefined {
  return declared?.kind === 'promise' || declared?.kind === 'touchpoint' ? declared : undefined;
}

function headedAt({ units, lines }: SourceFile, offset: number): CustomerPromise | Touchpoint | undefined {
  const { line } = lines.position(offset);
  const element = openAt(units, lines.lineSpan(line).end);
  return element !== undefined && lines.position(element.block.span.start).line === line
    ? asEnd(element)
    : undefined;
}

function grouped<K>(found: readonly Occurrence[], keyOf: (one: Occurrence) => K): Map<K, Occurrence[]> {
  const groups = new Map<K, Occurrence[]>();
  for (const it of found) groups.set(keyOf(it), [...(groups.get(keyOf(it)) ?? []), it]);
  return groups;
}

function ranges(snapshot: Snapshot, places: readonly Occurrence[]) {
  return places.map((it) => rangeIn(snapshot, it));
}
