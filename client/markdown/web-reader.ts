import * as vscode from 'vscode';
import type { Reader } from './fences.ts';
import { escapeHtml } from './html.ts';

/**
 * What reads the blocks, in a browser: there is nothing to load it with but what loads the extension itself. It is
 * fetched at once and run when the first block needs it; until then, and without it, blocks are shown as they are written.
 */
export function readerIn(bundle: vscode.Uri): { read(): Reader; readonly loaded: Promise<void> } {
  let source: string | undefined;
  let reader: Reader | undefined;
  const fetching = Promise.resolve(vscode.workspace.fs.readFile(bundle));
  return {
    read() {
      if (source !== undefined) reader ??= run(source);
      return reader ?? asWritten;
    },
    loaded: fetching.then(
      (bytes) => {
        source = new TextDecoder().decode(bytes);
      },
      () => undefined,
    ),
  };
}

function run(source: string): Reader {
  const module: { exports: unknown } = { exports: {} };
  new Function('module', 'exports', source)(module, module.exports);
  return module.exports as Reader;
}

const asWritten: Reader = {
  readBlock: () => ({ journeys: [], mistakes: [] }),
  colourSource: escapeHtml,
};
