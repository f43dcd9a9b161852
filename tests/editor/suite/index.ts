// The extension host loads this file, bundled, and calls `run`. The same suite runs on the desktop's
// VS Code and on the one that the editor tests serve themselves.
import { writeFileSync } from 'node:fs';
import { runTests } from '../run-tests.mts';
import { activation } from './activation.ts';
import { colours } from './colours.ts';
import { comparing } from './comparing.ts';
import { completing } from './completing.ts';
import { contributions } from './contributions.ts';
import { explaining } from './explaining.ts';
import { exporting } from './export.ts';
import { findings } from './findings.ts';
import { fixing } from './fixing.ts';
import { formatting } from './formatting.ts';
import { hints } from './hints.ts';
import { hovering } from './hovering.ts';
import { importing } from './importing.ts';
import { ledger } from './ledger.ts';
import { lenses } from './lenses.ts';
import { linesAndWords } from './lines-and-words.ts';
import { markdown } from './markdown.ts';
import { names } from './names.ts';
import { onDisk } from './on-disk.ts';
import { overviews } from './overviews.ts';
import { preview } from './preview.ts';
import { restart } from './restart.ts';
import { writing } from './writing.ts';

/** Runs the suite; throws where a test failed. Activation comes first: it happens once in an editor's life. */
export async function run(): Promise<void> {
  const tests = [
    ...activation,
    ...contributions,
    ...findings,
    ...onDisk,
    ...explaining,
    ...exporting,
    ...fixing,
    ...colours,
    ...comparing,
    ...completing,
    ...formatting,
    ...ledger,
    ...linesAndWords,
    ...markdown,
    ...names,
    ...overviews,
    ...hovering,
    ...lenses,
    ...hints,
    ...preview,
    ...importing,
    ...writing,
    ...restart,
  ];
  const tally = await runTests(tests, { say: (line) => console.log(line) });
  const report = process.env.WAYMARK_SUITE_REPORT;
  if (report) writeFileSync(report, JSON.stringify(tally));
  if (tally.failed > 0) throw new Error(`${tally.failed} of the extension-host tests failed.`);
}
