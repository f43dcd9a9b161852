import { Command, CommanderError } from 'commander';
// biome-ignore lint/style/noRestrictedImports: the door brings the whole language along, which '--version' need not wait for.
import { harmless } from '../language/text/harmless.ts';
import { version } from '../package.json';
import { isCannotRun } from './cannot-run.ts';
import { addCheck } from './command-line/check.ts';
import { addDiff } from './command-line/diff.ts';
import { addExport } from './command-line/export.ts';
import { addFormat } from './command-line/format.ts';
import { addImport } from './command-line/import.ts';
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
  const program = programFor(io, args[0], (result) => {
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

/** With the one command that is `asked` for, or with all of them, since describing one takes a third of a millisecond. */
function programFor(io: Io, asked: string | undefined, done: (code: number) => void): Command {
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
  const one = commands.get(asked ?? '');
  for (const add of one === undefined ? commands.values() : [one]) add(program, io, done);
  addHelp(program);
  return program;
}

/** In the order in which help lists them. */
const commands: ReadonlyMap<string, typeof addCheck> = new Map([
  ['check', addCheck],
  ['diff', addDiff],
  ['export', addExport],
  ['format', addFormat],
  ['import', addImport],
  ['init', addInit],
  ['owners', addOwners],
  ['textconv', addTextconv],
]);

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

/** Commander says `error: …` and puts what it suggests in a second line. */
function oneLine(text: string): string {
  const sentence = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ');
  const end = /[.?!)]$/.test(sentence) ? '' : '.';
  return `waymark: ${harmless(sentence)}${end} See 'waymark help'.\n`;
}

const exitCodes = `
Exit codes: 0 all is well; 1 problems were found that it was asked to fail on; 2 it could not run.

Example: waymark check`;
