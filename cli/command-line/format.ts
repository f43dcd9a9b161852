import { Argument, type Command } from 'commander';
import type { Io } from '../io.ts';

/** Tells commander what `waymark format` takes. */
export function addFormat(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('format')
    .summary('Put the text of journey maps into its usual form')
    .description(text)
    .usage('[OPTIONS] [PATH...]')
    .addArgument(
      new Argument('[PATH...]', "what to format: files, folders, or '-' for standard input").default(
        ['.'],
        'the current folder',
      ),
    )
    .option('--check', 'change nothing: list what would change, and exit with 1 if something would')
    .option('--sort-properties', 'also put the properties of each block into their usual order')
    .addHelpText('after', examples)
    .action(async (paths: string[], flags: { check?: boolean; sortProperties?: boolean }) => {
      const { format } = await import('../commands/format.ts');
      const { check = false, sortProperties = false } = flags;
      done(await format(io, { paths, check, sortProperties }));
    });
}

const text = `Formats journey maps: two spaces a level, one space between words, straight quotes, no two blank lines in a row. What the text says never changes, and neither do the ends of its lines. Without a PATH, it formats the current folder.

Files are changed in their place, all of them or none. Their names go to standard output. Standard input goes to standard output. Lines with a mistake keep their words and are only indented. What .gitignore or "exclude" in waymark.json name is left out.`;

const examples = `
Examples:
  waymark format                     everything below the current folder
  waymark format --check             fail a build on files that are not formatted
  waymark format --sort-properties   owner, channel, emotion … in the same order everywhere
  waymark format - < get-online.journey`;
