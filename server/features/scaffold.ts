import type { TextEdit } from 'vscode-languageserver';
import { type Answers, type Chosen, fileNameOf, firstProject, writeJourney } from '../../language/index.ts';
import { rangeIn } from './places.ts';
import { projectAt } from './project-at.ts';
import type { Refusal } from './refusal.ts';
import type { ServerCommand } from './server-commands.ts';

/** Something that a new journey may refer to. */
interface Choice {
  readonly name: string;
  readonly title: string;
}

/** What the project that a folder stands in knows already; all empty where there is none. */
export interface Choices {
  readonly journeys: readonly Choice[];
  readonly personas: readonly Choice[];
  readonly teams: readonly Choice[];
  readonly promises: readonly Choice[];
}

/** A journey to be written into a new file, and what changes in the project's other files. */
export interface WrittenJourney {
  readonly name: string;
  /** What its file is called, without the ending. */
  readonly file: string;
  readonly text: string;
  readonly edits: readonly { readonly uri: string; readonly edits: readonly TextEdit[] }[];
}

/** What there is to choose from in a folder, by its URI. */
export const scaffoldChoices: ServerCommand = ({ projects }, [folder]): Choices => {
  const { facts } = projectAt(projects, folder);
  return {
    journeys: choices(facts.journeys),
    personas: choices(facts.personas),
    teams: choices(facts.teams),
    promises: choices(facts.promises.filter(({ status }) => status !== 'retired')),
  };
};

/** The journey that these answers make, for a folder by its URI. */
export const scaffoldJourney: ServerCommand = ({ projects }, [folder, answers]): WrittenJourney | Refusal => {
  const read = answersIn(answers);
  if (read === undefined) return { refused: 'These are no answers to make a journey of.' };
  const snapshot = projectAt(projects, folder);
  const { name, text, edits } = writeJourney(read, snapshot.facts);
  return {
    name,
    file: fileNameOf(name),
    text,
    edits: edits.map(({ uri, edits }) => ({
      uri,
      edits: edits.map(({ span, text }) => ({ range: rangeIn(snapshot, { uri, span }), newText: text })),
    })),
  };
};

/** The files of a project to start from, as of the client's day. */
export const scaffoldProject: ServerCommand = (_workspace, [today]) =>
  typeof today === 'string' && /^\d{4}-\d\d-\d\d$/.test(today)
    ? firstProject(today)
    : { refused: 'A project starts on a day, such as 2026-03-01.' };

function choices(named: readonly { name: { text: string } | undefined; title: string }[]): Choice[] {
  return named.flatMap(({ name, title }) => (name === undefined ? [] : [{ name: name.text, title }]));
}

function answersIn(given: unknown): Answers | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { title, persona, owner, stages, promise, kept } = given as Record<string, unknown>;
  if (typeof title !== 'string' || !Array.isArray(stages)) return undefined;
  return {
    title,
    persona: chosenIn(persona),
    owner: chosenIn(owner),
    stages: stages.map(String),
    promise: chosenIn(promise),
    kept: keptIn(kept),
  };
}

function chosenIn(given: unknown): Chosen | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { name, title } = given as Record<string, unknown>;
  if (typeof name === 'string') return { name };
  return typeof title === 'string' && title.trim() !== '' ? { title } : undefined;
}

function keptIn(given: unknown): Answers['kept'] {
  if (typeof given !== 'object' || given === null) return undefined;
  const { touchpoint, stage } = given as Record<string, unknown>;
  if (typeof touchpoint !== 'string') return undefined;
  return { touchpoint, stage: typeof stage === 'number' ? stage : 0 };
}
