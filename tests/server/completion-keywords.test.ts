import { describe, expect, test } from 'vitest';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { languageMistakes, openProject } from '../../language/index.ts';
import { ask, editor } from '../support/features.ts';
import { today } from '../support/fixture.ts';
import { accepted, checkAccepted, checkCompletion, itemsAt, plainEditor, shownAt } from './completion-bed.ts';

const plain = { client: plainEditor, all: false };

describe('the most likely keyword comes first', () => {
  test.each([
    ['in an empty file', '$0', 'brand | team | persona | promise | journey | vocabulary'],
    ['in a team', 'team care\n  $0', 'lead | contact | part-of | note | tag | team | brand'],
    ['in a promise', 'promise a\n  said "Web"\n  $0', 'to | owner | measure'],
    ['in a journey', 'journey a\n  for maya\n  $0', 'owner | measure | research'],
    [
      'in a journey that has all it needs',
      'journey a\n  for maya\n  owner care\n  measure nps\n  research "x"\n  $0',
      'research | stage | touchpoint',
    ],
    ['in a stage', 'journey a\n  stage s\n    $0', 'goal | touchpoint | gap | stage'],
    ['in a gap', 'journey a\n  stage s\n    gap 2 days\n      $0', 'bridged-by | touchpoint | gap | stage'],
    [
      'after what often comes',
      'journey a\n  stage s\n    touchpoint t\n      channel web\n      owner care\n      emotion calm\n      communicates "x"\n      $0',
      'communicates | respects | pain | opportunity | touchpoint | gap | stage',
    ],
    ['outside', 'journey a\n  stage s\n    touchpoint t\n      outside\n      $0', 'emotion'],
    [
      'as deep as touchpoints',
      'journey a\n  stage s\n    touchpoint t\n    $0',
      'touchpoint | gap | channel',
    ],
    ['as deep as stages', 'journey a\n  stage s\n    touchpoint t\n  $0', 'stage | channel'],
    ['as deep as journeys', 'journey a\n  stage s\n    touchpoint t\n$0', 'journey | brand | team'],
    ['where nothing is indented', 'journey a\nstage s\ntouchpoint t\n$0', 'channel | owner | emotion'],
  ])('%s', (_, fixture, expected) => {
    checkCompletion(fixture, expected, plain);
  });
});

test.each([
  ['own$0er care', 'owner'],
  ['$0owner care', 'channel | owner'],
  ['channel web\n      own$0\n      emotion calm', 'owner'],
  ['channel web\n      emot$0\n      emotion calm', '(nothing)'],
])('what is there already is left out: %j', (lines, expected) => {
  const fixture = `journey a\n  stage s\n    touchpoint t\n      ${lines}`;
  checkCompletion(fixture, expected, { client: plainEditor, all: expected === '(nothing)' });
});

test('a project has one brand', () => {
  const labels = itemsAt(ask('//- a.journey\nbrand northwind\n//- b.journey\n$0'), plainEditor).map(
    ({ label }) => label,
  );
  expect(labels).toEqual(['team', 'persona', 'promise', 'journey', 'vocabulary']);
});

test('a keyword says what it is for, with an example', () => {
  const [item] = shownAt(ask('team care\n  le$0'));
  expect(item).toMatchObject({
    label: 'lead',
    detail: 'Who leads the team.',
    kind: CompletionItemKind.Keyword,
  });
  expect(item?.documentation).toEqual({ kind: 'markdown', value: '```journey\nlead "Ana Ruiz"\n```' });
});

test('behind a keyword that takes a name the list of names opens, in editors that can', () => {
  const [item] = shownAt(ask('team care\n  part$0'));
  expect(item?.command).toMatchObject({ command: 'editor.action.triggerSuggest' });
  expect(shownAt(ask('team care\n  part$0'), plainEditor)[0]).not.toHaveProperty('command');
  expect(shownAt(ask('team care\n  part$0 field'))[0]).not.toHaveProperty('command');
});

