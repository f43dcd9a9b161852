import { describe, expect, it } from 'vitest';
import type { ViewName } from '../../../language/index.ts';
import { exportAll } from '../../support/export-with.ts';
import { openFixture } from '../../support/fixture.ts';

const project = `
//- brand.journey
promise fast "Fast"
//- a.journey
journey order "Order"
  touchpoint compare "Compare plans"
    emotion delighted
    delivers fast
journey order "Order again"
  touchpoint again "The same once more"
journey "Ohne Namen"
  touchpoint x "X"
journey empty "Nothing yet"
`;

describe('the Mermaid export', () => {
  it('is a diagram a journey, also of those that share a name', async () => {
    expect(await files('journey')).toEqual([
      ['order', 'journey', 'title Order', 'Compare plans: 5'],
      ['order', 'journey', 'title Order again', 'The same once more (no emotion yet): 3'],
      ['ohne-namen', 'journey', 'title Ohne Namen', 'X (no emotion yet): 3'],
    ]);
  });

  it('is one flowchart of the promises', async () => {
    const { files } = await exportAll('mermaid', openFixture(project), 'promises');
    expect(files.map(({ name }) => name)).toEqual(['promises']);
    expect(files[0]?.content).toMatch(/^flowchart LR\n(?:.+\n)+$/);
  });

  it('has no promises to draw where none is made', async () => {
    const { files } = await exportAll('mermaid', openFixture('journey j\n  touchpoint t'), 'promises');
    expect(files).toEqual([]);
  });
});

/** Each file's name, kind of diagram, title and last line. */
async function files(view: ViewName) {
  const made = await exportAll('mermaid', openFixture(project), view);
  return made.files.map(({ name, content }) => {
    const lines = String(content)
      .trimEnd()
      .split('\n')
      .map((it) => it.trim());
    return [name, lines[0], lines[1], lines.at(-1)];
  });
}
