import { Argument, type Command } from 'commander';
import type { Io } from '../io.ts';

/** Tells commander what `waymark import` takes. */
export function addImport(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('import')
    .summary('Bring journeys in from Mermaid diagrams and tables')
    .description(text)
    .usage('[OPTIONS] FILE...')
    .addArgument(new Argument('<FILE...>', "what to bring in: files, folders, or '-' for standard input"))
    .option('--from <FORMAT>', "what the files are: 'mermaid' or 'csv' (default: what they look like)")
    .option('--out <DIR>', 'the folder to write the journeys into; made where it is missing', '.')
    .option(
      '--map <HEADER=COLUMN>',
      'what a header of a table means; may be given several times',
      (one: string, others: readonly string[] = []) => [...others, one],
    )
    .addHelpText('after', examples)
    .action(async (paths: string[], flags: { from?: string; out: string; map?: readonly string[] }) => {
      const { importJourneys } = await import('../commands/import.ts');
      done(await importJourneys(io, { map: [], ...flags, paths }));
    });
}

const text = `Brings journeys in that were made elsewhere: Mermaid journey diagrams, in files of their own or inside Markdown, and tables with a row a touchpoint (CSV). Each journey becomes a file, NAME.journey; whoever takes part in them is declared in people.journey, unless the project that the folder belongs to knows them already. Of a folder, all .mmd, .mermaid, .md and .csv files below it are looked at.

What could not be read as it stands is told with its line, on standard error. Nothing is ever written over: where a file of that name is there already, nothing is written.`;

const examples = `
Examples:
  waymark import journey.mmd                    into the current folder
  waymark import docs --out journeys            all diagrams below docs
  waymark import map.csv --map "Step=touchpoint" --map "Team=owner"
  waymark import - --from mermaid < journey.mmd`;
