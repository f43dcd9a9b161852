import { readFileSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.mts';

// Writes the files that come from code; with --check it writes nothing and fails where one is not as it should be.
const isCheck = process.argv.includes('--check');
const root = new URL('../', import.meta.url);
const stale = [...generatedFiles()].filter(([path, text]) => read(path) !== text);

for (const [path, text] of stale) {
  if (isCheck) console.error(`${path} is not what the code says: run 'npm run generate' and commit it.`);
  else writeFileSync(new URL(path, root), text);
}
console.log(
  isCheck ? `${stale.length} generated files out of date.` : `${stale.length} generated files renewed.`,
);
process.exitCode = isCheck && stale.length > 0 ? 1 : 0;

function read(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return undefined;
  }
}
