import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../editor/bed/chromium.mts';
import { getOnline, manyScripts, rightToLeft, short } from './journeys.ts';
import { type BuiltPage, buildPage, elementsOf, type Look, PreviewBed } from './preview-bed.ts';

let browser: Browser;
let built: BuiltPage;

beforeAll(async () => {
  [browser, built] = await Promise.all([launchChromium(console.error), buildPage()]);
}, 120_000);

afterAll(() => browser.close());

/** A page of its own for each test, which must end without a complaint in the console. */
async function open(look: Look = {}): Promise<PreviewBed> {
  const bed = await PreviewBed.open(browser, built, look);
  onTestFinished(() => bed.page.close());
  return bed;
}

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

describe('a new text', () => {
  test('replaces the picture and keeps focus, mark and scroll position', async () => {
    const bed = await open({ viewport: { width: 600, height: 640 } });
    await bed.draw({ text: getOnline, current: 't2' });
    await bed.touchpoint('t4').focus();
    const before = await scrolled(bed);
    await bed.draw({ text: getOnline.replace('Compare plans', 'Compare offers'), current: 't2' });
    expect(await bed.touchpoint('t1').textContent()).toContain('Compare offers');
    expect(await bed.page.locator('g.is-current').getAttribute('data-element-id')).toBe('t2');
    expect(await bed.page.locator('g.touchpoint:focus').getAttribute('data-element-id')).toBe('t4');
    expect(await scrolled(bed)).toBe(before);
  });

  test('never leaves the page without a picture while it is drawn', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    await bed.page.evaluate(countPictures);
    for (const title of ['One', 'Two', 'Three']) {
      await bed.draw({ text: getOnline.replace('Compare plans', title) });
    }
    expect(await bed.page.evaluate('globalThis.fewest')).toBe(1);
    expect(await bed.page.locator('svg').count()).toBe(1);
  });

  test('that is already old is passed over', async () => {
    const bed = await open();
    const texts = ['A', 'B', 'C', 'D'].map((title) => getOnline.replace('Compare plans', title));
    await Promise.all([
      ...texts.slice(0, 3).map((text) => bed.send(bed.message({ text }))),
      bed.draw({ text: texts.at(-1) ?? '' }),
    ]);
    expect(await bed.touchpoint('t1').locator('text').first().textContent()).toBe('D');
    expect(bed.said.filter(({ type }) => type === 'drawn').length).toBeLessThan(4);
  });
});

describe('while the text is broken', () => {
  test('the last whole picture stays, and a quiet line names the first mistake', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    expect(await bed.shows('#banner')).toBe(false);
    await bed.draw({ text: short, mistake });
    expect(await bed.page.locator('#banner-text').textContent()).toBe(
      "Line 12 needs a fix: 'touchpiont' is not known here: write 'touchpoint'. Until then this is the last picture that was whole.",
    );
    expect(await bed.page.locator('g.touchpoint').count()).toBe(11);

    await bed.page.getByRole('button', { name: 'Go to line 12' }).click();
    expect(bed.said.at(-1)).toEqual({ type: 'revealMistake' });

    await bed.draw({ text: short });
    expect(await bed.shows('#banner')).toBe(false);
    expect(await bed.page.locator('g.touchpoint').count()).toBe(3);
  });

  test('a journey that was never whole is drawn as far as it can be read', async () => {
    const bed = await open();
    await bed.draw({ text: short, mistake: { ...mistake, more: 2 } });
    expect(await bed.page.locator('g.touchpoint').count()).toBe(3);
    expect(await bed.page.locator('#banner-text').textContent()).toMatch(
      /^Line 12 needs a fix \(and 2 more\).*The picture shows what could be read\.$/,
    );
  });

  test('another journey takes the place of a whole picture', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    await bed.draw({ text: short, mistake, journey: 'leave', journeys: [{ name: 'leave', title: 'Leave' }] });
    expect(await bed.page.locator('g.touchpoint').count()).toBe(3);
  });

  test('a text that Mermaid cannot read leaves the picture, and says so', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    await bed.draw({ text: 'journey\nThis is: no: diagram: at: all;\nsection' });
    expect(await bed.page.locator('g.touchpoint').count()).toBe(11);
    expect(await bed.page.locator('#banner-text').textContent()).toBe(
      'The picture of this journey could not be drawn. Until then this is the last one that could be.',
    );
  });

  test('and while the language server is away, the picture stays', async () => {
    const bed = await open();
    await bed.draw({ text: short });
    await bed.send({ type: 'unavailable', sentence: 'The picture waits for the language server.' });
    await bed.page.locator('#banner', { hasText: 'waits for the language server' }).waitFor();
    expect(await bed.page.locator('g.touchpoint').count()).toBe(3);
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

describe('between text and picture', () => {
  test('a click on a touchpoint reveals its line', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    await bed.touchpoint('t1').locator('.box').click();
    expect(bed.said.at(-1)).toEqual({ type: 'reveal', id: 't1' });
  });

  test('so does a click on the dot of someone who takes part', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    await bed.page.locator('g.actors').nth(3).locator('text').first().click();
    expect(bed.said.at(-1)).toEqual({ type: 'reveal', id: 't3' });
  });

  test('the touchpoint under the text cursor is marked, and brought into sight', async () => {
    const bed = await open({ viewport: { width: 600, height: 640 } });
    await bed.draw({ text: getOnline, current: 't0' });
    await bed.send({ type: 'current', id: 't10' });
    await bed.page.locator('g.is-current[data-element-id="t10"]').waitFor();
    const box = await bed.touchpoint('t10').locator('.box').boundingBox();
    expect(box?.x).toBeGreaterThan(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(600);
    expect(await bed.page.locator('g.is-current').count()).toBe(1);
  });

  test('the keyboard goes from touchpoint to touchpoint, and Enter reveals', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    await bed.page.locator('#diagram').focus();
    for (const key of ['Tab', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Enter']) {
      await bed.page.keyboard.press(key);
    }
    expect(bed.said.at(-1)).toEqual({ type: 'reveal', id: 't1' });
    await bed.page.keyboard.press('End');
    await bed.page.keyboard.press(' ');
    expect(bed.said.at(-1)).toEqual({ type: 'reveal', id: 't10' });
  });

  test('in a picture from right to left, the left arrow goes on', async () => {
    const bed = await open();
    await bed.draw({ text: rightToLeft });
    await bed.touchpoint('t0').focus();
    await bed.page.keyboard.press('ArrowLeft');
    expect(await bed.page.locator('g.touchpoint:focus').getAttribute('data-element-id')).toBe('t1');
  });
});

describe('the picker', () => {
  const journeys = [
    { name: 'get-online', title: 'Order and get online' },
    { name: 'leave', title: 'Leave' },
  ];

  test('shows the journeys of the file and asks for the picked one', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline, journeys });
    expect(await bed.page.locator('#journey option').allTextContents()).toEqual([
      'Order and get online',
      'Leave',
    ]);
    await bed.page.locator('#journey').selectOption('leave');
    expect(bed.said.at(-1)).toEqual({ type: 'pick', journey: 'leave' });
  });

  test('and lets the preview follow the text cursor again', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline, journeys, follows: false });
    const follow = bed.page.locator('#follow');
    expect(await follow.getAttribute('aria-pressed')).toBe('false');
    await follow.click();
    expect(bed.said.at(-1)).toEqual({ type: 'follow' });
  });

  test('offers nothing to follow in a file with one journey', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    expect(await bed.shows('#follow')).toBe(false);
  });
});

