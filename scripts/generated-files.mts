import { readFileSync } from 'node:fs';
import { checks, helpFor, keywordTable, languageMistakes, palettes } from '../language/index.ts';
import { grammarFor } from '../syntaxes/grammar.ts';
import { markdownGrammar } from '../syntaxes/markdown-grammar.ts';
import { fontWidths } from './font-widths.mts';
import { settingsSchema } from './settings-schema.mts';

const root = new URL('../', import.meta.url);

/** The files that come from code, by their path from the project's root, each with the text it should have. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['client/help/codes.generated.json', json(codes())],
    ['client/webview/styles/palette.generated.css', paletteStyles()],
    ['language/views/scene/widths.generated.json', `${JSON.stringify(fontWidths())}\n`],
    ['README.md', readme()],
    ['docs/checks.md', checksPage()],
    ['syntaxes/journey.markdown.tmLanguage.json', json(markdownGrammar())],
    ['syntaxes/journey.tmLanguage.json', json(grammarFor(keywordTable))],
    ['syntaxes/waymark.schema.json', json(settingsSchema())],
  ]);
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** All codes that a finding or a mistake can have, and the page that explains them. */
function codes(): object {
  return [...checks, ...languageMistakes].map(({ code, summary }) => {
    const [page] = helpFor(code).split('#');
    return { code, summary, page };
  });
}

/** The README with its list of checks renewed, by severity; the worst come first. */
function readme(): string {
  const text = readFileSync(new URL('README.md', root), 'utf8');
  const levels = ['error', 'warning', 'info', 'hint', 'off'].map((level) => {
    const codes = checks.filter(({ severity }) => severity === level).map(({ code }) => code);
    return `| ${level} | ${codes.map((code) => `[\`${code}\`](docs/checks.md#${code})`).join(' ')} |`;
  });
  const list = ['| unless set otherwise | checks |', '|---|---|', ...levels].join('\n');
  return text.replace(/(<!-- checks: .*? -->\n)[\s\S]*?(<!-- \/checks -->)/, `$1${list}\n$2`);
}

/** The colours of drawings as variables, by the theme that VS Code gives the page. */
function paletteStyles(): string {
  const rules = (
    [
      ['body', 'light'],
      ['body.vscode-dark', 'dark'],
      ['body.vscode-high-contrast', 'contrast'],
      ['body.vscode-high-contrast-light', 'contrastLight'],
    ] as const
  ).map(([selector, theme]) => {
    const lines = Object.entries(palettes[theme]).map(([name, value]) => `  --waymark-${name}: ${value};`);
    return `${selector} {\n${lines.join('\n')}\n}\n`;
  });
  return `/* Made from language/views/scene/palettes.ts by \`npm run generate\`. */\n${rules.join('\n')}`;
}

/** One page of all checks: a table to find them in, then each check's own page. */
function checksPage(): string {
  const rows = checks.map(
    ({ code, severity, summary }) => `| [\`${code}\`](#${code}) | ${severity} | ${summary} |`,
  );
  return [
    '<!-- Made from language/checks by `npm run generate`. Change the pages there. -->',
    '',
    '# The checks',
    '',
    'Each check is a question that a customer-experience lead would ask of the map.',
    '',
    '| code | severity | flags |',
    '|---|---|---|',
    ...rows,
    '',
    ...checks.map(({ code }) => pageOf(code)),
  ].join('\n');
}

/** A check's page, its headings one level deeper; the examples stay as they are. */
function pageOf(code: string): string {
  const page = readFileSync(new URL(`language/checks/${code}.md`, root), 'utf8');
  const pieces = page.split(/(^```journey$.*?^```$)/ms);
  return pieces.map((piece, index) => (index % 2 === 0 ? piece.replace(/^#/gm, '##') : piece)).join('');
}
