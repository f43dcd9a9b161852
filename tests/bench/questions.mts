/** How an editor asks while somebody writes: what it changes before it asks, and what it asks then. */
export interface Question {
  readonly what: string;
  readonly method: string;
  /** What is written behind the line that holds `at`, before asking; a comment, where it does not matter what. */
  readonly typed?: string;
  /** The words that the cursor stands behind; where something is typed, behind that. */
  readonly at: string;
  /** What the request takes beside a document and a position. */
  readonly params?: object;
}

const options = { tabSize: 2, insertSpaces: true };
const whole = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
const touchpoint = 'touchpoint touchpoint-50';

/** The first is the peer of all others: whatever it costs to have the edit taken in and an answer sent. */
export const questions: readonly Question[] = [
  { what: 'nothing to say: hover on a comment', method: 'textDocument/hover', at: '# the toggled' },
  {
    what: 'completion at the start of a line',
    method: 'textDocument/completion',
    at: touchpoint,
    typed: '\n      ',
  },
  {
    what: "completion behind 'owner'",
    method: 'textDocument/completion',
    at: touchpoint,
    typed: '\n      owner ',
  },
  {
    what: "completion behind 'emotion'",
    method: 'textDocument/completion',
    at: touchpoint,
    typed: '\n      emotion ',
  },
  {
    what: "completion behind 'delivers'",
    method: 'textDocument/completion',
    at: touchpoint,
    typed: '\n      delivers ',
  },
  {
    what: "completion behind 'leads-to'",
    method: 'textDocument/completion',
    at: touchpoint,
    typed: '\n      leads-to ',
  },
  { what: 'hover on a promise', method: 'textDocument/hover', at: 'delivers promi' },
  { what: 'hover on a team', method: 'textDocument/hover', at: 'owner tea' },
  { what: 'hover on a touchpoint', method: 'textDocument/hover', at: touchpoint },
  { what: 'hover on an emotion', method: 'textDocument/hover', at: 'emotion hop' },
  { what: 'hover on a keyword', method: 'textDocument/hover', at: 'channe' },
  { what: 'semantic tokens', method: 'textDocument/semanticTokens/full', at: touchpoint },
  {
    what: 'semantic tokens of a screen',
    method: 'textDocument/semanticTokens/range',
    at: touchpoint,
    params: { range: whole },
  },
  {
    what: 'inlay hints of a screen',
    method: 'textDocument/inlayHint',
    at: touchpoint,
    params: { range: whole },
  },
  { what: 'code lenses', method: 'textDocument/codeLens', at: touchpoint },
  { what: 'outline', method: 'textDocument/documentSymbol', at: touchpoint },
  { what: 'folding', method: 'textDocument/foldingRange', at: touchpoint },
  { what: 'highlights of a team', method: 'textDocument/documentHighlight', at: 'owner tea' },
  { what: 'definition of a promise', method: 'textDocument/definition', at: 'delivers promi' },
  {
    what: 'references of a promise',
    method: 'textDocument/references',
    at: 'delivers promi',
    params: { context: { includeDeclaration: true } },
  },
  {
    what: 'rename of a promise',
    method: 'textDocument/rename',
    at: 'delivers promi',
    params: { newName: 'another-name' },
  },
  {
    what: 'formatting of a file',
    method: 'textDocument/formatting',
    at: touchpoint,
    params: { options },
  },
  {
    what: 'symbols of the project',
    method: 'workspace/symbol',
    at: touchpoint,
    params: { query: 'tp50' },
  },
];
