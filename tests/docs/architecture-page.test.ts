import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const json = (place: string) => JSON.parse(readFileSync(new URL(`../../${place}`, import.meta.url), 'utf8'));

const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
const reasons = page.split('\n## What we depend on, and why\n')[1]?.split(/^## /m)[0] ?? '';
const packages: Readonly<Record<string, string>> = json('package.json').devDependencies;

/** Families that the page names as one, and packages that it calls by what people call them. */
const calledThere: readonly (readonly [RegExp, string])[] = [
  [/^@fontsource-variable\/noto-|^@fontsource\/noto-/, 'Noto'],
  [/^@types\/(?!vscode)/, ''],
  [/^vscode-languageclient$/, '-client'],
  [/^@biomejs\/biome$/, 'Biome'],
  [/^typescript$/, 'TypeScript'],
];

describe('the page about what we depend on', () => {
  it.each(Object.keys(packages))('says why there is %s', (name) => {
    const called = calledThere.find(([pattern]) => pattern.test(name))?.[1] ?? name;
    expect(namesIn(reasons)).toContain(called);
  });

  it('names the licence of what ships, and the version that is there', () => {
    const rows = reasons
      .split('\n')
      .filter((line) => /^\| [^-|]/.test(line) && !line.startsWith('| package'));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows)
      expect(row).toMatch(/^\| [^|]*\((?:MIT|ISC|Apache-2\.0|MPL-2\.0|OFL-1\.1)\b[^|)]*\) \|/);
    const single = reasons.matchAll(/^\| ([@\w/-]+)(?: (\d+(?:\.\d+)?))? \(([\w.-]+)/gm);
    for (const [, name = '', version = '', licence] of single) {
      const installed = json(`node_modules/${name}/package.json`);
      expect([name, `${installed.version}.`.startsWith(version), installed.license]).toEqual([
        name,
        true,
        licence,
      ]);
    }
  });
});

/** All words of a text, with what names of packages hold. */
function namesIn(text: string): readonly string[] {
  return ['', ...(text.match(/[@\w][\w/@.-]*[\w]|-client/g) ?? [])];
}
