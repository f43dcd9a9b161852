import { PassThrough } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { start } from '../../server/lsp/start.ts';
import { sourceExportTools } from '../support/export-tools.ts';
import { memoryFileSource } from '../support/memory-file-source.ts';

const uri = 'file:///maps/a.journey';

/** A server whose git is only counted, and the editor's end of its connection. */
async function served(initializationOptions: object) {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const asked: string[] = [];
  const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  start(connection, {
    disk: memoryFileSource({ '/maps/a.journey': 'journey a "A"\n  touchpoint t "T"\n' }),
    clock: () => new Date(2026, 9, 1),
    everyMinute: () => () => undefined,
    nextTurn: setImmediate,
    ignoreCase: false,
    tools: sourceExportTools,
    revisionOf: async (folder) => {
      asked.push(folder);
      return undefined;
    },
  });
  const editor = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  editor.listen();
  onTestFinished(() => editor.dispose());
  const workspaceFolders = [{ uri: 'file:///maps', name: 'maps' }];
  await editor.sendRequest('initialize', {
    ...{ processId: null, rootUri: null, capabilities: {}, workspaceFolders },
    initializationOptions,
  });
  await editor.sendNotification('initialized', {});
  return { editor, asked };
}

function deck(editor: ProtocolConnection): Promise<{ files: readonly object[] }> {
  return editor.sendRequest('workspace/executeCommand', {
    command: 'waymark.export.files',
    arguments: [uri, { format: 'pptx', journeys: 'project' }],
  });
}

it('makes slides in a folder that is not trusted without asking git, and asks it once the folder is', async () => {
  const { editor, asked } = await served({ isTrusted: false });
  await editor.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'journey', version: 1, text: 'journey a "A"\n  touchpoint t "T"\n' },
  });
  expect((await deck(editor)).files).toHaveLength(1);
  expect(asked).toEqual([]);
  await editor.sendNotification('waymark/trusted');
  expect((await deck(editor)).files).toHaveLength(1);
  expect(asked).toEqual(['/maps']);
});

it('asks git for an editor that knows no trust', async () => {
  const { editor, asked } = await served({});
  await editor.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'journey', version: 1, text: 'journey a "A"\n  touchpoint t "T"\n' },
  });
  expect((await deck(editor)).files).toHaveLength(1);
  expect(asked).toEqual(['/maps']);
});
