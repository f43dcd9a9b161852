import { escapeMarkdown, type PromiseChange } from '../../../language/index.ts';
import type { ShownChange } from '../../diff/compare.ts';
import { type DiffReport, felt, isEmpty, parted, verdictOf } from '../../diff/report.ts';
import { changeRow, table } from './change-row.ts';
import { curveBlocks } from './curve-blocks.ts';
import { fitted, type Part } from './fitted.ts';
import { stateWords } from './state-words.ts';

/** GitHub takes no comment of more than 65,536 characters; a little is left for what stands around it. */
const mostCharacters = 65_000;
/** How many rows of a table are seen at once; the others wait behind a line to click on. */
const shownAtOnce = 15;

/**
 * The report as GitHub's Markdown, for a comment at a pull request: the verdict, what is breaking and risky, the promises
 * and the emotion curves before and after, then all else. Empty where nothing changed.
 */
export function diffMarkdown(report: DiffReport): string {
  if (isEmpty(report)) return '';
  const { open, settled } = parted(report);
  const of = (kind: ShownChange['class']) => open.filter((it) => it.class === kind);
  const parts: Part[] = [
    changesPart('Breaking', of('breaking'), report),
    changesPart('Risky', of('risky'), report),
    promisesPart(report.promises),
    changesPart('Improving', of('improving'), report),
    { rows: curveBlocks(felt(report.journeys)), what: 'emotion curves', show: curvesShown },
    foldedPart('Neutral changes', of('neutral'), report),
    foldedPart('Accepted changes', settled, report),
    acceptPart([...of('breaking'), ...of('risky')]),
  ];
  return fitted(`## Waymark: ${verdictOf(report)}`, parts, mostCharacters);
}

function changesPart(title: string, changes: readonly ShownChange[], report: DiffReport): Part {
  return {
    rows: changes.map((it) => changeRow(it, report)),
    what: `${title.toLowerCase()} changes`,
    show: (rows) => [
      `### ${title}`,
      ...changeTable(rows.slice(0, shownAtOnce)),
      ...folded(`${rows.length - shownAtOnce} more`, rows.slice(shownAtOnce)),
    ],
  };
}

function foldedPart(title: string, changes: readonly ShownChange[], report: DiffReport): Part {
  return {
    rows: changes.map((it) => changeRow(it, report)),
    what: title.toLowerCase(),
    show: (rows) => folded(`${title}: ${changes.length}`, rows),
  };
}

function folded(summary: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : details(summary, changeTable(rows));
}

function changeTable(rows: readonly string[]): string[] {
  return table(['What changes', 'Where', 'Kind'], rows);
}

function promisesPart(promises: readonly PromiseChange[]): Part {
  const rows = promises.map(
    ({ title, before, after }) =>
      `| ${escapeMarkdown(title)} | ${stateWords(before)} | ${stateWords(after)} |`,
  );
  const show = (shown: readonly string[]) => [
    '### Promises',
    ...table(['Promise', 'Before', 'After'], shown.slice(0, shownAtOnce)),
    ...(shown.length > shownAtOnce
      ? details(
          `${shown.length - shownAtOnce} more`,
          table(['Promise', 'Before', 'After'], shown.slice(shownAtOnce)),
        )
      : []),
  ];
  return { rows, what: 'promises', show };
}

/** Each chart is drawn in a frame of its own, so that a page with many of them is slow. */
const chartsAtOnce = 4;

function curvesShown(blocks: readonly string[]): string[] {
  const more = blocks.slice(chartsAtOnce);
  return [
    '### Emotion curves',
    'The dashed grey line is before, the blue one after.',
    ...blocks.slice(0, chartsAtOnce),
    ...(more.length === 0 ? [] : details(`${more.length} more`, more)),
  ];
}

/** What to write where a change is meant as it is. */
function acceptPart(changes: readonly ShownChange[]): Part {
  return {
    rows: changes.map(({ fingerprint, message }) => `| \`${fingerprint}\` | ${escapeMarkdown(message)} |`),
    what: 'fingerprints',
    show: (rows) =>
      details('How to accept a change', [
        'A line with its fingerprint and a reason, in the file that `--accept` names, accepts a change.',
        ...table(['Fingerprint', 'Change'], rows),
      ]),
  };
}

function details(summary: string, blocks: readonly string[]): string[] {
  return [`<details><summary>${summary}</summary>`, ...blocks, '</details>'];
}
