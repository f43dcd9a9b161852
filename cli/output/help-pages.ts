import checksPage from '../../docs/checks.md';
import languagePage from '../../docs/language.md';

/** What the documentation says of a code. */
export interface HelpPage {
  /** Why it matters, in a paragraph. */
  readonly why: string;
  /** Without examples, for readers of plain text. */
  readonly text: string;
  readonly markdown: string;
}

/** The section on a check or on a mistake of the language; nothing where there is none. */
export function helpPage(code: string): HelpPage | undefined {
  const markdown = section(checksPage, '##', code) ?? section(languagePage, '###', code);
  if (markdown === undefined) return undefined;
  const text = withoutExamples(markdown);
  const why = /^(?:[\s\S]*?\nWhy\n\n)?(.*)/.exec(text)?.[1] ?? text;
  return { why, text, markdown };
}

/** What stands below a heading, up to the next one of its level or a higher one. */
function section(page: string, level: string, heading: string): string | undefined {
  const lines = page.split(/\r?\n/);
  const start = lines.indexOf(`${level} ${heading}`);
  if (start < 0) return undefined;
  // Journey examples have comments that look like headings.
  let isExample = false;
  const end = lines.findIndex((line, index) => {
    if (line.startsWith('```')) isExample = !isExample;
    const marks = /^(#+) /.exec(line)?.[1];
    return index > start && !isExample && marks !== undefined && marks.length <= level.length;
  });
  return lines
    .slice(start + 1, end < 0 ? undefined : end)
    .join('\n')
    .trim();
}

/** The words of a page. Examples, and the sections that are there for them, need a page's look. */
function withoutExamples(markdown: string): string {
  return markdown
    .replace(/^```.*?^```$/gms, '')
    .split(/^### /m)
    .filter((part) => !/^(?:Fails|Passes)\n/.test(part))
    .join('')
    .replace(/^> |`/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
