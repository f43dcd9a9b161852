import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import codes from '../../client/help/codes.generated.json' with { type: 'json' };
import { pageOf } from '../../client/help/page-of.ts';

const textOf = (page: string) => readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');

test.each(codes)('$code has a page that explains it, and nothing else', ({ code, page }) => {
  const help = pageOf(textOf(page), code) ?? expect.fail('no page');
  const withoutExamples = help.replace(/^```.*?^```$/gms, '');
  expect(withoutExamples.match(/^# .*$/gm)).toEqual([`# ${code}`]);
  expect(help).toMatch(/^```journey$/m);
  expect(codes.filter((other) => help.includes(`# ${other.code}\n`))).toHaveLength(1);
});

test('a section ends with the next heading of its level, and takes the ones below it along', () => {
  const page = '# All\n\n## one\nFirst.\n### Why\n```\n## no heading\n```\n## two\nSecond.\n';
  expect(pageOf(page, 'one')).toBe('# one\nFirst.\n## Why\n```\n## no heading\n```\n');
  expect(pageOf(page, 'two')).toBe('# two\nSecond.\n');
  expect(pageOf(page, 'three')).toBeUndefined();
});
