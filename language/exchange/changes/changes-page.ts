import { bytesToUtf8 } from '@noble/hashes/utils';
import type { Palette } from '../../views/scene/palette.ts';
import { palettes } from '../../views/scene/palettes.ts';
import { xml } from '../../views/scene/svg-values.ts';
import { hash } from '../html/html-page.ts';
import { withFonts } from '../html/page-fonts.ts';
import type { ExportTools } from '../job.ts';
import { type ChangesContent, changesBody } from './changes-body.ts';

/**
 * One file that tells what changed: the list, the promises before and after, and the maps with what changed marked. It
 * runs nothing and loads nothing, is light or dark as the reader's screen is, and light on paper.
 */
export async function changesPage(
  content: Omit<ChangesContent, 'isLive'>,
  tools: Pick<ExportTools, 'resource'>,
): Promise<string> {
  const body = changesBody({ ...content, isLive: false });
  const built = bytesToUtf8(await tools.resource('webview/changes.css'));
  // The page goes where its sources do not.
  const sheet = built.replace(/\/\*# sourceMappingURL=.*?\*\//, '');
  const letters = new Set([...body].map((letter) => letter.codePointAt(0) ?? 0));
  const style = `${await withFonts(sheet, letters, (file) => tools.resource(`webview/${file}`))}${colours()}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(style)}'; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Waymark">
<title>${xml(`What changes from ${content.from} to ${content.to}`)}</title>
<style>${style}</style>
</head>
<body class="waymark changes standing">
<main>${body}</main>
</body>
</html>
`;
}

/** As the reader's screen is; paper is white, whatever is on the screen. */
function colours(): string {
  const onScreen = (when: string, palette: Palette) =>
    `@media screen and (${when}){body.standing{${variables(palette)}}}`;
  return [
    onScreen('prefers-color-scheme:dark', palettes.dark),
    onScreen('prefers-contrast:more', palettes.contrastLight),
    `@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark){body.standing{${variables(palettes.contrast)}}}`,
  ].join('');
}

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--waymark-${name}:${value}`)
    .join(';');
}
