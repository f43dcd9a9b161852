import type { Mark, Part, Scene, Weight } from '../../views/scene/scene.ts';

/** The letters that a picture's texts are made of, by the weight they are set in. */
export type Letters = Readonly<Record<Weight, ReadonlySet<string>>>;

export function lettersIn({ parts }: Scene): Letters {
  const letters = { regular: new Set<string>(), bold: new Set<string>() };
  for (const mark of marksIn(parts)) {
    if (mark.kind !== 'text') continue;
    for (const line of mark.lines) for (const letter of line) letters[mark.weight].add(letter);
  }
  return letters;
}

function* marksIn(all: readonly Part[]): Iterable<Mark> {
  for (const { marks = [], parts = [] } of all) {
    yield* marks;
    yield* marksIn(parts);
  }
}
