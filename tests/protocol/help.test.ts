import { expect, test } from 'vitest';
import { finding, startServer, uriOf } from '../support/language-server.ts';
import { journey, team } from '../support/small-journeys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const code = 'touchpoint-without-owner';

/** What a finding says of its help page to a client with these initialization options. */
async function helpTold(initializationOptions: unknown): Promise<unknown> {
  const folder = temporaryFolder({ 'visit.journey': journey('visit'), 'brand.journey': team });
  const server = await startServer({ folders: [folder], initialize: { initializationOptions } });
  const { diagnostics } = await server.shows(uriOf(`${folder}/visit.journey`), finding(code));
  return diagnostics.find((it) => it.code === code)?.codeDescription;
}

test('a finding leads to where the client explains its code', async () => {
  expect(await helpTold({ helpAddress: 'waymark-help:/{code}.md' })).toEqual({
    href: `waymark-help:/${code}.md`,
  });
});

test.each([
  ['no address', {}],
  ['something that is no address', { helpAddress: 'pages of {code}' }],
  ['something that is no text', { helpAddress: 1 }],
  ['no options at all', undefined],
])('with %s it leads nowhere', async (_what, options) => {
  expect(await helpTold(options)).toBeUndefined();
});

test('what nothing refers to is shown faded', async () => {
  const folder = temporaryFolder({
    'brand.journey': `${team}team field "Field"\n`,
    'j.journey': journey('j', 'care'),
  });
  const server = await startServer({ folders: [folder] });
  const { diagnostics } = await server.shows(uriOf(`${folder}/brand.journey`), finding('unused-declaration'));
  expect(diagnostics.filter(({ tags }) => tags?.includes(1)).map((it) => it.code)).toEqual([
    'unused-declaration',
  ]);
});
