import { expect, test } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver';
import { applyEdits, LineIndex } from '../../language/index.ts';
import {
  atVersion,
  finding,
  type LanguageServer,
  notFinding,
  startServer,
  uriOf,
} from '../support/language-server.ts';
import { journey, team } from '../support/small-journeys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Opened {
  readonly server: LanguageServer;
  readonly uri: string;
  /** The finding that was asked for. */
  readonly found: Diagnostic;
}

/** Opens a file beside one that declares a team, and waits for a finding. */
async function opened(text: string, code: string): Promise<Opened> {
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': text });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, text);
  const { diagnostics } = await server.shows(uri, finding(code));
  return { server, uri, found: diagnostics.find((it) => it.code === code) ?? expect.fail(code) };
}

function ask({ server, uri, found }: Opened, only?: string[]): Promise<CodeAction[]> {
  return server.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: found.range,
    context: { diagnostics: [found], ...(only && { only }) },
  });
}

function edited(text: string, action: CodeAction | undefined): string {
  const [edit] = (action?.edit?.documentChanges ?? expect.fail('no edit')) as TextDocumentEdit[];
  const lines = new LineIndex(text);
  return applyEdits(
    text,
    (edit?.edits ?? []).map((it) => ({
      span: lines.span(it.range),
      text: 'newText' in it ? it.newText : '',
    })),
  );
}

test('last of all, a finding can be ignored, and is gone then', async () => {
  const text = journey('visit');
  const it = await opened(text, 'touchpoint-without-owner');
  const actions = await ask(it);
  const ignore = actions.at(-1);
  expect(actions.length).toBeGreaterThan(1);
  expect(ignore).toMatchObject({
    title: "Ignore 'touchpoint-without-owner' here, with a reason",
    kind: 'quickfix',
    isPreferred: false,
    diagnostics: [it.found],
  });
  await it.server.change(it.uri, 2, [{ text: edited(text, ignore) }]);
  expect(await it.server.shows(it.uri, atVersion(2))).toSatisfy(notFinding('touchpoint-without-owner'));
});

test('a mistake of the language cannot be ignored', async () => {
  const actions = await ask(await opened(journey('visit', 'carre'), 'unknown-name'));
  expect(actions).not.toEqual([]);
  expect(actions.filter(({ title }) => title.startsWith('Ignore'))).toEqual([]);
});

test.each(['source.fixAll.waymark', 'source.fixAll', 'source'])('%s fixes the whole file', async (kind) => {
  const text = journey('visit', 'carre') + journey('call', 'cares').replace('channel', 'chanel');
  const it = await opened(text, 'unknown-name');
  const actions = await ask(it, [kind]);
  expect(actions).toHaveLength(1);
  expect(actions[0]).toMatchObject({ kind: 'source.fixAll.waymark' });
  const after = journey('visit', 'care') + journey('call', 'care');
  expect(edited(text, actions[0])).toBe(after);
  await it.server.change(it.uri, 2, [{ text: after }]);
  await it.server.shows(it.uri, atVersion(2));
  expect(await ask(it, [kind])).toEqual([]);
});

test('fixing the whole file is offered only to those who ask for it', async () => {
  const it = await opened(journey('visit', 'carre'), 'unknown-name');
  const kinds = async (only?: string[]) => new Set((await ask(it, only)).map(({ kind }) => kind));
  expect(await kinds()).toEqual(new Set(['quickfix']));
  expect(await kinds(['quickfix', 'source.organizeImports'])).toEqual(new Set(['quickfix']));
  expect(await kinds([''])).toEqual(new Set(['quickfix', 'source.fixAll.waymark']));
  expect(it.server.answer.capabilities.codeActionProvider).toEqual({
    codeActionKinds: ['quickfix', 'source.fixAll.waymark'],
  });
});
