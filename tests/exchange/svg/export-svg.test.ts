import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { quote, type ViewName } from '../../../language/index.ts';
import { attacks, dangerousPieces } from '../../support/dangerous-text.ts';
import { exportAll } from '../../support/export-with.ts';
import { openFixture } from '../../support/fixture.ts';
import { anyText } from '../../support/journey-diagrams.ts';
import { openSample } from '../../support/sample-projects.ts';

const views: readonly ViewName[] = ['map', 'journey', 'promises', 'overview'];

describe('the fonts of a standalone SVG', () => {
  it.each([
    ['plain English', 'Order', ['latin 400', 'latin 600']],
    ['Czech', 'Příští účet', ['latin 400', 'latin 600', 'latin-ext 400', 'latin-ext 600']],
    ['Russian', 'Заказ A', ['latin 400', 'latin 600', 'cyrillic 400', 'cyrillic 600']],
    ['Greek', 'Παραγγελία A', ['latin 400', 'latin 600', 'greek 400', 'greek 600']],
  ])('are those parts of Inter that its texts need: %s', async (_, title, parts) => {
    expect(partsIn(await mapSaying(title))).toEqual(parts);
  });

  it('are of that weight only that is used', async () => {
    const svg = await mapSaying('Order', 'Příští');
    expect(partsIn(svg)).toEqual(['latin 400', 'latin 600', 'latin-ext 400']);
  });

  it.each([
    [
      'Arabic',
      'رحلة',
      "Inter, 'Noto Sans', 'Noto Sans Arabic', 'Geeza Pro', 'Segoe UI', system-ui, sans-serif",
    ],
    ['Latin', 'Order', "Inter, 'Noto Sans', system-ui, sans-serif"],
  ])('are named for letters that Inter lacks: %s', async (_, title, families) => {
    expect(/<svg[^>]* font-family="([^"]*)"/.exec(await mapSaying(title))?.[1]).toBe(families);
  });

  it('tell Japanese from Chinese by its kana', async () => {
    expect(await mapSaying('注文する')).toMatch(/'Noto Sans JP'.*'Noto Sans SC'/);
    expect(await mapSaying('订购')).not.toContain('Noto Sans JP');
  });
});

describe('a standalone SVG is well-formed XML', () => {
  it.each(views)('of the samples: %s', async (view) => {
    for (const sample of ['northwind-fibre', 'harbour-hospital']) {
      const { files } = await exportAll('svg', openSample(sample), view);
      expect(files.length).toBeGreaterThan(0);
      for (const { content } of files) expect(readXml(content).documentElement?.localName).toBe('svg');
    }
  });

  it('whatever its texts are', async () => {
    for (const piece of [...dangerousPieces, ...attacks]) await checkXml(piece);
    await fc.assert(fc.asyncProperty(anyText, checkXml), { numRuns: 60 });
  });
});

describe('a rasteriser', () => {
  beforeAll(async () => {
    const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
    await initWasm(readFileSync(wasm));
  });

  it.each(views)('opens it as large as it is: %s', async (view) => {
    const { files } = await exportAll('svg', openSample('northwind-fibre'), view);
    for (const { content } of files) {
      const svg = String(content);
      const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
      const drawn = new Resvg(svg).render();
      expect([drawn.width, drawn.height]).toEqual([Math.round(Number(width)), Math.round(Number(height))]);
    }
  });
});

it('the same project gives the same bytes', async () => {
  const [one, two] = [openSample('harbour-hospital'), openSample('harbour-hospital')];
  expect(await exportAll('svg', one, 'map')).toEqual(await exportAll('svg', two, 'map'));
});

/** A map whose title is set bold, and whose pain is not. */
async function mapSaying(title: string, pain = title): Promise<string> {
  const text = `journey j ${said(title)}\n  touchpoint t ${said(title)}\n    pain ${said(pain)}\n`;
  const snapshot = openFixture({ files: [{ uri: 'a.journey', text }], expected: [], cursor: undefined });
  const { files } = await exportAll('svg', snapshot, 'map');
  return String(files[0]?.content);
}

function said(text: string): string {
  return quote(text.replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' '));
}

/** Which parts of the font are embedded, each with its weight. */
function partsIn(svg: string): readonly string[] {
  const inter = new URL('../../../node_modules/@fontsource/inter/unicode.json', import.meta.url);
  const ranges: Record<string, string> = JSON.parse(readFileSync(inter, 'utf8'));
  const rules = [
    ...svg.matchAll(
      /font-weight:(\d+);src:url\(data:font\/woff2;base64,[^)]{1000,}\) format\('woff2'\);unicode-range:([^}]*)}/g,
    ),
  ];
  const named = rules.map(([, weight, range]) => {
    const part = Object.entries(ranges).find(([, its]) => its === range)?.[0];
    return `${part} ${weight}`;
  });
  return named.sort((a, b) => order(a) - order(b) || a.localeCompare(b));
}

function order(name: string): number {
  return ['latin ', 'latin-ext ', 'cyrillic ', 'greek '].findIndex((it) => name.startsWith(it));
}

function readXml(content: string | Uint8Array) {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(String(content), 'image/svg+xml');
}

/** What no XML may hold, not even as a code; the parser lets it pass. */
const noXml = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

async function checkXml(text: string): Promise<void> {
  const svg = await mapSaying(text);
  expect(svg).not.toMatch(noXml);
  const read = readXml(svg);
  const elements = [...read.getElementsByTagName('*')].map(({ localName }) => localName);
  expect(elements.filter((it) => /script|foreign|image|^a$|use|iframe/i.test(it ?? ''))).toEqual([]);
}
