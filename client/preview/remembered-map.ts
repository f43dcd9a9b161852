import type { Memento } from 'vscode';
import type { MapWishes } from '../view.ts';
import type { FromPage, MapFilter } from './messages.ts';

const hiddenRows = 'waymark.map.hiddenRows';
const usedFilter = 'waymark.map.filter';

/** What the readers of this workspace want to see of maps. */
export function rememberedMap(memory: Memento): MapWishes {
  return {
    hidden: memory.get<readonly string[]>(hiddenRows, []),
    filter: memory.get<MapFilter>(usedFilter, {}),
  };
}

export function rememberMap(memory: Memento, wish: Extract<FromPage, { type: 'hide' | 'filter' }>): void {
  if (wish.type === 'hide') void memory.update(hiddenRows, wish.rows);
  else void memory.update(usedFilter, wish.filter);
}
