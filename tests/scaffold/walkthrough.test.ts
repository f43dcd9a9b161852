import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languageMistakes } from '../../language/index.ts';
import { root } from '../../scripts/build-options.mts';
import { openFixture } from '../support/fixture.ts';

const mistakes: ReadonlySet<string> = new Set(languageMistakes.map(({ code }) => code));

/** What the examples of a page name is declared around them. */
const around = 'team front-desk\nteam workshop\npersona noor\njourney first-repair\n';

test('the examples of the walkthrough are as the language is, and keep their promise', () => {
  const examples = ['promise', 'touchpoint'].flatMap((page) => {
    const text = readFileSync(path.join(root, `client/walkthrough/${page}.md`), 'utf8');
    return [...text.matchAll(/```journey\n(.*?)```/gs)].map(([, example = '']) => example);
  });
  const [promise = '', ...touchpoints] = examples;
  const project = openFixture(`//- a.journey\n${promise}${around}${touchpoints.join('')}`);
  expect(touchpoints).toHaveLength(2);
  expect(project.problems('a.journey').filter(({ code }) => mistakes.has(code))).toEqual([]);
  expect(project.summary().promises.kept).toBe(1);
});
