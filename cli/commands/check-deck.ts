import { compareDeck, type DeckComparison, harmless, type Revision } from '../../language/index.ts';
import { revisionOf } from '../../server/workspace/files/revision-of.ts';
import { CannotRun } from '../cannot-run.ts';
import { type ChosenProject, chooseJourneys } from '../exports/choose-journeys.ts';
import { commonFolder } from '../exports/common-folder.ts';
import type { Io } from '../io.ts';
import { absolutePath } from '../paths.ts';
import { loadProjects } from '../projects.ts';

export interface CheckDeckOptions {
  readonly path: string;
  /** The deck. */
  readonly check: string;
  readonly format?: string;
  readonly journey?: string;
  readonly template?: string;
  readonly out?: string;
}

/**
 * Says whether a deck that Waymark made is behind the files, what changed since, and which slides show it.
 *
 * @returns 1 where it is behind, else 0
 * @throws CannotRun where there is no such deck, or nothing to compare it with
 */
export async function checkDeck(io: Io, options: CheckDeckOptions): Promise<number> {
  refuseWhatMakesFiles(options);
  const deck = await readDeck(io, options.check);
  const projects = await loadProjects(io, [options.path], io.today);
  const [project, ...others] = chooseJourneys(io, projects, options).filter(
    ({ journeys }) => journeys.length > 0,
  );
  if (project === undefined)
    throw new CannotRun(`There is no journey in '${options.path}' to compare the deck with.`);
  if (others.length > 0) {
    throw new CannotRun(`There are several projects in '${options.path}': name the one that the deck shows.`);
  }
  const compared = compareDeck(deck, deck.model, project);
  if (compared.changes.length === 0) {
    io.out('The deck shows what the files say.\n');
    return 0;
  }
  io.out(
    `${[...changesIn(compared), revisionsIn(deck.revision, await revisionNow(io, project))].join('\n')}\n`,
  );
  return 1;
}

function refuseWhatMakesFiles({ format, template, out }: CheckDeckOptions): void {
  if (format !== undefined && format !== 'pptx') {
    throw new CannotRun(`--check looks at PowerPoint files: leave out --format, or ask for --format pptx.`);
  }
  const asked = out === undefined ? template && '--template' : '--out';
  if (asked) throw new CannotRun(`--check makes no file: leave out ${asked}.`);
}

async function readDeck(io: Io, typed: string) {
  const file = harmless(typed);
  const bytes = io.fs.readBytes(absolutePath(io.folder, typed));
  if (bytes === undefined) throw new CannotRun(`There is no file '${file}' to check.`);
  const { documents } = await io.tools();
  const { readDeck: read } = await documents();
  const deck = await read(bytes);
  if (deck === undefined) throw new CannotRun(`'${file}' is no deck that Waymark made.`);
  if (deck.model === undefined) {
    throw new CannotRun(
      `'${file}' was saved by a program that dropped what Waymark keeps in it: make it anew with --format pptx.`,
    );
  }
  return { ...deck, model: deck.model };
}

function revisionNow(io: Io, { snapshot }: ChosenProject): Promise<Revision | undefined> {
  return revisionOf(commonFolder(snapshot.files.keys(), io.folder));
}

function changesIn({ changes, slides }: DeckComparison): string[] {
  const count = changes.length === 1 ? 'one thing' : `${changes.length} things`;
  return [
    `The deck is behind the files: ${count} changed since it was made.`,
    ...changes.map((it) => `  ${harmless(it)}`),
    slides.length === 0 ? 'No slide shows what changed.' : 'Slides that show what changed:',
    ...slides.map(({ number, title }) => `  ${number}  ${harmless(title)}`),
  ];
}

function revisionsIn(deck: Revision | undefined, files: Revision | undefined): string {
  if (deck === undefined && files === undefined) return 'Neither the deck nor the files are of a commit.';
  const made = deck === undefined ? 'The deck names no commit' : `The deck was made of ${inWords(deck)}`;
  const now = files === undefined ? 'the files are at none' : `the files are at ${inWords(files)}`;
  return `${made}; ${now}.`;
}

function inWords({ commit, isChanged }: Revision): string {
  return `commit ${commit.slice(0, 12)}${isChanged ? ' with changes' : ''}`;
}
