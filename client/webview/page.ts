/** The fixed parts of the page, as `client/preview/page.ts` writes them. */
export const page = {
  tabs: part('tabs', HTMLElement),
  options: part('options', HTMLElement),
  journey: part('journey', HTMLSelectElement),
  follow: part('follow', HTMLButtonElement),
  zoomOut: part('zoom-out', HTMLButtonElement),
  zoomIn: part('zoom-in', HTMLButtonElement),
  zoomFit: part('zoom-fit', HTMLButtonElement),
  zoomLevel: part('zoom-level', HTMLOutputElement),
  banner: part('banner', HTMLElement),
  bannerText: part('banner-text', HTMLElement),
  bannerGo: part('banner-go', HTMLButtonElement),
  empty: part('empty', HTMLElement),
  emptyText: part('empty-text', HTMLElement),
  emptyExample: part('empty-example', HTMLElement),
  diagram: part('diagram', HTMLElement),
  drawing: part('drawing', HTMLElement),
  legend: part('legend', HTMLUListElement),
  filtered: part('filtered', HTMLElement),
  filteredText: part('filtered-text', HTMLElement),
  filteredClear: part('filtered-clear', HTMLButtonElement),
  share: part('share', HTMLElement),
  search: part('search', HTMLButtonElement),
  finder: part('finder', HTMLElement),
  finderText: part('finder-text', HTMLInputElement),
  finderCount: part('finder-count', HTMLOutputElement),
  finderPrevious: part('finder-previous', HTMLButtonElement),
  finderNext: part('finder-next', HTMLButtonElement),
  finderClose: part('finder-close', HTMLButtonElement),
  asTable: part('as-table', HTMLButtonElement),
  table: part('table', HTMLElement),
  details: part('details', HTMLElement),
  said: part('said', HTMLElement),
};

function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The preview's page has no part '${id}'.`);
}
