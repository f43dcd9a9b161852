import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawMap, openProject, palettes, quote, svgOf } from '../../../language/index.ts';
import { textWidth } from '../../../language/views/scene/measure.ts';
import type { Part, Scene } from '../../../language/views/scene/scene.ts';
import { launchChromium } from '../../editor/bed/chromium.mts';
import { attacks, dangerousPieces } from '../../support/dangerous-text.ts';
import { drawnWidths, readSvg, showDrawings } from '../../support/drawing-page.ts';
import { today } from '../../support/fixture.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium((line) => process.stderr.write(`${line}\n`));
  page = await browser.newPage();
}, 120_000);

afterAll(() => browser.close());

/** Texts in scripts that the font lacks: those who read them see them in a font of their system, such as Noto. */
const foreign: readonly (readonly [script: string, texts: readonly string[]])[] = [
  ['Arabic', ['الطلب والاتصال بالإنترنت', 'مقارنة الباقات على موقع الويب الخاص بالشركة', 'خدمة العملاء']],
  ['Hebrew', ['שלום לכל הלקוחות שלנו', 'הזמנה והתחברות לאינטרנט']],
  ['Japanese', ['申し込みから開通まで', '料金プランをウェブサイトで比較する', 'カスタマーセンター']],
  ['Korean', ['요금제를 비교하고 주문하기', '고객 센터']],
  ['Chinese', ['比较套餐，然后下单。', '客户服务']],
  ['Thai', ['การสั่งซื้อและการเชื่อมต่ออินเทอร์เน็ต', 'ฝ่ายบริการลูกค้า']],
  ['Hindi', ['ग्राहक सेवा केंद्र', 'इंटरनेट कनेक्शन का आदेश देना']],
  ['emoji', ['😀😀😀', '👩‍👩‍👧‍👦 👍🏽', '🇩🇰🇩🇪']],
];

describe('the width of a text in a script that the font lacks', () => {
  it.each(foreign)('is no less than what is drawn, and not much more: %s', async (_, texts) => {
    const drawn = await page.evaluate(drawnWidths, texts);
    for (const [index, text] of texts.entries()) {
      const { regular = 0, bold = 0 } = drawn[index] ?? {};
      const [ours, oursBold] = [textWidth(text, 100, 'regular'), textWidth(text, 100, 'bold')];
      expect([text, Math.round(regular), ours >= regular]).toEqual([text, Math.round(regular), true]);
      expect([text, Math.round(bold), oursBold >= bold]).toEqual([text, Math.round(bold), true]);
      expect([text, Math.round(bold), oursBold <= 1.5 * bold]).toEqual([text, Math.round(bold), true]);
    }
  });
});

/** A journey that says a text wherever one can be said. */
function journeySaying(text: string): string {
  const said = quote(text.replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' '));
  const one = (...keywords: readonly string[]) => keywords.map((it) => `      ${it} ${said}`).join('\n');
  return `team care ${said}
persona maya ${said}
  goal ${said}
  quote ${said}
promise soon ${said}
vocabulary
  channel lobby ${said}
journey a ${said}
  for maya
  owner care
  goal ${said}
  pain ${said}
  stage b ${said}
    gap 5 days ${said}
    touchpoint c ${said}
      channel lobby
      owner care
      explains soon
      emotion hopeful ${said}
      leads-to d ${said}
${one('quote', 'goal', 'acknowledges', 'evidence', 'research', 'frontstage', 'backstage', 'system', 'opportunity')}
    touchpoint d ${said}
      outside ${said}
`;
}

function draw(text: string): { scene: Scene; svg: string } {
  const { snapshot } = openProject({ today }).update([{ uri: 'a.journey', text }]);
  const journey = [...snapshot.units()].find((it) => it.kind === 'journey');
  if (journey?.kind !== 'journey') throw new Error('There is no journey.');
  const { scene } = drawMap(snapshot, { journey });
  return { scene, svg: svgOf(scene, (colour) => palettes.light[colour]) };
}

describe('a drawing of hostile texts', () => {
  const texts = [...attacks, ...dangerousPieces];

  it('is well-formed, and says what its scene says, but for what XML cannot hold', async () => {
    for (const text of texts) {
      const { scene, svg } = draw(journeySaying(text));
      const read = await page.evaluate(readSvg, svg);
      expect(read).toEqual({ error: undefined, texts: textsOf(scene.parts), labels: labelsOf(scene.parts) });
    }
  });

  it('runs nothing, loads nothing, and has nothing that could', async () => {
    const seen: string[] = [];
    page.on('request', (request) => seen.push(request.url()));
    page.on('dialog', (dialog) => {
      seen.push(dialog.message());
      void dialog.dismiss();
    });
    const svgs = texts.map((text) => draw(journeySaying(text)).svg);
    seen.push(...(await page.evaluate(showDrawings, svgs)));
    expect(seen).toEqual([]);
  });
});

/** What XML 1.0 has no way to hold. */
const unspeakable = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

function textsOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ marks = [], parts: inner = [] }) => [
    ...marks.flatMap((it) => (it.kind === 'text' ? [it.lines.join(' ').replace(unspeakable, '')] : [])),
    ...textsOf(inner),
  ]);
}

function labelsOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ label, parts: inner = [] }) => [
    ...(label === undefined ? [] : [label.replace(unspeakable, '')]),
    ...labelsOf(inner),
  ]);
}
