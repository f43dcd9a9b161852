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

export const theming: readonly SessionTest[] = themes.map(([theme, bodyClass], index) => ({
  name: `the picture follows the theme ${theme}, and its text can be read`,
  async run({ workbench, picture }) {
    await openPreview(workbench);
    await workbench.theme(theme);
    await workbench.preview.bodyWithClass(bodyClass).waitFor();
    const pale = (await textContrasts(workbench.preview.body)).filter(({ contrast }) => contrast < 4.5);
    assert.deepEqual(pale, [], 'texts that are too pale against what is behind them');
    await picture(`${11 + index}-theme-${theme.toLowerCase().replaceAll(' ', '-')}`);
  },
}));
