import type { Theme } from './preview-bed.ts';

const font = { 'font-family': "system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif" };

const variables = (background: string, foreground: string, focus: string, more = {}) => ({
  ...font,
  'editor-background': background,
  'editor-foreground': foreground,
  focusBorder: focus,
  ...more,
});

export const light: Theme = {
  name: 'light',
  className: 'vscode-light',
  variables: variables('#ffffff', '#3b3b3b', '#005fb8'),
};

/** Themes as VS Code hands them to a page, from the plainest to those with the least contrast. */
export const themes: readonly Theme[] = [
  light,
  { name: 'dark', className: 'vscode-dark', variables: variables('#1f1f1f', '#cccccc', '#0078d4') },
  {
    name: 'high-contrast',
    className: 'vscode-high-contrast',
    variables: variables('#000000', '#ffffff', '#f38518', { contrastBorder: '#6fc3df' }),
  },
  {
    name: 'high-contrast-light',
    className: 'vscode-high-contrast vscode-high-contrast-light',
    variables: variables('#ffffff', '#292929', '#006bbd', { contrastBorder: '#0f4a85' }),
  },
  {
    name: 'solarized-light',
    className: 'vscode-light',
    variables: variables('#fdf6e3', '#657b83', '#b49471'),
  },
  { name: 'solarized-dark', className: 'vscode-dark', variables: variables('#002b36', '#839496', '#2aa198') },
];
