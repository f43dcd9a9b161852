import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSaved, saveProject } from '../../language/exchange/html/saved-project.ts';
import { picturesOf } from '../../language/exchange/pictures.ts';
import { type Journey, openProject, type Snapshot, svgOf } from '../../language/index.ts';
import { anyJourneyText, sampleTexts } from '../support/any-journey.ts';
import { anyMap } from '../support/any-map.ts';
import { openFixture, today } from '../support/fixture.ts';

const views = ['map', 'journey', 'promises', 'overview'] as const;

function projectOf(texts: readonly string[]): Snapshot {
  const files = texts.map((text, place) => ({ uri: `file:///home/ana/maps/${place}.journey`, text }));
  return openProject({ today }).update(files).snapshot;
}

/** All pictures of a project, as they are printed. */
function pictures(snapshot: Snapshot, journeys: readonly Journey[]): string[] {
  return views.flatMap((view) =>
    picturesOf({ snapshot, journeys, view }).map(({ scene }) => svgOf(scene, (colour) => colour)),
  );
}

/** The project as it comes out of a page again. */
function broughtBack(snapshot: Snapshot, journeys: readonly Journey[]) {
  return openSaved(JSON.parse(JSON.stringify(saveProject(snapshot, journeys))));
}

function checkPictures(snapshot: Snapshot, journeys: readonly Journey[]): void {
  const back = broughtBack(snapshot, journeys);
  expect(pictures(back.snapshot, back.journeys)).toEqual(pictures(snapshot, journeys));
}

function drawable(snapshot: Snapshot): readonly Journey[] {
  return snapshot.facts.journeys.filter(({ touchpoints }) => touchpoints.length > 0);
}

describe('a project that was saved in a page', () => {
  test('draws the samples as they were drawn, to the byte', () => {
    const snapshot = projectOf(sampleTexts);
    checkPictures(snapshot, drawable(snapshot));
  });

  test('draws one of its journeys as it was drawn, whatever is left out of the others', () => {
    const snapshot = projectOf(sampleTexts);
    for (const journey of drawable(snapshot)) checkPictures(snapshot, [journey]);
  });

  test('draws any project as it was drawn', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyMap, anyJourneyText), { minLength: 1, maxLength: 3 }), (texts) => {
        const snapshot = projectOf(texts);
        const journeys = drawable(snapshot);
        checkPictures(snapshot, journeys);
        checkPictures(snapshot, journeys.slice(0, 1));
      }),
      { numRuns: 30 },
    );
  });

  test('holds no comments, no notes, no contacts and no folders, and of other journeys no more than is shown', () => {
    const snapshot = openFixture(`
# secret: a comment
team care "Care" # secret: behind a statement
  contact "secret@example.invalid"
  # ignore team-idle: secret reason
persona maya "Maya"
  note "secret note"
journey one "One"
  touchpoint a "Seen"
    pain "Seen pain"
    note """
    secret lines
    """
journey two "Two"
  touchpoint b "Named in the overview"
    pain "secret pain"
    quote "secret quote"
    backstage "secret backstage" by care
`);
    const [one] = drawable(snapshot);
    const saved = JSON.stringify(saveProject(snapshot, one === undefined ? [] : [one]));
    expect(saved).not.toMatch(/secret|file:/);
    expect(saved).toContain('Seen pain');
  });
});
