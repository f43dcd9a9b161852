import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ChangeCode, changeClasses, changeCodes } from '../../language/index.ts';
import { diffOf } from '../support/changes.ts';

const page = readFileSync(new URL('../../docs/changes.md', import.meta.url), 'utf8');

interface Section {
  readonly ofClass: string;
  readonly code: string;
  readonly before: string;
  readonly after: string;
  readonly said: readonly string[];
}

/** Sections `### code` below their class: two examples, and in a block quote what is said. */
const sections: readonly Section[] = page.split(/^## /m).flatMap((part) => {
  const ofClass = (part.split('\n', 1)[0] ?? '').toLowerCase();
  return part
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [before = '', after = ''] = [...section.matchAll(/```journey\n(.*?)```/gs)].map(
        ([, it = '']) => it,
      );
      const said = [...section.matchAll(/^> (.*)$/gm)].map(([, line = '']) => line);
      return { ofClass, code: section.split('\n', 1)[0] ?? '', before, after, said };
    });
});

describe('the page of changes', () => {
  it('has a section for each code, below its class, the worst first', () => {
    expect(sections.map(({ code }) => code).sort()).toEqual([...changeCodes].sort());
    expect([...new Set(sections.map(({ ofClass }) => ofClass))]).toEqual(changeClasses);
  });

  it('names every code in its table, in its class', () => {
    const rows = [...page.matchAll(/^\| (\w+) \| (\[.*) \|$/gm)].map(([, ofClass, cell = '']) => ({
      ofClass,
      codes: [...cell.matchAll(/\[([a-z-]+)\]\(#\1\)/g)].map(([, code]) => code),
    }));
    expect(rows.map(({ ofClass }) => ofClass)).toEqual(changeClasses);
    for (const { ofClass, codes } of rows) {
      const below = sections.filter((it) => it.ofClass === ofClass).map(({ code }) => code);
      const twice: ChangeCode = 'promise-withdrawn';
      expect(codes.filter((it) => ofClass !== 'risky' || it !== twice)).toEqual(below);
    }
  });

  it.each(sections)('says of $code what Waymark says', ({ ofClass, code, before, after, said }) => {
    const { changes } = diffOf(before, after);
    expect(changes.map((it) => `${it.class} \`${it.code}\`: ${it.message}`)).toEqual(said);
    expect(changes.find((it) => it.code === code)?.class).toBe(ofClass);
  });
});
