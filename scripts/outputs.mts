import path from 'node:path';
import { node, type Output, root, web } from './build-options.mts';
import { commandsApart, withoutPrograms } from './commands.mts';
import { documentsApart, templatesApart, withoutDrawing } from './documents.mts';
import { editorApiOnce } from './editor-api.mts';
import { packedWords } from './fonts.mts';
import { lateLibraries } from './late-libraries.mts';
import { oneByte } from './one-byte.mts';
import { standalone, webview } from './page-outputs.mts';
import { pureLanguage } from './pure-language.mts';

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
  options: { ...node, outfile: 'dist/server.js', plugins: [documentsApart(), pureLanguage(root), oneByte()] },
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
    plugins: [pureLanguage(root), lateLibraries(root), oneByte()],
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
