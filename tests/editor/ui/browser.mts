import { launchChromium } from '../bed/chromium.mts';
import { packExtension } from '../bed/packed-extension.mts';
import { runTests, type Tally } from '../run-tests.mts';
import { activating } from './activating.mts';
import { colouring } from './colouring.mts';
import { comparing } from './comparing.mts';
import { completing } from './completing.mts';
import { dying } from './dying.mts';
import { exporting } from './exporting.mts';
import { finding } from './finding.mts';
import { hanging } from './hanging.mts';
import { hostile } from './hostile.mts';
import { hovering } from './hovering.mts';
import { ledger } from './ledger.mts';
import { lenses } from './lenses.mts';
import { lettering } from './lettering.mts';
import { map } from './map.mts';
import { markdown } from './markdown.mts';
import { navigating } from './navigating.mts';
import { previewing } from './previewing.mts';
import { reading } from './reading.mts';
import { selecting } from './selecting.mts';
import { inSessions } from './session.mts';
import { starting } from './starting.mts';
import { surviving } from './surviving.mts';
import { theming } from './theming.mts';
import { trusting } from './trusting.mts';
import { vanishing } from './vanishing.mts';
import { viewing } from './viewing.mts';

const say = (line: string): void => console.log(line);

/**
 * Uses the workbench as a person does, with the packed extension installed. Runs the tests whose name
 * holds the given text; the empty text is in all of them.
 */
export async function runBrowserTests(nameHolds: string): Promise<Tally> {
  const extension = process.env.WAYMARK_VSIX ?? packExtension(say);
  const tests = [
    ...activating,
    ...colouring,
    ...comparing,
    ...trusting,
    ...completing,
    ...dying,
    ...exporting,
    ...finding,
    ...hanging,
    ...hostile,
    ...hovering,
    ...ledger,
    ...lenses,
    ...lettering,
    ...map,
    ...markdown,
    ...navigating,
    ...previewing,
    ...reading,
    ...selecting,
    ...starting,
    ...surviving,
    ...theming,
    ...vanishing,
    ...viewing,
  ];
  const chosen = tests.filter((test) => test.name.includes(nameHolds));
  const browser = await launchChromium(say);
  try {
    return await runTests(inSessions(chosen, browser, extension), { say });
  } finally {
    await browser.close();
  }
}
