import { describe, expect, it } from 'vitest';
import type { Client } from '../../server/features/client.ts';
import { inlayHints } from '../../server/features/inlay-hints.ts';
import { ask, edited, editor, editorWith } from '../support/features.ts';

/** All hints of the fixture's first file, or of the lines that an editor shows. */
function hintsIn(fixture: string, client: Client, lines?: { readonly from: number; readonly to: number }) {
  const { snapshot, uri, fixture: read } = ask(fixture);
  const text = read.files[0]?.text ?? '';
  const start = { line: lines?.from ?? 0, character: 0 };
  const end = { line: lines?.to ?? text.split('\n').length, character: 0 };
  const textDocument = { uri };
  return { text, hints: inlayHints(snapshot, uri, { textDocument, range: { start, end } }, client) };
}

/** Proves what an editor shows: the text, with every hint as `‹hint›` where it is shown. */
function checkHints(before: string, after: string, client: Client = editor): void {
  const { text, hints } = hintsIn(before, client);
  const shown = hints.map(({ position, label }) => ({
    range: { start: position, end: position },
    newText: `‹${label}›`,
  }));
  expect(edited(text, shown)).toBe(after);
}

const emotion = (line: string) => `journey j\n  touchpoint t\n    ${line}\n`;

describe('behind an emotion', () => {
  it.each([
    ['emotion relieved', 'emotion relieved‹+1›'],
    ['emotion calm "Nothing to do"', 'emotion calm‹0› "Nothing to do"'],
    ['Emotion: FURIOUS # again', 'Emotion: FURIOUS‹-2› # again'],
    ['emotion relieved +2', 'emotion relieved +2'],
    ['emotion -1', 'emotion -1'],
    ['emotion verklempt', 'emotion verklempt'],
    ['emotion', 'emotion'],
    ['emotion calm\n    emotion sad', 'emotion calm‹0›\n    emotion sad'],
  ])('%s → %s', (before, after) => {
    checkHints(emotion(before), emotion(after));
  });

  it('stands what the vocabulary says', () => {
    checkHints(
      `${emotion('emotion calm')}vocabulary\n  emotion calm +1\n`,
      `${emotion('emotion calm‹+1›')}vocabulary\n  emotion calm +1\n`,
    );
  });

  it('stands a score that can be taken into the text', () => {
    const { text, hints } = hintsIn(emotion('emotion sad "So"'), editor);
    const edits = hints.flatMap(({ textEdits = [] }) => textEdits);
    expect(edited(text, edits)).toBe(emotion('emotion sad -1 "So"'));
  });
});

const promises = `promise soon "Online within five working days"
promise ready-at-nine "Ready at nine"
promise bare
`;

describe("behind a promise's name", () => {
  it('stands its title, in every list that names it', () => {
    checkHints(
      `${promises}persona p\n  expects soon, ready-at-nine,\n    bare\njourney j\n  touchpoint t\n    delivers soon\n    explains soon # here\n`,
      `${promises}persona p\n  expects soon‹Online within five working days›, ready-at-nine,\n    bare\njourney j\n  touchpoint t\n    delivers soon‹Online within five working days›\n    explains soon‹Online within five working days› # here\n`,
    );
  });

  it('stands nothing where the title is written, or the name is not quite right', () => {
    const written = `${promises}persona p\n  expects "Online within five working days"\npersona q\n  expects Soon\npersona r\n  expects son\n`;
    checkHints(written, written);
  });

  it('stands a long title cut, with the whole of it beside', () => {
    const title = 'The engineer comes on the day that you chose, and not on another';
    const { hints } = hintsIn(`promise p "${title}"\npersona q\n  expects p`, editor);
    expect(hints.map(({ label, tooltip }) => [label, tooltip])).toEqual([
      ['The engineer comes on the day that you…', title],
    ]);
  });

  it('cuts no character of many parts in two', () => {
    const family = '👩‍👩‍👧‍👦';
    checkHints(
      `promise p "${family.repeat(50)}"\npersona q\n  expects p`,
      `promise p "${family.repeat(50)}"\npersona q\n  expects p‹${family.repeat(39)}…›`,
    );
  });

  it('leaves text beside it alone, whichever way its title is written', () => {
    checkHints(
      'promise p "مرحبا\u202E"\npersona q\n  expects p, z\npromise z "Z"',
      'promise p "مرحبا\u202E"\npersona q\n  expects p‹مرحبا›, z\npromise z "Z"',
    );
  });
});

describe('hints', () => {
  const both = `${promises}journey j\n  touchpoint t\n    emotion sad\n    delivers soon\n`;

  it('can be switched off, scores and titles', () => {
    checkHints(
      both,
      both.replace('sad', 'sad‹-1›'),
      editorWith({ inlayHints: { emotionScores: true, promiseTitles: false } }),
    );
    checkHints(
      both,
      both.replace('delivers soon', 'delivers soon‹Online within five working days›'),
      editorWith({ inlayHints: { emotionScores: false, promiseTitles: true } }),
    );
    checkHints(both, both, editorWith({ inlayHints: { emotionScores: false, promiseTitles: false } }));
  });

  it('are made for the lines that are shown', () => {
    const { hints } = hintsIn(both, editor, { from: 5, to: 6 });
    expect(hints.map(({ label }) => label)).toEqual(['-1']);
  });

  it('stand where they belong in lines that end as on Windows', () => {
    checkHints(
      both.replaceAll('\n', '\r\n'),
      both
        .replaceAll('\n', '\r\n')
        .replace('sad', 'sad‹-1›')
        .replace('delivers soon', 'delivers soon‹Online within five working days›'),
    );
  });

  it('are none in a file that the project does not hold', () => {
    const { snapshot, params, position } = ask(both);
    const range = { start: position, end: position };
    expect(inlayHints(snapshot, 'other.journey', { ...params, range }, editor)).toEqual([]);
  });
});
