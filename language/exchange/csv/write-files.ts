import { foldName, isName } from '../../syntax/names.ts';
import { freeFileNames, freeNames } from '../free-names.ts';
import type { ImportedFile, ImportOptions, ImportRemark } from '../import.ts';
import { writeBlocks } from '../journey-writer.ts';
import type { JourneyModel, LinkModel, StageModel, StepModel } from '../json/project-model.ts';
import { journeyBlock, sharedBlocks } from './blocks.ts';
import type { Declarations } from './declarations.ts';
import type { JourneyDraft, StageDraft, TouchpointDraft } from './drafts.ts';
import { Labels } from './labels.ts';
import { type DraftFile, withoutMistakes } from './without-mistakes.ts';

interface Written {
  readonly files: readonly ImportedFile[];
  readonly remarks: readonly ImportRemark[];
}

/** One file a journey, and one for what they share. */
export function writeFiles(
  drafts: readonly JourneyDraft[],
  names: Declarations,
  options: ImportOptions,
): Written {
  const { project, hasFile } = options;
  const isTaken = (name: string) => project?.isTaken('journey', name) ?? false;
  const journeys = named(drafts, 'journey', isTaken).map(journeyOf);
  const labels = new Labels(journeys);
  const fileNames = freeFileNames(hasFile);
  const declared = names.shared();
  const shared = sharedBlocks(declared);
  const home = declared.brand === undefined ? 'people' : 'brand';
  const files: DraftFile[] =
    shared.length === 0
      ? []
      : [
          {
            name: fileNames.take(home, home),
            text: writeBlocks(shared),
            source: drafts[0]?.source ?? '',
            line: 1,
          },
        ];
  for (const [index, journey] of journeys.entries()) {
    const { source = '', line = 1 } = drafts[index] ?? {};
    const block = journeyBlock(linked(journey, labels), names.scoreOfWord);
    files.push({
      name: fileNames.take(journey.name ?? '', 'journey'),
      text: writeBlocks([block]),
      source,
      line,
    });
  }
  return withoutMistakes(files, project);
}

/** Gives a name to whoever has none that can stay; names that are told win over names that are made. */
function named<T extends { readonly name?: string | undefined; readonly title?: string | undefined }>(
  all: readonly T[],
  otherwise: string,
  isTaken: (name: string) => boolean = () => false,
): (T & { readonly name: string })[] {
  const told = new Set<string>();
  const kept = all.map(({ name }) => {
    const own = name?.normalize('NFC');
    const isFree = own !== undefined && isName(own) && !told.has(foldName(own)) && !isTaken(own);
    if (isFree) told.add(foldName(own));
    return isFree ? own : undefined;
  });
  const free = freeNames((name) => told.has(foldName(name)) || isTaken(name));
  return all.map((it, index) => ({
    ...it,
    name: kept[index] ?? free.take(it.name ?? it.title ?? otherwise, otherwise),
    title: it.title ?? it.name,
  }));
}

function journeyOf(draft: JourneyDraft & { readonly name: string }): JourneyModel {
  const { name, title = name, own, notes } = draft;
  const stages = draft.stages.filter(
    ({ steps }, index) => index === 0 || isNamed(draft.stages[index]) || steps.length > 0,
  );
  const all = stages.flatMap(({ steps }) => steps);
  const touchpoints = all.filter((it) => it.kind === 'touchpoint');
  const names = new Map(named(touchpoints, 'touchpoint').map((it, index) => [touchpoints[index], it.name]));
  const everybody = [...new Set(touchpoints.flatMap(({ personas }) => personas))];
  const allNotes = [...(own.notes ?? []), ...notes];
  return {
    status: 'current',
    ...own,
    id: '',
    name,
    title,
    ...(everybody.length > 0 && { for: [...new Set([...(own.for ?? []), ...everybody])] }),
    ...(allNotes.length > 0 && { notes: allNotes }),
    stages: namedStages(stages).map((stage) => stageOf(stage, names, everybody)),
  };
}

function isNamed(stage: StageDraft | undefined): boolean {
  return stage?.name !== undefined || stage?.title !== undefined;
}

/** The first stage may be without a name; all others get one. */
function namedStages(stages: readonly StageDraft[]): readonly StageDraft[] {
  const [first, ...others] = stages;
  if (first === undefined || isNamed(first)) return named(stages, 'stage');
  return [first, ...named(others, 'stage')];
}

function stageOf(
  { name, title, own, notes, steps }: StageDraft,
  names: ReadonlyMap<TouchpointDraft | undefined, string>,
  everybody: readonly string[],
): StageModel {
  const allNotes = [...(own.notes ?? []), ...notes];
  return {
    ...own,
    id: '',
    ...(name !== undefined && { name }),
    ...(title !== undefined && { title }),
    ...(allNotes.length > 0 && { notes: allNotes }),
    steps: steps.map(
      (it): StepModel => (it.kind === 'gap' ? it : touchpointOf(it, names.get(it), everybody)),
    ),
  };
}

function touchpointOf(
  { personas, ...touchpoint }: TouchpointDraft,
  name: string | undefined,
  everybody: readonly string[],
): StepModel {
  const isForSome = personas.length > 0 && personas.length < everybody.length;
  const title = touchpoint.title ?? name;
  return {
    ...touchpoint,
    ...(name !== undefined && { name }),
    ...(title !== undefined && { title }),
    ...(isForSome && touchpoint.for === undefined && { for: personas }),
  };
}

/** The journey with its links by name; a table may have them by title. */
function linked(journey: JourneyModel, journeys: Labels): JourneyModel {
  const touchpoints = journey.stages.flatMap(({ steps }) => steps).filter((it) => it.kind === 'touchpoint');
  const named = new Set(touchpoints.map(({ name }) => name));
  const labels = new Labels(touchpoints);
  const nameOf = (label: string) => (named.has(label) ? label : (labels.nameOf(label) ?? label));
  const link = (it: LinkModel): LinkModel => {
    const to = nameOf(it.to);
    return {
      ...it,
      to: to === it.to && !named.has(to) && !to.includes('.') ? (journeys.nameOf(to) ?? to) : to,
    };
  };
  const step = (it: StepModel): StepModel =>
    it.kind === 'gap'
      ? { ...it, ...(it.bridgedBy && { bridgedBy: [...new Set(it.bridgedBy.map(nameOf))] }) }
      : { ...it, ...(it.leadsTo && { leadsTo: it.leadsTo.map(link) }) };
  return { ...journey, stages: journey.stages.map((it) => ({ ...it, steps: it.steps.map(step) })) };
}
