import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../language/index.ts';
import { openFixture, readFixture } from '../support/fixture.ts';

/** Proves that of the fixes of all problems the one of this title turns the files before into those after, and that its problem goes. */
function checkDeclared(title: string, before: string, after: string): void {
  const { files } = readFixture(before);
  const snapshot = openFixture(before);
  const problem = files
    .flatMap(({ uri }) => snapshot.problems(uri))
    .find((it) => it.fixes.some((fix) => fix.title === title));
  const fix = problem?.fixes.find((it) => it.title === title);
  expect(fix, `there is a fix '${title}'`).toBeDefined();
  expect(fix?.preferred).not.toBe(true);
  const fixed = files.map(({ uri, text }) => {
    const edits = fix?.edits.filter((it) => it.uri === uri).flatMap((it) => it.edits) ?? [];
    return { uri, text: applyEdits(text, edits) };
  });
  expect(fixed).toEqual(readFixture(after).files);
  const left = openFixture(after).problems(problem?.uri ?? '');
  expect(left.map((it) => it.message)).not.toContain(problem?.message);
}

function titlesOf(fixture: string): string[] {
  return openFixture(fixture)
    .problems('main.journey')
    .filter((it) => it.code === 'unknown-name')
    .flatMap((it) => it.fixes.map((fix) => fix.title));
}

describe('what nothing declares yet', () => {
  it('is declared at the end of the file that declares the brand', () => {
    checkDeclared(
      "Create the team 'Field engineering'",
      `//- a.journey
journey j
  owner field-engineering
//- brand.journey
brand b
  value v
# The end.

//- c.journey
team care`,
      `//- a.journey
journey j
  owner field-engineering
//- brand.journey
brand b
  value v
# The end.

team field-engineering "Field engineering"

//- c.journey
team care`,
    );
  });

  it('is declared, where there is no brand, in the first file that declares one of the kind', () => {
    checkDeclared(
      "Create the persona 'Maya, at home'",
      `//- a.journey
journey j
  for "Maya, at home"
//- people.journey
persona henrik
//- z.journey
persona zoe`,
      `//- a.journey
journey j
  for "Maya, at home"
//- people.journey
persona henrik

persona maya-at-home "Maya, at home"

//- z.journey
persona zoe`,
    );
  });

  it('is declared, where there is neither, in the file that names it', () => {
    checkDeclared(
      "Create the promise 'Online soon'",
      'journey j\n  touchpoint t\n    delivers online_soon',
      'journey j\n  touchpoint t\n    delivers online_soon\n\npromise online_soon "Online soon"\n',
    );
  });

  it('is a channel of the vocabulary, below its other words', () => {
    checkDeclared(
      "Add the channel 'Drone' to the vocabulary",
      `//- a.journey
journey j
  touchpoint t
    channel drone
//- words.journey
vocabulary
  channel van "Van" # at the door

team care`,
      `//- a.journey
journey j
  touchpoint t
    channel drone
//- words.journey
vocabulary
  channel van "Van" # at the door
  channel drone "Drone"

team care`,
    );
  });

  it('closes a text block without an end before it goes on below it', () => {
    checkDeclared(
      "Add the channel 'Drone' to the vocabulary",
      'journey j\n  touchpoint t\n    channel drone\nvocabulary\n  note """\n    Words',
      'journey j\n  touchpoint t\n    channel drone\nvocabulary\n  note """\n    Words\n  """\n  channel drone "Drone"',
    );
  });

  it('starts a vocabulary beside the brand where there is none', () => {
    checkDeclared(
      "Add the channel 'By drone' to the vocabulary",
      '//- a.journey\njourney j\n  touchpoint t\n    channel "By drone"\n//- b.journey\nbrand b',
      `//- a.journey
journey j
  touchpoint t
    channel "By drone"
//- b.journey
brand b

vocabulary
  channel by-drone "By drone"
`,
    );
  });

  it('may be meant for something that is near', () => {
    expect(titlesOf('team operations\njourney j\n  owner operation')).toEqual([
      "Change to 'operations'",
      "Create the team 'Operation'",
    ]);
  });

  it('is not declared under a text of several lines, which no title is', () => {
    const inLines = (first: string) => `team a\njourney j\n  owner """\n    ${first}\n    Care\n    """`;
    expect(titlesOf(inLines(''))).toEqual([]);
    expect(titlesOf(inLines('Customer'))).toEqual([]);
    expect(titlesOf('team a\njourney j\n  owner "Customer Care"')).toEqual([
      "Create the team 'Customer Care'",
    ]);
  });

  it('is not declared under a name that is taken, or that cannot be one', () => {
    expect(titlesOf('team care\njourney j\n  owner Care')).toEqual(["Change to 'care'"]);
    expect(titlesOf('team our-care "Care"\njourney j\n  owner "Our care!"')).toEqual([]);
    expect(titlesOf('vocabulary\n  channel van\njourney j\n  touchpoint t\n    channel Van')).toEqual([
      "Change to 'van'",
    ]);
    expect(titlesOf('journey j\n  owner 24/7')).toEqual([]);
    expect(titlesOf('team a "Care"\nteam b "Care"\njourney j\n  owner "Care"')).toEqual([]);
  });
});
