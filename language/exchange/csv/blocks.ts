import type { BlockToWrite } from '../journey-writer.ts';
import type { GapModel, JourneyModel, NamedModel, ProjectModel, StageModel } from '../json/project-model.ts';
import { modelLines, type ScoreOfWord } from './model-lines.ts';

/** The model's brand, vocabulary, teams, personas and promises, as a journey file has them. */
export function sharedBlocks({
  brand,
  vocabulary,
  teams,
  personas,
  promises,
}: Omit<ProjectModel, '$schema' | 'version' | 'journeys'>): BlockToWrite[] {
  return [
    ...(brand === undefined ? [] : [block('brand', brand, modelLines.brand(brand))]),
    ...(vocabulary === undefined
      ? []
      : [{ keyword: 'vocabulary', properties: modelLines.vocabulary(vocabulary) } as const]),
    ...teams.map((it) => block('team', it, modelLines.team(it))),
    ...personas.map((it) => block('persona', it, modelLines.persona(it))),
    ...promises.map((it) => block('promise', it, modelLines.promise(it))),
  ];
}

export function journeyBlock(journey: JourneyModel, scoreOfWord: ScoreOfWord): BlockToWrite {
  return {
    ...block('journey', journey, modelLines.journey(journey)),
    blocks: journey.stages.flatMap((it) => stageBlocks(it, scoreOfWord)),
  };
}

/** A stage with what stands in it; one without a name is only that. */
export function stageBlocks(stage: StageModel, scoreOfWord: ScoreOfWord): BlockToWrite[] {
  const steps = stage.steps.map((it) =>
    it.kind === 'gap' ? gapBlock(it) : block('touchpoint', it, modelLines.touchpoint(it, scoreOfWord)),
  );
  if (stage.name === undefined && stage.title === undefined) return steps;
  return [{ ...block('stage', stage, modelLines.stage(stage)), blocks: steps }];
}

export function gapBlock(gap: GapModel): BlockToWrite {
  return {
    keyword: 'gap',
    ...(gap.duration && { name: gap.duration.text }),
    title: gap.title,
    properties: modelLines.gap(gap),
  };
}

export function block(
  keyword: BlockToWrite['keyword'],
  { name, title }: NamedModel,
  properties: readonly string[],
): BlockToWrite {
  const written = title === name ? {} : { title };
  return { keyword, ...(name !== undefined && { name }), ...written, properties };
}
