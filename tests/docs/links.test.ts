import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/build-options.mts';

const pages = globSync(
  ['*.md', 'docs/*.md', 'samples/**/*.md', 'language/checks/*.md', 'client/walkthrough/*.md', 'tests/*/*.md'],
  { cwd: root },
).sort();

test('every link of a page leads to a file, and to a heading of it', () => {
  expect(pages).toContain('README.md');
  expect(pages.flatMap((page) => broken(page, text(page)))).toEqual([]);
});

test('a link that leads nowhere is noticed', () => {
  const page =
    '# Head & tail\n[a](docs/none.md) [b](#head--tail) [c](#none) ![d](docs/language.md#none) [e](https://x.y)';
  expect(broken('README.md', page)).toEqual([
    'README.md: docs/none.md',
    'README.md: #none',
    'README.md: docs/language.md#none',
  ]);
});

function text(page: string): string {
  return readFileSync(path.join(root, page), 'utf8');
}

/** The links of a page that lead to nothing; those that lead out of the project are not looked at. */
function broken(page: string, markdown: string): readonly string[] {
  const links = [...withoutCode(markdown).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].map(
    ([, to = '']) => to,
  );
  return links
    .filter((to) => !/^[a-z]+:/.test(to) && !leadsTo(page, markdown, to))
    .map((to) => `${page}: ${to}`);
}

function leadsTo(page: string, markdown: string, to: string): boolean {
  const [file = '', heading] = to.split('#');
  const place = path.join(path.dirname(page), decodeURIComponent(file));
  if (file !== '' && !existsSync(path.join(root, place))) return false;
  return heading === undefined || anchors(file === '' ? markdown : text(place)).has(heading);
}

/** What GitHub calls the headings of a page, and places that the page itself names. */
function anchors(markdown: string): ReadonlySet<string> {
  const headings = withoutCode(markdown).matchAll(/^#+ +(.*?) *$/gm);
  const called = [...headings].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
  const named = [...markdown.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, name = '']) => name);
  return new Set([...called, ...named]);
}

/** Without the examples in a page, whose headings and links are not its own. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '');
}
