import type { TouchpointModel } from '../json/project-model.ts';
import { type JourneyDraft, type StageDraft, stageDraft } from './drafts.ts';
import { told } from './told.ts';

/** Each adds what a details cell tells, and gives the messages about what it does not understand. */
type Mistakes = readonly string[];

export function addJourneyDetails(journey: JourneyDraft, text: string): Mistakes {
  const { model, mistakes } = told(text);
  const [found] = model.journeys;
  if (found === undefined) return mistakes;
  const { id: _id, name: _name, title: _title, stages: _stages, ...own } = found;
  journey.own = { ...own, ...journey.own };
  return mistakes;
}

/** The details of a stage hold those around it, too, that have no touchpoint. */
export function addStageDetails(journey: JourneyDraft, stage: StageDraft, text: string): Mistakes {
  const { model, mistakes } = told(`journey a "A"\n${text}`);
  const stages = model.journeys[0]?.stages ?? [];
  const isNameless = stage.name === undefined && stage.title === undefined;
  const place = isNameless ? -1 : stages.findIndex((it) => isMeant(stage, it));
  const found = stages[place];
  if (found !== undefined) {
    const { id: _id, name: _name, title: _title, steps: _steps, ...own } = found;
    stage.own = { ...own, ...stage.own };
  }
  // Only the first stage can be without a name, so all others come after it.
  const before = isNameless ? [] : stages.slice(0, found === undefined ? undefined : place);
  const after = isNameless ? stages : found === undefined ? [] : stages.slice(place + 1);
  const at = journey.stages.indexOf(stage);
  journey.stages.splice(at, 1, ...before.map(stageDraft), stage, ...after.map(stageDraft));
  return mistakes;
}

export function touchpointDetails(text: string): {
  readonly own: Partial<TouchpointModel>;
  readonly mistakes: Mistakes;
} {
  if (text === '') return { own: {}, mistakes: [] };
  const { model, mistakes } = told(`journey a\nstage a\ntouchpoint a\n${text}`);
  const [step] = model.journeys[0]?.stages[0]?.steps ?? [];
  if (step?.kind !== 'touchpoint') return { own: {}, mistakes };
  const { id: _id, name: _name, title: _title, ...own } = step;
  return { own, mistakes };
}

function isMeant(
  stage: StageDraft,
  { name, title }: { readonly name?: string; readonly title?: string },
): boolean {
  return stage.name === undefined ? title === stage.title : name === stage.name;
}
