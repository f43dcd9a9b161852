import type { Gap, Journey, Touchpoint } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { measuresOn } from '../../model/measures.ts';
import { ownerOf } from '../../model/ownership.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { findTouchpoint } from '../../model/touchpoint-names.ts';
import type { Severity } from '../../text/problem.ts';
import { drawJourneyDiagram } from '../../views/journey/index.ts';
import { measureTitle, measureWords } from '../../views/map/rows/measures.ts';
import {
  type DocumentBlock,
  factList,
  heading,
  joined,
  type Markdown,
  mermaidBlock,
  plain,
  strong,
  table,
} from './blocks.ts';
import { optionalHeadings, touchpointHeadings, touchpointRow } from './touchpoint-row.ts';

/** All that is told of a journey: what it is, its diagram, its touchpoints, gaps and findings. */
export function journeyPart(snapshot: Snapshot, journey: Journey): readonly DocumentBlock[] {
  const { facts } = snapshot;
  const place = { uri: journey.uri, offset: journey.nameSpan.start };
  const rows = journey.distinctTouchpoints.map((it) => touchpointRow(it, facts));
  const gaps = journey.gaps.map((it) => gapRow(it, facts));
  const findings = findingRows(snapshot, journey);
  return [
    heading(2, journey.title.trim() || journey.name?.text || 'Journey'),
    factList(factsOf(journey, facts)),
    mermaidBlock(drawJourneyDiagram(snapshot, place).text),
    ...(rows.length === 0
      ? []
      : [heading(3, 'Touchpoints'), table(touchpointHeadings, rows, optionalHeadings)]),
    ...(gaps.length === 0
      ? []
      : [heading(3, 'Gaps'), table(['Where', 'How long', 'What', 'Bridged by'], gaps, ['What'])]),
    ...(findings.length === 0
      ? []
      : [heading(3, 'Findings'), table(['Severity', 'Finding', 'Check'], findings)]),
  ];
}

function factsOf(journey: Journey, facts: Facts): readonly (readonly [string, Markdown])[] {
  const personas = journey.list('for').map((it) => plain(facts.persona(it)?.title ?? it.text));
  const owner = ownerOf(journey, facts);
  const measures = measuresOn(journey).map((it) => {
    const { value, target, isMissed } = measureWords(it);
    const against = target === '' ? '' : ` (${target}${isMissed ? ', missed' : ''})`;
    return plain(`${measureTitle(it)} ${value}${against}`);
  });
  return [
    ['For', joined(personas, '; ')],
    ['Owner', owner === undefined ? strong('nobody') : plain(owner.title)],
    ['Status', plain(journey.isCurrent ? 'current' : 'future')],
    [
      'Goal',
      joined(
        journey.all('goal').flatMap((it) => (it.text ? [plain(it.text.text)] : [])),
        '; ',
      ),
    ],
    ['Measures', joined(measures, '; ')],
  ];
}

function gapRow(gap: Gap, facts: Facts): readonly Markdown[] {
  const { steps, journey, title } = gap.stage;
  const before = steps
    .slice(0, steps.indexOf(gap))
    .findLast((it): it is Touchpoint => it.kind === 'touchpoint');
  const bridges = gap.list('bridged-by').map((it) => {
    const { target } = findTouchpoint(it, journey, facts);
    return plain(target?.title ?? it.text);
  });
  return [
    plain(before === undefined ? `at the start of ${title || journey.title}` : `after ${before.title}`),
    plain(gap.duration?.text ?? 'not stated'),
    plain(gap.title),
    bridges.length === 0 ? strong('nothing') : joined(bridges, '; '),
  ];
}

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** What was found in a journey, the severest first. */
function findingRows(snapshot: Snapshot, { uri, block }: Journey): readonly (readonly Markdown[])[] {
  const found = snapshot
    .problems(uri)
    .filter(({ span }) => block.span.start <= span.start && span.start <= block.end);
  return severities
    .flatMap((severity) => found.filter((it) => it.severity === severity))
    .map(({ severity, message, code }) => [plain(severity), plain(message), { markdown: `\`${code}\`` }]);
}
