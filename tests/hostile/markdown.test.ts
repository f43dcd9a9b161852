import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { allToRead } from '../support/attacks/all-to-read.ts';
import { hostileProject, spreadProject } from '../support/attacks/hostile-project.ts';
import { attackTexts } from '../support/attacks/index.ts';
import { linksOnGithub } from '../support/attacks/links-on-github.ts';
import { madeOf } from '../support/attacks/made-of.ts';
import { mistakenProject } from '../support/attacks/mistaken-project.ts';
import { openText } from '../support/attacks/open-text.ts';
import { notShown } from '../support/attacks/seen-texts.ts';
import { watchedSuite } from '../support/attacks/watched-suite.ts';
import { exportAll } from '../support/export-with.ts';
import { runCommand } from '../support/run-cli.ts';
import { journeysIn } from '../support/sample-projects.ts';

const open = watchedSuite();
const file = '[x](javascript:pwned) @octocat #1 `a` |<script>globalThis.pwned=1<‹script>.journey';

const documents = {
  'the exported document': async () => {
    const snapshot = openText(hostileProject(attackTexts));
    const { files } = await exportAll('markdown', snapshot, undefined, journeysIn(snapshot).slice(0, 1));
    return String(files[0]?.content);
  },
  'the report of what was found': async () =>
    (
      await runCommand('check --format markdown', {
        files: { [`/maps/${file}`]: mistakenProject(attackTexts) },
      })
    ).out,
  'the report of what changed': async () => {
    const before = spreadProject(attackTexts, 20);
    const files = {
      [`/maps/old/${file}`]: before,
      [`/maps/new/${file}`]: spreadProject([...attackTexts].reverse(), 20),
    };
    return (await runCommand('diff old new --format markdown', { files })).out;
  },
};

describe.each(Object.entries(documents))('%s', (name, made) => {
  test('is nothing but headings, lists, tables and diagrams, wherever it is shown', async () => {
    const html = marked.parse(await made(), { async: false, gfm: true });
    const { page, mischief } = await open({
      type: 'text/html',
      body: `<!DOCTYPE html><meta charset="utf-8"><body>${html}</body>`,
    });
    const elements = (await page.evaluate(madeOf, html)).filter((it) => !known.has(it));
    expect(elements).toEqual([]);
    if (name === 'the exported document')
      expect(notShown(attackTexts, await page.evaluate(allToRead))).toEqual([]);
    expect(await page.evaluate(linksOnGithub)).toEqual([]);
    expect(await mischief()).toEqual([]);
  });
});

const known = new Set([
  ...'html head body h1 h2 h3 h4 p ul li strong em table thead tbody tr th td pre code details summary br'.split(
    ' ',
  ),
  'code class',
]);

test('a text that is not escaped would be seen', async () => {
  const html = marked.parse('[x](javascript:y) @octocat <b>x</b>', { async: false });
  const { page } = await open({ type: 'text/html', body: html });
  expect(await page.evaluate(madeOf, html)).toContain('a href');
  expect(await page.evaluate(linksOnGithub)).toEqual(['@o']);
});
