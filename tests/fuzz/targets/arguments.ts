import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf } from '../../../cli/arguments.ts';
import { CannotRun } from '../../../cli/cannot-run.ts';
import { runCli } from '../../../cli/program.ts';
import { decodeText } from '../../../server/workspace/files/decode-text.ts';
import { memoryFileSource } from '../../support/memory-file-source.ts';
import { inputOf, type SeedKind, textOf } from '../target.ts';

export const what =
  'whatever is typed behind waymark ends with 0, 1 or 2, and 2 comes with one clear line; a day is taken exactly where the calendar has it';

export const seeds: readonly SeedKind[] = ['words'];

const word = () =>
  fc.oneof(
    fc.constantFrom(
      'check',
      'export',
      'import',
      'format',
      'owners',
      'help',
      '.',
      '-',
      'a.journey',
      'none',
      '--',
    ),
    fc.constantFrom(
      '--format',
      'json',
      'sarif',
      'csv',
      'svg',
      '--fail-on',
      'never',
      '--today',
      '2026-02-30',
      '2026-03-01',
    ),
    fc.constantFrom(
      '--view',
      'map',
      '--journey',
      'j',
      '--out',
      '--from',
      'mermaid',
      '--map',
      'A=stage',
      '--check',
      '-h',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );

export const inputs = () => fc.array(word(), { maxLength: 7 }).map((words) => inputOf(words.join('\n')));

const files = {
  '/p/a.journey': 'journey j "J"\n  touchpoint t "T"\n    emotion calm\n',
  '/p/b.mmd': 'journey\n  A: 3: Me\n',
};
/** These ask git, or write to a disk. */
const elsewhere = new Set(['diff', 'init', 'textconv', 'install']);

export async function check(input: Uint8Array): Promise<void> {
  const words = textOf(input).split('\n').slice(0, 12);
  for (const typed of words) checkDay(typed);
  if (words.some((it) => elsewhere.has(it) || /--(?:out|git|template)|pptx|pdf|png|html|svg/.test(it)))
    return;
  let err = '';
  const code = await runCli(words, {
    ...{ folder: '/p', fs: memoryFileSource(files), colours: false, links: false, docs: undefined, env: {} },
    ...{ today: '2026-10-01', isTerminal: false, progress: () => undefined, out: () => undefined },
    readStandardInput: async () => decodeText(input),
    err: (text) => {
      err += text;
    },
    tools: async () => ({
      documents: () => Promise.reject(new Error('Texts need no libraries.')),
      resource: async () => new Uint8Array(),
      deflate: async (bytes) => bytes,
    }),
  });
  assert.ok([0, 1, 2].includes(code), `ends with ${code}`);
  // Behind '--' alone stands nothing, so that the commands are shown.
  if (code === 2) assert.match(err, /^(?:\S[^\n]*\n|Usage: waymark [\s\S]*)$/, 'one clear line');
  assert.doesNotMatch(err, /\n\s+at .*:\d+:\d+/, 'where in the program something failed is no help');
}

function checkDay(typed: string): void {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed) ?? [];
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
  try {
    assert.equal(dayOf(typed), typed);
    assert.ok(isDay, `'${typed}' is no day`);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    assert.ok(!isDay, `'${typed}' is a day`);
  }
}
