/**
 * The section below the heading `heading` of a Markdown page, as a page of its own; undefined where no heading says so.
 * It ends with the next heading of its level or a higher one; what looks like a heading inside an example is none.
 */
export function pageOf(page: string, heading: string): string | undefined {
  const lines = page.split(/\r?\n/);
  const levels = headingLevels(lines);
  const start = lines.findIndex((line, index) => levels[index] !== 0 && line.endsWith(`# ${heading}`));
  const level = levels[start];
  if (level === undefined) return undefined;
  const length = levels.slice(start + 1).findIndex((other) => other !== 0 && other <= level);
  const end = length < 0 ? lines.length : start + 1 + length;
  const raised = lines
    .slice(start, end)
    .map((line, index) => (levels[start + index] === 0 ? line : line.slice(level - 1)));
  return `${raised.join('\n').trim()}\n`;
}

/** The level of each line's heading; 0 for a line that is none. */
function headingLevels(lines: readonly string[]): number[] {
  let isExample = false;
  return lines.map((line) => {
    if (line.startsWith('```')) isExample = !isExample;
    return isExample ? 0 : (/^(#+) /.exec(line)?.[1]?.length ?? 0);
  });
}
