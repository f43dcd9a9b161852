import type { PageSource } from '../preview/page.ts';

/** The page of the changes, before there are any. Nothing may be loaded but its own files, and nothing sent anywhere. */
export function changesPageHtml({ script, style, cspSource, nonce }: PageSource): string {
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource}`,
    `font-src ${cspSource}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Changes</title>
<link rel="stylesheet" href="${style}">
</head>
<body class="waymark changes is-live">
<main id="content" aria-label="Changes"><p class="nothing">Comparing…</p></main>
<div id="said" role="status" class="unseen"></div>
<script type="module" nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
