import type { ProjectModel } from '../json/project-model.ts';
import type { Names } from './cell.ts';
import { channelLabels, type LabelKind, Labels } from './labels.ts';

/** What the things of a project are called. */
export type ProjectLabels = Readonly<Record<Exclude<LabelKind, 'touchpoint' | 'tag'>, Labels>>;

type Named = Pick<ProjectModel, 'brand' | 'vocabulary' | 'teams' | 'personas' | 'promises'>;

export function projectLabels({ brand, vocabulary, teams, personas, promises }: Named): ProjectLabels {
  return {
    team: new Labels(teams),
    persona: new Labels(personas),
    promise: new Labels(promises),
    value: new Labels(brand?.values ?? []),
    channel: channelLabels(vocabulary?.channels ?? []),
  };
}

/** The names of a project that is written into a table. */
export function ownNames(labels: ProjectLabels): Names {
  return {
    labelOf: (kind, name) => (kind === 'touchpoint' || kind === 'tag' ? name : labels[kind].labelOf(name)),
    nameOf: (kind, label) =>
      kind === 'touchpoint' || kind === 'tag' ? label : (labels[kind].nameOf(label) ?? label),
  };
}
