import assert from 'node:assert/strict';
import { textContrasts } from './contrast.mts';
import { openPreview } from './previewing.mts';
import type { SessionTest } from './session.mts';

/** Theme by theme: what its list calls it, and the class that VS Code gives a webview's body. */
const themes = [
  ['Dark Modern', 'vscode-dark'],
  ['Dark High Contrast', 'vscode-high-contrast'],
  ['Light High Contrast', 'vscode-high-contrast-light'],
  ['Light Modern', 'vscode-light'],
] as const;

const views = ['Journey', 'Promises', 'Overview', 'Map'] as const;

export const theming: readonly SessionTest[] = themes.map(([theme, bodyClass], index) => ({
  name: `the pictures follow the theme ${theme}, and their text can be read`,
  async run({ workbench, picture }) {
    await openPreview(workbench);
    const { preview } = workbench;
    await workbench.theme(theme);
    await preview.bodyWithClass(bodyClass).waitFor();
    for (const view of views) {
      await preview.turnTo(view);
      const texts = await textContrasts(preview.body);
      await picture(`${11 + index}-theme-${theme.toLowerCase().replaceAll(' ', '-')}-${view.toLowerCase()}`);
      assert.notEqual(texts.length, 0, `no text of the view ${view} is on the screen`);
      const pale = texts.filter(({ contrast }) => contrast < 4.5);
      assert.deepEqual(pale, [], `texts of the view ${view} that are too pale against what is behind them`);
    }
  },
}));
