import { describe, expect, it } from 'vitest';
import { closePackage, openPackage } from '../../language/documents/pptx/package.ts';
import { filesOf, runCommand } from '../support/run-cli.ts';

const project = `
//- brand.journey
brand northwind "Northwind Fibre"
team care "Customer Care"
promise online "Online within five working days"
//- get-online.journey
journey get-online "Get online"
  stage choose "Choose"
    touchpoint compare "Compare plans"
      owner care
  stage connect "Connect"
    touchpoint visit "The engineer comes"
      owner care
      delivers online
//- leave.journey
journey leave "Leave"
  touchpoint call "Call us"
    owner care
`;

describe('waymark export --check', () => {
  it('says that a deck shows what the files say', async () => {
    const files = await withDeck(project);

    expect(await check('export --check deck.pptx', files)).toEqual({
      code: 0,
      out: 'The deck shows what the files say.\n',
      err: '',
    });
  });

  it('says what changed since, and on which slides that stands', async () => {
    const files = await withDeck(project);
    files['/maps/get-online.journey'] = String(files['/maps/get-online.journey']).replace(
      'The engineer comes"\n      owner care',
      'The engineer comes"',
    );

    const { code, out } = await check('export --check deck.pptx', files);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^The deck is behind the files: \d+ things changed since it was made\.$/);
    expect(lines).toContain(
      "  Touchpoint 'The engineer comes' of 'Get online' lost its owner 'Customer Care'",
    );
    expect(lines).toContain('Slides that show what changed:');
    expect(lines.some((line) => /^ {2}\d+ {2}.*Get online/.test(line))).toBe(true);
    expect(lines.some((line) => /^ {2}\d+ {2}Leave/.test(line))).toBe(false);
    expect(lines.at(-1)).toBe('Neither the deck nor the files are of a commit.');
  });

  it('misses a journey that came later in a deck of all', async () => {
    const files = await withDeck(project);
    files['/maps/new.journey'] = 'journey new "Something new"\n  touchpoint first "First"\n';

    expect((await check('export --check deck.pptx', files)).out).toContain('Something new');
  });

  it('does not miss what a deck of one journey never showed', async () => {
    const files = await withDeck(project, '--journey leave');
    files['/maps/new.journey'] = 'journey new "Something new"\n  touchpoint first "First"\n';

    expect((await check('export --check deck.pptx', files)).code).toBe(0);
  });

  it('takes the word for PowerPoint, which it needs not be told', async () => {
    const files = await withDeck(project);

    expect((await check('export --check deck.pptx --format pptx', files)).code).toBe(0);
  });

  it.each([
    ['export --check none.pptx', "There is no file 'none.pptx' to check."],
    ['export --check brand.journey', "'brand.journey' is no deck that Waymark made."],
    ['export --check other.pptx', "'other.pptx' is no deck that Waymark made."],
    [
      'export --check bare.pptx',
      "'bare.pptx' was saved by a program that dropped what Waymark keeps in it: make it anew with --format pptx.",
    ],
    [
      'export --check deck.pptx --format pdf',
      '--check looks at PowerPoint files: leave out --format, or ask for --format pptx.',
    ],
    ['export --check deck.pptx --out a.pptx', '--check makes no file: leave out --out.'],
    ['export --check deck.pptx --template a.pptx', '--check makes no file: leave out --template.'],
    ['export --check deck.pptx brand.journey', "There is no journey to draw in 'brand.journey'."],
    ['export', 'Say what to make with --format, such as --format pptx.'],
  ])('says in one line why it cannot run: %s', async (args, message) => {
    const files = await withDeck(project);
    const deck = new Uint8Array(Buffer.from(files['/maps/deck.pptx'] ?? ''));

    expect(
      await check(args, {
        ...files,
        '/maps/other.pptx': without(deck, /customXml|docProps|tags/),
        '/maps/bare.pptx': without(deck, /customXml/),
      }),
    ).toEqual({ code: 2, out: '', err: `waymark: ${message}\n` });
  });
});

type Files = Record<string, string | Uint8Array>;

/** The files of a fixture, and a deck of them. */
async function withDeck(fixture: string, how = ''): Promise<Files> {
  const files: Files = filesOf(fixture);
  const { bytes, code, err } = await runCommand(`export --format pptx ${how}`, { files });
  if (bytes === undefined) throw new Error(`There is no deck (${code}): ${err}`);
  return { ...files, '/maps/deck.pptx': bytes };
}

async function check(args: string, files: Files) {
  const { code, out, err } = await runCommand(args, { files });
  return { code, out, err };
}

/** A deck as a program saves it that keeps less. */
function without(deck: Uint8Array, parts: RegExp): Uint8Array {
  const kept = [...openPackage(deck)].filter(([path]) => !parts.test(path));
  return closePackage(new Map(kept));
}
