import path from 'node:path';
import type { BuildOptions } from 'esbuild';
import { commandsApart, withoutPrograms } from './commands.mts';
import { documentsApart, templatesApart, withoutDrawing } from './documents.mts';
import { editorApiOnce } from './editor-api.mts';
import { onlyWoff2, packedWords } from './fonts.mts';
import { onlyTheDiagramsWeDraw, withoutMermaid } from './mermaid-diagrams.mts';
import { pureLanguage } from './pure-language.mts';

/** The project's folder, with an absolute path. */
export const root = path.join(import.meta.dirname, '..');

/** Something that is built, from one entry point or several. */
export interface Output {
  readonly entries: readonly [string, ...string[]];
  readonly options: BuildOptions;
}

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  sourcemap: true,
  // The licences stand in dist/THIRD-PARTY-NOTICES.txt.
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
};

/** What runs in Node: the extension host, the language server and the command line. */
const node: BuildOptions = { ...shared, platform: 'node', format: 'cjs', target: ['node20', 'es2022'] };

const extension: Output = {
  entries: ['client/extension.ts'],
  options: { ...node, outfile: 'dist/extension.js', plugins: [editorApiOnce()] },
};

/** What speaks the protocol with the language server; the extension loads it once VS Code has it started. */
const protocol: Output = {
  entries: ['client/connection/protocol.ts'],
  options: { ...node, outfile: 'dist/protocol.js', plugins: [editorApiOnce()] },
};

/** What the Markdown preview asks about a block; the extension loads it when it meets the first one. */
const markdown: Output = {
  entries: ['client/markdown/draw.ts'],
  options: { ...node, outfile: 'dist/markdown.js' },
};

const server: Output = {
  entries: ['server/node.ts'],
  options: { ...node, outfile: 'dist/server.js', plugins: [documentsApart()] },
};

/**
 * What makes PDF, PNG and PowerPoint; servers and command line load it when somebody exports. One for Node and browsers,
 * since it is large: it asks nothing of either, so what its libraries have for browsers runs in Node too.
 */
const documents: Output = {
  entries: ['language/documents.ts'],
  options: {
    ...node,
    platform: 'browser',
    outfile: 'dist/documents.js',
    // So that Node, which looks for them before it runs this, finds their names for "import()".
    footer: { js: '0&&(module.exports={drawPdf,drawPng,readDeck,writeDeck});' },
    // Its form for Node looks for its own files beside itself, and packs with what the platform packs with.
    alias: { pdfkit: path.join(root, 'node_modules/pdfkit/js/pdfkit.browser.mjs') },
    // It wants an address to name a file by that it holds already.
    define: { 'import.meta.url': '"file:///pdfkit.js"' },
    plugins: [packedWords(), templatesApart()],
  },
};

/** What puts slides on a company's own master, which only the command line and a trusted desktop are given. */
const templates: Output = {
  entries: ['language/documents/pptx/automizer.ts'],
  options: {
    ...node,
    outfile: 'dist/templates.js',
    // What zips brings a copy of Node's own streams along.
    alias: { 'readable-stream': 'node:stream' },
    plugins: [withoutDrawing()],
  },
};

/** A thread that draws PNGs for server or command line, when somebody exports many. */
const pngWorker: Output = {
  entries: ['server/workspace/files/png-worker.ts'],
  options: { ...node, outfile: 'dist/png-worker.js', plugins: [documentsApart()] },
};

const cli: Output = {
  entries: ['cli/main.ts'],
  options: {
    ...node,
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    // With `require`, which need not look through a bundle for what it exports before it is run.
    supported: { 'dynamic-import': false },
    plugins: [commandsApart(root), withoutPrograms(), documentsApart()],
  },
};

/** Each command is a bundle of its own, with what of the language it uses, so that each starts as fast as it can. */
const commands: Output = {
  entries: [
    'cli/commands/check.ts',
    'cli/commands/check-deck.ts',
    'cli/commands/diff.ts',
    'cli/commands/export.ts',
    'cli/commands/format.ts',
    'cli/commands/import.ts',
    'cli/commands/init.ts',
    'cli/commands/init-git.ts',
    'cli/commands/owners.ts',
    'cli/commands/textconv.ts',
  ],
  options: {
    ...node,
    outdir: 'dist/commands',
    // The pages about checks go along as text, for reports that explain what they found.
    loader: { '.md': 'text' },
    plugins: [pureLanguage(root)],
  },
};

/** What GitHub runs as an action. By its ending it stays out of the extension's package; releases of the action hold it. */
export const action: Output = {
  entries: ['action/main.ts'],
  options: {
    ...node,
    target: ['node24', 'es2022'],
    outfile: 'dist/action.cjs',
    loader: { '.md': 'text' },
    plugins: [documentsApart()],
  },
};

/** What runs in VS Code's web extension host, as in vscode.dev: nothing of Node is there. */
const web: BuildOptions = { ...shared, platform: 'browser', format: 'cjs' };

const webExtension: Output = {
  entries: ['client/web-extension.ts'],
  options: { ...web, outfile: 'dist/web/extension.js', plugins: [editorApiOnce()] },
};

const webServer: Output = {
  entries: ['server/web.ts'],
  options: { ...web, format: 'iife', outfile: 'dist/web/server.js', plugins: [documentsApart()] },
};

/** What of the build runs in a browser's worker. */
export const webOutputs: readonly Output[] = [webExtension, webServer, documents];

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

export const outputs: readonly Output[] = [
  extension,
  protocol,
  markdown,
  server,
  documents,
  templates,
  pngWorker,
  cli,
  commands,
  action,
  ...webOutputs,
  webview,
  standalone,
];
