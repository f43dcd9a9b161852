import { expect, test } from 'vitest';
import { allRows, drawn, unfoldedLedger, workspaceOf } from '../support/ledger.ts';
import { checkTree } from './tree-bed.ts';

test('teams that are part of each other are all there', () => {
  checkTree(
    'owners',
    `
team a
  part-of b
team b
  part-of a
`,
    `
(organization) a — owns nothing
(organization) b — owns nothing
`,
  );
});

test.each(['promises', 'journeys', 'owners'] as const)('%s of a project without a line are none', (tree) => {
  checkTree(tree, '', '(nothing)');
});

test('stages without a journey and half a line are no journey', () => {
  checkTree('journeys', 'stage a\n  touchpoint b\njour', '(nothing)');
});

test('duplicates and nameless things are in sight, and every row has an id of its own', () => {
  const fixture = 'journey order\n  touchpoint a\n  touchpoint a\n  touchpoint\njourney order\njourney\n';
  checkTree(
    'journeys',
    fixture,
    `
(milestone) order — 4 findings · 2 touchpoints
  (warning) a — nobody owns it
  (warning) a — nobody owns it
  (warning) without a name — nobody owns it
(milestone) order — 1 finding · 0 touchpoints
(milestone) without a name — 1 finding · 0 touchpoints
`,
  );
  const ids = allRows(unfoldedLedger(workspaceOf(fixture), 'journeys').rows).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('several projects stand below their folders, and one that has nothing to show is left out', () => {
  const [care] = workspaceOf('team care', 'file:///maps/north%20wind').projects;
  const [field] = workspaceOf('team field', 'file:///maps/harbour').projects;
  const [empty] = workspaceOf('', 'file:///maps/empty').projects;
  const projects = [care, field, empty].filter((it) => it !== undefined);
  expect(drawn(unfoldedLedger({ projects }, 'owners').rows)).toBe(
    [
      '(root-folder) north wind — maps',
      '  (organization) care — owns nothing',
      '(root-folder) harbour — maps',
      '  (organization) field — owns nothing',
      '',
    ].join('\n'),
  );
});
