import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

// npm run new:check NAME: writes a check's two files and adds it to the list of checks.
const folder = new URL('../language/checks/', import.meta.url);
const code = process.argv[2] ?? '';
const variable = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

if (!/^[a-z]+(-[a-z]+)+$/.test(code))
  fail('Name the bad thing in words with - between them: npm run new:check gap-unbridged');
if (existsSync(new URL(`${code}.ts`, folder))) fail(`There is already a check '${code}'.`);
writeFileSync(new URL(`${code}.ts`, folder), source());
writeFileSync(new URL(`${code}.md`, folder), page());
writeFileSync(new URL('index.ts', folder), listed());
// The list of checks is written without regard to line lengths; the formatter breaks it as it breaks all else.
const biome = ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', 'language/checks'];
spawnSync(process.execPath, biome, { cwd: new URL('../', import.meta.url) });
console.log(
  `Made language/checks/${code}.ts and ${code}.md: write the question and its examples, then run 'npm run generate'.`,
);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function source(): string {
  return `import { defineCheck } from './check.ts';

export default defineCheck({
  code: '${code}',
  summary: 'Say in one line what is flagged.',
  severity: 'warning',
  on: 'touchpoint',
  run(touchpoint) {
    return [{ span: touchpoint.nameSpan, message: \`Say what is wrong with '\${touchpoint.title}', and what to do.\` }];
  },
});
`;
}

function page(): string {
  const example = '```journey\njourney get-online "Order and get online"\n```';
  const sections = [
    'Why',
    `Fails\n\n${example}`,
    `Passes\n\n${example}`,
    'How to fix',
    'Good to know',
    'When to turn it off',
  ];
  return `# ${code}\n\nSay in one line what is flagged.\n\n${sections.map((it) => `## ${it}\n`).join('\n')}`;
}

/** The list of checks with every check of the folder in it, in the order of their codes. */
function listed(): string {
  const known = new Set(['check', 'index']);
  const codes = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replace('.md', ''))
    .filter((it) => !known.has(it))
    .sort();
  const index = readFileSync(new URL('index.ts', folder), 'utf8');
  const others = index.replace(/^import \w+ from '\.\/[a-z-]+\.ts';\n/gm, '');
  const imports = codes.map((it) => `import ${variable(it)} from './${it}.ts';\n`).join('');
  const list = `export const checks: readonly Check[] = [${codes.map(variable).join(', ')}];`;
  return others
    .replace(/^\n/m, `${imports}\n`)
    .replace(/^export const checks: readonly Check\[\] = \[[^\]]*\];/m, list);
}