describe('zoom', () => {
  test('by buttons and keys, and all of the picture at once', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    const start = await bed.zoom();
    await bed.page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await bed.zoom()).toBeGreaterThan(start);
    await bed.page.keyboard.press('-');
    expect(await bed.zoom()).toBe(start);
    await bed.page.keyboard.press('0');
    const picture = await bed.page.locator('#diagram svg').boundingBox();
    expect(picture?.width).toBeLessThanOrEqual(1100);
    expect(picture?.width).toBeGreaterThan(1000);
  });

  test('by the wheel with Ctrl keeps what is under the pointer', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    const before = await centre(bed, 't3');
    await bed.page.mouse.move(before.x, before.y);
    await bed.page.keyboard.down('Control');
    await bed.page.mouse.wheel(0, -100);
    await bed.page.waitForFunction(`parseInt(document.querySelector('#zoom-level').textContent) > 100`);
    const after = await centre(bed, 't3');
    expect(Math.abs(after.x - before.x)).toBeLessThan(3);
  });

  test('dragging moves the picture, and is no click', async () => {
    const bed = await open({ viewport: { width: 600, height: 640 } });
    await bed.draw({ text: getOnline });
    const start = await centre(bed, 't2');
    await bed.page.mouse.move(start.x, start.y);
    await bed.page.mouse.down();
    await bed.page.mouse.move(start.x - 150, start.y, { steps: 4 });
    await bed.page.mouse.up();
    expect(await scrolled(bed)).toBe(150);
    expect(bed.said.some(({ type }) => type === 'reveal')).toBe(false);
  });

  test('and the picked journey survive a reload of the window', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline, follows: false });
    await bed.page.keyboard.press('+');
    const zoom = await bed.zoom();
    const kept = await bed.kept();
    expect(kept).toMatchObject({ uri: 'file:///project/get-online.journey', journey: 'get-online' });

    const again = await open({ state: kept });
    await again.draw({ text: getOnline, follows: false });
    expect(await again.zoom()).toBe(zoom);
  });
});

async function scrolled(bed: PreviewBed): Promise<unknown> {
  return bed.page.evaluate(`document.querySelector('#diagram').scrollLeft`);
}

async function centre(bed: PreviewBed, id: string): Promise<{ x: number; y: number }> {
  const box = await bed.touchpoint(id).locator('.box').boundingBox();
  if (box === null) throw new Error(`The touchpoint ${id} is not on the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs in the page: notes the fewest pictures that ever stood there after a change. */
const countPictures = `
  globalThis.fewest = 1;
  const drawing = document.querySelector('#drawing');
  new MutationObserver(() => {
    globalThis.fewest = Math.min(globalThis.fewest, drawing.children.length);
  }).observe(drawing, { childList: true });
`;
