import type { GapModel, JourneyModel, StageModel, TouchpointModel } from '../json/project-model.ts';

/** A journey as its rows make it. */
export interface JourneyDraft {
  /** Where it begins. */
  readonly source: string;
  readonly line: number;
  readonly name: string | undefined;
  readonly title: string | undefined;
  /** What is told of it beside its stages. */
  own: Partial<JourneyModel>;
  readonly notes: string[];
  readonly stages: StageDraft[];
}

export interface StageDraft {
  /** Both are undefined for touchpoints that stand in no stage. */
  readonly name: string | undefined;
  readonly title: string | undefined;
  own: Partial<StageModel>;
  readonly notes: string[];
  readonly steps: (TouchpointDraft | GapModel)[];
}

export interface TouchpointDraft extends TouchpointModel {
  /** Whose touchpoint it is, where a column says whose journey this is. */
  readonly personas: readonly string[];
}

/** The journeys of an import, each in one piece however its rows are spread. */
export class Drafts {
  readonly journeys: JourneyDraft[] = [];

  journey(source: string, line: number, name: string, title: string): JourneyDraft {
    const known = this.journeys.find((it) => (name === '' ? it.title === title : it.name === name));
    if (known !== undefined) return known;
    const draft = { source, line, name: orNone(name), title: orNone(title), own: {}, notes: [], stages: [] };
    this.journeys.push(draft);
    return draft;
  }

  stage(journey: JourneyDraft, name: string, title: string): StageDraft {
    const known = journey.stages.find((it) => (name === '' ? it.title === orNone(title) : it.name === name));
    if (known !== undefined) return known;
    const draft = { name: orNone(name), title: orNone(title), own: {}, notes: [], steps: [] };
    // Only the first stage can go without a name.
    if (name === '' && title === '') journey.stages.unshift(draft);
    else journey.stages.push(draft);
    return draft;
  }
}

export function stageDraft(stage: StageModel): StageDraft {
  const { name, title, steps, ...own } = stage;
  return { name, title, own, notes: [], steps: steps.map(stepDraft) };
}

function stepDraft(step: StageModel['steps'][number]): TouchpointDraft | GapModel {
  return step.kind === 'gap' ? step : { ...step, personas: [] };
}

function orNone(text: string): string | undefined {
  return text === '' ? undefined : text;
}
