import type { ProjectModel } from '../json/project-model.ts';
import { type Change, weights } from './changes/change.ts';
import { journeyChanges } from './changes/journeys.ts';
import { namedChanges } from './changes/named.ts';
import { promiseChanges } from './changes/promises.ts';

/** Said where a model is none that this version has written. */
export const notComparable = 'What it shows cannot be compared: it was made by another version of Waymark.';

/**
 * What changed between two states of a project, both as the JSON export writes them, in sentences, the worst first.
 * Nothing where they say the same. What cannot be read, or was written by another version, is said to be so.
 */
export function changesSince(oldModelJson: string, newModelJson: string): string[] {
  if (oldModelJson === newModelJson) return [];
  const [before, after] = [readModel(oldModelJson), readModel(newModelJson)];
  if (before === undefined || after === undefined) return [notComparable];
  const changes = [
    ...promiseChanges(before, after),
    ...journeyChanges(before, after),
    ...namedChanges('Persona', before.personas, after.personas),
    ...namedChanges('Team', before.teams, after.teams),
    ...restChanges(before, after),
  ];
  if (changes.length > 0) return [...changes].sort((a, b) => a.weight - b.weight).map((it) => it.said);
  return isSame(before, after) ? [] : ['Something changed that has neither name nor title'];
}

function readModel(json: string): ProjectModel | undefined {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return undefined;
  }
  return isModel(read) ? read : undefined;
}

function isModel(read: unknown): read is ProjectModel {
  if (typeof read !== 'object' || read === null) return false;
  const { version, teams, personas, promises, journeys } = read as Partial<ProjectModel>;
  return version === 1 && [teams, personas, promises, journeys].every((it) => Array.isArray(it));
}

function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function restChanges(before: ProjectModel, after: ProjectModel): readonly Change[] {
  return [
    ...(isSame(before.brand, after.brand)
      ? []
      : [{ weight: weights.other, said: 'What the brand says of itself changed' }]),
    ...(isSame(before.vocabulary, after.vocabulary)
      ? []
      : [{ weight: weights.other, said: "The project's own words changed" }]),
  ];
}
