import { Argument, type Command } from 'commander';
import type { Io } from '../io.ts';

/** Tells commander what `waymark check` takes. */
export function addCheck(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('check')
    .summary('Find broken promises, ownerless touchpoints and mistakes in the text')
    .description(text)
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
    .addHelpText('after', examples)
    .action(async (paths: string[], options: { format: string; failOn: string; today?: string }) => {
      const { check } = await import('../commands/check.ts');
      done(await check(io, { ...options, paths }));
    });
}

const text = `Checks journey maps: which promises are broken, which touchpoints nobody owns, and where the text itself is mistaken. Without a PATH, it checks the current folder.

The paths choose whose problems you see. Names are always looked up in the whole project: the nearest folder upwards that holds a waymark.json, else the folder you named; for a single file, or standard input, the current folder. What .gitignore or "exclude" in waymark.json name is left out.`;

const examples = `
Examples:
  waymark check                              everything below the current folder
  waymark check journeys/get-online.journey  the problems of one journey
  waymark check --fail-on warning            fail a build on warnings too
  waymark check --format json > report.json  for a program to read
  waymark check --format github              at the lines of a pull request on GitHub
  waymark check --format markdown            for a comment or a job's summary
  waymark check --format sarif > waymark.sarif   for code scanning`;
