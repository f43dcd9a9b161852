import fc from 'fast-check';
import { languageMistakes, openProject, type Snapshot } from '../../language/index.ts';
import { declared, facts, type Kind } from './any-facts.ts';
import { title } from './any-text.ts';
import { today } from './fixture.ts';

const gap = fc
  .tuple(
    fc.constantFrom('', ' 5 working days', ' 9 to 24 months'),
    fc.oneof(fc.constant(''), title),
    facts('gap'),
  )
  .map(([length, what, more]) => `gap${length} ${what}\n${more}`);

function step(name: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.array(gap, { maxLength: 2 }),
      fc.option(header('touchpoint', name)),
      fc.array(gap, { maxLength: 1 }),
    )
    .map(([before, touchpoint, after]) => [...before, touchpoint ?? '', ...after].join(''));
}

function header(kind: Kind, name: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.oneof(fc.constant(''), title), facts(kind))
    .map(([it, more]) => `${kind} ${name} ${it || '"T"'}\n${more}`);
}

function journey(name: string): fc.Arbitrary<string> {
  const stages = fc.tuple(
    step('visit'),
    fc.option(header('stage', 'one')),
    step('Call'),
    fc.option(header('stage', 'two')),
    step('2nd-visit'),
    fc.option(header('stage', 'three')),
    fc.option(header('stage', 'four')),
  );
  return fc
    .tuple(header('journey', name), stages)
    .map(([head, all]) => head + all.map((it) => it ?? '').join(''));
}

/** A well-written project of two files; most of its journeys have touchpoints, and nothing leads nowhere. */
export const anyProject: fc.Arbitrary<Snapshot> = fc
  .tuple(
    header('brand', 'brand'),
    facts('vocabulary'),
    fc.tuple(...declared.team.map((it) => header('team', it))),
    fc.tuple(...declared.persona.map((it) => header('persona', it))),
    fc.tuple(...declared.promise.map((it) => header('promise', it))),
    fc.tuple(journey('join'), journey('leave'), header('journey', 'wait-only')),
  )
  .map(([brand, vocabulary, teams, personas, promises, journeys]) => {
    const values = 'value plain "Plain, and simple"\nvalue near "plain"\n';
    const words = 'channel portal "Web"\nemotion geborgen +2\nemotion low -2\n';
    const shared = [brand, values, 'vocabulary\n', words, vocabulary, ...teams, ...personas, ...promises];
    return mended([
      { uri: 'brand.journey', text: shared.join('') },
      { uri: 'a.journey', text: journeys.join('') },
    ]);
  });

/** Takes away what happens to be a mistake, such as a team that is part of itself. */
function mended(files: readonly { readonly uri: string; readonly text: string }[]): Snapshot {
  const codes = new Set(languageMistakes.map(({ code }) => code));
  let texts = files;
  for (;;) {
    const { snapshot } = openProject({ today }).update(texts);
    const next = texts.map(({ uri, text }) => {
      const wrong = snapshot.problems(uri).find(({ code }) => codes.has(code));
      const statement =
        wrong && snapshot.files.get(uri)?.tree.statements.findLast(({ start }) => start <= wrong.span.start);
      return {
        uri,
        text: statement === undefined ? text : text.slice(0, statement.start) + text.slice(statement.end),
      };
    });
    if (next.every(({ text }, index) => text === texts[index]?.text)) return snapshot;
    texts = next;
  }
}
