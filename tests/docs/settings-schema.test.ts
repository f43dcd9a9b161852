import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '../../language/index.ts';
import manifest from '../../package.json';
import { generatedFiles } from '../../scripts/generated-files.mts';
import { readSettings } from '../../server/workspace/files/index.ts';
import { memoryFileSource } from '../support/memory-file-source.ts';
import { file, schema } from './settings-bed.ts';

const validate = new Ajv({
  strict: true,
  keywords: ['markdownDescription', 'enumDescriptions', 'defaultSnippets'],
}).compile(schema);

/** Schema and reader are of one mind about a text. */
function checkAgree(text: string, isSound: boolean): void {
  const { problems } = readSettings(memoryFileSource({ '/maps/waymark.json': text }), '/maps');
  expect(validate(JSON.parse(text))).toBe(isSound);
  expect(problems.length === 0).toBe(isSound);
}

describe('the schema of waymark.json', () => {
  it('is the one that the editor is given', () => {
    expect(manifest.contributes.jsonValidation).toEqual([{ fileMatch: 'waymark.json', url: `./${file}` }]);
  });

  it('knows every check, and what it is unless set', () => {
    const rules = Object.entries(schema.properties.rules.properties);
    expect(rules.map(([code, rule]) => ({ code, summary: rule.description, usual: rule.default }))).toEqual(
      checks.map(({ code, summary, severity, options }) => ({
        code,
        summary,
        usual: Object.keys(options).length === 0 ? severity : [severity, options],
      })),
    );
  });

  it('says of every check what its documentation says', () => {
    const page = generatedFiles().get('docs/checks.md') ?? '';
    for (const [code, { description }] of Object.entries(schema.properties.rules.properties)) {
      expect(page).toContain(`\n## ${code}\n\n${description}\n`);
    }
  });

  it.each(checks)('takes what $code is unless set', ({ code, severity, options }) => {
    checkAgree(JSON.stringify({ rules: { [code]: [severity, options] } }), true);
  });

  it.each([
    '{}',
    '{ "$schema": "./waymark.schema.json" }',
    '{ "exclude": ["drafts", "!(a|b)", "**/*.old.journey", "..a"] }',
    '{ "rules": {}, "exclude": [] }',
    '{ "rules": { "promise-undelivered": "off", "journey-without-peak": ["hint", { "touchpoints": 0 }] } }',
    '{ "rules": { "research-stale": ["hint", {}] } }',
  ])('takes %s, as the reader of settings does', (text) => {
    checkAgree(text, true);
  });

  it.each([
    '[]',
    '7',
    '{ "colour": "blue" }',
    '{ "$schema": 7 }',
    '{ "exclude": "drafts" }',
    '{ "exclude": [7] }',
    '{ "exclude": [" "] }',
    '{ "exclude": [""] }',
    '{ "exclude": ["!drafts"] }',
    '{ "exclude": ["../drafts"] }',
    '{ "exclude": [".."] }',
    '{ "exclude": ["/drafts"] }',
    '{ "exclude": ["C:/drafts"] }',
    '{ "exclude": ["a:b"] }',
    '{ "exclude": ["+(a|aa)b"] }',
    '{ "exclude": ["x/*(a*)"] }',
    '{ "exclude": ["{a/b,c}"] }',
    '{ "exclude": ["x/*a?*a*"] }',
    `{ "exclude": ["${'a'.repeat(301)}"] }`,
    '{ "rules": [] }',
    '{ "rules": { "promise-undelivrd": "off" } }',
    '{ "rules": { "unknown-name": "off" } }',
    '{ "rules": { "promise-undelivered": "fatal" } }',
    '{ "rules": { "promise-undelivered": 2 } }',
    '{ "rules": { "promise-undelivered": ["off"] } }',
    '{ "rules": { "promise-undelivered": ["off", { "days": 2 }] } }',
    '{ "rules": { "promise-undelivered": ["off", {}, {}] } }',
    '{ "rules": { "research-stale": ["off", { "months": 1.5 }] } }',
    '{ "rules": { "research-stale": ["off", { "months": -1 }] } }',
    '{ "rules": { "research-stale": ["off", { "months": "6" }] } }',
    '{ "rules": { "research-stale": ["off", { "month": 6 }] } }',
  ])('refuses %s, as the reader of settings does', (text) => {
    checkAgree(text, false);
  });
});

it('takes what the reader of settings takes, and nothing else', () => {
  const count = fc.oneof(fc.nat(), fc.constantFrom(-1, 0.5, 1e300, '6', null, true, {}, []));
  const options = fc.dictionary(fc.constantFrom('months', 'touchpoints', 'days', 'month', 'toString'), count);
  const severity = fc.constantFrom('off', 'hint', 'info', 'warning', 'error', 'Error', '', 1, null);
  const rule = fc.oneof(
    severity,
    options,
    fc.array(fc.oneof(severity, options)),
    fc.tuple(severity, options),
  );
  const codes = ['improvement-stale', 'research-stale', 'promise-undelivered', 'unknown-name', 'valueOf'];
  const glob = fc.array(
    fc.constantFrom('a', '*', '**', '/', '(', ')', '+', '!', '[', ']', '{', '}', '?', '|', '\\'),
  );
  const globs = fc.oneof(
    fc.string(),
    glob.map((parts) => parts.join('')),
    fc.integer(),
  );
  const exclude = fc.oneof(fc.array(globs), fc.string());
  const settings = fc.record(
    {
      rules: fc.dictionary(fc.constantFrom(...codes), rule),
      exclude,
      $schema: fc.oneof(fc.string(), fc.nat()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(settings, (value) => {
      const text = JSON.stringify(value);
      checkAgree(text, validate(JSON.parse(text)));
    }),
    { numRuns: 2000 },
  );
});

it('has no setting that could name a program, a place elsewhere, or other settings', () => {
  const kinds = (at: unknown, path: string): string[] => {
    if (typeof at !== 'object' || at === null) return [];
    const { type, pattern } = at as { type?: unknown; pattern?: unknown };
    // An address of a schema is for the editor: Waymark does not read it.
    const isFree = type === 'string' && pattern === undefined && path !== '/properties/$schema';
    return [
      ...(isFree ? [path] : []),
      ...Object.entries(at).flatMap(([key, value]) => kinds(value, `${path}/${key}`)),
    ];
  };
  expect(kinds(schema, '')).toEqual([]);
  expect(kinds({ properties: { plugin: { type: 'string' } } }, '')).toEqual(['/properties/plugin']);
  expect(Object.keys(schema.properties)).toEqual(['$schema', 'exclude', 'rules']);
  const types = JSON.stringify(schema.properties.rules).match(/"type":"\w+"/g) ?? [];
  expect(new Set(types)).toEqual(new Set(['"type":"object"', '"type":"array"', '"type":"integer"']));
});
