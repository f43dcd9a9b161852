import { verdictOf } from '../cli/diff/report.ts';
import { diffMarkdown } from '../cli/output/diff/markdown.ts';
import { markdownReport } from '../cli/output/markdown.ts';
import { summaryLine } from '../cli/output/summary.ts';
import { escapeMarkdown } from '../language/index.ts';
import type { Inputs } from './inputs.ts';
import type { Looked } from './look.ts';
import type { Verdict } from './verdict.ts';

/** GitHub takes no comment longer than this, in characters. */
const longestComment = 65_536;
/** GitHub takes 1 MiB of a step's summary; a little is left for what stands around the reports. */
const mostBytes = 1_000_000;

/** What a comment's first line is, for it to be known again: each place that is looked at has a comment of its own. */
export function markerFor(path: string): string {
  const name = path === '.' ? '' : ` ${encodeURIComponent(path.toWellFormed()).replaceAll('-', '%2D')}`;
  return `<!-- waymark${name} -->`;
}

/** What the comment says; undefined where nothing changed. */
export function commentText(looked: Looked, verdict: Verdict, inputs: Inputs): string | undefined {
  const { check, diff } = looked;
  const changes = 'reason' in diff ? '' : diffMarkdown(diff);
  if (changes === '') return undefined;
  const parts = [
    ...approval(verdict, inputs),
    `Checks of all journeys: ${escapeMarkdown(summaryLine(check.summary))}`,
  ];
  const whole = [changes.trimEnd(), ...parts].join('\n\n');
  const room = longestComment - markerFor(inputs.path).length - 1;
  return `${whole.length < room ? whole : changes.trimEnd()}\n`;
}

/** What a comment says whose changes are gone. */
export const settledText =
  '## Waymark: nothing changed for customers\n\nAn earlier state of this pull request changed something; this one does not.\n';

/** How whoever may decide lets a pull request pass. */
function approval({ passes, isApproved }: Verdict, { approveLabel }: Inputs): string[] {
  if (approveLabel === undefined) return [];
  const label = codeSpan(approveLabel);
  if (isApproved) return [`**Approved:** the label ${label} lets this pull request pass.`];
  if (passes) return [];
  return [
    `**To approve:** whoever stands by this gives the pull request the label ${label}; then it passes.`,
  ];
}

function codeSpan(text: string): string {
  return `\`${text.replaceAll('`', "'").replace(/\s+/g, ' ')}\``;
}

/** What the job's summary says: what changed, then what the checks found. */
export function summaryText(looked: Looked, verdict: Verdict, inputs: Inputs): string {
  const { check, diff } = looked;
  const changes =
    'reason' in diff
      ? `## Waymark: not compared\n\n${escapeMarkdown(diff.reason)}\n`
      : diffMarkdown(diff) || `## Waymark: ${escapeMarkdown(verdictOf(diff))}\n`;
  const report = markdownReport(check);
  const parts = [changes, ...approval(verdict, inputs).map((line) => `${line}\n`), report];
  const whole = parts.join('\n');
  if (Buffer.byteLength(whole) <= mostBytes) return whole;
  return `${[...parts.slice(0, -1), `Checks: ${escapeMarkdown(summaryLine(check.summary))}`].join('\n')}\n`;
}
