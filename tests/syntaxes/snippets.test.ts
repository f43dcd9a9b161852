import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageMistakes, openProject } from '../../language/index.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const file = new URL('../../syntaxes/journey.snippets.json', import.meta.url);
const snippets: Record<string, Snippet> = JSON.parse(readFileSync(file, 'utf8'));

/** Where a snippet may be inserted: what its statements need around them. */
const around: Record<string, string> = {
  stage: 'journey a "A"\n',
  touchpoint: 'journey a "A"\n',
  gap: 'journey a "A"\n',
  measure: 'journey a "A"\n',
  text: 'journey a "A"\n',
};

/** What is written when every placeholder is taken as it is offered. */
function written({ body }: Snippet): string {
  const lines = body.join('\n').replaceAll('\t', '  ');
  return lines
    .replace(/\$\{CURRENT_YEAR\}-\$\{CURRENT_MONTH\}-\$\{CURRENT_DATE\}/g, '2026-11-21')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}

const mistakes = new Set([
  ...languageMistakes.map(({ code }) => code),
  'misleading-indentation',
  'unknown-emotion',
]);
mistakes.delete('unknown-name');

test.each(Object.entries(snippets))('%s writes the language as it is', (_, snippet) => {
  const text = (around[snippet.prefix] ?? '') + written(snippet);
  const uri = 'file:///project/snippet.journey';
  const { snapshot } = openProject({ today: '2026-11-21' }).update([{ uri, text }]);
  // A snippet cannot know the project's names, nor answer all that is asked of a map; it must be written right.
  const found = snapshot.problems(uri).filter(({ code }) => mistakes.has(code));
  expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  expect(text).not.toContain('$');
});
