import { Marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { CompletionItemKind, type CompletionList, MarkupKind } from 'vscode-languageserver';
import { parse } from '../../language/syntax/parse.ts';
import { codeLenses } from '../../server/features/code-lenses.ts';
import { completions } from '../../server/features/completion.ts';
import { hover } from '../../server/features/hover.ts';
import { executeCommand } from '../../server/features/server-commands.ts';
import { nameOf, spreadProject } from '../support/attacks/hostile-project.ts';
import { attackTexts } from '../support/attacks/index.ts';
import { openText } from '../support/attacks/open-text.ts';
import { notShown } from '../support/attacks/seen-texts.ts';
import { editor } from '../support/features.ts';
import { allRows, unfoldedLedger } from '../support/ledger.ts';

const uri = 'file:///p/a.journey';
const size = 30;
const snapshot = openText(spreadProject(attackTexts, size), {}, uri);

/** All places of a name, as an editor counts them. */
function placesOf(name: string): { line: number; character: number }[] {
  const file = snapshot.files.get(uri) ?? expect.fail('no file');
  return [...file.text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) =>
    file.lines.position(index),
  );
}

const places = Array.from({ length: size }, (_, place) => placesOf(nameOf(place))).flat();

describe('a hover', () => {
  const texts = places.flatMap((position) => {
    const found = hover(snapshot, uri, { textDocument: { uri }, position }, editor);
    return found === null ? [] : [String(Object(found.contents).value)];
  });

  it('leads nowhere but into the files of the project, and shows no picture and no HTML', () => {
    expect(texts.length).toBeGreaterThan(places.length / 2);
    const tokens = texts.flatMap((text) => tokensIn(text));
    const addresses = tokens.flatMap((it) => ('href' in it ? [String(it.href)] : []));
    expect([
      ...new Set(
        addresses.filter((it) => !it.startsWith(`${uri}#L`) && !/^waymark-help:\/[a-z-]+\.md$/.test(it)),
      ),
    ]).toEqual([]);
    expect(tokens.filter(({ type }) => type === 'image' || type === 'html')).toEqual([]);
    expect(texts.filter((text) => /(?<![\\$])\$\(/.test(text))).toEqual([]);
  });
});

describe('what completion offers', () => {
  const list = ['owner ', 'delivers ', 'for ', 'channel ', 'leads-to '].flatMap((keyword) => {
    const text = `${spreadProject(attackTexts, size)}journey z "Z"\n  touchpoint z "Z"\n    ${keyword}`;
    const asked = openText(text, {}, uri);
    const position = asked.files.get(uri)?.lines.position(text.length) ?? expect.fail('no file');
    return (completions(asked, uri, { position }, editor) as CompletionList).items;
  });

  it('tells of texts as plain text, and writes names alone', () => {
    expect(list.length).toBeGreaterThan(size);
    for (const { documentation, kind, textEdit, insertTextFormat, command } of list) {
      if (documentation !== undefined) expect(Object(documentation).kind).toBe(MarkupKind.PlainText);
      expect(kind).not.toBe(CompletionItemKind.Snippet);
      expect(insertTextFormat).toBeUndefined();
      expect(textEdit?.newText).toMatch(/^[\p{L}\p{M}\p{N}_.,\- ]+$/u);
      expect(command?.command ?? 'editor.action.triggerSuggest').toBe('editor.action.triggerSuggest');
    }
  });
});

describe('what stands above lines and in the side bar', () => {
  it('draws no icon and calls no command but ours', () => {
    const lenses = codeLenses(snapshot, uri, { textDocument: { uri } }, editor);
    expect(lenses.length).toBeGreaterThan(size);
    expect(lenses.filter(({ command }) => /\$\(\w/.test(command?.title ?? ''))).toEqual([]);
    expect([...new Set(lenses.map(({ command }) => command?.command))].sort()).toEqual([
      '',
      'waymark.showJourney',
      'waymark.showPlaces',
    ]);
  });

  it('has icons, colours and commands of ours, whatever a row is called', () => {
    const workspace = { projects: [{ root: 'file:///p', snapshot }] };
    for (const tree of ['promises', 'journeys', 'owners'] as const) {
      const rows = allRows(unfoldedLedger(workspace, tree).rows);
      expect(rows.length).toBeGreaterThan(size);
      expect(rows.filter(({ icon, kind }) => !/^[a-z-]+$/.test(icon) || !/^[a-z-]+$/.test(kind))).toEqual([]);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
  });
});

describe('what is brought in from a table', () => {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = attackTexts.map((text, place) => ['Order', `Step ${place}`, 'sad', text].map(cell).join(','));
  const table = ['Stage,Touchpoint,Emotion,Pain', ...rows].join('\n');
  const sources = [{ name: '[x](command:y) <script>.csv', text: table }];
  const params = { command: 'waymark.import.journeys', arguments: ['file:///p', sources, []] };
  const answer = Object(executeCommand({ projects: [] }, params, editor));

  it('is told of in headings and lists', () => {
    const tokens = tokensIn(String(answer.report));
    expect(
      tokens.filter(({ type }) => ['image', 'html', 'link', 'code', 'blockquote'].includes(type)),
    ).toEqual([]);
  });

  it('says each text where it stood, and no statement more', () => {
    // A bullet, and what keeps a spreadsheet from running a cell, belong to the table.
    const plain = attackTexts.filter((text) => !/^['-]/.test(text));
    const files: { name: string; text: string }[] = answer.files;
    const read = files.map(({ text }) => parse(text));
    expect(read.flatMap(({ mistakes }) => mistakes)).toEqual([]);
    const touchpoints = read.flatMap(({ blocks }) =>
      blocks.flatMap((it) => it.blocks.flatMap((stage) => stage.blocks)),
    );
    const pains = touchpoints.flatMap(({ properties }) =>
      properties.filter(({ keyword }) => keyword === 'pain'),
    );
    expect(notShown(plain, pains.map(({ text }) => text?.text ?? '').join('\n'))).toEqual([]);
    const keywords = new Set(
      touchpoints.flatMap(({ properties }) => properties.map(({ keyword }) => keyword)),
    );
    expect([...keywords].sort()).toEqual(['emotion', 'pain']);
  });
});

const marked = new Marked({ gfm: true });

/** All that Markdown makes of a text, one inside the other. */
function tokensIn(text: string): Token[] {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(text), (token) => {
    found.push(token);
  });
  return found;
}
