import { describe, expect, test } from 'vitest';
import { afterEdit, ask, editor } from '../support/features.ts';
import { accepted, checkCompletion, itemsAt, plainEditor, row, shownAt } from './completion-bed.ts';

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
