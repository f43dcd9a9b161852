import { createColors } from 'picocolors';
import {
  type ChangeClass,
  capital,
  changeClasses,
  drawCurve,
  harmless,
  type JourneyChange,
  type PromiseChange,
} from '../../../language/index.ts';
import type { ShownChange, ShownPlace } from '../../diff/compare.ts';
import { type DiffReport, felt, isEmpty, parted, verdictOf } from '../../diff/report.ts';
import { helpAddress } from '../report.ts';
import { terminalLink } from '../terminal-link.ts';
import type { Look } from '../text.ts';
import { displayWidth } from '../width.ts';
import { stateWords } from './state-words.ts';

type Colours = ReturnType<typeof createColors>;

/** The report for people: the verdict, each change with its place, then promises and curves before and after. */
export function diffText(report: DiffReport, look: Look): string {
  const { sides } = report;
  const between = `between ${side(sides.before)} and ${side(sides.after)}`;
  if (isEmpty(report)) return `Nothing changed ${between}.\n`;
  const paint = createColors(look.colours);
  const { open, settled } = parted(report);
  const tell = (change: ShownChange) => changeLine(change, report, paint, look);
  return [
    paint.bold(`${capital(verdictOf(report))} ${between}.`),
    ...changeClasses.flatMap((kind) => {
      const changes = open.filter((it) => it.class === kind);
      return section(classColour(paint, kind)(capital(kind)), changes.map(tell));
    }),
    ...section(
      'Accepted',
      settled.flatMap((it) => [tell(it), reasonLine(it, report, paint)]),
    ),
    ...section('Promises', promiseLines(report.promises, paint)),
    ...section('Emotion curves', felt(report.journeys).flatMap(curveLines)),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function changeLine(change: ShownChange, { docs }: DiffReport, paint: Colours, look: Look): string {
  const { message, code, fingerprint, before, after } = change;
  const place = after ?? before;
  const where = place === undefined ? '' : `${after === undefined ? 'was ' : ''}${shown(place)}  `;
  const address = look.links ? helpAddress(docs, `docs/changes.md#${code}`) : undefined;
  const known = address === undefined ? code : terminalLink(code, address);
  // Whoever means such a change needs its fingerprint, to say so.
  const sign = change.class === 'breaking' || change.class === 'risky' ? ` ${fingerprint}` : '';
  return `  ${where}${harmless(message)}  ${paint.dim(`${known}${sign}`)}`;
}

function reasonLine({ fingerprint }: ShownChange, { accepted }: DiffReport, paint: Colours): string {
  return `      ${paint.dim('since:')} ${harmless(accepted.get(fingerprint)?.reason ?? '')}`;
}

/** Lines and columns as people and editors count them, from one. */
function shown({ file, range: { start } }: ShownPlace): string {
  return `${harmless(file)}:${start.line + 1}:${start.character + 1}`;
}

function promiseLines(promises: readonly PromiseChange[], paint: Colours): string[] {
  const titles = promises.map(({ title }) => harmless(title));
  const width = Math.min(60, Math.max(0, ...titles.map(displayWidth)));
  return promises.map(({ before, after }, index) => {
    const title = titles[index] ?? '';
    const room = ' '.repeat(Math.max(0, width - displayWidth(title)));
    const now = after === 'broken' ? paint.red : after === 'at-risk' ? paint.yellow : String;
    return `  ${title}${room}  ${stateWords(before)} → ${now(stateWords(after))}`;
  });
}

function curveLines({ title, touchpoints }: JourneyChange): string[] {
  const drawn = (of: 'before' | 'after') => drawCurve(touchpoints.map((it) => ({ score: it[of] })));
  return [`  ${harmless(title)}`, `    before  ${drawn('before')}`, `    after   ${drawn('after')}`];
}

function classColour(paint: Colours, kind: ChangeClass): (text: string) => string {
  const colours = { breaking: paint.red, risky: paint.yellow, improving: paint.green, neutral: paint.cyan };
  return (text) => paint.bold(colours[kind](text));
}

function side(name: string): string {
  return harmless(name);
}
