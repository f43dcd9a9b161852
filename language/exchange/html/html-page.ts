import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';
import type { Theme } from '../../views/scene/palette.ts';
import { xml } from '../../views/scene/svg-values.ts';
import { base64 } from '../base64.ts';

/** What a page is made from. */
export interface PageContent {
  readonly title: string;
  readonly theme: Theme;
  readonly style: string;
  readonly script: string;
  /** What the script finds in the page, anything that JSON can say. */
  readonly data: unknown;
  /** Drawn before the script runs, where none runs, and on paper; each an `<svg>`. */
  readonly pictures: readonly string[];
}

/**
 * One file that needs no other: nothing in it loads anything, and nothing runs in it but this script, to the letter.
 * Texts of journeys stand in it as data and as text.
 */
export function htmlPage({ title, theme, style, script, data, pictures }: PageContent): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Waymark">
<title>${xml(title)}</title>
<style>${style}</style>
</head>
<body class="waymark standalone vscode-${theme}">
<noscript><p class="without-script">To search the pictures, and to see them as tables, let scripts run in this page. It loads nothing and sends nothing.</p></noscript>
<section id="pages" aria-label="Pictures">
${pictures.map((svg) => `<figure>${svg}</figure>`).join('\n')}
</section>
<script type="application/json" id="project">${json(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function policy(style: string, script: string): string {
  return [
    `default-src 'none'`,
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    `font-src data:`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** What a policy lets a style or script be known by. */
export function hash(text: string): string {
  return `sha256-${base64(sha256(utf8ToBytes(text)))}`;
}

/** JSON that ends no script and hides no sign: all that HTML could read as its own is written as a code. */
function json(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
