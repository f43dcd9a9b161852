import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import papa from 'papaparse';
import {
  exportFiles,
  type FormatName,
  formats,
  importFiles,
  openProject,
  quote,
  type Snapshot,
  type ViewName,
} from '../../../language/index.ts';
import { anyJourneyText } from '../../support/any-journey.ts';
import { attacks, dangerousPieces } from '../../support/dangerous-text.ts';
import { today } from '../../support/fixture.ts';
import { readMarkdown } from '../../support/read-markdown.ts';
import { inputOf, type SeedKind, sectionsOf, textOf } from '../target.ts';

export const what =
  'every text format takes any project, the same to the byte each time, is well-formed, and holds nothing but what is drawn: no element, attribute, address or formula comes from a text';

export const seeds: readonly SeedKind[] = ['projects', 'journeys'];

/** Journeys whose texts try to be something else. */
const hostile = () =>
  fc.array(fc.constantFrom(...attacks, ...dangerousPieces), { minLength: 3, maxLength: 9 }).map((texts) => {
    const [a = '', b = '', c = ''] = texts.map(quote);
    return `brand b ${a}\n  value v ${b}\nteam t ${c}\npersona p ${b}\n  expects q, ${c}\npromise q ${a}\n  said ${b}\njourney j ${a}\n  for p\n  goal ${b}\n  stage s ${c}\n    touchpoint x ${a}\n      owner t\n      emotion angry ${b}\n      delivers q\n      pain ${c}\n      quote ${a}\n      tag ${texts.length}a\n    gap 3 days ${b}\n    touchpoint y ${c}\n      outside ${a}\n`;
  });

export const inputs = () => fc.oneof(anyJourneyText, hostile()).map(inputOf);

export async function check(input: Uint8Array): Promise<void> {
  const files = sectionsOf(textOf(input)).map(({ name, text }) => ({ uri: name, text }));
  const { snapshot } = openProject({ today }).update(files);
  for (const { name, views, isText } of formats) {
    for (const view of isText ? (views.length === 0 ? [undefined] : views) : []) {
      const made = await contents(snapshot, name, view);
      assert.deepEqual(await contents(snapshot, name, view), made, `${name} is the same each time`);
      for (const content of made) wellFormed[name]?.(content, snapshot);
    }
  }
}

async function contents(
  snapshot: Snapshot,
  format: FormatName,
  view: ViewName | undefined,
): Promise<string[]> {
  const made = await exportFiles(format, {
    ...{ snapshot, view, name: 'all', theme: 'light', scale: 1, revision: undefined, template: undefined },
    journeys: snapshot.facts.journeys.filter(({ touchpoints }) => touchpoints.length > 0),
    tools: {
      documents: () => Promise.reject(new Error('Texts need no libraries.')),
      // Fonts and scripts are the same for every project.
      resource: async (file) => (file.endsWith('.json') ? fonts : new Uint8Array(3)),
      deflate: async (bytes) => bytes,
    },
    progress: () => undefined,
  });
  return 'refused' in made ? [] : made.files.map(({ content }) => String(content));
}

const fonts = new TextEncoder().encode(
  '[{"name":"Inter","slices":[{"regular":"r","bold":"b","ranges":"U+0-10FFFF"}]}]',
);

const wellFormed: Partial<Record<FormatName, (content: string, snapshot: Snapshot) => void>> = {
  svg: checkSvg,
  html: checkHtml,
  markdown: checkMarkdown,
  mermaid: checkMermaid,
  csv: checkCsv,
  json: checkJson,
};

/** All that our drawings are made of. */
const svgElements =
  /^(?:svg|g|rect|circle|ellipse|line|polyline|polygon|path|text|tspan|title|desc|defs|style|pattern|clipPath|marker|linearGradient|stop|use|symbol|a|metadata)$/;

/** Attributes that may name something to draw with; in the others an address is only a text. */
const drawing = /^(?:style|fill|stroke|filter|clip-path|mask|cursor|marker(?:-\w+)?)$/;

function checkSvg(content: string): void {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(content, 'text/xml');
  for (const element of root.getElementsByTagName('*')) {
    assert.match(element.tagName, svgElements);
    for (const { name, value } of element.attributes) {
      assert.doesNotMatch(name, /^on/i, 'an event handler');
      if (/href$/i.test(name)) assert.match(value, /^#/, 'an address that leads out of the picture');
      if (drawing.test(name)) assert.doesNotMatch(value, /url\((?!["']?#)/i, 'something to be loaded');
    }
  }
}

/** A page is a frame that is the same for every project, with texts, pictures and data in their places. */
function checkHtml(content: string): void {
  for (const [, picture = ''] of content.matchAll(/<figure>(.*?)<\/figure>/gs)) checkSvg(picture);
  const data = /<script type="application\/json" id="project">(.*?)<\/script>/s.exec(content)?.[1] ?? '';
  assert.doesNotMatch(data, /[<>&]/);
  JSON.parse(data);
  const frame = content
    .replace(/<figure>.*?<\/figure>\n?/gs, '')
    .replace(data, '')
    .replace(/<title>[^<>]*<\/title>/, '');
  const tags = [...frame.matchAll(/<([a-z]+)/gi)].map(([, tag]) => tag);
  const usual = 'html head meta meta meta meta style body noscript p section script script'.split(' ');
  assert.deepEqual(tags, usual, 'nothing but the frame stands around the pictures');
}

const markdownElements = new Set(
  'div h1 h2 h3 h4 p table thead tbody tr th td ul ol li strong em code pre br blockquote a hr'.split(' '),
);

function checkMarkdown(content: string): void {
  const strange = [...readMarkdown(content).elements].filter((it) => !markdownElements.has(it));
  assert.deepEqual(strange, [], 'nothing but headings, tables and lists');
}

function checkMermaid(content: string, snapshot: Snapshot): void {
  assert.doesNotMatch(content, /%%\{|^---$/m, 'a directive');
  if (!/^\s*journey$/m.test(content)) {
    assert.doesNotMatch(content, /^\s*(?:click|href|call)\b/m, 'something to click');
    return;
  }
  const back = importFiles('mermaid', [{ name: 'a.mmd', text: content }]);
  assert.ok('files' in back, 'it can be brought back in');
  assert.ok(snapshot.files.size > 0);
}

function checkCsv(content: string): void {
  const { data, errors } = papa.parse<string[]>(content.slice(1), { newline: '\r\n', delimiter: ',' });
  assert.deepEqual(errors, []);
  const widths = new Set(data.slice(0, -1).map((row) => row.length));
  assert.equal(widths.size, 1, 'all rows are of one width');
  for (const cell of data.flat()) {
    assert.doesNotMatch(cell, /^(?:[=@\t\r]|[+-](?!\d+(?:\.\d+)?$))/, 'a formula');
  }
}

let fits: ReturnType<Ajv['compile']> | undefined;

function checkJson(content: string): void {
  fits ??= new Ajv({ allErrors: true }).compile(schema());
  fits(JSON.parse(content));
  assert.deepEqual(fits.errors ?? [], []);
}

function schema(): object {
  const here = [process.cwd(), import.meta.dirname].map((it) => path.join(it, 'docs/model.schema.json'));
  for (const file of here) {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      // It stands in the folder that the command is run in.
    }
  }
  throw new Error('docs/model.schema.json is not below the current folder.');
}
