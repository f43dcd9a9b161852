import { Argument, Command, CommanderError } from 'commander';
// biome-ignore lint/style/noRestrictedImports: the door brings the whole language along, which '--version' need not wait for.
import { harmless } from '../language/text/harmless.ts';
import { version } from '../package.json';
import { CannotRun, isCannotRun } from './cannot-run.ts';
import { addDiff } from './command-line/diff.ts';
import { addInit, addTextconv } from './command-line/init.ts';
import { addOwners } from './command-line/owners.ts';
import type { Io } from './io.ts';

/**
 * Runs one command line.
 *
 * @param args what stands behind `waymark`
 * @returns the exit code: 0 clean, 1 found what it was asked to fail on, 2 could not run
 */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  // Editors and scripts ask for it before all else: no command need be described for that.
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    io.out(`${version}\n`);
    return 0;
  }
  let code = 0;
  const program = programFor(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args.length === 0 ? ['help'] : args, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has already said what is wrong with the arguments; help and version end this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const message = isCannotRun(error) ? error.message : `Something went wrong inside Waymark: ${error}`;
    io.err(`waymark: ${harmless(message)}\n`);
    return 2;
  }
}

function programFor(io: Io, done: (code: number) => void): Command {
  const program = new Command('waymark')
    .description('Customer-journey maps as text: checks them, and draws them.')
    .version(version, '-V, --version', 'Show which version this is')
    .helpOption('-h, --help', 'Show this help')
    .helpCommand(false)
    .usage('COMMAND [OPTIONS]')
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      outputError: (text, write) => write(oneLine(text)),
      getOutHasColors: () => io.colours,
    })
    .exitOverride()
    .addHelpText('after', exitCodes);
  addCheck(program, io, done);
  addDiff(program, io, done);
  addExport(program, io, done);
  addFormat(program, io, done);
  addImport(program, io, done);
  addInit(program, io, done);
  addOwners(program, io, done);
  addTextconv(program, io, done);
  addHelp(program);
  return program;
}

function addCheck(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('check')
    .summary('Find broken promises, ownerless touchpoints and mistakes in the text')
    .description(checkText)
    .usage('[OPTIONS] [PATH...]')
    .addArgument(
      new Argument(
        '[PATH...]',
        "what to show problems of: files, folders, or '-' for standard input",
      ).default(['.'], 'the current folder'),
    )
    .option('--format <FORMAT>', "how to show them: 'text', 'json', 'sarif', 'github' or 'markdown'", 'text')
    .option(
      '--fail-on <SEVERITY>',
      "exit with 1 from this on: 'error', 'warning', 'info', 'hint', or 'never'",
      'error',
    )
    .option(
      '--today <DATE>',
      "the day to compare dates with, such as 2026-03-01 (default: this machine's today)",
    )
    .addHelpText('after', checkExamples)
    .action(async (paths: string[], options: { format: string; failOn: string; today?: string }) => {
      const { check } = await import('./commands/check.ts');
      done(await check(io, { ...options, paths }));
    });
}

function addExport(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('export')
    .summary('Take journeys and promises to slides, documents, pictures and tables')
    .description(exportText)
    .usage('[OPTIONS] [PATH]')
    .addArgument(
      new Argument('[PATH]', "what to export: a file, a folder, or '-' for standard input").default(
        '.',
        'the current folder',
      ),
    )
    .option(
      '--format <FORMAT>',
      "what to make: 'pptx', 'pdf', 'png', 'svg', 'html', 'markdown', 'mermaid', 'csv' or 'json'",
    )
    .option(
      '--view <VIEW>',
      "what to show: 'map', 'journey', 'promises' or 'overview' (default: 'map'; of mermaid: 'journey')",
    )
    .option('--journey <NAME>', 'show only the journey of this name')
    .option('--theme <THEME>', "colours of pictures: 'light' or 'dark'", 'light')
    .option('--scale <NUMBER>', 'how many times as large a PNG is', '2')
    .option('--template <FILE>', 'a .pptx whose master and theme the slides take over')
    .option(
      '--check <FILE>',
      'make nothing: say what changed since this .pptx was made, and exit with 1 if it did',
    )
    .option(
      '--out <PLACE>',
      'where to write: a file, or a folder for one file a journey (default: standard output)',
    )
    .option('--overwrite', 'write over files that are there already')
    .addHelpText('after', exportExamples)
    .action(async (path: string, { check, format, ...options }: ExportFlags) => {
      if (check !== undefined) {
        const { checkDeck } = await import('./commands/check-deck.ts');
        done(await checkDeck(io, { ...options, ...(format !== undefined && { format }), check, path }));
        return;
      }
      if (format === undefined) throw new CannotRun('Say what to make with --format, such as --format pptx.');
      const { exportViews } = await import('./commands/export.ts');
      done(await exportViews(io, { ...options, format, path }));
    });
}

function addFormat(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('format')
    .summary('Put the text of journey maps into its usual form')
    .description(formatHelp)
    .usage('[OPTIONS] [PATH...]')
    .addArgument(
      new Argument('[PATH...]', "what to format: files, folders, or '-' for standard input").default(
        ['.'],
        'the current folder',
      ),
    )
    .option('--check', 'change nothing: list what would change, and exit with 1 if something would')
    .option('--sort-properties', 'also put the properties of each block into their usual order')
    .addHelpText('after', formatExamples)
    .action(async (paths: string[], flags: { check?: boolean; sortProperties?: boolean }) => {
      const { format } = await import('./commands/format.ts');
      const { check = false, sortProperties = false } = flags;
      done(await format(io, { paths, check, sortProperties }));
    });
}

