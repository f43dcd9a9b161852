import { changedNames, concerns, dirtyNames, dirtyNamesakes, type FileChange } from './changes.ts';
import { dirtyMentions, type Mentioning } from './dirty-mentions.ts';
import { remember } from './facts.ts';
import { type Links, link } from './link.ts';
import { NameTable } from './name-table.ts';
import type { NameTables, ProjectData } from './project-data.ts';
import { changedFiles, firstBrand, firstVocabulary, type ProjectFiles } from './project-files.ts';
import { DirtyQuestions, Questions, type Remembered } from './questions.ts';
import type { Steps } from './steps.ts';
import { MovingWhereabouts } from './whereabouts.ts';

/** All that is known of a project's texts, and what their names lead to. */
export interface State extends ProjectData {
  readonly files: ProjectFiles;
  readonly links: ReadonlyMap<string, Remembered<Links>>;
}

/** What is known of a project without files. */
export function emptyState(today: string): State {
  const table = new NameTable();
  const names: NameTables = {
    team: table,
    persona: table,
    promise: table,
    value: table,
    journey: table,
    channel: table,
    emotion: table,
  };
  return {
    today,
    names,
    questions: new Questions(),
    brand: undefined,
    vocabulary: undefined,
    files: new Map(),
    links: new Map(),
    mentions: new Map(),
    bearers: new Map(),
    workedOut: new Map(),
    listed: new Map(),
  };
}

/** What a change leads to. */
export interface NextState {
  readonly state: State;
  /** Answers made from these are to be made again. */
  readonly dirty: DirtyQuestions;
  /** The files that changed, and those whose names had to be followed again. */
  readonly linked: ReadonlySet<string>;
}

/** What is known after some files changed. Shares all that the change does not touch. */
export function* nextState(before: State, changed: ReadonlyMap<string, FileChange>): Steps<NextState> {
  const changes = [...changed.values()];
  const files = changedFiles(before.files, changed);
  const dirty = new DirtyQuestions(before.questions);
  const bearers = new MovingWhereabouts(before.bearers);
  for (const [uri, change] of changed) {
    dirtyNames(change, dirty);
    dirtyNamesakes(change, dirty);
    bearers.move(uri, change.before?.namesakes, change.after?.namesakes);
    yield;
  }
  const read: State = {
    ...before,
    files,
    names: changedNames(before.names, changes),
    brand: changes.some((it) => concerns(it, 'brand')) ? firstBrand(files) : before.brand,
    vocabulary: changes.some((it) => concerns(it, 'vocabulary')) ? firstVocabulary(files) : before.vocabulary,
    bearers: bearers.now,
    workedOut: new Map(),
    listed: new Map(),
  };
  const linked = new Set(changed.keys());
  for (const [uri, known] of before.links) if (dirty.touch(known)) linked.add(uri);
  const { links, mentions } = yield* linkAgain(before, read, linked, dirty);
  const state = { ...read, links, mentions, listed: new Map() };
  for (const [key, known] of before.workedOut) if (!dirty.touch(known)) state.workedOut.set(key, known);
  return { state, dirty, linked };
}

/** Follows the names of some files, and finds out whose being mentioned that changes. */
function* linkAgain(
  before: State,
  read: State,
  uris: ReadonlySet<string>,
  dirty: DirtyQuestions,
): Steps<Pick<State, 'links' | 'mentions'>> {
  const links = new Map(before.links);
  const mentions = new MovingWhereabouts(before.mentions);
  for (const uri of uris) {
    const file = read.files.get(uri);
    const after = file && remember(read, (facts) => link(file.units, facts));
    if (after === undefined) links.delete(uri);
    else links.set(uri, after);
    const [old, now] = [mentioning(before, uri), mentioning({ files: read.files, links }, uri)];
    dirtyMentions(old, now, dirty);
    mentions.move(uri, old?.mentions, now?.mentions);
    yield;
  }
  return { links, mentions: mentions.now };
}

function mentioning(state: Pick<State, 'files' | 'links'>, uri: string): Mentioning | undefined {
  const links = state.links.get(uri)?.answer;
  const file = state.files.get(uri);
  return links && file && { mentions: links.mentions, text: file.text };
}
