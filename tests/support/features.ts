import { expect } from 'vitest';
import type { Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { applyEdits, checks, LineIndex, type Rules, type Snapshot } from '../../language/index.ts';
import type { Client } from '../../server/features/client.ts';
import { type Preferences, usualPreferences } from '../../server/features/preferences.ts';
import { type Fixture, openFixture, readFixture } from './fixture.ts';

/** An editor that can do everything, with nothing set. */
export const editor: Client = {
  versionOf: () => 1,
  versionedEdits: false,
  helpAddress: 'waymark-help:/{code}.md',
  locationLinks: true,
  symbolTrees: true,
  snippets: true,
  markdownHovers: true,
  commands: true,
  preferences: usualPreferences,
};

/** The same editor with these preferences. */
export function editorWith(preferences: Partial<Preferences>): Client {
  return { ...editor, preferences: { ...usualPreferences, ...preferences } };
}

/** No check speaks: for tests of something else that is said. */
export const noChecks: Rules = Object.fromEntries(checks.map(({ code }) => [code, { severity: 'off' }]));

/** A question asked at the `$0` of a fixture: all that a feature takes, and what is needed to read its answer. */
export interface Asked {
  readonly fixture: Fixture;
  readonly snapshot: Snapshot;
  readonly uri: string;
  readonly position: Position;
  readonly params: { readonly textDocument: { readonly uri: string }; readonly position: Position };
}

/** Opens a fixture as one project and stands where its `$0` is; at the start of its first file where there is none. */
export function ask(fixture: string, rules: Rules = {}): Asked {
  const read = readFixture(fixture);
  const { uri, offset } = read.cursor ?? { uri: read.files[0]?.uri ?? '', offset: 0 };
  const snapshot = openFixture(read, rules);
  const position = snapshot.files.get(uri)?.lines.position(offset) ?? expect.fail(`no file ${uri}`);
  return { fixture: read, snapshot, uri, position, params: { textDocument: { uri }, position } };
}

/** The fixture's files after an edit, written as a fixture: `//- name` before each where there are several. */
export function afterEdit({ fixture }: Asked, edit: WorkspaceEdit): string {
  const texts = fixture.files.map(({ uri, text }) => {
    const edits = edit.changes?.[uri] ?? [];
    return { uri, text: edited(text, edits) };
  });
  if (texts.length === 1) return texts[0]?.text ?? '';
  return texts.map(({ uri, text }) => `//- ${uri}\n${text}`).join('\n');
}

/** A text after the edits that an answer asks for. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = new LineIndex(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ span: lines.span(range), text: newText })),
  );
}
