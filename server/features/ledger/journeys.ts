import {
  capital,
  counted,
  curveOf,
  drawCurve,
  type Gap,
  type Journey,
  ownerOf,
  type Stage,
  type Touchpoint,
} from '../../../language/index.ts';
import { findingsIn, findingsInWords } from '../findings.ts';
import { elementRow, type Project } from './element-rows.ts';
import type { Branch } from './rows.ts';
import { touchpointRow } from './touchpoint-row.ts';
import { dotted, lines, spoken } from './wording.ts';

/** The journeys of a project, their stages, and the touchpoints and gaps of each as the customer meets them. */
export function journeyBranches(project: Project): readonly Branch[] {
  return journeysOf(project).map((journey) => journeyRow(journey, project));
}

/** How many journeys and touchpoints there are in these projects; undefined where there are none. */
export function journeyCounts(projects: readonly Project[]): string | undefined {
  const journeys = projects.flatMap(journeysOf);
  if (journeys.length === 0) return undefined;
  const touchpoints = journeys.reduce((sum, it) => sum + it.distinctTouchpoints.length, 0);
  return dotted(counted(journeys.length, 'journey'), counted(touchpoints, 'touchpoint'));
}

/** Those that are written; stages without a journey around them are in none. */
function journeysOf({ snapshot }: Project): readonly Journey[] {
  return [...snapshot.units()].filter((it) => it.kind === 'journey').filter((it) => !it.isImplied);
}

function journeyRow(journey: Journey, project: Project): Branch {
  const { facts, snapshot } = project;
  const findings = findingsIn(journey, snapshot.problems(journey.uri));
  const steps = counted(journey.distinctTouchpoints.length, 'touchpoint');
  const future = journey.isCurrent ? undefined : 'future';
  const found = findings.length === 0 ? undefined : counted(findings.length, 'finding');
  const people = journey.list('for').flatMap((it) => facts.persona(it)?.title ?? []);
  const owner = ownerOf(journey, facts)?.title;
  const curve = drawCurve(curveOf(journey.distinctTouchpoints, facts));
  const whom = people.length === 0 ? undefined : `For ${people.join('; ')}`;
  const owned = owner === undefined ? 'nobody owns it' : `owned by ${owner}`;
  return {
    ...elementRow(journey, project),
    kind: 'journey',
    description: dotted(future, found, steps),
    tooltip: lines(
      journey.title,
      curve,
      whom,
      capital(owned),
      future,
      steps,
      capital(findingsInWords(findings)),
    ),
    spoken: spoken(journey.title, 'journey', future, found, steps, owned),
    icon: 'milestone',
    tone: journey.isCurrent ? undefined : 'quiet',
    journey: journey.name?.text,
    grow:
      journey.stages.length === 0 ? undefined : () => journey.stages.flatMap((it) => inJourney(it, project)),
  };
}

/** A stage; what stands before the first one stands in the journey itself. */
function inJourney(stage: Stage, project: Project): readonly Branch[] {
  const steps = () => stage.steps.map((it) => stepRow(it, project));
  if (stage.block.implied) return steps();
  const touchpoints = counted(stage.touchpoints.length, 'touchpoint');
  const stageRow: Branch = {
    ...elementRow(stage, project),
    kind: 'stage',
    description: touchpoints,
    tooltip: lines(stage.title, touchpoints),
    spoken: spoken(stage.title, 'stage', touchpoints),
    icon: 'layers',
    journey: stage.journey.name?.text,
    unfolded: true,
    lendsScope: true,
    grow: stage.steps.length === 0 ? undefined : steps,
  };
  return [stageRow];
}

function stepRow(step: Touchpoint | Gap, project: Project): Branch {
  return step.kind === 'gap' ? gapRow(step, project) : touchpointRow(step, project);
}

function gapRow(gap: Gap, project: Project): Branch {
  const length = gap.duration?.text;
  const bridges = gap.list('bridged-by').length;
  const bridged = bridges === 0 ? 'nothing bridges it' : `bridged by ${counted(bridges, 'touchpoint')}`;
  const label = gap.title === '' ? 'Gap' : gap.title;
  return {
    ...elementRow(gap, project),
    kind: 'gap',
    label,
    description: dotted(length, bridged),
    tooltip: lines(label, 'The customer waits or is away.', dotted(length, bridged)),
    spoken: spoken(label, gap.title === '' ? undefined : 'gap', length, bridged),
    icon: 'watch',
    journey: gap.stage.journey.name?.text,
  };
}
