import type { Document } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import papa from 'papaparse';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { ViewName } from '../../language/index.ts';
import { hostileProject, spreadProject } from '../support/attacks/hostile-project.ts';
import { attackTexts } from '../support/attacks/index.ts';
import { openText } from '../support/attacks/open-text.ts';
import { lettersOf, notShown } from '../support/attacks/seen-texts.ts';
import { openDeck } from '../support/deck-package.ts';
import { exportAll } from '../support/export-with.ts';
import { journeysIn } from '../support/sample-projects.ts';

const spread = openText(spreadProject(attackTexts, 20));
const full = openText(hostileProject(attackTexts));

async function bytesOf(format: 'pptx' | 'pdf', view?: ViewName): Promise<Uint8Array> {
  const { files } = await exportAll(format, spread, view, journeysIn(spread).slice(0, 2));
  const content = files[0]?.content;
  return content instanceof Uint8Array ? content : expect.fail('no bytes');
}

/** What a slide does at a click, or plays, runs or brings in. */
const acts = /^(?:hlink.*|snd.*|audio.*|video.*|wav.*|oleObj|control|macro|script|action)$/;

describe('slides', () => {
  it('lead nowhere, run nothing and hold nothing from elsewhere', async () => {
    const deck = openDeck(await bytesOf('pptx'));
    expect(deck.faults).toEqual([]);
    expect(
      [...deck.parts.keys()].filter((path) => /vba|activeX|oleObject|\.bin$|externalLink/i.test(path)),
    ).toEqual([]);
    for (const [path, bytes] of deck.parts) {
      if (!/\.(?:xml|rels)$/.test(path)) continue;
      expect(strFromU8(bytes), path).not.toMatch(/TargetMode\s*=\s*["']External/);
      if (/slides\/slide\d+\.xml$/.test(path))
        expect(namesIn(deck.xml(path)).filter((it) => acts.test(it))).toEqual([]);
    }
  });

  it('show each text as it is written', async () => {
    const { slides } = openDeck(await bytesOf('pptx'));
    const shown = slides.flatMap(({ shapes, notes }) => [
      ...notes,
      ...shapes.flatMap(({ lines, alt }) => [...lines, alt ?? '']),
    ]);
    // A part that is too long for its place is cut, and says so.
    expect(
      notShown(
        attackTexts.filter((it) => it.length < 40),
        shown.join('\n'),
      ),
    ).toEqual([]);
  });
});

describe.each<ViewName>(['map', 'journey', 'promises', 'overview'])('a PDF of %s', (view) => {
  it('runs nothing, leads nowhere and carries no file', async () => {
    const bytes = await bytesOf('pdf', view);
    const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
    const document = await task.promise;
    expect(await document.getJSActions()).toBeNull();
    expect(await document.getOpenAction()).toBeNull();
    expect(await document.getAttachments()).toBeNull();
    expect(await document.getFieldObjects()).toBeNull();
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      expect(await page.getAnnotations()).toEqual([]);
      expect(await page.getJSActions()).toBeNull();
    }
    const outline: readonly { readonly url: string | null; readonly action?: string }[] =
      (await document.getOutline()) ?? [];
    expect(outline.filter(({ url, action }) => url !== null || action)).toEqual([]);
    await task.destroy();
    // Texts stand in packed streams, or as strings whose brackets are escaped: no dictionary holds such a key.
    const keys = Buffer.from(bytes)
      .toString('latin1')
      .replace(/\((?:\\[\s\S]|[^\\()])*\)|<[\da-f]*>|stream\r?\n[\s\S]*?endstream/gi, '');
    expect(keys).toContain('/Catalog');
    expect(keys).not.toMatch(
      /\/(?:JavaScript|JS|URI|Launch|OpenAction|AA|SubmitForm|GoToR|EmbeddedFile|RichMedia|XFA)\b/,
    );
  });
});

describe('a CSV table', () => {
  it('has no cell that a spreadsheet runs, and says all', async () => {
    const { files } = await exportAll('csv', full, undefined, journeysIn(full).slice(0, 1));
    const text = String(files[0]?.content);
    const cells = papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {}).data.flat();
    expect(cells.length).toBeGreaterThan(attackTexts.length * 10);
    expect(cells.filter(isRun)).toEqual([]);
    expect(notShown(attackTexts, cells.join('\n'))).toEqual([]);
  });
});

describe('the JSON model', () => {
  it('holds each text, and changes nothing in who reads it', async () => {
    const { files } = await exportAll('json', full, undefined, journeysIn(full).slice(0, 1));
    const read = JSON.parse(String(files[0]?.content));
    const said = new Set<string>();
    JSON.stringify(read, (_, value) => {
      if (typeof value === 'string') said.add(lettersOf(value));
      return value;
    });
    expect(attackTexts.filter((text) => !said.has(lettersOf(text)))).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('pwned');
  });
});

/** What makes Excel, LibreOffice and Google's tables take a cell for a formula, in their full-width forms too. */
function isRun(cell: string): boolean {
  return /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u.test(cell) && !/^[+-]?\d+(?:\.\d+)?$/.test(cell);
}

function namesIn(document: Document): string[] {
  return [...document.getElementsByTagName('*')].flatMap(({ localName, attributes }) => [
    localName ?? '',
    ...[...attributes].map(({ name }) => name),
  ]);
}
