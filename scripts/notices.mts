import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * The licences of everything that went into the bundles, as their terms ask: for each package its
 * name, version and licence text. Throws where a package holds no licence text.
 */
export function thirdPartyNotices(root: string, metafiles: readonly Metafile[]): string {
  const inputs = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : []));
  const folders = new Set(inputs.map((input) => packageFolder.exec(input)?.[0] ?? ''));
  folders.delete('');
  const notices = [...folders].sort().map((folder) => notice(path.join(root, folder)));
  return `Waymark holds parts of these packages:\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined && license === undefined) throw new Error(`${name} does not say its licence.`);
  const text = file === undefined ? `${license}\n` : readFileSync(path.join(folder, file), 'utf8');
  return `${name} ${version}\n\n${text.trim()}\n`;
}
