import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';

export const markdown: readonly EditorTest[] = [
  {
    name: "VS Code's Markdown renderer shows a journey block as a figure, and others as before",
    async run() {
      const html = await rendered(
        '```journey\njourney leave "Leave us"\n  touchpoint cancel "<b>Cancel</b>"\n```\n\n```js\nlet a;\n```\n',
      );
      assert.match(html, /<figure class="[^"]*waymark-journey/);
      assert.match(html, /aria-label="Customer journey: Leave us"/);
      assert.doesNotMatch(html, /<b>/);
      assert.match(html, /<code[^>]* class="[^"]*language-js/);
    },
  },
];

function rendered(text: string): Thenable<string> {
  return vscode.commands.executeCommand<string>('markdown.api.render', text);
}
