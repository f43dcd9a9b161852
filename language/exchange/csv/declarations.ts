import type { Facts } from '../../model/facts.ts';
import { emotions } from '../../model/vocabulary/emotions.ts';
import { foldName, isName, nameFromTitle } from '../../syntax/names.ts';
import { type FreeNames, freeNames } from '../free-names.ts';
import type { EntryModel, ProjectModel } from '../json/project-model.ts';
import type { Names } from './cell.ts';
import type { LabelKind, Labelled } from './labels.ts';
import { type ProjectLabels, projectLabels } from './own-names.ts';

type Kind = keyof ProjectLabels;

/** What an import declares beside its journeys: what the table tells of a project, and whoever it names. */
export class Declarations implements Names {
  readonly #told: ProjectModel;
  readonly #project: Facts | undefined;
  readonly #labels: ProjectLabels;
  readonly #free = new Map<Kind, FreeNames>();
  readonly #added: Record<Kind, EntryModel[]> = {
    team: [],
    persona: [],
    promise: [],
    value: [],
    channel: [],
  };
  readonly #emotions = new Map<string, number>();

  constructor(told: ProjectModel, project: Facts | undefined) {
    this.#told = told;
    this.#project = project;
    this.#labels = projectLabels(told);
    if (project === undefined) return;
    for (const kind of kinds) {
      for (const it of project.all(kind)) this.#labels[kind].add(labelled(it));
    }
  }

  labelOf(_kind: LabelKind, name: string): string {
    return name;
  }

  /** The name of what a label means; where it means nothing yet, that is declared. */
  nameOf(kind: LabelKind, label: string): string {
    if (kind === 'touchpoint') return label;
    if (kind === 'tag') return isName(label) ? label : (nameFromTitle(label) ?? label);
    const known = this.#labels[kind].nameOf(label);
    if (known !== undefined) return known;
    const name = this.#freeOf(kind).take(label, kind);
    const entry = { name, title: label };
    this.#labels[kind].add(entry);
    this.#added[kind].push(entry);
    return name;
  }

  /** Whether a label means something already. */
  knows(kind: Kind, label: string): boolean {
    return this.#labels[kind].nameOf(label) !== undefined;
  }

  scoreOfWord = (word: string): number | undefined => {
    const own = this.#told.vocabulary?.emotions?.find((it) => foldName(it.word) === foldName(word))?.score;
    return (
      own ??
      this.#emotions.get(foldName(word)) ??
      this.#project?.vocabularyScore(word) ??
      emotions.get(foldName(word))
    );
  };

  addEmotion(word: string, score: number): void {
    this.#emotions.set(foldName(word), score);
  }

  /** Everything that the journeys stand on, without what the project has already. */
  shared(): Omit<ProjectModel, '$schema' | 'version' | 'journeys'> {
    const { brand, vocabulary, teams, personas, promises } = this.#told;
    const added = this.#added;
    const values = [...(brand?.values ?? []), ...added.value];
    const isBranded = brand !== undefined || values.length > 0;
    const named = isBranded ? { id: '', name: 'brand', title: 'Brand', ...brand } : undefined;
    const words = [...this.#emotions].map(([word, score]) => ({ word, score }));
    const channels = [...(vocabulary?.channels ?? []), ...added.channel];
    const allWords = [...(vocabulary?.emotions ?? []), ...words];
    const { notes = [], tags = [] } = vocabulary ?? {};
    const hasWords = channels.length + allWords.length + notes.length + tags.length > 0;
    return {
      ...(named && this.#project?.brand === undefined && { brand: { ...named, values } }),
      ...(hasWords && { vocabulary: { ...vocabulary, channels, emotions: allWords } }),
      teams: [...teams, ...added.team.map(declared)],
      personas: [...personas, ...added.persona.map(declared)],
      promises: [
        ...promises,
        ...added.promise.map((it) => ({ ...declared(it), status: 'live' as const, state: 'kept' as const })),
      ],
    };
  }

  #freeOf(kind: Kind): FreeNames {
    const labels = this.#labels[kind];
    const known = this.#free.get(kind) ?? freeNames((name) => labels.nameOf(name) !== undefined);
    this.#free.set(kind, known);
    return known;
  }
}

const kinds: readonly Kind[] = ['team', 'persona', 'promise', 'value', 'channel'];

function declared({ name, title }: EntryModel) {
  return { id: '', name, title };
}

function labelled(it: {
  readonly name: { readonly text: string } | undefined;
  readonly title: string;
}): Labelled {
  return it.name === undefined ? {} : { name: it.name.text, title: it.title };
}
