import { expect, it } from 'vitest';
import { formatText, openProject } from '../../language/index.ts';
import { layout } from '../../language/syntax/layout.ts';
import { parse } from '../../language/syntax/parse.ts';
import { generateProject, toggledLine } from '../bench/generated-project.mts';
import { workOf } from '../support/counted-work.ts';
import { today } from '../support/fixture.ts';

/** Stretches that would take far more than four times as long four times over, were anything looked for from the start each time. */
const stretches: Readonly<Record<string, string>> = {
  'words on one line': 'touchpoint ',
  'commas on one line': ', ',
  'quotes in quotes': '"“',
  'text blocks that are not closed': 'note """\ntouchpoint a\n',
  'list items, a line each': 'delivers a,\n',
  'comment lines': '# c\n',
  'misspelt keywords': 'touchpiont a "A"\n',
  'teams of one name': 'team a "A"\n',
  'touchpoints of one name': 'touchpoint a "A"\n',
  'unknown names': 'touchpoint t\nowner nobody\n',
};

it.each(Object.entries(stretches))(
  'four times as many %s take about four times the work to read, format and check',
  async (_, stretch) => {
    const times = Math.ceil(900 / stretch.length);
    const work = (count: number): Promise<number> =>
      workOf(() => {
        const text = stretch.repeat(count);
        layout(parse(text));
        formatText(text, { sortProperties: true });
        openProject({ today })
          .update([{ uri: 'a.journey', text }])
          .snapshot.problems('a.journey');
      });
    const once = await work(times);
    expect((await work(4 * times)) / once).toBeLessThan(5);
  },
);

const sizes = {
  'journeys of a hundred touchpoints': { journeys: 6, size: undefined },
  'small files': { journeys: 100, size: { stages: 1, touchpointsPerStage: 3 } },
};

it.each(Object.entries(sizes))(
  'as many %s again take as much work again to read and check',
  async (_, { journeys, size }) => {
    const check = (count: number): Promise<number> => {
      const files = [...generateProject(count, size)].map(([uri, text]) => ({ uri, text }));
      return workOf(() => {
        const { snapshot } = openProject({ today }).update(files);
        for (const { uri } of files) snapshot.problems(uri);
      });
    };
    const [none, once, twice] = [await check(0), await check(journeys), await check(2 * journeys)];
    expect((twice - once) / (once - none)).toBeLessThan(1.2);
  },
);

it('an edit takes no more work in a project of ten times as many journeys', async () => {
  const edit = async (count: number): Promise<number> => {
    const files = [...generateProject(count)].map(([uri, text]) => ({ uri, text }));
    const { snapshot } = openProject({ today }).update(files);
    for (const { uri } of files) snapshot.problems(uri);
    const { uri = '', text = '' } = files[1] ?? {};
    return workOf(() => {
      const { snapshot: edited, touched } = snapshot.update([{ uri, text: text.replace(toggledLine, '') }]);
      for (const uri of touched) edited.problems(uri);
    });
  };
  const once = await edit(2);
  expect((await edit(20)) / once).toBeLessThan(1.5);
});
