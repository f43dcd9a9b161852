import { Argument, type Command } from 'commander';
import { CannotRun } from '../cannot-run.ts';
import type { ExportOptions } from '../exports/export-request.ts';
import type { Io } from '../io.ts';

/** Tells commander what `waymark export` takes. */
export function addExport(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('export')
    .summary('Take journeys and promises to slides, documents, pictures and tables')
    .description(text)
    .usage('[OPTIONS] [PATH]')
    .addArgument(new Argument('[PATH]', what).default('.', 'the current folder'))
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
    .option('--scale <NUMBER>', 'how many times as large a PNG is (default: 2)')
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
    .addHelpText('after', examples)
    .action(async (path: string, flags: ExportFlags) => done(await run(io, path, flags)));
}

async function run(io: Io, path: string, { check, format, ...options }: ExportFlags): Promise<number> {
  if (check !== undefined) {
    const { checkDeck } = await import('../commands/check-deck.ts');
    return checkDeck(io, { ...options, ...(format !== undefined && { format }), check, path });
  }
  if (format === undefined) throw new CannotRun('Say what to make with --format, such as --format pptx.');
  const { exportViews } = await import('../commands/export.ts');
  return exportViews(io, { ...options, format, path });
}

/** What is asked of an export, or with `check` of slides that were made before. */
interface ExportFlags extends Omit<ExportOptions, 'path' | 'format'> {
  readonly format?: string;
  readonly check?: string;
}

const what = "what to export: a file, a folder, or '-' for standard input";

const text = `Takes journeys, promises and the overview elsewhere: as slides (pptx), a PDF, pictures (png, svg), a web page (html), a document (markdown), diagrams (mermaid), a table (csv) or the whole model (json).

Without --out it goes to standard output. A PLACE that ends with '/', is a folder, or has no ending such as .pdf is taken as a folder: it gets one file a journey, called by its name; in one file, several pictures stand one below the other. All files are written, or none; a file that is there already only with --overwrite, unless it is the same. The same journeys always give the same bytes.`;

const examples = `
Examples:
  waymark export --format pptx --out journeys.pptx              slides of all journeys below the current folder
  waymark export get-online.journey --format png --out map.png  the map of one journey
  waymark export --format svg --view journey --out pictures/    a picture a journey, in a folder
  waymark export --format svg --view promises --theme dark      the promises, to standard output
  waymark export --format markdown --out journeys.md            for a wiki: tables, and diagrams that GitHub draws
  waymark export --format mermaid --journey get-online          one diagram
  waymark export --format pptx --template company.pptx --out journeys.pptx   on your company's own slides
  waymark export --check journeys.pptx                          what changed since these slides were made`;
