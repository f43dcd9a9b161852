import { describe, expect, test } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { OwnerChoices } from '../../server/features/map-edits.ts';
import { executeCommand } from '../../server/features/server-commands.ts';
import { type Asked, afterEdit, ask, editor } from '../support/features.ts';

const nothing = '(nothing)';
const gone = 'It no longer stands there, since the text has changed meanwhile: try again on the new picture.';

/** Asks a command of the server for what a picture called `id` when it stood at the fixture's `$0`. */
function answer<T>({ snapshot, uri, position }: Asked, command: string, id: string, ...given: unknown[]): T {
  const workspace = { projects: [{ root: '', snapshot }] };
  return executeCommand(workspace, { command, arguments: [uri, position, id, ...given] }, editor) as T;
}

/** Proves what the text is after a point of the curve was dragged to a score. */
function checkScore(fixture: string, id: string, score: unknown, expected: string): void {
  const asked = ask(fixture);
  const edit = answer<WorkspaceEdit | { refused: string } | null>(asked, 'waymark.map.setScore', id, score);
  const after = edit === null ? nothing : 'refused' in edit ? edit.refused : afterEdit(asked, edit);
  expect(after).toBe(expected);
}

describe('a dragged point', () => {
  test('writes its score behind the word', () => {
    checkScore(
      `
journey order
  stage buy
    $0touchpoint pay "Pay"
      emotion calm "At last" # so they say
      channel web`,
      'order.pay',
      -2,
      `
journey order
  stage buy
    touchpoint pay "Pay"
      emotion calm -2 "At last" # so they say
      channel web`,
    );
  });

  test('takes the score away where the word says as much', () => {
    checkScore(
      'journey order\n  $0touchpoint pay\n    emotion calm -2 "Hm"',
      'order.pay',
      0,
      'journey order\n  touchpoint pay\n    emotion calm "Hm"',
    );
  });

  test('is found again where it has moved in the text', () => {
    checkScore(
      'journey order\n  $0touchpoint look\n    emotion calm\n  touchpoint 支払い\n    emotion calm',
      'order.支払い',
      1,
      'journey order\n  touchpoint look\n    emotion calm\n  touchpoint 支払い\n    emotion calm +1',
    );
  });

  test('is found by its place among several of one name', () => {
    checkScore(
      'journey order\n  touchpoint pay\n    emotion calm\n  $0touchpoint pay\n    emotion calm',
      'order.pay~2',
      1,
      'journey order\n  touchpoint pay\n    emotion calm\n  touchpoint pay\n    emotion calm +1',
    );
  });

  test('changes nothing where it comes back to', () => {
    checkScore('journey order\n  $0touchpoint pay\n    emotion calm', 'order.pay', 0, nothing);
  });

  test.each([3, -2.5, '1', Number.NaN, undefined])('has no score %s', (score) => {
    const fixture = 'journey order\n  $0touchpoint pay\n    emotion calm';
    checkScore(fixture, 'order.pay', score, 'A score is a whole number from -2 to +2.');
  });

  test.each([
    ['another one stands there', 'journey order\n  $0touchpoint look\n    emotion calm', 'order.pay'],
    ['what stands there has no feeling', 'journey order\n  $0stage pay', 'stage:order.pay'],
    [
      'two could be meant',
      'journey order\n  $0stage a\n    touchpoint pay\n    touchpoint pay',
      'order.pay~3',
    ],
    ['there is no text', '$0', 'order.pay'],
  ])('is refused where %s', (_why, fixture, id) => {
    checkScore(fixture, id, 1, gone);
  });

  test.each([
    [[]],
    [['test', 3, 'order.pay', 1]],
    [['test', { line: 'x' }, 'order.pay', 1]],
    [[{}, { line: 0, character: 0 }, 'order.pay', 1]],
  ])('is refused where nothing sensible is sent: %j', (given) => {
    const { snapshot } = ask('journey order\n  $0touchpoint pay');
    const workspace = { projects: [{ root: '', snapshot }] };
    const command = { command: 'waymark.map.setScore', arguments: given };
    expect(executeCommand(workspace, command, editor)).toEqual({ refused: gone });
  });
});

describe('nobody', () => {
  const teams = 'team care "Customer Care"\nteam sales "Sales"\nteam field\n';

  test('can become anybody, those nearby first', () => {
    const asked = ask(`${teams}journey order\n  touchpoint look\n    owner sales\n  $0touchpoint pay "Pay"`);
    const { title, choices } = answer<OwnerChoices>(asked, 'waymark.map.owners', 'order.pay');
    expect(title).toBe('Pay');
    expect(choices.map((it) => it.title)).toEqual(['Sales', 'Customer Care', 'field']);
    expect(choices.map(({ edit }) => afterEdit(asked, edit))[1]).toBe(
      `${teams}journey order\n  touchpoint look\n    owner sales\n  touchpoint pay "Pay"\n    owner care`,
    );
  });

  test('can become somebody for the journey too', () => {
    const asked = ask(`${teams}$0journey order "Order"\n  touchpoint look`);
    const { title, choices } = answer<OwnerChoices>(asked, 'waymark.map.owners', 'journey:order');
    expect(title).toBe('Order');
    expect(choices.map(({ edit }) => afterEdit(asked, edit))[0]).toBe(
      `${teams}journey order "Order"\n  owner care\n  touchpoint look`,
    );
  });

  test('has nobody to choose from where no team is declared', () => {
    const asked = ask('$0journey order "Order"\n  touchpoint look');
    expect(answer(asked, 'waymark.map.owners', 'journey:order')).toEqual({ title: 'Order', choices: [] });
  });

  test('is refused where it no longer stands', () => {
    const asked = ask(`${teams}$0journey order "Order"`);
    expect(answer(asked, 'waymark.map.owners', 'order.pay')).toEqual({ refused: gone });
  });
});
