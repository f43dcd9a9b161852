import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { problemsBecome } from '../suite/found.ts';
import { fileOf, show, waymark } from '../suite/opened-folder.ts';

/** As much of an answer as the tests read. */
interface Exported {
  readonly files: readonly { readonly name: string; readonly text?: string; readonly base64?: string }[];
}

/** As much of what VS Code's Markdown preview hands over. */
interface Renderer {
  readonly renderer: { readonly rules: { fence?: (fences: object[], index: number) => string } };
}

/** What is different where there is no disk and no Node. */
export const inBrowser: readonly EditorTest[] = [
  {
    name: 'this is a browser, and the folder is on no disk',
    async run() {
      assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
      assert.equal(fileOf('brand.journey').scheme, 'waymark-virtual');
      assert.equal(typeof process === 'undefined' || process.versions?.node === undefined, true);
    },
  },
  {
    name: 'a file written, renamed and deleted is followed, as is what git ignores',
    async run() {
      const { fs } = vscode.workspace;
      const write = (name: string, text: string) =>
        fs.writeFile(fileOf(name), new TextEncoder().encode(text));
      await write(
        'leave.journey',
        'journey leave "Leave"\n  owner care\n  touchpoint cancel "Cancel"\n    channel web\n    emotion calm\n',
      );
      await problemsBecome('leave.journey', ['3 touchpoint-without-owner']);
      await fs.rename(fileOf('leave.journey'), fileOf('later/goodbye.journey'));
      await problemsBecome('later/goodbye.journey', ['3 touchpoint-without-owner']);
      await problemsBecome('leave.journey', []);
      await write('.gitignore', 'later/\n');
      await problemsBecome('later/goodbye.journey', []);
      await fs.delete(fileOf('.gitignore'));
      await problemsBecome('later/goodbye.journey', ['3 touchpoint-without-owner']);
      await fs.delete(fileOf('later'), { recursive: true });
      await problemsBecome('later/goodbye.journey', []);
    },
  },
  {
    name: 'files of another scheme are helped with, and nothing wrong with them is anybody’s task',
    async run() {
      const uri = vscode.Uri.from({ scheme: 'waymark-frozen', path: '/maps/get-online.journey' });
      const document = await vscode.workspace.openTextDocument(uri);
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      assert.equal(symbols[0]?.name, 'Order and get online');
      await problemsBecome('get-online.journey', ['9 touchpoint-without-owner']);
      assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
    },
  },
  ...(['pdf', 'png', 'pptx', 'svg', 'markdown', 'csv', 'json', 'mermaid'] as const).map((format) => ({
    name: `a journey is exported as ${format}`,
    async run() {
      const { document } = await show('get-online.journey');
      const { files } = await vscode.commands.executeCommand<Exported>(
        'waymark.export.files',
        document.uri.toString(),
        { format, journeys: 'file' },
      );
      assert.ok(files.length > 0, 'there is no file');
      for (const { text, base64 } of files) assert.match(text ?? atob(base64 ?? ''), starts[format]);
    },
  })),
  {
    name: 'a journey of a Markdown file is read at once when its preview asks',
    async run() {
      const renderer: Renderer = { renderer: { rules: {} } };
      waymark().exports.extendMarkdownIt(renderer);
      const content = 'journey leave "Leave us"\n  touchpoint cancel "Cancel"\n';
      const html = renderer.renderer.rules.fence?.([{ info: 'journey', content }], 0) ?? '';
      assert.match(html, /data-waymark-journeys="[^"]*Leave us/);
      assert.match(html, /<span class="hljs-keyword">journey/);
    },
  },
  {
    name: 'a language server that was restarted goes on finding',
    async run() {
      await show('get-online.journey');
      await vscode.commands.executeCommand('waymark.restartServer');
      await problemsBecome('get-online.journey', ['9 touchpoint-without-owner']);
      const { document } = await show('get-online.journey');
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      assert.equal(symbols[0]?.name, 'Order and get online');
    },
  },
];

/** How files of a format begin. */
const starts = {
  pdf: /^%PDF-1/,
  png: /^\x89PNG/,
  pptx: /^PK/,
  svg: /^(?:<\?xml[^>]*>\s*)?<svg/,
  markdown: /^#? ?\S/,
  csv: /\S/,
  json: /^\{/,
  mermaid: /^journey|^---/,
};
