import type { ViewName } from './messages.ts';

/** Where the page's own files are, as addresses that the page may load. */
export interface PageSource {
  readonly script: string;
  readonly style: string;
  /** What stands for these files in a content security policy. */
  readonly cspSource: string;
  /** Random for each page, so that only this script runs. */
  readonly nonce: string;
}

const tabs: readonly { readonly view: ViewName; readonly title: string; readonly hint: string }[] = [
  { view: 'map', title: 'Map', hint: 'The journey as a map (1)' },
  { view: 'journey', title: 'Journey', hint: 'The journey as a Mermaid diagram (2)' },
  { view: 'promises', title: 'Promises', hint: 'All promises and who keeps them (3)' },
  { view: 'overview', title: 'Overview', hint: 'The whole brand (4)' },
];

/**
 * The page of the preview, before anything is drawn. It holds no text of the user: that arrives in
 * messages and is shown as text.
 */
export function pageHtml({ script, style, cspSource, nonce }: PageSource): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(cspSource, nonce)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Journey preview</title>
<link rel="stylesheet" href="${style}">
</head>
<body class="waymark">
<header>
  <div id="tabs" role="tablist" aria-label="View">${tabs.map(tabHtml).join('')}</div>
  <select id="journey" aria-label="Journey" title="The journey on show"></select>
  <button id="follow" type="button" aria-pressed="true" hidden
    title="Show the journey under the text cursor">Follow the cursor</button>
  <div id="options" role="group" aria-label="What the map shows" hidden></div>
  <button id="search" type="button" aria-expanded="false" aria-controls="finder"
    title="Search the picture (Ctrl+F or /)">Search</button>
  <button id="as-table" type="button" aria-pressed="false" title="Show as table (T)">Table</button>
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
<script type="module" nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}

function tabHtml({ view, title, hint }: (typeof tabs)[number]): string {
  return `<button id="tab-${view}" type="button" role="tab" aria-controls="diagram" data-view="${view}" title="${hint}">${title}</button>`;
}

/**
 * Nothing may be loaded but the preview's own files, and nothing sent anywhere. Scripts need the
 * nonce; Mermaid's parts, which the script loads when it first draws, come from the same folder.
 * Inline styles are allowed because Mermaid measures its labels in a drawing that it styles inline;
 * a style can colour the page, but with no other address to reach it can give nothing away.
 */
function contentSecurityPolicy(cspSource: string, nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' ${cspSource}`,
    `style-src ${cspSource} 'unsafe-inline'`,
    `font-src ${cspSource}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}
