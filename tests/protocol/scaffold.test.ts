import { expect, test } from 'vitest';
import { applyEdits, LineIndex } from '../../language/index.ts';
import type { Choices, WrittenJourney } from '../../server/features/scaffold.ts';
import { serverCommands } from '../../server/features/server-commands.ts';
import { atVersion, notFinding, startServer, uriOf } from '../support/language-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const brand = 'brand northwind "Northwind"\npersona maya "Maya"\n';

test('a journey is made of answers, and the project takes it in', async () => {
  const folder = temporaryFolder({ 'brand.journey': brand });
  const server = await startServer({ folders: [folder] });
  expect(server.answer.capabilities.executeCommandProvider?.commands).toEqual([...serverCommands]);
  const execute = <T>(command: string, ...given: unknown[]): Promise<T> =>
    server.connection.sendRequest('workspace/executeCommand', { command, arguments: given });
  const uri = uriOf(`${folder}/brand.journey`);
  await server.open(uri, brand);
  await server.shows(uri, atVersion(1));
  const { personas } = await execute<Choices>('waymark.scaffold.choices', uriOf(folder));
  expect(personas).toEqual([{ name: 'maya', title: 'Maya' }]);

  const journey = await execute<WrittenJourney>('waymark.scaffold.journey', uriOf(folder), {
    title: 'Order',
    persona: personas[0],
    owner: { title: 'Customer Care' },
    stages: ['Buy'],
    promise: { title: 'Soon' },
    kept: { touchpoint: 'It is there', stage: 0 },
  });
  const lines = new LineIndex(brand);
  const edits = journey.edits.flatMap((file) => file.edits);
  const changed = edits.map(({ range, newText }) => ({ span: lines.span(range), text: newText }));
  await server.change(uri, 2, [{ text: applyEdits(brand, changed) }]);
  const order = uriOf(`${folder}/order.journey`);
  await server.open(order, journey.text);
  expect(await server.shows(order, atVersion(1))).toSatisfy(notFinding('unknown-name'));
  expect(await execute('waymark.progress')).toEqual({
    hasJourney: true,
    hasLivelyTouchpoint: false,
    hasKeptPromise: true,
  });
});

test('what is no command, or no answer, is refused in words', async () => {
  const server = await startServer();
  const refused = server.connection.sendRequest('workspace/executeCommand', {
    command: 'waymark.scaffold.journey',
    arguments: ['', {}],
  });
  await expect(refused).rejects.toThrow('These are no answers to make a journey of.');
});
