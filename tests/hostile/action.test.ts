import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { run } from '../action/run-action.ts';
import { allToRead } from '../support/attacks/all-to-read.ts';
import { spreadProject } from '../support/attacks/hostile-project.ts';
import { attackTexts } from '../support/attacks/index.ts';
import { linksOnGithub } from '../support/attacks/links-on-github.ts';
import { madeOf } from '../support/attacks/made-of.ts';
import { mistakenProject } from '../support/attacks/mistaken-project.ts';
import { notShown } from '../support/attacks/seen-texts.ts';
import { watchedSuite } from '../support/attacks/watched-suite.ts';
import { gitRepository } from '../support/git-repository.ts';
import { pullRequestEvent } from '../support/github-events.ts';
import { addressOf, playGithub } from '../support/played-github.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const open = watchedSuite();

/** GitHub takes comments of a certain length, so that each pull request says a part of all texts. */
const size = 40;
const parts = Array.from({ length: Math.ceil(attackTexts.length / size) }, (_, part) =>
  attackTexts.slice(part * size, (part + 1) * size),
);

/** A pull request that brings all the texts, as what files say and as their names; as it is known at GitHub, they are its labels. */
function pullRequestOf(texts: readonly string[]) {
  const names = texts
    .map((text) => text.replaceAll('\0', '_').replaceAll('/', '_').trim())
    .filter((name) => !/^(?:\.|$)/.test(name) && Buffer.byteLength(name) < 240);
  const named = names.map((name, place) => [`${name}.journey`, `promise new-${place} "New"\n`] as const);
  const repository = gitRepository({ 'a.journey': spreadProject(texts, 25) });
  const base = repository.git('rev-parse', 'HEAD');
  const head = repository.commit({
    ...Object.fromEntries(named),
    'a.journey': spreadProject([...texts].reverse(), 25),
    'b.journey': mistakenProject(texts),
  });
  return { names, repository, event: pullRequestEvent(base, head, texts) };
}

describe.each(parts.map((texts, part) => [part + 1, texts] as const))(
  `the action at a pull request of texts that try to run, part %i of ${parts.length}`,
  (_, texts) => {
    it('obeys none, in its log, its outputs, its summary and its comment', async () => {
      const github = await playGithub({ labels: [...texts] });
      const request = pullRequestOf(texts);
      const folder = temporaryFolder({ env: '', path: '' });
      const env = { GITHUB_ENV: `${folder}/env`, GITHUB_PATH: `${folder}/path` };
      const { code, log, summary, outputs } = await run(request, github.address, {}, env);
      expect(code).toBe(1);
      expect(log.split('\n').filter((line) => !isOurs(line))).toEqual([]);
      expect(obeyed.exec(log)?.[0]).toBeUndefined();
      expect([env.GITHUB_ENV, env.GITHUB_PATH].map((file) => readFileSync(file, 'utf8'))).toEqual(['', '']);
      expect(outputs).toEqual(expectedOutputs);
      expect(
        github.asked.filter(({ path }) => !/^\/repos\/ours\/maps\/issues\/7\/[a-z]+(?:\?|$)/.test(path)),
      ).toEqual([]);
      expect(github.comments).toHaveLength(1);
      for (const markdown of [summary, github.comments[0]?.body ?? ''])
        await isHarmless(markdown, request.names);
    });
  },
);

const expectedOutputs = {
  verdict: expect.stringMatching(/^(?:breaking|risky|neutral)$/),
  ...Object.fromEntries(
    ['breaking', 'risky', 'improving', 'neutral', 'errors', 'warnings'].map((name) => [
      name,
      expect.stringMatching(/^\d+$/),
    ]),
  ),
  approved: 'false',
  sarif: expect.stringMatching(/\/waymark-[\da-f-]{36}\.sarif$/),
  'comment-url': addressOf(100),
};

/** A line of the log that gives no order to the runner but to show what was found, or gives none. */
function isOurs(line: string): boolean {
  if (/^::(?:error|warning|notice) (?:[a-zA-Z]+=[^,:]*,)*title=Waymark(?:%3A [\w-]+)?::/.test(line))
    return true;
  return !/^\s*::/.test(line) && !line.includes('##[');
}

/** What terminals obey, or turn the direction of writing by; a line feed is what ends lines. */
const obeyed = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Cs}]/u;

const known = new Set([
  ...'html head body h2 h3 p ul li strong em table thead tbody tr th td pre code details summary a'.split(
    ' ',
  ),
  'a href',
]);

/** What is shown of Markdown by a page, as GitHub would show it. */
async function isHarmless(markdown: string, names: readonly string[]): Promise<void> {
  const html = marked.parse(markdown, { async: false, gfm: true });
  const body = `<!DOCTYPE html><meta charset="utf-8"><body>${html}</body>`;
  const { page, mischief } = await open({ type: 'text/html', body });
  expect((await page.evaluate(madeOf, html)).filter((it) => !known.has(it))).toEqual([]);
  const links = await page.evaluate<string[]>(`[...document.links].map(({ href }) => href)`);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !link.startsWith('https://github.com/ours/maps/blob/'))).toEqual([]);
  expect(await page.evaluate(linksOnGithub)).toEqual([]);
  expect(notShown(names, await page.evaluate(allToRead))).toEqual([]);
  expect(await mischief()).toEqual([]);
}
