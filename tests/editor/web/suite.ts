// VS Code's web extension host loads this file, bundled, and calls `run`. Most of it are the tests of `../suite`, which
// use nothing but VS Code's API: here they meet a folder that is on no disk, and a language server in a web worker. Left out
// are those that need VS Code's Markdown preview, whose form for browsers code-server does not bring.
import { runTests } from '../run-tests.mts';
import { activation } from '../suite/activation.ts';
import { colours } from '../suite/colours.ts';
import { completing } from '../suite/completing.ts';
import { exporting } from '../suite/export.ts';
import { findings } from '../suite/findings.ts';
import { fixing } from '../suite/fixing.ts';
import { formatting } from '../suite/formatting.ts';
import { hints } from '../suite/hints.ts';
import { hovering } from '../suite/hovering.ts';
import { importing } from '../suite/importing.ts';
import { ledger } from '../suite/ledger.ts';
import { lenses } from '../suite/lenses.ts';
import { linesAndWords } from '../suite/lines-and-words.ts';
import { names } from '../suite/names.ts';
import { overviews } from '../suite/overviews.ts';
import { preview } from '../suite/preview.ts';
import { inBrowser } from './in-browser.ts';

export async function run(): Promise<void> {
  const tests = [
    ...activation,
    ...findings,
    ...exporting,
    ...fixing,
    ...colours,
    ...completing,
    ...formatting,
    ...ledger,
    ...linesAndWords,
    ...names,
    ...overviews,
    ...hovering,
    ...lenses,
    ...hints,
    ...preview,
    ...importing,
    ...inBrowser,
  ];
  const tally = await runTests(tests, { say: (line) => console.log(line) });
  console.log(`WAYMARK_SUITE_REPORT ${JSON.stringify(tally)}`);
  if (tally.failed > 0) throw new Error(`${tally.failed} of the tests in the web extension host failed.`);
}
