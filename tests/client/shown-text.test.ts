import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inList, inMessage } from '../../client/shown-text.ts';
import { attackTexts } from '../support/attacks/index.ts';

/** As VS Code looks for links in what an extension tells. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

it('a text in a message is no link, and runs no command', () => {
  expect(attackTexts.filter((text) => link.test(text))).toContain(
    '[run](command:workbench.action.terminal.new)',
  );
  expect(attackTexts.filter((text) => link.test(inMessage(`‘${text}’ is on the clipboard.`)))).toEqual([]);
});

it('a text in a list draws no icon', () => {
  expect(attackTexts.map(inList).filter((text) => /\$\([a-z]/.test(text))).toEqual([]);
});

it('every message that is not all ours goes through it', () => {
  const client = path.join(import.meta.dirname, '../../client');
  const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const shown = files.flatMap((file) =>
    [
      ...readFileSync(path.join(client, file), 'utf8').matchAll(
        /\b(?:show(?:Information|Warning|Error)Message|await say)\(\s*([^\s,)]+)/g,
      ),
    ].map(([, begins = '']) => ({ file, begins })),
  );
  expect(shown.length).toBeGreaterThan(15);
  const ours = ["'", '"', 'inMessage('];
  const others = shown.filter(({ begins }) => !ours.some((it) => begins.startsWith(it)));
  expect(others).toEqual([]);
});
