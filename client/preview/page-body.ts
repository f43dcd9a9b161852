import { type ViewName, viewNames } from './messages.ts';

const tabs: readonly { readonly view: ViewName; readonly title: string; readonly hint: string }[] = [
  { view: 'map', title: 'Map', hint: 'The journey as a map (1)' },
  { view: 'journey', title: 'Journey', hint: 'The journey as a diagram of feelings (2)' },
  { view: 'promises', title: 'Promises', hint: 'All promises and who keeps them (3)' },
  { view: 'overview', title: 'Overview', hint: 'The whole brand (4)' },
];

/** What stands in the page of the preview, and in the page that is exported, which may not have all views. */
export function pageBody(views: readonly ViewName[] = viewNames): string {
  return `<header>
  <div id="tabs" role="tablist" aria-label="View">${tabs
    .filter(({ view }) => views.includes(view))
    .map(tabHtml)
    .join('')}</div>
  <select id="journey" aria-label="Journey" title="The journey on show"></select>
  <button id="follow" type="button" aria-pressed="true" hidden
    title="Show the journey under the text cursor">Follow the cursor</button>
  <div id="options" role="group" aria-label="What the map shows" hidden></div>
  <button id="search" type="button" aria-expanded="false" aria-controls="finder"
    title="Search the picture (Ctrl+F or /)">Search</button>
  <button id="as-table" type="button" aria-pressed="false" title="Show as table (T)">Table</button>
  <div id="share" hidden></div>
  <div class="zoom" role="group" aria-label="Zoom">
    <button id="zoom-out" type="button" aria-label="Zoom out" title="Zoom out (−)">−</button>
    <output id="zoom-level" aria-live="off"></output>
    <button id="zoom-in" type="button" aria-label="Zoom in" title="Zoom in (+)">+</button>
    <button id="zoom-fit" type="button" title="Show the whole picture (0)">Fit</button>
  </div>
  <div id="finder" role="search" hidden>
    <input id="finder-text" type="search" dir="auto" aria-label="Search the picture" placeholder="Search"
      autocomplete="off" spellcheck="false">
    <output id="finder-count" aria-live="polite"></output>
    <button id="finder-previous" type="button" aria-label="The one before" title="The one before (Shift+Enter)">↑</button>
    <button id="finder-next" type="button" aria-label="The next one" title="The next one (Enter)">↓</button>
    <button id="finder-close" type="button" aria-label="Close the search" title="Close (Escape)">×</button>
  </div>
</header>
<div id="filtered" role="status" hidden>
  <span id="filtered-text" dir="auto"></span>
  <button id="filtered-clear" type="button">Clear filter</button>
</div>
<main id="diagram" role="tabpanel" tabindex="0" aria-label="Picture of the journey">
  <div id="empty" hidden><p id="empty-text"></p><code id="empty-example"></code></div>
  <div id="drawing"></div>
</main>
<section id="table" tabindex="0" aria-label="The picture as a table" hidden></section>
<div id="banner" role="status" hidden>
  <span id="banner-text" dir="auto"></span>
  <button id="banner-go" type="button" hidden></button>
</div>
<ul id="legend" aria-label="Who takes part" hidden></ul>
<div id="details" role="tooltip" hidden></div>
<div id="said" role="status" class="unseen"></div>
`;
}

function tabHtml({ view, title, hint }: (typeof tabs)[number]): string {
  return `<button id="tab-${view}" type="button" role="tab" aria-controls="diagram" data-view="${view}" title="${hint}">${title}</button>`;
}
