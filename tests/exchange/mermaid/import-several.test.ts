import { describe, expect, test } from 'vitest';
import { importFiles, openProject } from '../../../language/index.ts';
import { importedText, toldText } from '../../support/imports.ts';

describe('several diagrams', () => {
  test('who is a persona in one is a persona in all', () => {
    const imported = importFiles('mermaid', [
      { name: 'a.mmd', text: 'journey\n title A\n x: 3: Guest, Clerk\n y: 3: Guest' },
      { name: 'b.mmd', text: 'journey\n title B\n z: 3: Clerk\n' },
    ]);
    expect(importedText(imported)).toContain('persona guest "Guest"\n\npersona clerk "Clerk"\n');
    expect(importedText(imported)).not.toContain('team');
    expect(toldText(imported)).toBe(
      "a.mmd:3 read: 'Clerk' is a persona here, too, as in the rest of the project.",
    );
  });

  test('files get names that every disk takes beside each other', () => {
    const titles = ['People', 'con', 'A', 'a!', `${'very '.repeat(30)}long`];
    const sources = titles.map((title) => ({ name: 'x.mmd', text: `journey\n title ${title}\n y: 3: Me` }));
    const imported = importFiles('mermaid', sources);
    expect('files' in imported && imported.files.map(({ name }) => name)).toEqual([
      'people.journey',
      'people-2.journey',
      'con-journey.journey',
      'a.journey',
      'a-2.journey',
      'very-very-very-very-very-very-very-very-very.journey',
    ]);
  });

  test('whoever the project knows already is not declared again, and its journeys keep their names', () => {
    const known = [
      'persona anna "Me"\n',
      'team cat "The cat"\n',
      'journey t "T"\n',
      'team postman "Postman"\n',
    ].join('');
    const { snapshot } = openProject({ today: '2026-10-01' }).update([{ uri: 'known.journey', text: known }]);
    const text = 'journey\n title T\n A: 3: Me, Cat, Postman\n B: 4: Postman\n C: 4: Postman, Dog';
    const imported = importFiles('mermaid', [{ name: 'a.mmd', text }], {
      project: snapshot.facts,
      hasFile: (name) => name === 'people',
    });
    expect(importedText(imported)).toBe(`//- people-2.journey
team dog "Dog"

//- t.journey
journey t-2 "T"

  touchpoint a "A"
    owner cat
    for anna
    emotion 0
    involves postman

  touchpoint b "B"
    owner postman
    emotion +1

  touchpoint c "C"
    owner postman
    emotion +1
    involves dog
`);
  });
});
