import { nearest } from '../../../language/index.ts';
import type { Answer } from './answer.ts';

const shortest = 3;

/** The same answers; what is misspelt finds the one that it was meant to be, where nothing begins like it. */
export function nearMissed(answers: readonly Answer[], typed: string): readonly Answer[] {
  if (typed.length < shortest || beginsLike(answers, typed)) return answers;
  const near = nearest(
    typed,
    answers.map(({ label }) => label),
  );
  if (near === undefined) return answers;
  return answers.map((it) =>
    it.label === near ? { ...it, search: `${typed} ${it.search ?? it.label}` } : it,
  );
}

/** Whether a word of an answer's name or title begins with what is typed. */
export function beginsLike(answers: readonly Answer[], typed: string): boolean {
  const written = typed.toLowerCase();
  return answers.some(({ label, search = '' }) =>
    `${label} ${search}`
      .toLowerCase()
      .split(/[\s.]/)
      .some((it) => it.startsWith(written)),
  );
}
