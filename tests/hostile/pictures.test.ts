import { describe, expect, test } from 'vitest';
import type { ViewName } from '../../language/index.ts';
import { allToRead } from '../support/attacks/all-to-read.ts';
import { hostileProject, spreadProject } from '../support/attacks/hostile-project.ts';
import { attackTexts } from '../support/attacks/index.ts';
import { madeOf } from '../support/attacks/made-of.ts';
import { openText } from '../support/attacks/open-text.ts';
import { notShown } from '../support/attacks/seen-texts.ts';
import { watchedSuite } from '../support/attacks/watched-suite.ts';
import { exportAll } from '../support/export-with.ts';
import { journeysIn } from '../support/sample-projects.ts';

const open = watchedSuite();
const views: readonly ViewName[] = ['map', 'journey', 'promises', 'overview'];
const svg = 'image/svg+xml';

/** The elements of a picture inside an empty page, and the attributes that none of them loads or runs anything by. */
const known =
  /^(?:html|head|body|svg|title|desc|defs|pattern|marker|style|g|path|rect|circle|text|tspan)(?: (?:xmlns|width|height|viewBox|role|font-[a-z]+|data-[a-z-]+|aria-(?:label|hidden)|id|x|y|c[xy]|r[xy]?|d|fill|stroke(?:-[a-z]+)?|text-anchor|direction|transform|pattern[A-Za-z]+|ref[XY]|marker[A-Za-z]*|marker-end|orient))?$/;

/** One picture of a view; of the wide journey where it is a journey's. */
async function picture(text: string, view: ViewName): Promise<string> {
  const snapshot = openText(text);
  const { files } = await exportAll('svg', snapshot, view, journeysIn(snapshot).slice(0, 1));
  return String(files[0]?.content);
}

describe('an exported SVG', () => {
  test('can be seen to run a text that is not escaped', async () => {
    const body = (await picture(spreadProject(['§'], 1), 'map')).replaceAll(
      '§',
      '<script>globalThis.pwned=1</script>',
    );
    const { mischief } = await open({ type: svg, body });
    expect(await mischief()).toContain('pwned');
  });

  test.each(views)('runs no text and asks for nothing: %s', async (view) => {
    const body = await picture(spreadProject(attackTexts, 24), view);
    const alone = await open({ type: svg, body });
    expect(await alone.mischief()).toEqual([]);
    const inside = `<!DOCTYPE html><meta charset="utf-8"><body>${body}<img src="a.svg"><object data="a.svg"></object><iframe src="a.svg"></iframe></body>`;
    const { page, mischief } = await open(
      { type: 'text/html', body: inside },
      { 'a.svg': { type: svg, body } },
    );
    expect((await mischief()).filter((it) => it !== 'navigation: http://page.test/a.svg')).toEqual([]);
    expect(await page.evaluate(`document.querySelector('img').naturalWidth`)).toBeGreaterThan(100);
  });

  test('shows each text as it is written', async () => {
    const body = await picture(hostileProject(attackTexts), 'map');
    const { page } = await open({
      type: 'text/html',
      body: `<!DOCTYPE html><meta charset="utf-8"><body>${body}</body>`,
    });
    expect(notShown(attackTexts, await page.evaluate(allToRead))).toEqual([]);
  });

  test.each(views)(
    'is made of nothing but shapes and texts, whatever is said in every place: %s',
    async (view) => {
      // The overview has a cell for each promise in each journey.
      const texts = attackTexts.filter((_, place) => view !== 'overview' || place % 4 === 0);
      const { page } = await open({ type: 'text/html', body: '' });
      const made = await page.evaluate(madeOf, await picture(hostileProject(texts), view));
      expect(made.length).toBeGreaterThan(20);
      expect(made.filter((it) => !known.test(it))).toEqual([]);
    },
  );
});
