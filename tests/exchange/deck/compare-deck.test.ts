import { describe, expect, it } from 'vitest';
import { compareDeck, modelJson } from '../../../language/index.ts';
import { openFixture } from '../../support/fixture.ts';

const snapshot = openFixture('journey order "Order"\n  touchpoint pay "Pay"\n    emotion calm\n');
const project = { snapshot, journeys: snapshot.facts.journeys };
const deck = { model: undefined, revision: undefined, isWhole: true, slides: [] };

describe('a deck whose own account of itself was tampered with', () => {
  it.each([
    ['in its stages', (model: string) => model.replace(/"stages": ?\[/, '"stages":[null,')],
    ['in its steps', (model: string) => model.replace(/"steps": ?\[/, '"steps":{"x":').replace(/\]/, '}')],
    [
      'in that nothing is what it should be',
      () => '{"version":1,"teams":[1],"personas":[null],"promises":[[]],"journeys":["a"]}',
    ],
    ['in that it is no model', () => 'null'],
  ])('is said not to be comparable: %s', (_, tampered) => {
    const { changes, slides } = compareDeck(deck, tampered(modelJson(snapshot, project.journeys)), project);
    expect(changes).toEqual(['What it shows cannot be compared: it was made by another version of Waymark.']);
    expect(slides).toEqual([]);
  });
});
