import { describe, expect, test } from 'vitest';
import { orderMap } from './journeys.ts';
import { viewMessage } from './map-views.ts';
import type { PreviewBed } from './preview-bed.ts';
import { previewSuite } from './preview-suite.ts';
import { light, themes } from './themes.ts';

const open = previewSuite();

const promises = `${orderMap}
promise fast "Fast"
promise fair "A price that never surprises"
journey call "Call"
  touchpoint ring "Ring"
    owner care
    delivers fast
  touchpoint wait "Wait"
    delivers fast
`;

/** The scripts that the page has asked for by now. */
const chunks = ({ page }: PreviewBed): Promise<number> =>
  page.evaluate(`performance.getEntriesByType('resource').filter(({ name }) => name.includes('/chunks/')
    && /mermaid|journeyDiagram|flowDiagram|dagre/i.test(name)).length`);

describe('Mermaid', () => {
  test('comes with the first picture that it draws, and not before', async () => {
    const bed = await open();
    for (const view of ['map', 'overview'] as const) {
      await bed.draw(viewMessage(promises, { view }));
      expect(await bed.page.locator(`#drawing[data-view="${view}"] svg`).count()).toBe(1);
    }
    expect(await chunks(bed)).toBe(0);
    await bed.draw(viewMessage(promises, { view: 'promises' }));
    expect(await bed.page.locator('#drawing .node').count()).toBe(7);
    expect(await chunks(bed)).toBeGreaterThan(0);
    await bed.draw(viewMessage(promises, { view: 'journey' }));
    expect(await bed.page.locator('#drawing .touchpoint').count()).toBe(3);
    expect(bed.complaints).toEqual([]);
  });
});

test('a view that cannot be drawn does not show the picture of another under its name', async () => {
  const bed = await open();
  await bed.draw(viewMessage(promises, { view: 'map' }));
  await bed.draw({ ...viewMessage(promises, { view: 'promises' }), text: 'flowchart LR\n  a --> (((' });
  expect(await bed.page.locator('#drawing svg').count()).toBe(0);
  expect(await bed.page.locator('#banner-text').textContent()).toBe('The picture could not be drawn.');
  await bed.draw(viewMessage(promises, { view: 'map' }));
  expect(await bed.page.locator('#drawing svg').count()).toBe(1);
});

describe('the promises', () => {
  test('lead to their text, by click and by keys, and say what they are', async () => {
    const bed = await open();
    await bed.draw(viewMessage(promises, { view: 'promises' }));
    const fair = bed.page.getByRole('button', { name: 'Promise: A price that never surprises, broken' });
    await fair.click();
    const id = await fair.getAttribute('data-element-id');
    expect(bed.said.at(-1)).toEqual({ type: 'reveal', id });
    await bed.page.getByRole('button', { name: 'Touchpoint: Ring (Call)' }).focus();
    await bed.page.keyboard.press('ArrowRight');
    expect(await bed.page.locator(':focus').getAttribute('aria-label')).toBe('Team: Customer Care');
  });

  test('take their colours from the theme, and what is broken has its own line', async () => {
    const [, dark] = themes;
    if (dark === undefined) return expect.fail('no dark theme');
    const bed = await open({ theme: dark });
    await bed.draw(viewMessage(promises, { view: 'promises' }));
    const looks = await bed.page.evaluate(`[...document.querySelectorAll('#drawing .node')].map((node) => {
      const { fill, strokeDasharray } = getComputedStyle(node.querySelector('.label-container path, .label-container'));
      return node.textContent + ': ' + fill + ', ' + strokeDasharray;
    })`);
    expect(looks).toContain('A price that never surprises: rgb(67, 32, 30), 7px, 4px');
    expect(looks).toContain('Ring(Call): rgb(31, 36, 44), none');
  });
});

