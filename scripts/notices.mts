import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * The licences of everything that went into the bundles, and of packages whose files stand beside them, as their terms
 * ask: for each package its name, version and licence text. Throws where a package does not say its licence.
 */
export function thirdPartyNotices(
  root: string,
  metafiles: readonly Metafile[],
  packages: readonly string[],
): string {
  const inputs = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : []));
  const folders = new Set([...inputs.map((input) => packageFolder.exec(input)?.[0] ?? ''), ...packages]);
  folders.delete('');
  const notices = new Set([...folders].sort().map((folder) => notice(path.join(root, folder))));
  return `Waymark holds parts of these packages:\n\n${[...notices].join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function notice(folder: string): string {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined && license === undefined) throw new Error(`${name} does not say its licence.`);
  const text =
    file === undefined ? named(license, repository) : readFileSync(path.join(folder, file), 'utf8');
  return `${name} ${version}\n\n${text.trim()}\n`;
}

/** A package without the text of its licence is named with where its source is, as the Mozilla licence asks (3.2). */
function named(license: string, repository: string | { readonly url: string } | undefined): string {
  const full =
    license === 'MPL-2.0' ? `${license}: Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/` : license;
  const address = typeof repository === 'object' ? repository.url : repository;
  return address === undefined
    ? full
    : `${full}\n\nIts source code: ${address.replace(/^git\+/, '').replace(/^git@([^:]+):/, 'https://$1/')}`;
}
