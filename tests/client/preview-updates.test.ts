import { describe, expect, test } from 'vitest';
import { getOnline, short } from './journeys.ts';
import { previewSuite } from './preview-suite.ts';

const open = previewSuite();

const mistake = { line: 12, message: "'touchpiont' is not known here: write 'touchpoint'.", more: 0 };

describe('a new text', () => {
  test('replaces the picture and keeps focus, mark and scroll position', async () => {
    const bed = await open({ viewport: { width: 600, height: 640 } });
    await bed.draw({ text: getOnline, current: 't2' });
    await bed.touchpoint('t4').focus();
    const before = await bed.scrolled();
    await bed.draw({ text: getOnline.replace('Compare plans', 'Compare offers'), current: 't2' });
    expect(await bed.touchpoint('t1').textContent()).toContain('Compare offers');
    expect(await bed.page.locator('g.is-current').getAttribute('data-element-id')).toBe('t2');
    expect(await bed.page.locator('g.touchpoint:focus').getAttribute('data-element-id')).toBe('t4');
    expect(await bed.scrolled()).toBe(before);
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
      'The picture could not be drawn. Until then this is the last one that could be.',
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

/** Runs in the page: notes the fewest pictures that ever stood there after a change. */
const countPictures = `
  globalThis.fewest = 1;
  const drawing = document.querySelector('#drawing');
  new MutationObserver(() => {
    globalThis.fewest = Math.min(globalThis.fewest, drawing.children.length);
  }).observe(drawing, { childList: true });
`;
