import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../language/index.ts';
import { checkFindings } from '../support/fixture.ts';

const folder = new URL('../../language/checks/', import.meta.url);
const notChecks = new Set([
  'check',
  'fixes-for',
  'flood',
  'ignore-fix',
  'ignores',
  'index',
  'inspector',
  'owner-fixes',
  'rules',
]);

function pageOf(code: string): string {
  return readFileSync(new URL(`${code}.md`, folder), 'utf8');
}

/** The journey examples below a heading of a check's page. */
function examples(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((it) => it.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^```journey\n(.*?)^```$/gms)].map(([, example = '']) => example.trimEnd());
}

describe('the checks', () => {
  it('are one file each, with a page beside it, all of them listed in the order of their codes', () => {
    const files = readdirSync(folder);
    const sources = files.filter((it) => it.endsWith('.ts')).map((it) => it.replace('.ts', ''));
    const pages = files.filter((it) => it.endsWith('.md')).map((it) => it.replace('.md', ''));
    const codes = checks.map((check) => check.code);
    expect(sources.filter((it) => !notChecks.has(it)).sort()).toEqual(codes);
    expect(pages.sort()).toEqual(codes);
  });

  it('are all named in the README and the page of checks, and in no other place under another code', () => {
    const codes = checks.map((check) => check.code);
    const linked = (path: string) => {
      const text = readFileSync(new URL(`../../${path}`, folder), 'utf8');
      return [
        ...new Set([...text.matchAll(/\]\((?:docs\/checks\.md)?#([a-z-]+)\)/g)].map(([, code]) => code)),
      ].sort();
    };
    expect(linked('README.md')).toEqual(codes);
    expect(linked('docs/checks.md')).toEqual(codes);
  });

  it.each(checks)('$code explains itself under the same headings as the others', ({ code, summary }) => {
    const page = pageOf(code);
    expect(page.startsWith(`# ${code}\n\n${summary}\n`)).toBe(true);
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Why', 'Fails', 'Passes', 'How to fix', 'Good to know', 'When to turn it off']);
  });

  it.each(checks)('$code finds what its failing examples mark, and nothing else', ({ code }) => {
    const failing = examples(pageOf(code), 'Fails');
    expect(failing.length).toBeGreaterThan(0);
    for (const example of failing) {
      expect(example).toContain('^');
      checkFindings(code, example);
    }
  });

  it.each(checks)('$code finds nothing in its passing examples', ({ code }) => {
    const passing = examples(pageOf(code), 'Passes');
    expect(passing.length).toBeGreaterThan(0);
    for (const example of passing) checkFindings(code, example);
  });
});
