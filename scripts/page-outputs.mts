import { type Output, root, shared } from './build-options.mts';
import { onlyWoff2 } from './fonts.mts';
import { onlyTheDiagramsWeDraw, withoutMermaid } from './mermaid-diagrams.mts';
import { pureLanguage } from './pure-language.mts';

/** The page of the preview, and what draws inside VS Code's Markdown preview; they share the large parts. */
export const webview: Output = {
  // The style sheet is an entry of its own, so that the page links it instead of waiting for the script.
  entries: [
    'client/webview/preview.ts',
    'client/webview/preview.css',
    'client/webview/markdown.ts',
    'client/webview/markdown.css',
    'client/webview/changes.ts',
    'client/webview/changes.css',
  ],
  options: {
    ...shared,
    outdir: 'dist/webview',
    platform: 'browser',
    format: 'esm',
    // Mermaid is large: with splitting, the page shows itself first and fetches Mermaid when it draws.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    loader: { '.woff2': 'file' },
    assetNames: 'fonts/[name]',
    plugins: [onlyTheDiagramsWeDraw(), onlyWoff2()],
  },
};

/** The page that is exported: all of it goes into one file, so it is one script and one style sheet. */
export const standalone: Output = {
  entries: ['client/webview/standalone/standalone.ts', 'client/webview/standalone/standalone.css'],
  options: {
    ...shared,
    // A map would be asked for from the place that the page was carried to.
    sourcemap: false,
    outdir: 'dist/webview',
    platform: 'browser',
    format: 'iife',
    // The page goes to people who do not have Waymark, and its licences beside it.
    banner: {
      js: '/*! Made with Waymark (MIT). Holds parts of chevrotain (Apache-2.0), of linebreak, unicode-trie and tiny-inflate (MIT, (c) Devon Govett), and of the font Inter (OFL-1.1, (c) The Inter Project Authors). */',
    },
    loader: { '.woff2': 'file' },
    assetNames: 'fonts/[name]',
    plugins: [withoutMermaid(), pureLanguage(root), onlyWoff2()],
  },
};
