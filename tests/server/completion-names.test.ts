import { describe, expect, test } from 'vitest';
import { channels } from '../../language/index.ts';
import { channelSymbols } from '../../server/features/completion/channels.ts';
import { completions } from '../../server/features/completion.ts';
import { ask, editor } from '../support/features.ts';
import { checkAccepted, checkCompletion, row, shownAt } from './completion-bed.ts';

describe('names', () => {
  test('those used nearby come first', () => {
    checkCompletion(
      `//- brand.journey
team a
team b
team c
//- j.journey
journey j
  owner c
  touchpoint one
    owner b
  touchpoint two
    owner $0`,
      'b | c | a',
    );
  });

  test('a promise comes with its state', () => {
    const promise = `//- brand.journey
promise five-days "Online in five days"
//- j.journey
journey j
  touchpoint one
    delivers $0`;
    expect(row(promise, 'five-days')).toBe('five-days | Online in five days · broken | Online in five days');
    const [item] = shownAt(ask(promise));
    expect(item?.documentation).toMatchObject({
      kind: 'plaintext',
      value: expect.stringContaining('brand.journey, line 1'),
    });
  });

  test('a name comes with the file it stands in, even one whose address says nothing readable', () => {
    const [item] = shownAt(ask('//- 100%.journey\nteam care\n//- j.journey\njourney j\n  owner $0'));
    expect(item?.documentation).toMatchObject({ value: expect.stringContaining('in 100%.journey, line 1') });
  });

  test('signs in titles are shown as they are', () => {
    const [item] = shownAt(ask('team care "<b>$\\{1} *x*"\njourney j\n  owner $0'));
    expect(item?.detail).toBe('<b>$\\{1} *x*');
    expect(item?.insertTextFormat).toBeUndefined();
  });

  test('a team is no part of itself, and a journey is not compared with itself', () => {
    checkCompletion('team a\nteam b\n  part-of $0', 'a');
    checkCompletion('journey a\njourney b\n  compares-with $0', 'a');
  });

  test('any script', () => {
    checkCompletion('team 営業 "営業部"\nteam مبيعات "المبيعات"\njourney j\n  owner 営$0', '営業');
    checkCompletion('team 営業 "営業部"\nteam مبيعات "المبيعات"\njourney j\n  owner $0', '営業 | مبيعات');
  });

  test('a comma and the name behind it are parted by a space', () => {
    checkAccepted(
      'team a\nteam b\njourney j\n  touchpoint t\n    involves a,$0',
      'b',
      'team a\nteam b\njourney j\n  touchpoint t\n    involves a, b',
    );
    checkAccepted(
      'team a\nteam b\njourney j\n  touchpoint t\n    involves a, b$0',
      'b',
      'team a\nteam b\njourney j\n  touchpoint t\n    involves a, b',
    );
  });

  test('tags of the journey', () => {
    checkCompletion('journey j\n  tag pilot, move\n  touchpoint a\n    tag move, $0', 'pilot');
  });
});

describe('touchpoints', () => {
  const project = (line: string) => `//- fix.journey
journey fix-a-fault "The line is down"
  touchpoint fault-call "Call and report"
//- get.journey
journey get-online
  touchpoint first "First"
  touchpoint second "Second"
    ${line}
  touchpoint third "Third"
`;
  test.each([
    ['leads-to $0', 'third | first | fix-a-fault'],
    ['leads-to third\n    leads-to $0', 'first | fix-a-fault'],
    ['leads-to fix$0', 'fix-a-fault'],
    ['leads-to fix-a-fault.$0', 'fix-a-fault.fault-call'],
    ['leads-to fault-c$0', 'fix-a-fault.fault-call'],
    ['leads-to "Third$0', 'third'],
    ['leads-to secnod$0', '(nothing)'],
    ['leads-to thrid$0', 'third'],
  ])('%s', (line, expected) => {
    checkCompletion(project(line), expected);
  });

  test('a gap is bridged by touchpoints, of other journeys by way of their journey', () => {
    checkCompletion(project('gap 2 days\n    bridged-by first, $0'), 'third | second | fix-a-fault.');
  });
});

describe('channels', () => {
  test('each has a picture and a title', () => {
    expect(Object.keys(channelSymbols).sort()).toEqual(channels.map(({ name }) => name).sort());
    expect(new Set(Object.values(channelSymbols)).size).toBe(channels.length);
    expect(row('journey j\n  touchpoint t\n    channel $0', 'home-visit')).toBe(
      'home-visit 🏠 | Home visit | Home visit',
    );
  });

  test("the project's own come first, and may stand for built-in ones", () => {
    const own =
      'vocabulary\n  channel kiosk-car "Kiosk car"\n  channel web "Our pages"\njourney j\n  touchpoint t\n    channel $0';
    checkCompletion(own, 'kiosk-car | web | app', { all: false });
    expect(row(own, 'web')).toBe("web 🌐 | Our pages | Our pages, in the project's vocabulary");
  });
});

describe('emotions', () => {
  const feeling = (typed: string) =>
    `vocabulary\n  emotion hygge +2\njourney j\n  touchpoint t\n    emotion ${typed}$0`;

  test('each has its score in words and a face', () => {
    expect(row(feeling('lonel'), 'lonely')).toBe('lonely 🙁 | -1 bad | -1 bad');
    expect(row(feeling('hyg'), 'hygge')).toBe(
      "hygge 😍 | +2 very good | +2 very good, in the project's vocabulary",
    );
  });

  test('they are found by what they feel like', () => {
    checkCompletion(feeling('sad'), 'sad | unhappy | disappointed | lonely', { all: false });
    checkCompletion(feeling('Sad'), 'sad | unhappy | disappointed | lonely', { all: false });
    checkCompletion(feeling('angr'), 'angry | furious', { all: false });
  });

  test('a misspelt one is found, before a new one is offered', () => {
    checkCompletion(feeling('dissapointed'), "disappointed | New emotion 'dissapointed' for the vocabulary");
  });

  test("the project's own come first", () => {
    checkCompletion(feeling(''), 'hygge | delighted', { all: false });
  });

  test('editors ask again with every letter', () => {
    const { snapshot, uri, params } = ask(feeling('sa'));
    expect(completions(snapshot, uri, params, editor).isIncomplete).toBe(true);
  });
});
