import { pageBody } from './page-body.ts';

/** Where the page's own files are, as addresses that the page may load. */
export interface PageSource {
  readonly script: string;
  readonly style: string;
  /** What stands for these files in a content security policy. */
  readonly cspSource: string;
  /** Random for each page, so that only this script runs. */
  readonly nonce: string;
}

/**
 * The page of the preview, before anything is drawn. It holds no text of the user: that arrives in
 * messages and is shown as text.
 */
export function pageHtml({ script, style, cspSource, nonce }: PageSource): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(cspSource, nonce)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Journey preview</title>
<link rel="stylesheet" href="${style}">
</head>
<body class="waymark">
${pageBody()}<script type="module" nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}

/**
 * Nothing may be loaded but the preview's own files, and nothing sent anywhere. Scripts need the
 * nonce; Mermaid's parts, which the script loads when it first draws, come from the same folder.
 * Inline styles are allowed because Mermaid measures its labels in a drawing that it styles inline;
 * a style can colour the page, but with no other address to reach it can give nothing away.
 */
function contentSecurityPolicy(cspSource: string, nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' ${cspSource}`,
    `style-src ${cspSource} 'unsafe-inline'`,
    `font-src ${cspSource}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}
