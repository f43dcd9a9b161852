import type { CallHierarchyItem } from 'vscode-languageserver';
import {
  type CustomerPromise,
  elementsOf,
  promiseState,
  type Snapshot,
  stateInWords,
  type Touchpoint,
  type Unit,
} from '../../language/index.ts';
import { rangeIn } from './places.ts';
import { symbolKinds } from './symbol-kinds.ts';

type End = CustomerPromise | Touchpoint;

/** What an item is, by its names, so that it is found again when the text above it has changed. */
interface Identity {
  readonly kind: End['kind'];
  readonly name: string;
  /** The journey that a touchpoint stands in. */
  readonly journey: string;
}

/** A promise with its state, or a touchpoint with its journey. */
export function hierarchyItem(snapshot: Snapshot, element: End): CallHierarchyItem {
  const { kind, uri, block, nameSpan, title, name } = element;
  return {
    name: title.trim() || name?.text || kind,
    kind: symbolKinds[kind],
    detail: kind === 'promise' ? stateInWords(promiseState(element, snapshot.facts)) : whereIs(element),
    uri,
    range: rangeIn(snapshot, { uri, span: { start: block.span.start, end: block.end } }),
    selectionRange: rangeIn(snapshot, { uri, span: nameSpan }),
    data: identityOf(element),
  };
}

/** What an item was made from, as the project is now; undefined where it is gone. */
export function itemElement(snapshot: Snapshot, item: CallHierarchyItem): End | undefined {
  const { kind, name, journey } = (item.data ?? {}) as Partial<Identity>;
  const isIt = (it: End) => {
    const now = identityOf(it);
    return now.kind === kind && now.name === name && now.journey === journey;
  };
  // Where a name is borne twice, the item is the one in its own file.
  const here = snapshot.files.get(item.uri)?.units ?? [];
  return endsIn(here).find(isIt) ?? endsIn([...snapshot.units()]).find(isIt);
}

function endsIn(units: readonly Unit[]): readonly End[] {
  return units.flatMap(elementsOf).filter((it) => it.kind === 'promise' || it.kind === 'touchpoint');
}

/** Without a name, the title has to tell. */
function identityOf(element: End): Identity {
  const journey = element.kind === 'touchpoint' ? (element.journey.name?.text ?? '') : '';
  return { kind: element.kind, name: element.name?.text ?? element.title, journey };
}

function whereIs({ journey, stage }: Touchpoint): string {
  const names = [journey.title, stage.title].filter((it) => it !== '').join(' › ');
  return journey.isCurrent ? names : `${names} · future`;
}