function addImport(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('import')
    .summary('Bring journeys in from Mermaid diagrams and tables')
    .description(importText)
    .usage('[OPTIONS] FILE...')
    .addArgument(new Argument('<FILE...>', "what to bring in: files, folders, or '-' for standard input"))
    .option('--from <FORMAT>', "what the files are: 'mermaid' or 'csv' (default: what they look like)")
    .option('--out <DIR>', 'the folder to write the journeys into; made where it is missing', '.')
    .option(
      '--map <HEADER=COLUMN>',
      'what a header of a table means; may be given several times',
      (one: string, others: readonly string[] = []) => [...others, one],
    )
    .addHelpText('after', importExamples)
    .action(async (paths: string[], flags: { from?: string; out: string; map?: readonly string[] }) => {
      const { importJourneys } = await import('./commands/import.ts');
      done(await importJourneys(io, { map: [], ...flags, paths }));
    });
}

/** Commander's own help command answers an unknown name with the whole help instead of a clear line. */
function addHelp(program: Command): void {
  program
    .command('help')
    .summary('Show what a command does, with examples')
    .description('Shows what Waymark, or one of its commands, does.')
    .usage('[COMMAND]')
    .argument('[COMMAND]', 'the command to explain')
    .addHelpText('after', '\nExample: waymark help check')
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((known) => known.name() === name);
      if (command === undefined) program.error(`error: unknown command '${name}'`);
      else command.outputHelp();
    });
}

interface ExportFlags {
  readonly format?: string;
  readonly check?: string;
  readonly view?: string;
  readonly journey?: string;
  readonly theme: string;
  readonly scale: string;
  readonly template?: string;
  readonly out?: string;
  readonly overwrite?: boolean;
}

/** Commander says `error: …` and puts what it suggests in a second line. */
function oneLine(text: string): string {
  const sentence = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ');
  return `waymark: ${harmless(sentence)} See 'waymark help'.\n`;
}

const exitCodes = `
Exit codes: 0 all is well; 1 problems were found that it was asked to fail on; 2 it could not run.

Example: waymark check`;

const checkText = `Checks journey maps: which promises are broken, which touchpoints nobody owns, and where the text itself is mistaken. Without a PATH, it checks the current folder.

The paths choose whose problems you see. Names are always looked up in the whole project: the nearest folder upwards that holds a waymark.json, else the folder you named; for a single file, or standard input, the current folder. What .gitignore or "exclude" in waymark.json name is left out.`;

const checkExamples = `
Examples:
  waymark check                              everything below the current folder
  waymark check journeys/get-online.journey  the problems of one journey
  waymark check --fail-on warning            fail a build on warnings too
  waymark check --format json > report.json  for a program to read
  waymark check --format github              at the lines of a pull request on GitHub
  waymark check --format markdown            for a comment or a job's summary
  waymark check --format sarif > waymark.sarif   for code scanning`;

const exportText = `Takes journeys, promises and the overview elsewhere: as slides (pptx), a PDF, pictures (png, svg), a web page (html), a document (markdown), diagrams (mermaid), a table (csv) or the whole model (json).

Without --out it goes to standard output. A PLACE that ends with '/', is a folder, or has no ending such as .pdf is taken as a folder: it gets one file a journey, called by its name; in one file, several pictures stand one below the other. All files are written, or none; a file that is there already only with --overwrite, unless it is the same. The same journeys always give the same bytes.`;

const exportExamples = `
Examples:
  waymark export --format pptx --out journeys.pptx              slides of all journeys below the current folder
  waymark export get-online.journey --format png --out map.png  the map of one journey
  waymark export --format svg --view journey --out pictures/    a picture a journey, in a folder
  waymark export --format svg --view promises --theme dark      the promises, to standard output
  waymark export --format markdown --out journeys.md            for a wiki: tables, and diagrams that GitHub draws
  waymark export --format mermaid --journey get-online          one diagram
  waymark export --format pptx --template company.pptx --out journeys.pptx   on your company's own slides
  waymark export --check journeys.pptx                          what changed since these slides were made`;

const formatHelp = `Formats journey maps: two spaces a level, one space between words, straight quotes, no two blank lines in a row. What the text says never changes, and neither do the ends of its lines. Without a PATH, it formats the current folder.

Files are changed in their place, all of them or none. Their names go to standard output. Standard input goes to standard output. Lines with a mistake keep their words and are only indented. What .gitignore or "exclude" in waymark.json name is left out.`;

const formatExamples = `
Examples:
  waymark format                     everything below the current folder
  waymark format --check             fail a build on files that are not formatted
  waymark format --sort-properties   owner, channel, emotion … in the same order everywhere
  waymark format - < get-online.journey`;

const importText = `Brings journeys in that were made elsewhere: Mermaid journey diagrams, in files of their own or inside Markdown, and tables with a row a touchpoint (CSV). Each journey becomes a file, NAME.journey; whoever takes part in them is declared in people.journey, unless the project that the folder belongs to knows them already. Of a folder, all .mmd, .mermaid, .md and .csv files below it are looked at.

What could not be read as it stands is told with its line, on standard error. Nothing is ever written over: where a file of that name is there already, nothing is written.`;

const importExamples = `
Examples:
  waymark import journey.mmd                    into the current folder
  waymark import docs --out journeys            all diagrams below docs
  waymark import map.csv --map "Step=touchpoint" --map "Team=owner"
  waymark import - --from mermaid < journey.mmd`;
