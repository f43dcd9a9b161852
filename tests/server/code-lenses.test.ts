import { describe, expect, it } from 'vitest';
import type { CodeLens, Location } from 'vscode-languageserver';
import type { Rules, Snapshot } from '../../language/index.ts';
import type { Client } from '../../server/features/client.ts';
import { codeLenses } from '../../server/features/code-lenses.ts';
import { ask, editor, editorWith, noChecks } from '../support/features.ts';

/**
 * Proves what is said above the lines of the fixture's first file: below a name stands what its lenses say, `|` between
 * them, and behind each in braces what it opens.
 */
function checkLenses(fixture: string, client: Client = editor, rules: Rules = noChecks): void {
  const { snapshot, uri, params, fixture: read } = ask(fixture, rules);
  const above = new Map<string, string[]>();
  for (const lens of codeLenses(snapshot, uri, params, client)) {
    const { start, end } = lens.range;
    const place = `${start.line + 1}: ${start.character}-${end.character}`;
    above.set(place, [...(above.get(place) ?? []), said(lens, snapshot)]);
  }
  const found = [...above].map(([place, lenses]) => `${place} ${lenses.join(' | ')}`);
  const marked = read.expected.map(({ line, from, to, text }) => `${line + 1}: ${from}-${to} ${text}`);
  expect(found).toEqual(marked);
}

function said({ command }: CodeLens, snapshot: Snapshot): string {
  if (command === undefined) return '(no title)';
  const { title, arguments: taken = [] } = command;
  if (command.command === '') return title;
  if (command.command === 'waymark.showJourney') return `${title} {preview of ${taken[1]}}`;
  const places = (taken[1] as Location[]).map(({ uri, range }) => {
    const file = snapshot.files.get(uri);
    const span = file?.lines.span(range);
    return file?.text.slice(span?.start, span?.end);
  });
  return `${title} {${places.join(', ')}}`;
}

const shop = `
//- shop.journey
team shop "The shop"
persona lena "Lena"
persona tom "Tom"
journey order
  touchpoint pick-up "Pick up the cake"
    owner shop
    delivers ready, cheap, late, tasty
  touchpoint call "A call"
    owner shop
    delivers ready
  touchpoint note "A note"
    delivers late
`;

describe('above a promise', () => {
  it('stands whether it is kept, and who delivers it', () => {
    checkLenses(`
promise ready "Ready at nine"
        ^^^^^ kept · delivered by 2 touchpoints {pick-up, call}
promise tasty
        ^^^^^ kept · delivered by 1 touchpoint {pick-up}
${shop}`);
  });

  it('stands why it is not kept', () => {
    checkLenses(`
promise gone "Nobody thinks of it"
        ^^^^ broken · nothing delivers it
promise cheap "Cheap"
        ^^^^^ at risk · it costs more than its budget {6 EUR} | delivered by 1 touchpoint {pick-up}
  costs 6 EUR
  budget 5 EUR
promise late "Never late"
        ^^^^ at risk · delay misses its target, and 1 more {delay, note} | delivered by 2 touchpoints {pick-up, note}
  measure delay target <= 5 minutes actual 9 minutes
${shop}`);
  });

  it('stands that it is a draft or retired', () => {
    checkLenses(`
promise someday
        ^^^^^^^ draft
  status draft
promise ready
        ^^^^^ retired · delivered by 2 touchpoints {pick-up, call}
  status retired
${shop}`);
  });

  it('stands nothing where no name leads to it', () => {
    checkLenses(`
promise
promise ready
        ^^^^^ kept · delivered by 2 touchpoints {pick-up, call}
promise ready "Again"
${shop}`);
  });
});

describe('above a journey', () => {
  it('stand its persona, its curve, its lowest point and that nothing was found', () => {
    checkLenses(
      `
journey cake "A cake for tomorrow"
        ^^^^ for Lena {lena} | curve █▁· {preview of cake} | lowest -2 at 'Wait' {wait} | no findings
  for lena
  touchpoint choose
    emotion delighted
  touchpoint wait "Wait"
    emotion angry
  touchpoint pay
${shop}`,
    );
  });

  it('stands how much was found in it, and not in its neighbour', () => {
    checkLenses(
      `
journey cake
        ^^^^ for everybody | 3 findings: 2 errors, 1 warning {feling, verklempt, tom}
  touchpoint choose
    feling
    emotion verklempt
  touchpoint wait
    for tom, tom
journey bread
        ^^^^^ for everybody | 1 finding: 1 error {onwer}
  onwer shop
${shop}`,
      editor,
      { ...noChecks, 'unknown-emotion': { severity: 'warning' } },
    );
  });

  it.each([
    ['for lena, tom', 'for Lena and Tom {lena, tom}'],
    ['for lena, tom, ada', 'for Lena, Tom and 1 more {lena, tom, ada}'],
    ['for lena, nobody-we-know', 'for Lena and nobody-we-know {lena}'],
  ])('%s: %s', (line, title) => {
    const problems = line.includes('nobody') ? '1 finding: 1 error {nobody-we-know}' : 'no findings';
    checkLenses(`
journey cake
        ^^^^ ${title} | ${problems}
  ${line}
persona ada "Ada"
${shop}`);
  });

  it('stands nothing where no journey is written around its stages, and no preview where it has no name', () => {
    checkLenses('touchpoint a\n  emotion sad');
    checkLenses(`
journey
^^^^^^^ for everybody | curve ▃ | lowest -1 at 'a' {a} | 1 finding: 1 error {journey}
  touchpoint a
    emotion sad
`);
  });
});

describe('lenses', () => {
  const both = `
journey j
        ^ for everybody | no findings
  status future
promise p
        ^ broken · nothing delivers it
`;

  it('can be switched off, those of promises and those of journeys', () => {
    const none = both.replace(/^ +\^.*\n/gm, '');
    checkLenses(none, editorWith({ codeLens: { promises: false, journeys: false } }));
  });

  it('are titles alone where the editor has no commands', () => {
    checkLenses(
      `
promise ready "Ready at nine"
        ^^^^^ kept · delivered by 2 touchpoints
${shop}`,
      { ...editor, commands: false },
    );
  });

  it('draw no icons and turn no writing that a title asks for', () => {
    checkLenses(`
journey j
        ^ for $\u200B(sync~spin) abc {p} | no findings
  for p
  status future
persona p "$(sync~spin) a\u202Ebc"
`);
  });

  it('stand above nothing in a file that the project does not hold', () => {
    const { snapshot, params } = ask(both);
    expect(codeLenses(snapshot, 'other.journey', params, editor)).toEqual([]);
  });
});
