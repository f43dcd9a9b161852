import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks, languageMistakes, openProject } from '../../language/index.ts';

const page = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8');
const [reference = '', mistakes = ''] = page.split('## When something is wrong');
const checkCodes = checks.map(({ code }) => code);

describe('the language page', () => {
  it.each(examplesIn(reference))('has an example without a slip that begins: $firstLine', ({ text }) => {
    const pointsElsewhere = ['unknown-name', ...checkCodes];
    expect(problemsIn(text).filter(({ code }) => !pointsElsewhere.includes(code))).toEqual([]);
  });

  it.each(sectionsOf(mistakes))('says of $code what Waymark says', ({ code, example, message }) => {
    const said = problemsIn(example).filter((problem) => !checkCodes.includes(problem.code));
    expect(said).toEqual([{ code, message }]);
  });

  it('has a section for each mistake of the language', () => {
    expect(sectionsOf(mistakes).map(({ code }) => code)).toEqual(languageMistakes.map(({ code }) => code));
  });
});

function problemsIn(text: string): { code: string; message: string }[] {
  const { snapshot } = openProject({ today: '2026-11-21' }).update([{ uri: 'page.journey', text }]);
  return snapshot.problems('page.journey').map(({ code, message }) => ({ code, message }));
}

function examplesIn(text: string): { text: string; firstLine: string | undefined }[] {
  return [...text.matchAll(/```journey\n(.*?)```/gs)].map(([, example = '']) => ({
    text: example,
    firstLine: example.split('\n', 1)[0],
  }));
}

/** Sections `### code` that hold an example and, in a block quote below it, the message. */
function sectionsOf(text: string): { code: string; example: string; message: string }[] {
  return text.split('\n### ').flatMap((section) => {
    const [, example, message] = /```journey\n(.*?)```\n+> ([^\n]*)/s.exec(section) ?? [];
    const [code = ''] = section.split('\n', 1);
    return example === undefined || message === undefined ? [] : [{ code, example, message }];
  });
}
