import { expect, test } from 'vitest';
import { CompletionTriggerKind } from 'vscode-languageserver';
import { completions } from '../../server/features/completion.ts';
import { ask, editor } from '../support/features.ts';
import { checkAccepted, checkCompletion, plainEditor } from './completion-bed.ts';

/** A touchpoint whose lines are these, in a journey, beside two teams, personas and promises. */
function touchpoint(lines: string): string {
  return `//- brand.journey
brand northwind "Northwind"
  value plain-speaking "We say it plainly"
team care "Customer Care"
team field "Field Engineering"
persona maya "Maya"
persona henrik "Henrik"
promise online-in-5-days "Online within five working days"
promise price-never-surprises "A price that never surprises"
//- get-online.journey
journey get-online "Get online"
  owner care
  stage install "Get connected"
    touchpoint engineer-visit "The engineer comes"
${lines}`;
}

test.each([
  ['owner $0', 'care | field'],
  ['owner: $0', 'care | field'],
  ['owner\t$0', 'care | field'],
  ['Owner fi$0', 'field'],
  ['ownr fi$0', 'field'],
  ['owner "Fie$0', 'field'],
  ['owner “Fie$0”', 'field'],
  ['owner Engin$0', 'field'],
  ['owner fe$0ld', 'field'],
  ['owner care $0', '(nothing)'],
  ['owner care # $0', '(nothing)'],
  ['delivers $0', 'online-in-5-days | price-never-surprises'],
  ['delivers online-in-5-days, $0', 'price-never-surprises'],
  ['delivers "Online within five working days", $0', 'price-never-surprises'],
  ['delivers online-in-5-days\n      delivers $0', 'price-never-surprises'],
  ['delivers online-in-5-days,\n      $0', 'price-never-surprises'],
  ['delivers online-in-5-days, # first\n      # then\n      pri$0', 'price-never-surprises'],
  ['delivers on$0, price-never-surprises', 'online-in-5-days'],
  ['delivers $0, price-never-surprises', 'online-in-5-days'],
  ['for $0', 'maya | henrik'],
  ['reflects $0', 'plain-speaking'],
  ['effort $0', 'low | medium | high'],
  ['takes 2 h$0', 'hours | months'],
  ['takes 1 $0', 'day | working day | hour | minute | week | month | year | second | to'],
  ['takes 5 working $0', 'days'],
  ['takes $0', '(nothing)'],
  ['opportunity "Three plans" $0', 'by'],
  ['opportunity "Three plans" by $0', 'care | field'],
  ['research "9 diaries" $0', 'on'],
  ['research "9 diaries" on $0', '2026-11-21 | 2026-11-20 | 2026-11-01'],
  ['research "9 diaries" on tod$0', '2026-11-21'],
  ['measure $0', 'nps | csat | ces'],
  ['measure nps $0', 'target | actual | on'],
  ['measure nps target $0', '>= | <= | > | < | ='],
  ['measure nps target >= 40 ac$0', 'actual'],
  ['measure nps target >= 40 actual 31 $0"Survey"', '(nothing)'],
  ['measure nps target >= 40 actual 31 on 2026-$0', '2026-11-21 | 2026-11-20 | 2026-11-01'],
  ['emotion relieved $0', '+2 | +1 | 0 | -1 | -2'],
  ['emotion relieved +1 "Knows $0', '(nothing)'],
  ['note "own$0er"', '(nothing)'],
  ['note """\n      own$0er\n      """', '(nothing)'],
  ['note "done"$0', '(nothing)'],
  ['# own$0', '(nothing)'],
  ['moment-of-truth $0', '(nothing)'],
  ['xyzzy $0', '(nothing)'],
  ['touchpoint $0', '(nothing)'],
  ['team $0', '(nothing)'],
  ['gap 5 wor$0', 'working days'],
])('behind %j', (line, expected) => {
  checkCompletion(touchpoint(`      ${line}`), expected);
});

test.each([
  ['own$0', 'owner', 'owner '],
  ['ow$0ner care', 'owner', 'owner care'],
  ['owner fi$0', 'field', 'owner field'],
  ['owner "Fie$0', 'field', 'owner field'],
  ['owner "Field Eng$0ineering"', 'field', 'owner field'],
  [
    'delivers on$0li, price-never-surprises',
    'online-in-5-days',
    'delivers online-in-5-days, price-never-surprises',
  ],
  ['mome$0', 'moment-of-truth', 'moment-of-truth'],
  ['respe$0', 'respects', 'respects ""'],
  ['resea$0', 'research', 'research "" on 2026-11-21'],
  ['measure n$0', 'nps', 'measure nps '],
  ['note "x" # a\r\n      own$0\r\n', 'owner', 'note "x" # a\r\n      owner \r\n'],
])('what is accepted takes the place of what is typed: %j', (line, label, after) => {
  const unmarked = touchpoint(`      ${after}`).split('//- get-online.journey\n')[1] ?? '';
  checkAccepted(touchpoint(`      ${line}`), label, unmarked);
});

test('what a touchpoint lacks comes first, and what it has already is left out', () => {
  checkCompletion(
    touchpoint('      channel web\n      $0'),
    'owner | emotion | effort | moment-of-truth | delivers',
    { all: false, client: plainEditor },
  );
  checkCompletion(
    touchpoint('      channel web\n      owner care\n      emotion calm\n      effort low\n      e$0'),
    'moment-of-truth',
    { all: false, client: plainEditor },
  );
});

test('a keyword is found by what it is called elsewhere, and where it is misspelt', () => {
  checkCompletion(touchpoint('      step$0'), 'touchpoint', { client: plainEditor });
  checkCompletion(touchpoint('      thinki$0'), 'quote', { client: plainEditor });
  checkCompletion(touchpoint('      onwer$0'), 'owner', { client: plainEditor });
});

test.each([
  ['emotion relieved $0', false],
  ['opportunity "Three plans" $0', false],
  ['$0', false],
  ['owner $0', true],
  ['takes 2 $0', true],
  ['measure nps $0', true],
])('a space alone asks only for what has to follow: %j', (line, isOffered) => {
  const { snapshot, uri, params } = ask(touchpoint(`      ${line}`));
  const context = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' };
  expect(completions(snapshot, uri, { ...params, context }, editor).items.length > 0).toBe(isOffered);
  expect(completions(snapshot, uri, params, editor).items.length).toBeGreaterThan(0);
});
