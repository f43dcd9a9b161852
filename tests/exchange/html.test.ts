import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { base64 } from '../../language/exchange/base64.ts';
import { htmlPage } from '../../language/exchange/html/html-page.ts';
import { withFonts } from '../../language/exchange/html/page-fonts.ts';
import { attacks, dangerousPieces } from '../support/dangerous-text.ts';
import { filesOf, runCommand } from '../support/run-cli.ts';

const project = filesOf(`//- order.journey
brand nw "Northwind"
persona maya "Maya"
promise soon "Soon"
  to maya
journey order "Order"
  touchpoint pay "Pay"
    emotion hopeful
    delivers soon
journey move "Move home"
  touchpoint call "Call"
    emotion angry
`);

const page = (args = '', files = project) => runCommand(`export . --format html ${args}`, { files });

/** What a browser finds in the page: its title, and what its script reads. */
function partsOf(html: string) {
  const title = /<title>(.*?)<\/title>/s.exec(html)?.[1];
  const json = /<script type="application\/json" id="project">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const figures = html.match(/<figure><svg[\s\S]*?<\/svg><\/figure>/g) ?? [];
  return { title, data: JSON.parse(json), figures };
}

describe('an exported page', () => {
  test('holds the map of each journey, and is called by the brand', async () => {
    const { title, data, figures } = partsOf((await page()).out);
    expect(title).toBe('Northwind');
    expect(data.view).toBe('map');
    expect(figures.map((it) => /<title>(.*?)<\/title>/.exec(it)?.[1])).toEqual(['Order', 'Move home']);
  });

  test('is called by its journey where there is one', async () => {
    const { title, figures } = partsOf((await page('--journey move')).out);
    expect(title).toBe('Move home');
    expect(figures).toHaveLength(1);
  });

  test('begins with the view asked for, and has all journeys then too', async () => {
    const { data, figures } = partsOf((await page('--view overview')).out);
    expect(data.view).toBe('overview');
    expect(data.project.journeys).toHaveLength(2);
    expect(figures.map((it) => /<title>(.*?)<\/title>/.exec(it)?.[1])).toEqual([
      'Northwind',
      'Order',
      'Move home',
    ]);
  });

  test('has the same bytes every time, and names nothing outside itself', async () => {
    const [{ out: once }, { out: again }] = [await page(), await page()];
    expect(once).toBe(again);
    const own = once.replace(/<script>[\s\S]*?<\/script>/, '').replaceAll('http://www.w3.org/2000/svg', '');
    expect(own).not.toMatch(/https?:|src="|href="|\/maps\//);
    expect(once).not.toContain('sourceMappingURL');
  });

  test('has the fonts that its letters need, and no others', async () => {
    const faces = (html: string) => html.match(/@font-face/g)?.length;
    const cyrillic = filesOf('//- a.journey\njourney a "Заказ"\n  touchpoint b "Оплата"\n');
    expect(faces((await page()).out)).toBe(2);
    expect(faces((await page('', cyrillic)).out)).toBe(4);
    expect((await page()).out).not.toMatch(/url\((?!data:|#)/);
  });

  test('begins in the theme asked for', async () => {
    expect((await page()).out).toContain('<body class="waymark standalone vscode-light">');
    expect((await page('--theme dark')).out).toContain('<body class="waymark standalone vscode-dark">');
  });
});

describe('text in an exported page', () => {
  const content = { theme: 'light', style: 'a{}', script: '0', pictures: [] } as const;

  test.each([...attacks, ...dangerousPieces])('%j is text in its title, and data in its data', (text) => {
    const html = htmlPage({ ...content, title: text, data: { text } });
    const { data } = partsOf(html);
    expect(data).toEqual({ text });
    const head = html.slice(html.indexOf('<title>'), html.indexOf('<style>'));
    const parsed = new DOMParser().parseFromString(head.trim(), 'text/xml');
    // The parser of the test reads two more signs as line ends.
    const shown = text
      .replace(/[\u2028\u2029]/g, '\n')
      .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
    expect(parsed.documentElement?.textContent).toBe(shown);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script/g)).toHaveLength(2);
  });
});

describe('what fonts are put into a page with', () => {
  test.each(['', 'f', 'fo', 'foo', 'foob', '\u0000ÿ'])('base64 of %j is that of others', (text) => {
    expect(base64(Buffer.from(text, 'latin1'))).toBe(Buffer.from(text, 'latin1').toString('base64'));
  });

  test('ranges of letters are read as CSS means them', async () => {
    const face = (name: string, range: string) =>
      `@font-face{src:url("./${name}.woff2");unicode-range:${range}}`;
    const css = `${face('a', 'U+41-43')}${face('b', 'U+4??')}${face('c', 'U+42,U+1F600')}p{}`;
    const read = async (file: string) => Buffer.from(file);
    const put = async (letters: string) =>
      [
        ...(await withFonts(css, new Set([...letters].map((it) => it.codePointAt(0) ?? 0)), read)).matchAll(
          /base64,([^)]*)/g,
        ),
      ].map(([, coded = '']) => Buffer.from(coded, 'base64').toString());
    expect(await put('A')).toEqual(['a.woff2']);
    expect(await put('Б')).toEqual(['b.woff2']);
    expect(await put('B')).toEqual(['a.woff2', 'c.woff2']);
    expect(await put('😀')).toEqual(['c.woff2']);
    expect(await put('z')).toEqual([]);
  });
});
