import { expect } from 'vitest';
import { importFiles } from '../../../language/index.ts';
import { importedText, mistakesIn, projectOf, toldText } from '../../support/imports.ts';

/** The journey alone that a diagram makes, without the file of those who take part. */
export function journeyOf(text: string): string {
  const imported = importFiles('mermaid', [{ name: 'day.mmd', text }]);
  expect(mistakesIn(projectOf(imported))).toEqual([]);
  const [, journey = ''] = importedText(imported).split(/^\/\/- (?!people).*\n/m);
  return journey;
}

/** What is told of a diagram. */
export function told(text: string): string {
  return toldText(importFiles('mermaid', [{ name: 'day.mmd', text }]));
}
