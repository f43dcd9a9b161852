import { expect, test } from 'vitest';
import { CodeActionKind, type CodeActionParams, DiagnosticTag } from 'vscode-languageserver';
import { openProject, type Problem, type Snapshot } from '../../language/index.ts';
import { codeActions } from '../../server/features/code-actions.ts';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { editor } from '../support/features.ts';
import { journey, team } from '../support/small-journeys.ts';

const brand = 'file:///p/brand.journey';
const visit = 'file:///p/visit.journey';
const texts: Readonly<Record<string, string>> = { [brand]: team, [visit]: journey('visit') };

/** A project of two files in which nothing is wrong but this, said of the words `about` in the visit. */
function projectWith(about: string, problem: Partial<Problem>): Snapshot {
  const changes = Object.entries(texts).map(([uri, text]) => ({ uri, text }));
  const { snapshot } = openProject({ today: '2026-10-01' }).update(changes);
  const said: Problem = {
    uri: visit,
    span: spanOf(visit, about),
    code: 'some-check',
    severity: 'warning',
    message: 'Something is not as it should be.',
    related: [],
    fixes: [],
    ...problem,
  };
  return Object.assign(snapshot, { problems: (uri: string) => (uri === visit ? [said] : []) });
}

function spanOf(uri: string, words: string): { start: number; end: number } {
  const start = texts[uri]?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`'${words}' does not stand in ${uri}.`);
  return { start, end: start + words.length };
}

/** Asks for what can be done about these words in the visit. */
function asking(words: string, only?: string[]): CodeActionParams {
  const lines = projectWith('visit', {}).files.get(visit)?.lines ?? expect.fail('no file');
  return {
    textDocument: { uri: visit },
    range: lines.range(spanOf(visit, words)),
    context: { diagnostics: [], ...(only && { only }) },
  };
}

const target = {
  ...editor,
  versionOf: (uri: string) => (uri === visit ? 7 : null),
  versionedEdits: true,
};

test.each([
  ['error', 1],
  ['warning', 2],
  ['info', 3],
  ['hint', 4],
] as const)('%s is said as the protocol says it', (severity, number) => {
  expect(diagnosticsOf(projectWith('phone', { severity }), visit, {})[0]?.severity).toBe(number);
});

test('the other place comes along, in its own file', () => {
  const related = [{ uri: brand, span: spanOf(brand, 'care'), message: 'Here.' }];
  const [diagnostic] = diagnosticsOf(projectWith('phone', { related }), visit, {});
  const range = { start: { line: 0, character: 5 }, end: { line: 0, character: 9 } };
  expect(diagnostic?.relatedInformation).toEqual([{ location: { uri: brand, range }, message: 'Here.' }]);
});

test('what is not needed is shown faded, and nothing else is', () => {
  const unused = diagnosticsOf(projectWith('phone', { unneeded: true }), visit, {});
  expect(unused[0]?.tags).toEqual([DiagnosticTag.Unnecessary]);
  expect(diagnosticsOf(projectWith('phone', {}), visit, {})[0]).not.toHaveProperty('tags');
});

test('a file that the project does not hold has no diagnostics', () => {
  expect(diagnosticsOf(projectWith('phone', {}), 'file:///p/other.journey', {})).toEqual([]);
});

const fixes = [
  {
    title: 'Rename both',
    preferred: true,
    edits: [
      { uri: visit, edits: [{ span: spanOf(visit, 'phone'), text: 'web' }] },
      { uri: brand, edits: [{ span: spanOf(brand, 'care'), text: 'field' }] },
    ],
  },
];
const inVisit = [{ range: asking('phone').range, newText: 'web' }];
const inBrand = [
  { range: { start: { line: 0, character: 5 }, end: { line: 0, character: 9 } }, newText: 'field' },
];

test('a fix may change several files, and names the versions of those that are open', () => {
  const [action] = codeActions(projectWith('phone', { fixes }), visit, asking('phone'), target);
  expect(action).toMatchObject({ title: 'Rename both', kind: CodeActionKind.QuickFix, isPreferred: true });
  expect(action?.edit).toEqual({
    documentChanges: [
      { textDocument: { uri: visit, version: 7 }, edits: inVisit },
      { textDocument: { uri: brand, version: null }, edits: inBrand },
    ],
  });
});

test('a client that knows no versions in edits gets them without', () => {
  const plain = { ...target, versionedEdits: false };
  const [action] = codeActions(projectWith('phone', { fixes }), visit, asking('phone'), plain);
  expect(action?.edit).toEqual({ changes: { [visit]: inVisit, [brand]: inBrand } });
});

test('fixes are offered where the problem is touched, and for kinds that hold quick fixes', () => {
  const snapshot = projectWith('phone', { fixes });
  const offered = (words: string, only?: string[]) =>
    codeActions(snapshot, visit, asking(words, only), target).length;
  expect(offered('channel phone')).toBe(1);
  expect(offered('Start')).toBe(0);
  expect(offered('phone', ['quickfix'])).toBe(1);
  expect(offered('phone', ['refactor', 'source.organizeImports'])).toBe(0);
});
