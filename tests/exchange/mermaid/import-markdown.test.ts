import { describe, expect, test } from 'vitest';
import { importFiles } from '../../../language/index.ts';
import { importedText, mistakesIn, projectOf, toldText } from '../../support/imports.ts';

describe('Markdown', () => {
  const page = `# Handbook

\`\`\`mermaid
flowchart LR
  A --> B
\`\`\`

## Breakfast

- first
  ~~~~ mermaid
  journey
    Make tea: 5: Me
  ~~~~
- > \`\`\`{mermaid}
  > journey
  >   title Lunch
  >   Eat: 4: Me
  > \`\`\`

::: mermaid
journey
  title Supper
  Eat: 3: Me
:::

\`\`\`\`md
\`\`\`mermaid
journey
  title Only an example
\`\`\`
\`\`\`\`
`;

  test('every journey in it is a file, and those who take part are declared once', () => {
    const imported = importFiles('mermaid', [{ name: 'docs/handbook.md', text: page }]);
    expect('files' in imported && imported.files.map(({ name }) => name)).toEqual([
      'people.journey',
      'breakfast.journey',
      'lunch.journey',
      'supper.journey',
    ]);
    expect(mistakesIn(projectOf(imported))).toEqual([]);
    expect(toldText(imported)).toBe(
      `docs/handbook.md:4 lost: Only journey diagrams are brought in, and this one begins with 'flowchart'.
docs/handbook.md:12 read: The diagram has no title: write one between the quotes behind the name of the journey.`,
    );
  });

  test('a diagram in an element of HTML counts, too', () => {
    const text = '<div class="mermaid">\njourney\n title A &amp; B\n C: 3: Me\n</div>\n\nD: 4: Me\n';
    expect(importedText(importFiles('mermaid', [{ name: 'a.md', text }]))).toBe(`//- people.journey
persona me "Me"

//- a-b.journey
journey a-b "A & B"
  for me

  touchpoint c "C"
    emotion 0
`);
  });

  test('without a journey in it, there is nothing to bring in', () => {
    expect(importFiles('mermaid', [{ name: 'a.md', text: '# Nothing' }])).toEqual({
      refused: "No Mermaid journey was found: one begins with the word 'journey' on a line of its own.",
    });
  });
});
