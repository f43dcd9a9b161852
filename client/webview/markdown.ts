/**
 * VS Code runs this in every Markdown preview, as a classic script: it may import nothing but when it runs. What draws
 * is fetched with the first journey; the nonce that lets this script run covers what it imports.
 */
function drawWhereNeeded(): void {
  if (document.querySelector('.waymark-journey') === null) return;
  // Once it is there it is called without waiting: a changed page gets its pictures back before anybody sees it.
  if (draw !== undefined) draw();
  else import('./markdown/figures.ts').then(begin).catch(console.error);
}

let draw: (() => void) | undefined;

function begin({ drawFigures }: { drawFigures: () => void }): void {
  draw = drawFigures;
  draw();
}

// VS Code tells of changed content; the first content it only puts into the page.
window.addEventListener('vscode.markdown.updateContent', drawWhereNeeded);
new MutationObserver(drawWhereNeeded).observe(document.body, { childList: true });
drawWhereNeeded();

export {};
