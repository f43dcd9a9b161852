import { expect, test } from 'vitest';
import { documentLinks } from '../../server/features/document-links.ts';
import { ask, editor } from '../support/features.ts';

/** Proves that exactly the marked places lead somewhere, each to the address behind its mark. */
function checkLinks(fixture: string): void {
  const { fixture: read, snapshot, uri, params } = ask(fixture);
  const found = documentLinks(snapshot, uri, params, editor).map(({ range: { start, end }, target }) => {
    expect(end.line).toBe(start.line);
    return `${start.line + 1} ${start.character}-${end.character} ${target}`;
  });
  expect(found).toEqual(read.expected.map((it) => `${it.line + 1} ${it.from}-${it.to} ${it.text}`));
}

/** The address found in a note that says this; undefined where there is none. */
function linkIn(note: string): string | undefined {
  const { snapshot, uri, params } = ask(`team care\n  note "${note}"`);
  const file = snapshot.files.get(uri) ?? expect.fail(uri);
  const [link, ...others] = documentLinks(snapshot, uri, params, editor);
  expect(others).toEqual([]);
  if (link === undefined) return undefined;
  const { start, end } = file.lines.span(link.range);
  return file.text.slice(start, end);
}

test('addresses in texts, text blocks and comments lead there', () => {
  checkLinks(`
# Research: https://example.com/study
#           ^^^^^^^^^^^^^^^^^^^^^^^^^ https://example.com/study
team care "See http://example.com"
#              ^^^^^^^^^^^^^^^^^^ http://example.com/
  contact "mailto:care@example.com"
#          ^^^^^^^^^^^^^^^^^^^^^^^ mailto:care@example.com
  note """
    First https://example.com/a, then
#         ^^^^^^^^^^^^^^^^^^^^^ https://example.com/a
    https://example.com/b
#   ^^^^^^^^^^^^^^^^^^^^^ https://example.com/b
    """ # https://example.com/c
#         ^^^^^^^^^^^^^^^^^^^^^ https://example.com/c
`);
});

test('outside texts and comments there are none', () => {
  checkLinks('team https://example.com\nhttps://example.com');
});

test.each([
  ['Read https://example.com/a.', 'https://example.com/a'],
  ['(see https://example.com/a)', 'https://example.com/a'],
  ['(see https://example.com/a).', 'https://example.com/a'],
  ['https://example.com/wiki/Curve_(design)', 'https://example.com/wiki/Curve_(design)'],
  ['(https://example.com/wiki/Curve_(design))', 'https://example.com/wiki/Curve_(design)'],
  ['<https://example.com/a>', 'https://example.com/a'],
  ['*https://example.com/a*', 'https://example.com/a'],
  ['https://example.com/a?b=c&d=%20#e!', 'https://example.com/a?b=c&d=%20#e'],
  ['said \\"https://example.com/a\\" there', 'https://example.com/a'],
  ['HTTPS://EXAMPLE.COM', 'HTTPS://EXAMPLE.COM'],
])('in %j it is %s', (note, address) => {
  expect(linkIn(note)).toBe(address);
});

test.each([
  ['详见https://example.com/研究。下一句', 'https://example.com/研究'],
  ['（https://例え.jp/）', 'https://例え.jp/'],
  ['راجع https://example.com/بحث، ثم', 'https://example.com/بحث'],
  ['👋https://example.com/👋', 'https://example.com/👋'],
])('in %j it is %s, in any script', (note, address) => {
  expect(linkIn(note)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'command:workbench.action.quit',
  'file:///etc/passwd',
  'vscode://extension',
  'data:text/html,x',
  'https://',
  'http:///',
  'mailto:',
  'mailto:nobody',
  'xhttps://example.com',
  'www.example.com',
])('%s leads nowhere', (note) => {
  expect(linkIn(note)).toBeUndefined();
});

test('the address is encoded as browsers want it, and the tip says where it leads', () => {
  const tip = (note: string) => {
    const { snapshot, uri, params } = ask(`team care\r\n  note "${note}"\r\n`);
    return documentLinks(snapshot, uri, params, editor).map(({ target, tooltip }) => [target, tooltip]);
  };
  expect(tip('https://bank.example@evil.example/a b')).toEqual([
    ['https://bank.example@evil.example/a', 'Open evil.example in the browser'],
  ]);
  expect(tip('https://bücher.example/ä')).toEqual([
    ['https://xn--bcher-kva.example/%C3%A4', 'Open xn--bcher-kva.example in the browser'],
  ]);
  expect(tip('mailto:ana@example.com?subject=Hi')).toEqual([
    ['mailto:ana@example.com?subject=Hi', 'Write to ana@example.com'],
  ]);
});

test('brackets without end are no trouble', () => {
  expect(linkIn(`https://example.com/${')'.repeat(100_000)}`)).toBe('https://example.com/');
});

test('a file that no project holds has none', () => {
  const { snapshot, params } = ask('# https://example.com');
  expect(documentLinks(snapshot, 'other.journey', params, editor)).toEqual([]);
});
