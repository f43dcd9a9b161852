import { expect, test } from 'vitest';
import { SymbolKind } from 'vscode-languageserver';
import { openProject } from '../../language/index.ts';
import { workspaceSymbols } from '../../server/features/workspace-symbols.ts';
import { editor } from '../support/features.ts';
import { openFixture, readFixture, today } from '../support/fixture.ts';

const northwind = `
//- brand.journey
brand northwind "Northwind Fibre"
  value plain-speaking "We say it plainly"
team care "Customer Care"
persona maya "Maya, works from home"
promise online-in-5-days "Online within five working days"
promise "A fair price"
vocabulary
  channel locker "Parcel locker"
  emotion giddy +2
//- get-online.journey
journey get-online "Order and get online"
  touchpoint greet
  stage choose "Choose a plan"
    touchpoint compare-plans "Compare plans"
    gap 2 days "Waiting for the plan"
  stage install
    touchpoint complain "Complain about it"
`;

/** Proves that looking for this finds exactly that, in this order, each with what it stands in. */
function checkFound(query: string, expected: readonly string[], fixture = northwind): void {
  const projects = [{ root: 'file:///p', snapshot: openFixture(fixture) }];
  const found = workspaceSymbols({ projects }, { query }, editor);
  expect(found.map(({ name, containerName }) => `${name} — ${containerName}`)).toEqual(expected);
}

test('where nothing is typed, what stands at the top level', () => {
  checkFound('', [
    'Northwind Fibre (northwind) — brand',
    'Customer Care (care) — team',
    'Maya, works from home (maya) — persona',
    'Online within five working days (online-in-5-days) — promise',
    'A fair price (a-fair-price) — promise',
    'Order and get online (get-online) — journey',
  ]);
});

test('by name, by title, in any case', () => {
  const compare = 'Compare plans (compare-plans) — Order and get online › Choose a plan';
  for (const query of ['compare-plans', 'Compare plans', 'COMPARE', '  compare '])
    checkFound(query, [compare]);
});

test('words of the vocabulary and values of the brand', () => {
  checkFound('locker', ['Parcel locker (locker) — channel']);
  checkFound('giddy', ['giddy — emotion']);
  checkFound('plain-sp', ['We say it plainly (plain-speaking) — brand value']);
});

test('a few letters do, those that begin words first', () => {
  checkFound('cp', [
    'Choose a plan (choose) — Order and get online',
    'Compare plans (compare-plans) — Order and get online › Choose a plan',
    'Complain about it (complain) — Order and get online › install',
    'A fair price (a-fair-price) — promise',
  ]);
});

test('what begins with it comes before what only holds it', () => {
  const teams = ['on', 'x-on', 'salon', 'o-n'];
  checkFound(
    'on',
    teams.map((name) => `${name} — team`),
    teams
      .toReversed()
      .map((name) => `team ${name}`)
      .join('\n'),
  );
});

test('a second word may be what it stands in', () => {
  checkFound('compare order', ['Compare plans (compare-plans) — Order and get online › Choose a plan']);
  checkFound('care team', ['Customer Care (care) — team']);
  checkFound('compare nowhere', []);
});

test('in any script', () => {
  checkFound('服务', ['客户服务部 (客户服务) — team'], 'team 客户服务 "客户服务部"\nteam خدمة');
  checkFound('خد', ['خدمة — team'], 'team 客户服务\nteam خدمة');
});

test('over all projects, each found at its name', () => {
  const root = (text: string, uri: string) => ({
    root: uri,
    snapshot: openProject({ today }).update([{ uri, text }]).snapshot,
  });
  const projects = [
    root('\nteam care "Care"', 'file:///a.journey'),
    root('team "Care"', 'file:///b.journey'),
  ];
  const found = workspaceSymbols({ projects }, { query: 'care' }, editor);
  expect(found.map(({ kind, location }) => ({ kind, ...location }))).toEqual([
    {
      kind: SymbolKind.Class,
      uri: 'file:///a.journey',
      range: { start: { line: 1, character: 5 }, end: { line: 1, character: 9 } },
    },
    {
      kind: SymbolKind.Class,
      uri: 'file:///b.journey',
      range: { start: { line: 0, character: 5 }, end: { line: 0, character: 11 } },
    },
  ]);
});

test('an edit is seen at once', () => {
  const before = openFixture('team care');
  const query = 'care';
  const found = (snapshot: typeof before) =>
    workspaceSymbols({ projects: [{ root: 'a', snapshot }] }, { query }, editor).map(({ name }) => name);
  expect(found(before)).toEqual(['care']);
  const uri = readFixture('team care').files[0]?.uri ?? '';
  const { snapshot } = before.update([{ uri, text: 'team careful\nteam field' }]);
  expect(found(snapshot)).toEqual(['careful']);
});

test('of very many only the best are shown', () => {
  const many = Array.from({ length: 300 }, (_, index) => `team t${index}`).join('\n');
  const projects = [{ root: 'a', snapshot: openFixture(`${many}\nteam t`) }];
  const found = workspaceSymbols({ projects }, { query: 't' }, editor);
  expect(found).toHaveLength(200);
  expect(found[0]?.name).toBe('t');
});

test('without a project there is nothing', () => {
  expect(workspaceSymbols({ projects: [] }, { query: '' }, editor)).toEqual([]);
});
