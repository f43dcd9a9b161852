import { expect, test } from 'vitest';
import type { Workspace } from '../../server/features/client.ts';
import { executeCommand } from '../../server/features/server-commands.ts';
import { editor } from '../support/features.ts';
import { allRows, drawn, ledgerOf, type Tree, unfoldedLedger, workspaceOf } from '../support/ledger.ts';

/** The id of the row with a label, in a tree with everything unfolded. */
function idOf(label: string, workspace: Workspace, tree: Tree): string {
  const rows = allRows(unfoldedLedger(workspace, tree).rows);
  return rows.find((row) => row.label === label)?.id ?? expect.fail(`there is no row '${label}'`);
}

test('a promise that is kept by now, and a touchpoint in another stage, are the same rows as before', () => {
  const before = workspaceOf('promise p\njourney j\n  stage a\n    touchpoint t\n  stage b\n');
  const after = workspaceOf(
    'promise p\njourney j\n  stage a\n  stage b\n    touchpoint t\n    outside\n    delivers p\n',
  );
  expect(idOf('p', after, 'promises')).toBe(idOf('p', before, 'promises'));
  expect(idOf('t', after, 'journeys')).toBe(idOf('t', before, 'journeys'));
});

test('what is unfolded stays so when a second project is opened', () => {
  const one = workspaceOf('journey j\n  touchpoint t\n', 'file:///one');
  const two = workspaceOf('journey k\n', 'file:///two');
  const both = { projects: [...one.projects, ...two.projects] };
  expect(idOf('t', both, 'journeys')).toBe(idOf('t', one, 'journeys'));
});

test('rows below a folded one are only told to whoever unfolds it', () => {
  const workspace = workspaceOf('journey j "Journey"\n  touchpoint t "Touchpoint"\n');
  expect(drawn(ledgerOf(workspace, 'journeys').rows)).toBe(
    '(milestone) Journey — 1 finding · 1 touchpoint\n',
  );
  const open = [idOf('Journey', workspace, 'journeys')];
  expect(drawn(ledgerOf(workspace, 'journeys', open).rows)).toContain('  (warning) Touchpoint');
});

test.each([
  ['promises', 'promise a\npromise b\npromise c\n  status draft', '2 broken · 1 draft'],
  ['journeys', 'journey a\n  touchpoint b\njourney c', '2 journeys · 1 touchpoint'],
  ['owners', 'team a\npromise b\n  owner a\npromise c', '1 team · 1 without owner'],
  ['promises', '', undefined],
  ['journeys', '', undefined],
  ['owners', '', undefined],
] as const)('%s are summed up beside the title', (tree, fixture, summary) => {
  expect(ledgerOf(workspaceOf(fixture), tree).summary).toBe(summary);
});

test.each([
  ['promise a', { count: 1, sentence: '1 promise is broken' }],
  ['promise a\npromise b', { count: 2, sentence: '2 promises are broken' }],
  ['promise a\n  status draft', undefined],
])('what is broken is counted: %j', (fixture, alarm) => {
  expect(ledgerOf(workspaceOf(fixture), 'promises').alarm).toEqual(alarm);
});

test('a screen reader hears what sighted people see by icon and colour', () => {
  const workspace = workspaceOf(`
team care "Care"
promise on-time "On time"
  owner care
  costs 9 EUR
  budget 5 EUR
journey order "Order"
  stage visit "The visit"
    touchpoint call "The call"
      emotion sad
      delivers on-time
    gap 3 days
`);
  const heard = (tree: Tree) => allRows(unfoldedLedger(workspace, tree).rows).map((row) => row.spoken);
  expect(heard('promises')).toEqual([
    'At risk, 1 promise',
    "On time, promise, at risk, delivered by 1 touchpoint, 'The call' has no owner, it costs more than its budget, owned by Care",
    'The call, touchpoint, in The visit, Order, sad -1, nobody owns it',
  ]);
  expect(heard('journeys')).toEqual([
    'Order, journey, 1 finding, 1 touchpoint, nobody owns it',
    'The visit, stage, 1 touchpoint',
    'The call, touchpoint, in The visit, Order, sad -1, nobody owns it',
    'Gap, 3 days, nothing bridges it',
  ]);
  expect(heard('owners')).toEqual([
    'Nobody, owns 1 journey, 1 touchpoint',
    'Order, journey',
    'The call, touchpoint, in The visit, Order, sad -1, nobody owns it',
    'Care, team, 1 promise',
    'On time, promise, at risk',
  ]);
});

test('a row knows its place, its name and what was found there', () => {
  const fixture = 'team care\n//- order.journey\njourney order "Order"\n  touchpoint call "The call"\n';
  const rows = allRows(unfoldedLedger(workspaceOf(fixture), 'journeys').rows);
  const [journey, call] = rows;
  expect(call).toMatchObject({
    name: 'call',
    journey: 'order',
    codes: ['touchpoint-without-owner'],
    place: {
      uri: 'order.journey',
      range: { start: { line: 1, character: 13 }, end: { line: 1, character: 17 } },
    },
  });
  // What was found at a touchpoint is not its journey's.
  expect(journey?.codes).toEqual([]);
});

test.each([null, undefined, 7, {}, { open: 7 }, { open: [null, {}] }])(
  '%j is as good as nothing open',
  (given) => {
    const params = { command: 'waymark.ledger.journeys', arguments: [given] };
    expect(executeCommand(workspaceOf('journey j "Journey"'), params, editor)).toMatchObject({
      rows: [{ label: 'Journey' }],
    });
  },
);
