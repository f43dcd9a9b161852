import { expect, test } from 'vitest';
import { LineIndex } from '../../language/index.ts';
import type { View, ViewParams } from '../../server/features/view.ts';
import { type LanguageServer, startServer, uriOf } from '../support/language-server.ts';
import { journey, team } from '../support/small-journeys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('waymark/view draws the journey under the cursor, and says where its touchpoints stand', async () => {
  const text = journey('visit', 'care') + journey('call', 'care');
  const folder = temporaryFolder({ 'brand.journey': team, 'maps.journey': text });
  const uri = uriOf(`${folder}/maps.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, text);
  const lines = new LineIndex(text);
  const position = lines.position(text.indexOf('call-call'));
  const view = await draw(server, { uri, view: 'journey', position });
  expect(view).toMatchObject({ kind: 'mermaid', journey: 'call' });
  expect(view.text).toContain('Journey call');
  expect(view.journeys.map(({ name, title }) => [name, title])).toEqual([
    ['visit', 'Journey visit'],
    ['call', 'Journey call'],
  ]);
  const [element] = view.elements;
  expect(element).toMatchObject({ uri });
  const span = lines.span(element?.range ?? expect.fail('no touchpoint'));
  expect(text.slice(span.start, span.end)).toContain('call-call');
  expect((await draw(server, { uri, view: 'journey' })).journey).toBe('visit');
  expect((await draw(server, { uri, view: 'journey', journey: 'call' })).journey).toBe('call');
});

test('waymark/view sees every edit that was sent before it', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const uri = uriOf(`${folder}/maps.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, journey('visit', 'care'));
  await server.change(uri, 2, [{ text: journey('call', 'care') }]);
  expect((await draw(server, { uri, view: 'journey' })).text).toContain('Journey call');
});

test('waymark/view of a file without a journey says why there is nothing to see', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const server = await startServer({ folders: [folder] });
  const params = { uri: uriOf(`${folder}/brand.journey`), view: 'journey' } as const;
  expect((await draw(server, params)).reason).toBe('no-journey');
});

test('waymark/view of a project without a promise says why there is nothing to see', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const server = await startServer({ folders: [folder] });
  const params = { uri: uriOf(`${folder}/brand.journey`), view: 'promises' } as const;
  expect(await draw(server, params)).toMatchObject({ kind: 'mermaid', text: '', reason: 'no-promises' });
});

function draw(server: LanguageServer, params: ViewParams): Promise<View> {
  return server.connection.sendRequest('waymark/view', params);
}
