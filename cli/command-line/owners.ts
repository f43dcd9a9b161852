import { Argument, type Command } from 'commander';
import type { OwnersOptions } from '../commands/owners.ts';
import type { Io } from '../io.ts';

/** Tells commander what `waymark owners` takes. */
export function addOwners(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('owners')
    .summary('Name the teams to ask, and how to reach them')
    .description(text)
    .usage('[OPTIONS] [PATH]')
    .addArgument(new Argument('[PATH]', 'whose files: a file or a folder').default('.', 'the current folder'))
    .option('--format <FORMAT>', "how to name them: 'list' or 'codeowners'", 'list')
    .option(
      '--changed <BASE>',
      "only teams that what changed since BASE affects; BASE as 'waymark diff' takes it",
    )
    .option(
      '--today <DATE>',
      "the day to compare dates with, such as 2026-03-01 (default: this machine's today)",
    )
    .addHelpText('after', examples)
    .action(async (path: string, flags: Omit<OwnersOptions, 'path'>) => {
      const { owners } = await import('../commands/owners.ts');
      done(await owners(io, { ...flags, path }));
    });
}

const text = `Names the teams that answer for journeys, with the 'contact' that their team says: all who own something in the files, or with --changed only those whose touchpoints or promises a change affects. A team without a contact is reached by that of the team around it.`;

const examples = `
Examples:
  waymark owners                                     who owns what, below the current folder
  waymark owners --changed origin/main...HEAD        whom to ask about a branch
  waymark owners --format codeowners > .github/CODEOWNERS`;
