import { expect, test } from 'vitest';
import { LocationLink } from 'vscode-languageserver';
import { definition } from '../../server/features/definition.ts';
import { ask, editor } from '../support/features.ts';

/** Proves that what stands at `$0` leads exactly to the marked names. */
function checkDefinition(fixture: string): void {
  const asked = ask(fixture);
  const { snapshot, uri, params } = asked;
  const plain = definition(snapshot, uri, params, { ...editor, locationLinks: false });
  const found = plain.map((it) => {
    const { uri, range } = LocationLink.is(it) ? expect.fail('a link was not asked for') : it;
    return `${uri}:${range.start.line + 1} ${range.start.character}-${range.end.character}`;
  });
  expect(found).toEqual(asked.fixture.expected.map((it) => `${it.uri}:${it.line + 1} ${it.from}-${it.to}`));
}

const brand = `
//- brand.journey
brand northwind
  value on-your-side "We act first"
team care "Customer Care"
team field
promise "On time"
`;

test('an owner leads to the team, in whatever file', () => {
  checkDefinition(`
//- brand.journey
team care "Customer Care"
#    ^^^^
//- visit.journey
journey visit
  owner ca$0re
`);
});

test.each(['owner care$0', 'owner "Custom$0er Care"', 'owner Ca$0re', 'owner carr$0e'])(
  '%s leads to the team that is meant',
  (owner) => {
    checkDefinition(`
//- brand.journey
team care "Customer Care"
#    ^^^^
//- visit.journey
journey visit
  ${owner}
`);
  },
);

test('a promise named by its title alone leads to the title', () => {
  checkDefinition(`
promise "On time"
#       ^^^^^^^^^
journey visit
  touchpoint call
    delivers on-t$0ime
`);
});

test('a list leads to the name under the cursor', () => {
  checkDefinition(`
brand northwind
  value plain-speaking "We say it plainly"
  value on-your-side "We act first"
#       ^^^^^^^^^^^^
promise online
  reflects plain-speaking, on-$0your-side
`);
});

test('a word of the vocabulary leads to its line', () => {
  checkDefinition(`
vocabulary
  channel locker "Parcel locker"
#         ^^^^^^
journey visit
  touchpoint fetch
    channel web, loc$0ker
`);
  checkDefinition(`
vocabulary
  emotion giddy +2
#         ^^^^^
journey visit
  touchpoint fetch
    emotion $0giddy
`);
});

test('a gap leads to what bridges it, and a touchpoint to what comes next', () => {
  checkDefinition(`
journey visit
  gap 2 days
    bridged-by te$0xt
  touchpoint text
#            ^^^^
`);
  checkDefinition(`
journey visit
  touchpoint call
    leads-to $0other "when it fails"
journey other
#       ^^^^^
`);
});

test('before the dot stands the journey, behind it the touchpoint', () => {
  checkDefinition(`
journey visit
  touchpoint call
    leads-to oth$0er.text
journey other
#       ^^^^^
  touchpoint text
`);
  checkDefinition(`
journey visit
  touchpoint call
    leads-to other.$0text
  touchpoint text
journey other
  touchpoint text
#            ^^^^
`);
});

test('a declaration leads to itself, from where editors go on to its references', () => {
  checkDefinition(`
team c$0are
#    ^^^^
`);
});

test('it works with names in any script, and in half-typed lines', () => {
  checkDefinition(`
team 客户服务 "客户服务部"
#    ^^^^
team خدمة
journey 👋
  touchpoint call
    involves خدمة, 客户$0服务,
    owner
`);
});

test.each([
  'journey visit\n  touchpoint call\n    channel we$0b',
  'journey visit\n  touchpoint call\n    emotion hope$0ful',
  'journey visit\n  tag pi$0lot',
  'journey visit\n  measure n$0ps actual 3',
  'journey visit\n  owner nob$0ody',
  'jour$0ney visit',
  'journey visit "A vi$0sit"',
  'journey visit\n# vis$0it',
  '$0',
])('%j leads nowhere', (text) => {
  checkDefinition(text);
});

test('the whole declaration comes along for editors that show it beside the text', () => {
  const { snapshot, uri, params } = ask(`${brand}  said "Order page"
//- visit.journey
journey visit
  touchpoint call
    delivers on-t$0ime
`);
  const [link] = definition(snapshot, uri, params, editor);
  const at = (name: string, span: { start: number; end: number }) =>
    snapshot.files.get(name)?.text.slice(span.start, span.end);
  const read = (name: string, range: LocationLink['targetRange'] | undefined) =>
    range && at(name, snapshot.files.get(name)?.lines.span(range) ?? expect.fail(name));
  expect(LocationLink.is(link)).toBe(true);
  const { originSelectionRange, targetRange, targetSelectionRange } = link as LocationLink;
  expect(read('visit.journey', originSelectionRange)).toBe('on-time');
  expect(read('brand.journey', targetRange)).toBe('promise "On time"\n  said "Order page"');
  expect(read('brand.journey', targetSelectionRange)).toBe('"On time"');
});

test('a file that no project holds leads nowhere', () => {
  const { snapshot, params } = ask('team c$0are');
  expect(definition(snapshot, 'other.journey', params, editor)).toEqual([]);
});
