import { expect, test } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { OwnerChoices } from '../../server/features/map-edits.ts';
import type { View } from '../../server/features/view.ts';
import { edited } from '../support/features.ts';
import { type LanguageServer, startServer, uriOf } from '../support/language-server.ts';

const uri = uriOf('/maps/order.journey');
const text =
  'team care "Customer Care"\r\njourney order\r\n  touchpoint pay "Pay 💳"\r\n    emotion calm\r\n  touchpoint leave\r\n';

interface Drawn {
  readonly execute: <T>(command: string, ...given: unknown[]) => Promise<T>;
  /** What a command is told of an element of the map. */
  readonly told: readonly unknown[];
}

/** Has the map drawn, and gives back how a command asks for an element of it. */
async function mapOf(server: LanguageServer, id: string): Promise<Drawn> {
  const view = await server.connection.sendRequest<View>('waymark/view', { uri, view: 'map' });
  const element = view.elements.find((it) => it.id === id) ?? expect.fail(`nothing is called ${id}`);
  return {
    told: [element.uri, element.range.start, id],
    execute: (command, ...given) =>
      server.connection.sendRequest('workspace/executeCommand', { command, arguments: given }),
  };
}

function after(edit: WorkspaceEdit, version: number): string {
  const [change, ...others] = edit.documentChanges ?? [];
  expect(others).toEqual([]);
  if (change === undefined || !('textDocument' in change)) return expect.fail('no edit of a text');
  expect(change.textDocument).toEqual({ uri, version });
  return edited(text, change.edits as Parameters<typeof edited>[1]);
}

test('a score that was dragged on the map is an edit of the text as it is now', async () => {
  const server = await startServer();
  await server.open(uri, text);
  const { execute, told } = await mapOf(server, 'order.pay');
  const edit = await execute<WorkspaceEdit>('waymark.map.setScore', ...told, -1);
  expect(after(edit, 1)).toBe(text.replace('calm', 'calm -1'));
  expect(await execute('waymark.map.setScore', ...told, 0)).toBeNull();
});

test('a place that is another one by now is refused in words', async () => {
  const server = await startServer();
  await server.open(uri, text);
  const { execute, told } = await mapOf(server, 'order.pay');
  await server.change(uri, 2, [{ text: text.replace('touchpoint pay', 'touchpoint buy') }]);
  await expect(execute('waymark.map.setScore', ...told, 1)).rejects.toThrow('It no longer stands there');
  await expect(execute('waymark.map.owners', ...told)).rejects.toThrow('It no longer stands there');
});

test('the teams that can own what nobody owns come with their edits', async () => {
  const server = await startServer();
  await server.open(uri, text);
  const { execute, told } = await mapOf(server, 'order.leave');
  const { title, choices } = await execute<OwnerChoices>('waymark.map.owners', ...told);
  expect([title, ...choices.map((it) => it.title)]).toEqual(['leave', 'Customer Care']);
  const [care] = choices.map(({ edit }) => after(edit, 1));
  expect(care).toBe(`${text}    owner care\r\n`);
});
