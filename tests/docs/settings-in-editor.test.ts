import { describe, expect, it } from 'vitest';
import { getLanguageService, type JSONSchema, TextDocument } from 'vscode-json-languageservice';
import { checks } from '../../language/index.ts';
import { schema } from './settings-bed.ts';

/** VS Code's own service for JSON files, with a document that it takes for a `waymark.json`. */
function opened(text: string) {
  const service = getLanguageService({});
  const uri = 'file:///maps/waymark.json';
  service.configure({
    schemas: [{ uri: 'waymark:schema', fileMatch: ['waymark.json'], schema: schema as JSONSchema }],
  });
  const document = TextDocument.create(uri, 'json', 1, text);
  return { service, document, json: service.parseJSONDocument(document) };
}

/** What is offered at `$0`, each with its documentation. */
async function offered(text: string): Promise<[string, string][]> {
  const { service, document, json } = opened(text.replace('$0', ''));
  const list = await service.doComplete(document, document.positionAt(text.indexOf('$0')), json);
  return (list?.items ?? []).map(({ label, documentation }) => [
    label,
    typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
  ]);
}

describe('an editor that knows the schema', () => {
  it('offers checks with their summaries, and severities', async () => {
    const codes = await offered('{ "rules": { $0 } }');
    expect(codes).toEqual(checks.map(({ code, summary }) => [code, expect.stringContaining(summary)]));
    const severities = await offered('{ "rules": { "promise-undelivered": $0 } }');
    expect(severities.map(([label]) => label)).toEqual(
      expect.arrayContaining(['"off"', '"hint"', '"info"', '"warning"', '"error"']),
    );
  });

  it('offers the options of a check', async () => {
    const options = await offered('{ "rules": { "improvement-stale": ["info", { $0 }] } }');
    expect(options.map(([label]) => label)).toEqual(['months', 'touchpoints']);
  });

  it('points at what is wrong', async () => {
    const { service, document, json } = opened(
      '{ "rules": { "promise-undelivered": "fatal", "colours": "off" } }',
    );
    const found = await service.doValidation(document, json);
    expect(found.map(({ range }) => document.getText(range))).toEqual(['"fatal"', '"colours"']);
  });
});
