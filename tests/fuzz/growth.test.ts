import { Session } from 'node:inspector/promises';
import { expect, it } from 'vitest';
import { formatText, openProject } from '../../language/index.ts';
import { layout } from '../../language/syntax/layout.ts';
import { parse } from '../../language/syntax/parse.ts';
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
    const grown = await growth(stretch, times, (text) => {
      layout(parse(text));
      formatText(text, { sortProperties: true });
      openProject({ today })
        .update([{ uri: 'a.journey', text }])
        .snapshot.problems('a.journey');
    });
    expect(grown).toBeLessThan(7);
  },
);

/** How many times as much is done for four times the text. Counted, not timed, so that it is the same on every machine. */
async function growth(stretch: string, times: number, act: (text: string) => void): Promise<number> {
  const once = await workOf(() => act(stretch.repeat(times)));
  return (await workOf(() => act(stretch.repeat(4 * times)))) / once;
}

/** How often the pieces of all functions are run through, as the engine counts them. */
async function workOf(act: () => void): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    act();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => /\/language\/|chevrotain/.test(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  } finally {
    session.disconnect();
  }
}
