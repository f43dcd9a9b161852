/**
 * Opens the slides of every sample in LibreOffice, with our own look and on a company's template, and holds the pages it
 * draws against the slides: as many, with all their words. The documents stay in `artifacts/decks` to look at.
 *
 *     npm run test:decks
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDeck } from '../support/deck-package.ts';
import { companyTemplate } from './company-template.mts';
import { pagesOf } from './pages.mts';

const root = path.join(import.meta.dirname, '../..');
const out = path.join(root, 'artifacts/decks');
const cli = path.join(root, 'dist/cli.js');
const office = process.env.SOFFICE ?? 'soffice';

if (spawnSync(office, ['--version']).status !== 0) {
  console.error(
    `LibreOffice was not found as '${office}', so no deck was opened: install it, or say where it is with SOFFICE.`,
  );
  process.exit(2);
}
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const template = path.join(out, 'company-template.pptx');
writeFileSync(template, await companyTemplate());
let faults = 0;
for (const sample of readdirSync(path.join(root, 'samples'))) {
  faults += await check(sample, []);
  faults += await check(`${sample} on a template`, ['--template', template]);
}
console.log(faults === 0 ? 'LibreOffice shows every deck whole.' : `${faults} things are wrong.`);
process.exitCode = faults === 0 ? 0 : 1;

/** @returns how many things are wrong */
async function check(name: string, options: readonly string[]): Promise<number> {
  const deck = path.join(out, `${name.replaceAll(' ', '-')}.pptx`);
  const sample = path.join(root, 'samples', name.split(' ')[0] ?? '');
  const asked = ['export', sample, '--format', 'pptx', '--out', deck, ...options];
  execFileSync(process.execPath, [cli, ...asked], { stdio: ['ignore', 'ignore', 'inherit'] });
  convert(deck, 'pdf', out);
  const { slides, faults } = openDeck(readFileSync(deck));
  const pages = await pagesOf(readFileSync(deck.replace(/pptx$/, 'pdf')));
  const found = [...faults];
  if (pages.length !== slides.length) found.push(`${slides.length} slides are ${pages.length} pages`);
  slides.forEach(({ shapes }, index) => {
    const page = letters(pages[index] ?? '');
    for (const line of shapes.flatMap(({ lines }) => lines)) {
      const missing = wordsOf(line).filter((it) => !page.includes(it));
      if (missing.length > 0) found.push(`page ${index + 1} lacks '${missing.join(' ')}' of '${line}'`);
    }
  });
  found.push(...knownAgain(deck, sample));
  console.log(`${name}: ${slides.length} slides${found.length === 0 ? '' : `\n  ${found.join('\n  ')}`}`);
  return found.length;
}

/** A deck that LibreOffice saved is still the deck of these files. */
function knownAgain(deck: string, sample: string): string[] {
  const saved = path.join(out, 'saved');
  convert(deck, 'pptx', saved);
  const asked = ['export', sample, '--check', path.join(saved, path.basename(deck))];
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...asked], { encoding: 'utf8' });
  return status === 0 ? [] : [`saved by LibreOffice: ${stdout}${stderr}`];
}

function convert(deck: string, format: 'pdf' | 'pptx', place: string): void {
  // A profile of its own, so that a LibreOffice that is open does not take the work over.
  const profile = mkdtempSync(path.join(tmpdir(), 'waymark-decks-'));
  const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  try {
    execFileSync(office, [user, '--headless', '--convert-to', format, '--outdir', place, deck], {
      stdio: 'ignore',
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** A page has no words, only letters at places: how they are joined, and where lines break, means nothing. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g, '');
}

/** A sign that the font lacks is drawn from another one, apart from the words around it. */
function wordsOf(line: string): string[] {
  return line.split(/\s+|([^\p{L}\p{M}\p{N}])/u).flatMap((it) => letters(it ?? '') || []);
}