describe('the tabs', () => {
  test('ask for their view by click, by arrow keys, and by number from anywhere', async () => {
    const bed = await open();
    await bed.draw(viewMessage(orderMap));
    const said = () => bed.said.flatMap((message) => (message.type === 'view' ? [message.view] : []));
    await bed.page.getByRole('tab', { name: 'Promises' }).click();
    await bed.page.keyboard.press('ArrowRight');
    await bed.page.keyboard.press('Home');
    expect(await bed.page.evaluate('document.activeElement.id')).toBe('tab-map');
    await bed.page.locator('#diagram').focus();
    await bed.page.keyboard.press('2');
    expect(said()).toEqual(['promises', 'overview', 'map', 'journey']);
    expect(await bed.page.getByRole('tab', { selected: true }).textContent()).toBe('Journey');
    await bed.page.keyboard.press('/');
    await bed.page.keyboard.press('3');
    expect(said()).toHaveLength(4);
  });

  test('are kept over a reload', async () => {
    const bed = await open();
    await bed.draw(viewMessage(orderMap, { view: 'overview' }));
    expect(await bed.kept()).toMatchObject({ view: 'overview' });
    expect(await bed.page.getByRole('tabpanel', { name: 'Overview' }).count()).toBe(1);
  });
});

test.each([
  ['a file without a journey', 'team care "Care"\n', 'map', 'There is no journey in this file yet.'],
  ['a journey without touchpoints', 'journey order "Order"\n', 'map', 'This journey has no touchpoints yet.'],
  ['a project without promises', orderMap, 'promises', 'No promise is made yet.'],
  ['an empty project', 'team care "Care"\n', 'overview', 'There is neither a promise nor a journey'],
] as const)('%s says what to write first', async (_what, text, view, sentence) => {
  const bed = await open();
  await bed.draw(viewMessage(orderMap));
  await bed.draw(viewMessage(text, { view }));
  expect(await bed.page.locator('#empty-text').textContent()).toContain(sentence);
  expect(await bed.shows('#empty-example')).toBe(true);
  expect(await bed.page.locator('#drawing svg').count()).toBe(0);
});

test('a map whose text is broken stays as it was whole, until another picture is wanted', async () => {
  const bed = await open();
  await bed.draw(viewMessage(orderMap));
  const broken = orderMap.replace('touchpoint pay', 'touchpiont pay');
  await bed.draw(viewMessage(broken));
  expect(await bed.page.locator('#drawing [data-role="touchpoint"]').count()).toBe(3);
  expect(await bed.page.locator('#banner-text').textContent()).toContain('the last picture that was whole');
  await bed.draw(viewMessage(broken, { view: 'journey' }));
  expect(await bed.page.locator('#drawing g.touchpoint').count()).toBe(3);
  expect(await bed.page.locator('#banner-text').textContent()).toContain('shows what could be read');
});

test('a map is drawn in the font that it is measured in, on its own paper', async () => {
  const bed = await open({ theme: themes.find(({ name }) => name === 'solarized-dark') ?? light });
  await bed.draw(viewMessage(orderMap));
  const loaded = await bed.page.evaluate(
    `[...document.fonts].filter(({ status }) => status === 'loaded').map(({ weight }) => weight).sort()`,
  );
  expect(loaded).toEqual(['400', '600']);
  const paper = await bed.page.evaluate(
    `getComputedStyle(document.querySelector('#diagram')).backgroundColor`,
  );
  expect(paper).toBe('rgb(22, 25, 31)');
  await bed.draw(viewMessage(orderMap, { view: 'journey' }));
  const background = await bed.page.evaluate(
    `getComputedStyle(document.querySelector('#diagram')).backgroundColor`,
  );
  expect(background).toBe('rgba(0, 0, 0, 0)');
});

test.each([320, 420, 520])(
  'in a panel %i pixels wide everything in the bar can be reached',
  async (width) => {
    const bed = await open({ viewport: { width, height: 500 } });
    const journeys = [
      { name: 'order', title: 'Order and get online, at home or on the way' },
      { name: 'leave', title: 'Leave' },
    ];
    await bed.draw({ ...viewMessage(orderMap), journeys });
    const boxes = await bed.page.locator('header').locator('button:visible, select:visible').all();
    expect(boxes.length).toBeGreaterThan(10);
    for (const part of boxes) {
      const box = (await part.boundingBox()) ?? expect.fail('it cannot be seen');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
    const header = await bed.page.locator('header').boundingBox();
    expect(header?.height).toBeLessThan(130);
  },
);
