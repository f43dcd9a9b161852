import { Argument, type Command } from 'commander';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';

/** Tells commander what `waymark init` takes. */
export function addInit(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('init')
    .summary('Write a small project to start from, or set up git for journeys')
    .description(initText)
    .usage('[OPTIONS] [DIR]')
    .addArgument(
      new Argument('[DIR]', 'where to write it; made where it is missing').default('.', 'the current folder'),
    )
    .option('--git', 'write no project: teach the git repository around DIR how journeys are compared')
    .option('--textconv', "with --git: compare journeys in their usual form, which 'waymark textconv' prints")
    .addHelpText('after', initExamples)
    .action(async (folder: string, flags: { git?: boolean; textconv?: boolean }) => {
      const { git = false, textconv = false } = flags;
      if (git) {
        const { initGit } = await import('../commands/init-git.ts');
        const program = [process.execPath, process.argv[1] ?? ''];
        done(await initGit(io, { folder, textconv, program }));
        return;
      }
      if (textconv) throw new CannotRun('--textconv is for git: write --git --textconv.');
      const { init } = await import('../commands/init.ts');
      done(await init(io, folder));
    });
}

/** Tells commander what `waymark textconv` takes. */
export function addTextconv(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('textconv')
    .summary('Print a journey as git compares it')
    .description(textconvText)
    .usage('FILE')
    .addArgument(new Argument('<FILE>', 'the file, whatever it is called'))
    .addHelpText('after', '\nExample: waymark textconv get-online.journey')
    .action(async (file: string) => {
      const { textconv } = await import('../commands/textconv.ts');
      done(textconv(io, file));
    });
}

const initText = `Writes a small project to start from: settings (waymark.json), a brand with its promise (brand.journey), and a journey that keeps it, with comments that explain every kind of line.

It never writes over anything: where a folder holds journeys, or one of these files, already, nothing is written.

With --git it writes no project. It adds a line to .gitattributes and a section to the repository's own configuration, so that 'git diff' names the touchpoint around each change of a journey; then it says how to undo that.`;

const initExamples = `
Examples:
  waymark init            in the current folder
  waymark init journeys   in a new folder
  waymark init --git      'git diff' names the touchpoint around each change`;

const textconvText = `Prints a journey in its usual form, for git to compare: two spaces a level, straight quotes, one kind of line ends. Git calls it where 'waymark init --git --textconv' has set it up. A file that is no text is printed as it is.`;
