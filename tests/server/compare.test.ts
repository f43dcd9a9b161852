import { expect, it } from 'vitest';
import { compared } from '../../server/features/compare.ts';
import { executeCommand } from '../../server/features/server-commands.ts';
import { editor } from '../support/features.ts';
import { openFixture } from '../support/fixture.ts';

const teams = '//- file:///maps/teams.journey\nteam care "Care"\n';
const text = (effort: string) =>
  `journey order "Order"\n  touchpoint pay "Pay"\n    owner care\n    effort ${effort}\n`;
const maps = openFixture(`${teams}//- file:///maps/order.journey\n${text('high')}`);
const workspace = {
  projects: [{ root: 'file:///maps', snapshot: maps }],
  at: (uri: string) => ({ uri, snapshot: maps }),
};

function ask(wish: unknown): unknown {
  return executeCommand(workspace, { command: 'waymark.compare', arguments: [wish] }, editor);
}

const before = [{ uri: 'file:///maps/order.journey', text: text('low') }];
const uri = 'file:///maps/teams.journey';

it('tells what lies between a project and how it was, and where that stands', () => {
  expect(ask({ uri, before, from: 'main', to: 'now' })).toMatchObject({
    summary: { breaking: 0, risky: 1, improving: 0, neutral: 0 },
    html: expect.stringContaining('Before: <span dir="auto">order.journey, line 4</span>'),
    changes: [
      {
        before: { side: 'before', uri: 'file:///maps/order.journey', range: { start: { line: 3 } } },
        after: { side: 'after', uri: 'file:///maps/order.journey', range: { start: { line: 3 } } },
      },
    ],
    maps: [{ 'order.pay': { side: 'after', range: { start: { line: 1, character: 13 } } } }],
  });
});

it('takes both states from the editor where it compares two texts', () => {
  const after = [{ uri: 'file:///maps/order.journey', text: text('low') }];
  expect(ask({ uri, before, after, from: 'main', to: 'now' })).toMatchObject({
    html: expect.stringContaining('Nothing changed for the customer since'),
    maps: [],
  });
});

it('knows files that are gone, and those that were not there', () => {
  const old = [
    { uri: 'file:///maps/order.journey', text: null },
    { uri: 'file:///maps/sub/leave.journey', text: 'journey leave "Leave"\n  touchpoint bye "Bye"\n' },
  ];
  const answer = ask({ uri, before: old, from: 'main', to: 'now' });
  expect(answer).toMatchObject({ html: expect.stringContaining('The journey &#39;Order&#39; is new') });
  expect(answer).toMatchObject({ html: expect.stringContaining('The journey &#39;Leave&#39; is gone') });
});

it('leaves out files of other projects', () => {
  const other = [{ uri: 'file:///elsewhere/leave.journey', text: 'journey leave "Leave"\n' }];
  expect(ask({ uri, before: other, from: 'main', to: 'now' })).toMatchObject({ changes: [] });
});

it.each([undefined, {}, { uri }, { uri, before: [{}] }, { uri, before: [{ uri, text: 3 }] }])(
  'refuses %j',
  (wish) => {
    expect(ask(wish)).toEqual({ refused: 'This is nothing to compare.' });
  },
);

it('says which side the text of something gone is on', () => {
  const was = openFixture('journey order "Order"\n  touchpoint ask "Ask"\n  touchpoint pay "Pay"\n');
  const is = openFixture('journey order "Order"\n  touchpoint pay "Pay"\n');
  expect(compared(was, is, { from: 'main', to: 'now' }).maps[0]?.['order.ask']).toMatchObject({
    side: 'before',
    range: { start: { line: 1 } },
  });
});
