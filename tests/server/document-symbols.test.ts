import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { outlineOf } from './outline-bed.ts';

/** Proves that the outline of a fixture's first file reads like this: indented, with what stands in grey behind `—`. */
function checkOutline(fixture: string, expected: string): void {
  expect(
    outlineOf(fixture)
      .map((it) => drawn(it))
      .join(''),
  ).toBe(`${expected.trim()}\n`.replace(/^\(nothing\)\n$/, ''));
}

function drawn({ name, detail, children = [] }: DocumentSymbol, indent = ''): string {
  const own = `${indent}${name}${detail ? ` — ${detail}` : ''}\n`;
  return own + children.map((it) => drawn(it, `${indent}  `)).join('');
}

test('journey, stages, touchpoints with how they feel, and gaps', () => {
  checkOutline(
    `
journey get-online "Order and get online"
  for maya, everybody
  stage choose "Choose a plan"
    touchpoint ask "Ask friends"
      outside
      emotion curious
    touchpoint compare "Compare plans"
      channel web, locker, nowhere-near
      emotion hopeful +2 "It looks easy"
      moment-of-truth
  stage install
    gap 5 working days "Waiting for the engineer"
    gap 2 hours
    gap "Away"
    gap
    touchpoint visit
      emotion -1
persona maya "Maya"
vocabulary
  channel locker "Parcel locker"
`,
    `
Order and get online — Maya · everybody
  Choose a plan
    Ask friends — curious 0 · outside
    Compare plans — hopeful +2 · Web, Parcel locker, nowhere-near · moment of truth
  install
    5 working days · Waiting for the engineer
    2 hours
    Away
    gap
    visit — -1
Maya
Vocabulary
  Parcel locker — locker
`,
  );
});

test('a promise says its state, wherever it is delivered', () => {
  checkOutline(
    `
//- brand.journey
brand northwind "Northwind"
  value plain "We say it plainly"
  value "We act first"
team care "Customer Care"
team field
  part-of care
persona maya "Maya"
  most-valuable
promise fast "Fast"
promise kind "Kind"
promise cheap "Cheap"
  costs 2 EUR
  budget 1 EUR
promise old
  status retired
vocabulary
  emotion giddy +2
  channel "Parcel locker"
journey next
  status future
//- visit.journey
journey visit
  touchpoint call
    owner care
    delivers kind, cheap
`,
    `
Northwind
  We say it plainly — plain
  We act first — we-act-first
Customer Care
field — part of Customer Care
Maya — most valuable
Fast — broken
Kind — kept
Cheap — at risk
old — retired
Vocabulary
  giddy — +2
  Parcel locker — parcel-locker
next — future
`,
  );
});

test('what has no name or title yet has one here', () => {
  checkOutline(
    'team\njourney\n  stage\n    touchpoint\n    touchpoint a ""\nbrand b\n  value',
    `
team without a name
journey without a name
  stage without a name
    touchpoint without a name
    a
b
  value without a name
`,
  );
});

test('touchpoints before the first stage stand in the journey, and what has no journey at the top', () => {
  checkOutline('journey j\n  touchpoint a\n  stage s\n    touchpoint b', 'j\n  a\n  s\n    b');
  checkOutline('touchpoint a\nstage s\n  touchpoint b', 'a\ns\n  b');
});

test('an empty file has no outline', () => {
  checkOutline('', '(nothing)');
  checkOutline('# Nothing yet', '(nothing)');
});