describe('a line goes where it belongs', () => {
  test.each([
    [
      'touchpoint',
      'journey a\n  stage s\n    touchpoint t\n      touch$0',
      'journey a\n  stage s\n    touchpoint t\n    touchpoint ',
    ],
    [
      'stage',
      'journey a\n  stage s\n    touchpoint t\n      sta$0',
      'journey a\n  stage s\n    touchpoint t\n  stage ',
    ],
    ['journey', 'journey a\n  stage s\n    jou$0', 'journey a\n  stage s\njourney '],
    [
      'owner',
      'journey a\n  stage s\n    touchpoint t\nown$0',
      'journey a\n  stage s\n    touchpoint t\n      owner ',
    ],
    [
      'owner',
      'journey a\nstage s\ntouchpoint t\nchannel web\nown$0',
      'journey a\nstage s\ntouchpoint t\nchannel web\nowner ',
    ],
    [
      'owner',
      'journey a\n\tstage s\n\t\ttouchpoint t\n\t\t\town$0',
      'journey a\n\tstage s\n\t\ttouchpoint t\n\t\t\towner ',
    ],
    ['stage', '\uFEFFjourney a\nsta$0', '\uFEFFjourney a\n  stage '],
    ['stage', '\uFEFFsta$0', undefined],
  ])('%s', (label, before, after) => {
    if (after === undefined) checkCompletion(before, '(nothing)', { client: plainEditor });
    else checkAccepted(before, label, after, plainEditor);
  });
});

describe('whole blocks', () => {
  test('a touchpoint comes with the names of the project', () => {
    checkAccepted(
      'team care "C"\njourney a\n  stage s\n    touchpoint t\n      owner care\n      touchp$0',
      'touchpoint, with channel, owner, emotion',
      `team care "C"
journey a
  stage s
    touchpoint t
      owner care
    touchpoint name "What happens"
      channel web
      owner care
      emotion hopeful "Why"`,
    );
  });

  test('a file keeps its line ends and its tabs', () => {
    checkAccepted(
      'journey a\r\n\tstage s\r\n\t\tgap 2 days\r\n\t\tga$0',
      'gap, with how long it lasts',
      'journey a\r\n\tstage s\r\n\t\tgap 2 days\r\n\t\tgap 5 working days "What they wait for"\r\n\t\t\tbridged-by touchpoint',
    );
  });

  test('they are offered to editors that can fill them in, on lines that hold nothing else', () => {
    const isWhole = ({ kind }: CompletionItem) => kind === CompletionItemKind.Snippet;
    const around = 'journey a\n  stage s\n    touchp$0';
    expect(itemsAt(ask(around)).some(isWhole)).toBe(true);
    expect(itemsAt(ask(around), plainEditor).some(isWhole)).toBe(false);
    expect(itemsAt(ask(`${around} b "B"`)).some(isWhole)).toBe(false);
  });

  const places = [
    '$0',
    'promise a\n  $0',
    'journey a\n  $0',
    'journey a\n  stage s\n    $0',
    'journey a\n  stage s\n    touchpoint t\n      $0',
  ];
  const mistakes = new Set([
    ...languageMistakes.map(({ code }) => code),
    'misleading-indentation',
    'unknown-emotion',
  ]);
  // The names in it are to be filled in.
  mistakes.delete('unknown-name');

  test.each(places)('each is the language as it is, written at %j', (place) => {
    const asked = ask(place);
    const wholes = itemsAt(asked, editor).filter(({ kind }) => kind === CompletionItemKind.Snippet);
    expect(wholes.length).toBeGreaterThan(1);
    for (const item of wholes) {
      const text = accepted(asked, item);
      const { snapshot } = openProject({ today }).update([{ uri: 'a.journey', text }]);
      const found = snapshot.problems('a.journey').filter(({ code }) => mistakes.has(code));
      expect(
        found.map(({ message }) => message),
        text,
      ).toEqual([]);
      expect(text).not.toContain('$');
    }
  });
});
