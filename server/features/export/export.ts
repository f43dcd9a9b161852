import {
  base64,
  type ExportedFile,
  exportFiles,
  type FormatName,
  fileNameOf,
  formats,
  type Journey,
  type Snapshot,
  type ViewName,
} from '../../../language/index.ts';
import type { Workspace } from '../client.ts';
import type { Refusal } from '../refusal.ts';
import type { ServerCommand } from '../server-commands.ts';
import { type FileAt, fileAt, journeysIn, noTools, unknownFile } from './export-source.ts';

/** What can be exported from a file, and how. */
export interface ExportChoices {
  readonly formats: readonly ExportFormat[];
  /** The journeys of the file that have a touchpoint. */
  readonly journeys: readonly { readonly name: string; readonly title: string }[];
  /** How many of them there are in the whole project. */
  readonly ofProject: number;
}

interface ExportFormat {
  readonly name: FormatName;
  readonly title: string;
  readonly ending: string;
  readonly views: readonly ViewName[];
  /** Whether it is shown in light or dark colours. */
  readonly isThemed: boolean;
}

/** Files to be written: text as it is, or bytes in base64. */
export interface ExportAnswer {
  readonly files: readonly { readonly name: string; readonly text?: string; readonly base64?: string }[];
  readonly remarks: readonly string[];
}

/** What is asked for; it comes from the client. */
interface ExportWish {
  readonly format: FormatName;
  readonly view?: ViewName;
  readonly theme?: 'light' | 'dark';
  /** The name of the only journey, or all those of the file, or of the project. */
  readonly journeys: { readonly name: string } | 'file' | 'project';
}

const themed: ReadonlySet<FormatName> = new Set(['png', 'svg', 'pdf', 'html']);

/** What the file at a URI can be exported as. */
export const exportChoices: ServerCommand = (workspace, [uri]): ExportChoices | Refusal => {
  const at = fileAt(workspace, uri);
  if (at === undefined) return unknownFile;
  return {
    formats: formats.map(({ name, title, ending, views }) => ({
      ...{ name, title, ending, views },
      isThemed: themed.has(name),
    })),
    journeys: journeysIn(at.snapshot, at.uri).map(({ name, title }) => ({ name: name?.text ?? '', title })),
    ofProject: allJourneys(at.snapshot).length,
  };
};

/** Makes the files of a format, for a file by its URI. */
export const exportJourneys: ServerCommand = async (
  workspace,
  [uri, given],
  _client,
  isGivenUp,
): Promise<ExportAnswer | Refusal> => {
  const at = fileAt(workspace, uri);
  const wish = wishIn(given);
  if (at === undefined) return unknownFile;
  if (wish === undefined) return { refused: 'This is nothing that can be exported.' };
  if (workspace.tools === undefined) return noTools;
  const { format, view, theme = 'light' } = wish;
  const isOfProject = view === 'promises' || view === 'overview';
  const journeys = isOfProject ? [] : chosen(at, wish.journeys);
  if (journeys.length === 0 && !isOfProject) return { refused: 'There is no journey with a touchpoint yet.' };
  const making = exportFiles(format, {
    ...{ snapshot: at.snapshot, journeys, view, theme, scale: 2 },
    name: nameFor(at.snapshot, journeys, isOfProject ? view : undefined),
    ...{ template: undefined, tools: workspace.tools },
    // Only decks say it.
    revision: format === 'pptx' ? await workspace.revisionOf?.(folderOf(workspace, at)) : undefined,
    async progress() {
      // Others are answered in between, and whoever gives it up is heard.
      await new Promise<void>((resolve) => (workspace.nextTurn ?? queueMicrotask)(resolve));
      if (isGivenUp()) throw new GivenUp();
    },
  });
  const made = await making.catch(refusedIfGivenUp);
  if ('refused' in made) return made;
  return { files: made.files.map(asAnswer), remarks: made.remarks };
};

/** Ends an export that nobody waits for any more, after the picture or page that it is at. */
class GivenUp extends Error {}

function refusedIfGivenUp(error: unknown): Refusal {
  if (error instanceof GivenUp) return { refused: 'The export was given up.' };
  throw error;
}

/** What a file is called that holds more than one picture: after its only journey, its view, or the brand. */
function nameFor(
  { facts }: Snapshot,
  [first, ...others]: readonly Journey[],
  view: ViewName | undefined,
): string {
  if (first !== undefined && others.length === 0) return first.name?.text ?? '';
  return view ?? facts.brand?.name?.text ?? 'journeys';
}

/** Where the project stands, or else the file. */
function folderOf({ projects }: Workspace, { uri, snapshot }: FileAt): string {
  return projects.find((it) => it.snapshot === snapshot)?.root ?? uri.replace(/\/[^/]*$/, '');
}

function chosen({ snapshot, uri }: FileAt, which: ExportWish['journeys']): readonly Journey[] {
  if (which === 'project') return allJourneys(snapshot);
  const there = journeysIn(snapshot, uri);
  return which === 'file' ? there : there.filter(({ name }) => (name?.text ?? '') === which.name);
}

function allJourneys(snapshot: Snapshot): readonly Journey[] {
  return [...snapshot.files.keys()].flatMap((uri) => journeysIn(snapshot, uri));
}

function asAnswer({ name: shown, content }: ExportedFile): ExportAnswer['files'][number] {
  const name = fileNameOf(shown) || 'unnamed';
  return typeof content === 'string' ? { name, text: content } : { name, base64: base64(content) };
}

function wishIn(given: unknown): ExportWish | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { format: wanted, view, theme, journeys = 'file' } = given as Partial<ExportWish>;
  const format = formats.find(({ name }) => name === wanted);
  if (format === undefined || (view !== undefined && !format.views.includes(view))) return undefined;
  const first = view ?? format.views[0];
  return {
    format: format.name,
    ...(first !== undefined && { view: first }),
    theme: theme === 'dark' ? 'dark' : 'light',
    journeys,
  };
}
