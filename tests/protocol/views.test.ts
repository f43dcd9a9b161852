import { expect, test } from 'vitest';
import type { View, ViewParams } from '../../server/features/view.ts';
import { type LanguageServer, startServer, uriOf } from '../support/language-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const brand = `
team care "Customer Care"
team sales "Sales"
persona maya "Maya"
persona tom "Tom"
promise fast "Fast"
promise fair "Fair"
`;

const order = `
journey order "Order"
  for maya
  owner care
  touchpoint compare "Compare plans"
    channel web
    owner sales
    emotion hopeful
    pain "Eleven tariffs"
  touchpoint pay "Pay"
    for tom
    channel app
    owner care
    emotion relieved
    delivers fast
`;

interface Project {
  readonly server: LanguageServer;
  readonly uri: string;
  draw(params: Omit<ViewParams, 'uri'>): Promise<View>;
}

async function openProject(): Promise<Project> {
  const folder = temporaryFolder({ 'brand.journey': brand, 'order.journey': order });
  const uri = uriOf(`${folder}/order.journey`);
  const server = await startServer({ folders: [folder] });
  await server.projectChanges.first(({ uris }) => uris.includes(uri));
  return {
    server,
    uri,
    draw: (params) => server.connection.sendRequest('waymark/view', { uri, ...params }),
  };
}

/** What stands in the text of an element, its first line. */
function firstLine({ elements }: View, uri: string, id: string): string | undefined {
  const element = elements.find((it) => it.id === id);
  const text = element?.uri === uri ? order : brand;
  return element && text.split('\n')[element.range.start.line]?.trim();
}

test('a map comes drawn, with what its parts stand for and what it can leave out', async () => {
  const { uri, draw } = await openProject();
  const view = await draw({ view: 'map' });
  expect(view).toMatchObject({ kind: 'svg', journey: 'order', problems: [] });
  expect(view.text).toMatch(/^<svg .*data-element-id="order\.compare".*<\/svg>$/s);
  expect(firstLine(view, uri, 'order.pay')).toBe('touchpoint pay "Pay"');
  const drawn = [...view.text.matchAll(/data-element-id="([^"]*)"/g)].map(([, id]) => id);
  const told = view.elements.map(({ id }) => id);
  expect([...new Set(drawn)].filter((id) => !told.includes(id ?? ''))).toEqual([]);
  expect(view.rows?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['emotion', 'owners', 'promises', 'pains']),
  );
  expect(view.choices).toMatchObject({
    owners: [
      { name: 'sales', title: 'Sales' },
      { name: 'care', title: 'Customer Care' },
    ],
  });
});

test('a map leaves out hidden rows, and touchpoints that a filter or a persona does not ask for', async () => {
  const { draw } = await openProject();
  const hidden = await draw({ view: 'map', hidden: ['pains'] });
  expect(hidden.text).not.toContain('Eleven tariffs');
  expect(hidden.rows?.map(({ name }) => name)).toContain('pains');
  const filtered = await draw({ view: 'map', filter: { owner: 'care' } });
  expect(filtered.text).not.toContain('order.compare');
  expect(filtered.text).toContain('order.pay');
  const forMaya = await draw({ view: 'map', persona: 'maya' });
  expect(forMaya.text).toContain('order.compare');
  expect(forMaya.text).not.toContain('data-element-id="order.pay"');
});

test('pictures have the colours of a theme, or variables that a page can set', async () => {
  const { draw } = await openProject();
  for (const view of ['map', 'overview'] as const) {
    expect((await draw({ view })).text).toMatch(/fill="var\(--waymark-ink, #[0-9a-f]{6}\)"/);
    const dark = await draw({ view, theme: 'dark' });
    expect(dark.text).not.toContain('var(');
    expect(dark.text).not.toBe((await draw({ view, theme: 'light' })).text);
  }
});

test('the promises and the overview are of the whole project, whichever file is asked about', async () => {
  const { uri, draw } = await openProject();
  const promises = await draw({ view: 'promises' });
  expect(promises).toMatchObject({ kind: 'mermaid', journeys: [], problems: [] });
  expect(promises.text).toMatch(/^flowchart LR\n/);
  expect(promises.elements.map(({ id }) => firstLine(promises, uri, id)).sort()).toEqual([
    'promise fair "Fair"',
    'promise fast "Fast"',
    'team care "Customer Care"',
    'touchpoint pay "Pay"',
  ]);
  const overview = await draw({ view: 'overview' });
  expect(overview.kind).toBe('svg');
  expect(overview.text).toContain('Fair');
  expect(overview.elements.map(({ id }) => firstLine(overview, uri, id))).toContain('journey order "Order"');
});

test('the diagram of a journey is Mermaid, with an element for each task', async () => {
  const { uri, draw } = await openProject();
  const view = await draw({ view: 'journey' });
  expect(view).toMatchObject({ kind: 'mermaid', journey: 'order' });
  expect(view.elements.map(({ id }) => firstLine(view, uri, id))).toEqual([
    'touchpoint compare "Compare plans"',
    'touchpoint pay "Pay"',
  ]);
});

test('what is not a view is refused, with what can be asked for', async () => {
  const { uri, server } = await openProject();
  const asked = server.connection.sendRequest('waymark/view', { uri, view: 'constructor' });
  await expect(asked).rejects.toThrow(
    "There is no view 'constructor'. Ask for 'map', 'journey', 'promises' or 'overview'.",
  );
});
