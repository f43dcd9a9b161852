import { describe, expect, test } from 'vitest';
import { getOnline, manyScripts, rightToLeft, short } from './journeys.ts';
import { elementsOf } from './preview-bed.ts';
import { previewSuite } from './preview-suite.ts';

const open = previewSuite();

const mistake = { line: 12, message: "'touchpiont' is not known here: write 'touchpoint'.", more: 0 };

describe('the picture', () => {
  test('holds every touchpoint and stage as text, in the order of the journey', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    const touchpoints = bed.page.locator('g.touchpoint > text');
    expect((await touchpoints.allTextContents()).slice(0, 3)).toEqual([
      'Ask friends and read reviews',
      'Compare plans',
      'Check the address',
    ]);
    expect(await touchpoints.count()).toBe(11);
    expect(await bed.page.locator('g.stage > text').allTextContents()).toEqual([
      'Choose a plan',
      'Order',
      'Get connected',
      'First weeks',
    ]);
    expect(await bed.page.locator('foreignObject, #diagram style, #diagram [style]').count()).toBe(0);
    expect(bed.complaints).toEqual([]);
  });

  test('tells those who do not see it what a touchpoint is', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    expect(await bed.touchpoint('t1').getAttribute('aria-label')).toBe(
      'Compare plans. Stage: Choose a plan. Feels: +1. With: Digital Sales, Maya',
    );
  });

  test.each([
    ['of a fibre company', getOnline],
    ['in several scripts', manyScripts],
    ['from right to left', rightToLeft],
  ])('keeps every label inside its box: %s', async (_, text) => {
    const bed = await open();
    await bed.draw({ text, journeys: [], journey: undefined });
    await bed.page.locator('#zoom-fit').click();
    const groups = await bed.page.locator('g.touchpoint, g.stage').all();
    expect(groups.length).toBeGreaterThan(4);
    for (const group of groups) {
      const box = await group.locator('.box').boundingBox();
      const label = await group.locator(':scope > text').boundingBox();
      if (box === null || label === null) throw new Error('A box or its label is not on the page.');
      expect(label.x).toBeGreaterThan(box.x);
      expect(label.x + label.width).toBeLessThan(box.x + box.width);
      expect(label.y).toBeGreaterThanOrEqual(box.y);
      expect(label.y + label.height).toBeLessThanOrEqual(box.y + box.height);
    }
  });

  test('shows no face where nobody said how it feels', async () => {
    const bed = await open();
    const elements = elementsOf(short).map((element, index) => ({ ...element, unfelt: index === 1 }));
    await bed.draw({ text: short, elements });
    expect(await bed.touchpoint('t0').locator('.face').count()).toBe(1);
    expect(await bed.touchpoint('t1').locator('.face, .features').count()).toBe(0);
    expect(await bed.touchpoint('t1').locator('.unstated text').textContent()).toBe('?');
    expect(await bed.touchpoint('t1').getAttribute('aria-label')).toContain('Feels: not stated');
    const marks = await bed.page.locator('.scale .mark').allTextContents();
    expect(marks).toEqual(['+2', '+1', '0', '−1', '−2', '?']);
  });

  test('runs from right to left where people read so', async () => {
    const bed = await open();
    await bed.draw({ text: rightToLeft });
    const first = await bed.touchpoint('t0').locator('.box').boundingBox();
    const last = await bed.touchpoint('t2').locator('.box').boundingBox();
    expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY);
  });

  test('has a legend of who takes part, none of them hidden behind it', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    expect(await bed.page.locator('#legend bdi').allTextContents()).toEqual([
      'Customer Care',
      'Digital Sales',
      'Field Engineering',
      'Maya',
      'Operations',
    ]);
  });

  test('shows text as text, whatever it looks like', async () => {
    const bed = await open();
    const name = '<img src=x onerror=alert(1)>';
    await bed.draw({
      text: 'journey\nsection <b>bold</b>\nPay <script>now</script>: 3: <i>Ann</i>\n',
      journeys: [{ name: 'a', title: name }],
      journey: 'a',
      mistake: { ...mistake, message: name },
    });
    expect(await bed.page.locator('g.touchpoint > text').textContent()).toContain('<script>');
    expect(await bed.page.locator('#legend').textContent()).toContain('<i>Ann</i>');
    expect(await bed.page.locator('#banner').textContent()).toContain(name);
    expect(await bed.page.locator('img, b, i, #diagram script').count()).toBe(0);
  });
});

describe('where there is nothing to draw', () => {
  test.each([
    ['no-journey', 'There is no journey in this file yet.', 'journey get-online "Order and get online"'],
    ['no-touchpoints', 'This journey has no touchpoints yet.', 'touchpoint compare-plans "Compare plans"'],
  ] as const)('%s says what to do', async (reason, sentence, example) => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    await bed.draw({ text: '', reason, journeys: [], journey: undefined });
    expect(await bed.page.locator('#empty-text').textContent()).toContain(sentence);
    expect(await bed.page.locator('#empty-example').textContent()).toBe(example);
    expect(await bed.page.locator('#diagram svg').count()).toBe(0);
    expect(await bed.shows('#legend')).toBe(false);

    await bed.draw({ text: short });
    expect(await bed.shows('#empty')).toBe(false);
  });
});
