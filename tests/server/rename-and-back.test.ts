import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, occurrencesIn, openProject, rename, type Snapshot } from '../../language/index.ts';
import { isLanguageMistake, today } from '../support/fixture.ts';

test('any name, renamed and renamed back, leaves every text and every mistake as it was', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(part, { minLength: 4, maxLength: 12, selector: ({ id }) => id }),
      fc.nat(),
      (parts, chosen) => {
        const before = project(parts);
        const target = before.renamable[chosen % before.renamable.length];
        if (target === undefined) return;
        const there = renamed(before.snapshot, target, 'entirely-new');
        const back = renamed(there, target, target.name);
        expect(texts(there)).not.toEqual(texts(before.snapshot));
        expect(mistakes(there)).toEqual(mistakes(before.snapshot));
        expect(texts(back)).toEqual(texts(before.snapshot));
      },
    ),
    { numRuns: 100 },
  );
});

interface Part {
  readonly id: string;
  readonly file: string;
  readonly lines: readonly string[];
}

/** Some lines about names that are easily taken for one another; each kind declares a name once. */
const part: fc.Arbitrary<Part> = fc
  .record({
    kind: fc.constantFrom('team', 'persona', 'promise', 'journey', 'vocabulary'),
    names: fc.shuffledSubarray(['care', 'field', 'maya', 'late', '到达', 'nimm-zwei'], { minLength: 3 }),
    file: fc.constantFrom('a.journey', 'b.journey'),
  })
  .map(({ kind, names, file }) => {
    const [a = '', b = '', c = ''] = names;
    return { id: `${kind} ${a}`, file, lines: linesOf(kind, a, b, c) };
  });

function linesOf(kind: string, a: string, b: string, c: string): readonly string[] {
  switch (kind) {
    case 'team':
      return [`team ${a}`, `  part-of ${b}`, `  tag ${c}`];
    case 'persona':
      return [`persona ${a} "${b}"`, `  expects ${b}, "${c}"`, `  owner "${c}"`];
    case 'promise':
      return [`promise ${a} "${b}"`, `  to ${c}`, `  measure ${b} actual 3`];
    case 'vocabulary':
      return ['vocabulary', `  emotion ${a} 1`, `  channel ${a}`];
    default:
      return [
        `journey ${a}`,
        `  touchpoint ${b}`,
        `    leads-to ${c}`,
        `    delivers ${a}, ${c}`,
        `    emotion ${c}`,
        `  gap 2 days`,
        `    bridged-by ${b}, ${b}.${c}`,
        `  touchpoint ${c}`,
        `    leads-to ${a}.${b} "or"`,
        `    channel ${a}, ${b}`,
      ];
  }
}

interface Target {
  readonly uri: string;
  readonly place: number;
  readonly name: string;
}

function project(parts: readonly Part[]) {
  const changes = ['a.journey', 'b.journey'].map((uri) => ({
    uri,
    text: parts.flatMap(({ file, lines }) => (file === uri ? [...lines, ''] : [])).join('\r\n'),
  }));
  const { snapshot } = openProject({ today }).update(changes);
  const renamable = changes.flatMap(({ uri }) =>
    occurrencesIn(snapshot, uri).flatMap(({ form, exact, meaning: { name } }, place): Target[] =>
      form === 'name' && exact ? [{ uri, place, name }] : [],
    ),
  );
  return { snapshot, renamable };
}

/** The project after renaming the occurrence that stands at a place among those of its file. */
function renamed(snapshot: Snapshot, { uri, place }: Target, to: string): Snapshot {
  const { meaning } = occurrencesIn(snapshot, uri)[place] ?? expect.fail('gone');
  const answer = rename(snapshot, meaning, to);
  if ('refused' in answer) expect.fail(answer.refused);
  const changes = answer.edits.map(({ uri, edits }) => {
    const text = snapshot.files.get(uri)?.text ?? expect.fail(uri);
    return { uri, text: applyEdits(text, edits) };
  });
  return snapshot.update(changes).snapshot;
}

function texts(snapshot: Snapshot): string[] {
  return [...snapshot.files.values()].map(({ text }) => text);
}

function mistakes(snapshot: Snapshot): string[] {
  return [...snapshot.files.keys()].flatMap((uri) =>
    snapshot.problems(uri).flatMap(({ code }) => (isLanguageMistake(code) ? `${uri} ${code}` : [])),
  );
}
