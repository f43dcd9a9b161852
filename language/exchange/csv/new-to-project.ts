import type { Facts } from '../../model/facts.ts';
import type { ProjectModel } from '../json/project-model.ts';

/** What a table tells of a project, without what the project that it goes into tells itself. */
export interface NewToProject {
  readonly told: ProjectModel;
  /** The titles of what is left out. */
  readonly known: readonly string[];
}

export function newToProject(told: ProjectModel, project: Facts | undefined): NewToProject {
  if (project === undefined) return { told, known: [] };
  const known: string[] = [];
  const isNew = (isTaken: boolean, title: string) => {
    if (isTaken) known.push(title);
    return !isTaken;
  };
  const fresh = <T extends { readonly name?: string; readonly title?: string }>(
    kind: 'team' | 'persona' | 'promise',
    all: readonly T[],
  ) => all.filter(({ name = '', title = name }) => isNew(project.isTaken(kind, name), title));
  const { brand, vocabulary, ...others } = told;
  const isBrandNew = brand !== undefined && isNew(project.brand !== undefined, brand.title ?? 'Brand');
  const words = vocabulary && {
    ...vocabulary,
    channels:
      vocabulary.channels?.filter((it) => isNew(project.entry('channel', it.name) !== undefined, it.title)) ??
      [],
    emotions:
      vocabulary.emotions?.filter((it) => isNew(project.emotion(it.word) !== undefined, it.word)) ?? [],
  };
  return {
    told: {
      ...others,
      ...(isBrandNew && { brand }),
      ...(words && { vocabulary: words }),
      teams: fresh('team', told.teams),
      personas: fresh('persona', told.personas),
      promises: fresh('promise', told.promises),
    },
    known,
  };
}
