import type { Memento } from 'vscode';
import { type ViewName, viewNames } from './messages.ts';

const key = 'waymark.preview.view';

/** The view that the reader of this workspace chose last; the map where nobody chose one. */
export function rememberedView(memory: Memento): ViewName {
  return known(memory.get(key)) ?? 'map';
}

export function rememberView(memory: Memento, view: ViewName): void {
  void memory.update(key, view);
}

/** What was kept, by an older version perhaps, where it still is the name of a view. */
export function known(view: unknown): ViewName | undefined {
  return viewNames.find((name) => name === view);
}
