import { Argument, type Command } from 'commander';
import type { DiffOptions } from '../commands/diff.ts';
import type { Io } from '../io.ts';

/** Tells commander what `waymark diff` takes. */
export function addDiff(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('diff')
    .summary('Tell what a change does to the customer')
    .description(text)
    .usage('[OPTIONS] BASE [HEAD]')
    .addArgument(new Argument('<BASE>', 'what was: a revision, a folder, or a range such as main...feature'))
    .addArgument(new Argument('[HEAD]', 'what is: a revision or a folder (default: the files as they stand)'))
    .option('--path <PATH>', 'show only what changed in this file or folder', '.')
    .option('--format <FORMAT>', "how to show it: 'text', 'markdown', 'json' or 'html'", 'text')
    .option('--fail-on <CLASS>', "exit with 1 from this on: 'breaking' or 'risky' (default: never)")
    .option('--accept <FILE>', 'a file of changes that are meant: a fingerprint and a reason a line')
    .option(
      '--today <DATE>',
      "the day to compare dates with, such as 2026-03-01 (default: this machine's today)",
    )
    .addHelpText('after', examples)
    .action(async (base: string, head: string | undefined, flags: Omit<DiffOptions, 'base' | 'head'>) => {
      const { diff } = await import('../commands/diff.ts');
      done(await diff(io, { ...flags, base, head }));
    });
}

const text = `Compares two states of journeys, and tells what lies between them as a reviewer would: what is breaking for customers first, then what is risky, what is improving, and the rest. Formatting, comments and the order of declarations are no change.

BASE and HEAD are revisions of git, or folders. A word that is both is the revision; './main' is always the folder. 'A..B' compares two revisions, 'A...B' what happened on B since it left A.`;

const examples = `
Examples:
  waymark diff HEAD                            what is not committed yet
  waymark diff origin/main...HEAD              what a branch changes
  waymark diff main --path journeys            only in this folder
  waymark diff v1.2 v1.3 --format markdown     for a comment at a pull request
  waymark diff main --format html > page.html  a page with the maps, changes marked
  waymark diff main --fail-on breaking         fail a build on what is breaking
  waymark diff main --fail-on risky --accept accepted-changes.txt
  waymark diff ./last-year ./this-year         two folders, without git`;
