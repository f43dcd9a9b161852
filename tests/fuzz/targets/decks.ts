import assert from 'node:assert/strict';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { openTemplate } from '../../../language/documents/pptx/open-template.ts';
import { readDeck } from '../../../language/documents/pptx.ts';
import { compareDeck, modelJson, openProject } from '../../../language/index.ts';
import { today } from '../../support/fixture.ts';
import { inputOf, type SeedKind, textOf } from '../target.ts';

export const what =
  'any file can be asked whether it is a deck of Waymark, or be given as a template: it is read, or it is none; never does it fail';

export const seeds: readonly SeedKind[] = ['decks'];

const part = () =>
  fc.oneof(
    fc.constantFrom(
      '<a/>',
      '<a',
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      '[]',
      '{"title":1}',
      '',
      '\uFEFF<a/>',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
const name = () =>
  fc.constantFrom(
    ...['_rels/.rels', 'ppt/presentation.xml', 'ppt/_rels/presentation.xml.rels', 'customXml/item1.xml'],
    ...[
      'ppt/slides/slide1.xml',
      '[Content_Types].xml',
      '../../x',
      'constructor',
      'docProps/custom.xml',
      'a/',
    ],
  );

export const inputs = () =>
  fc.oneof(
    models(),
    fc.uint8Array({ maxLength: 200 }),
    fc
      .dictionary(name(), part(), { maxKeys: 6 })
      .map((parts) =>
        zipSync(
          Object.fromEntries(
            Object.entries(parts).map(([path, text]) => [path, new TextEncoder().encode(text)]),
          ),
          { level: 0 },
        ),
      ),
    fc.tuple(fc.nat(200), fc.nat(255)).map(([at, byte]) => {
      const bytes = zipSync({ 'ppt/presentation.xml': new Uint8Array(40) }, { level: 0 });
      bytes[at % bytes.length] = byte;
      return bytes;
    }),
  );

/** What a deck says it shows, with some of it other than it should be. */
const models = () =>
  fc.tuple(fc.nat(), fc.jsonValue({ maxDepth: 1 })).map(([at, value]) => {
    const model = JSON.parse(modelJson(opened(), opened().facts.journeys));
    const places = placesIn(model);
    const [holder, key] = places[at % places.length] ?? [model, 'teams'];
    holder[key] = value;
    return inputOf(JSON.stringify(model));
  });

function placesIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key], ...placesIn(holder[key])]);
}

const project =
  'team care "Care"\npersona maya "Maya"\n  expects fast\npromise fast "Fast"\n  said "x" on 2026-01-01\n  measure m target > 3 actual 4\njourney j "J"\n  for maya\n  stage s "S"\n    gap 3 days\n    touchpoint t "T"\n      owner care\n      channel web\n      emotion angry\n      delivers fast\n      leads-to t\n';

function opened() {
  return openProject({ today }).update([{ uri: 'a.journey', text: project }]).snapshot;
}

export async function check(input: Uint8Array): Promise<void> {
  const deck = await readDeck(input);
  if (deck !== undefined) assert.ok(Array.isArray(deck.slides));
  const known = opened();
  const own = { model: undefined, revision: undefined, isWhole: true, slides: deck?.slides ?? [] };
  for (const model of [deck?.model, textOf(input)]) {
    if (model !== undefined) compareDeck(own, model, { snapshot: known, journeys: known.facts.journeys });
  }
  const template = openTemplate(input);
  if ('refused' in template) assert.match(template.refused, /\S/);
}
