import { describe, expect, test } from 'vitest';
import { channels } from '../../language/index.ts';
import { channelSymbols } from '../../server/features/completion/channels.ts';
import { completions } from '../../server/features/completion.ts';
import { afterEdit, ask, editor } from '../support/features.ts';
import { accepted, checkAccepted, checkCompletion, itemsAt, plainEditor, shownAt } from './completion-bed.ts';

const row = (fixture: string, label: string) => {
  const found = shownAt(ask(fixture)).find((it) => it.label === label) ?? expect.fail(`no ${label}`);
  return `${found.label}${found.labelDetails?.detail ?? ''} | ${found.labelDetails?.description} | ${found.detail}`;
};

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

describe('a name that does not exist yet', () => {
  /** The files after the new name is accepted, be it by edits along with it or by the command behind it. */
  function checkNew(fixture: string, label: string, after: string): void {
    const asked = ask(fixture);
    const item = shownAt(asked).at(-1);
    expect(item?.label).toBe(label);
    if (item === undefined) return;
    const [edit] = item.command?.arguments ?? [];
    expect(edit === undefined ? accepted(asked, item) : afterEdit(asked, edit)).toBe(after);
  }

  test('is declared along with it, in the same file', () => {
    checkNew(
      'team care\njourney j\n  owner digital-care$0\n  goal "x"\n',
      "New team 'digital-care'",
      `team care
journey j
  owner digital-care
  goal "x"

team digital-care "Digital care"
`,
    );
  });

  test.each([
    ['\n', 'team care\njourney j\n  owner legal\n\nteam legal "Legal"\n'],
    ['\n\n\n', 'team care\njourney j\n  owner legal\n\n\nteam legal "Legal"\n'],
    ['', 'team care\njourney j\n  owner legal\n\nteam legal "Legal"\n'],
  ])('at the end of the file, before %j', (end, after) => {
    checkNew(`team care\njourney j\n  owner legal$0${end}`, "New team 'legal'", after);
  });

  test('in another file by the editor, behind the name', () => {
    checkNew(
      '//- brand.journey\nbrand northwind\n//- j.journey\njourney j\n  touchpoint t\n    delivers on-time$0',
      "New promise 'on-time'",
      '//- brand.journey\nbrand northwind\n\npromise on-time "On time"\n\n//- j.journey\njourney j\n  touchpoint t\n    delivers on-time',
    );
  });

  test('channels and emotions go into the vocabulary', () => {
    checkNew(
      'vocabulary\n  channel a\njourney j\n  touchpoint t\n    channel zeppelin$0',
      "New channel 'zeppelin'",
      'vocabulary\n  channel a\n  channel zeppelin "Zeppelin"\njourney j\n  touchpoint t\n    channel zeppelin',
    );
    checkNew(
      'vocabulary\n  channel a\njourney j\n  touchpoint t\n    emotion zonked$0',
      "New emotion 'zonked' for the vocabulary",
      'vocabulary\n  channel a\n  emotion zonked 0\njourney j\n  touchpoint t\n    emotion zonked',
    );
  });

  test.each([
    ['one letter', 'l$0'],
    ['on the way to a known one', 'car$0'],
    ['on the way to a known title', 'custom$0'],
    ['no name at all', '123$0'],
    ['in quotes', '"legal$0'],
    ['in the middle of a word', 'leg$0al'],
    ['declared already', 'care$0'],
  ])('is not offered: %s', (_, typed) => {
    const labels = itemsAt(ask(`team care "Customer Care"\njourney j\n  owner ${typed}`)).map(
      ({ label }) => label,
    );
    expect(labels.filter((it) => it.startsWith('New '))).toEqual([]);
  });

  test('comes after a known one that is near', () => {
    checkCompletion('team care\njourney j\n  owner crae$0', "care | New team 'crae'");
  });

  test('is not offered where another file would have to be changed by an editor that cannot', () => {
    const far = '//- brand.journey\nbrand northwind\n//- j.journey\njourney j\n  owner legal$0';
    checkCompletion(far, '(nothing)', { client: plainEditor });
    checkCompletion(far, "New team 'legal'", { client: editor });
  });
});

describe('measures and money', () => {
  const measured = (line: string) =>
    `journey i\n  measure lead-time target <= 5 working days\njourney j\n  ${line}`;
  test('measures come with their last target', () => {
    checkCompletion(measured('measure $0'), 'nps | csat | ces | lead-time');
    expect(row(measured('measure $0'), 'lead-time')).toBe('lead-time | target <= 5 working days | undefined');
    checkCompletion(measured('measure lead-time target $0'), '<= | >= | > | < | =');
    checkCompletion(measured('measure lead-time target <= $0'), '5 working days');
    checkCompletion(measured('measure lead-time target <= 5 $0'), 'days | working days', { all: false });
    checkCompletion(measured('measure nps target >= 40 $0'), 'actual | on | of');
  });

  test("the project's currency comes first", () => {
    checkCompletion('promise a\n  costs 4 SEK\npromise b\n  costs 5 $0', 'SEK | EUR | USD', { all: false });
    expect(row('promise b\n  costs 5 $0', 'CHF')).toBe('CHF | Swiss Franc | undefined');
  });

  test('dates know the last one above', () => {
    checkCompletion(
      'promise b\n  said "x" on 2026-03-01\n  said "y" on $0',
      '2026-11-21 | 2026-11-20 | 2026-03-01 | 2026-11-01',
    );
  });

  test('improvements', () => {
    checkCompletion('journey j\n  improved 2026-11-20 $0', 'for');
    checkCompletion('journey j\n  improved 2026-11-20 for $0', 'customer | efficiency | both');
  });
});
