import { writeBlocks } from '../journey-writer.ts';
import type { JourneyModel, ProjectModel, StageModel, TouchpointModel } from '../json/project-model.ts';
import { block, journeyBlock, sharedBlocks, stageBlocks } from './blocks.ts';
import { modelLines, type ScoreOfWord } from './model-lines.ts';

/** What Excel keeps in a cell, with room to spare. */
const mostInCell = 30_000;

/** What no row says of a project, as journey text: a part a row, as many as are needed and there are. */
export function projectDetails(model: ProjectModel, scoreOfWord: ScoreOfWord, rows: number): string[] {
  const blocks = [...sharedBlocks(model), ...model.journeys.map((it) => journeyBlock(it, scoreOfWord))];
  const parts: string[] = [];
  for (const text of blocks.map((it) => writeBlocks([it]))) {
    const last = parts.at(-1);
    const isFull = last === undefined || last.length + text.length > mostInCell;
    if (isFull && parts.length < rows) parts.push(text);
    else parts[parts.length - 1] = `${last ?? ''}\n${text}`;
  }
  return parts.map((part) => part.trimEnd());
}

/** A journey's own facts; empty where its row says all. */
export function journeyDetails(journey: JourneyModel, scoreOfWord: ScoreOfWord): string {
  const { blocks, ...own } = journeyBlock(journey, scoreOfWord);
  return own.properties?.length === 0 ? '' : writeBlocks([own]).trimEnd();
}

/** A stage's own facts, and the stages without touchpoints around it; empty where its rows say all. */
export function stageDetails(
  stage: StageModel,
  before: readonly StageModel[],
  after: readonly StageModel[],
  scoreOfWord: ScoreOfWord,
): string {
  const lines = modelLines.stage(stage);
  if (before.length + after.length + lines.length === 0) return '';
  const isNameless = stage.name === undefined && stage.title === undefined;
  const own = isNameless ? [] : [block('stage', stage, lines)];
  const around = (stages: readonly StageModel[]) => stages.flatMap((it) => stageBlocks(it, scoreOfWord));
  return writeBlocks([...around(before), ...own, ...around(after)]).trimEnd();
}

/** Some of a touchpoint's facts. */
export function touchpointDetails(
  touchpoint: TouchpointModel,
  fields: ReadonlySet<keyof TouchpointModel>,
  scoreOfWord: ScoreOfWord,
): string {
  const kept = Object.entries(touchpoint).filter(([field]) => fields.has(field as keyof TouchpointModel));
  const part: TouchpointModel = { kind: 'touchpoint', id: touchpoint.id, ...Object.fromEntries(kept) };
  return modelLines.touchpoint(part, scoreOfWord).join('\n');
}
