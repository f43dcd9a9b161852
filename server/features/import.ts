import {
  escapeMarkdown,
  formatOf,
  type ImportRemark,
  type ImportSource,
  importAll,
  importInWords,
} from '../../language/index.ts';
import { projectAt } from './project-at.ts';
import type { Refusal } from './refusal.ts';
import type { ServerCommand } from './server-commands.ts';

/** Files to be written into a folder, and what to say of them. */
interface BroughtIn {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The file of the first journey. */
  readonly first: string | undefined;
  /** One sentence: how much came in. */
  readonly summary: string;
  /** A page in Markdown about every line to look at; empty where there is none. */
  readonly report: string;
}

/** Why nothing comes in: the answer to a question, and no failure. */
interface NothingIn {
  readonly reason: string;
}

/**
 * Makes journey files of others' files, for a folder by its URI; `taken` are the names, without their ending, of the journey
 * files that it holds.
 */
export const importJourneys: ServerCommand = (
  { projects },
  [folder, given, taken],
): BroughtIn | NothingIn | Refusal => {
  const sources = sourcesIn(given);
  if (sources === undefined) return { refused: 'These are no files to bring in.' };
  const names = new Set((Array.isArray(taken) ? taken : []).map((name) => asOnDisk(String(name))));
  const imported = importAll(
    sources.map((source) => ({ ...source, format: formatOf(source) })),
    projectAt(projects, folder),
    { hasFile: (name) => names.has(asOnDisk(name)) },
  );
  if ('refused' in imported) return { reason: imported.refused };
  const { files, first, remarks } = imported;
  const summary = importInWords(imported);
  return { files, first, summary, report: reportOf(remarks, summary) };
};

function sourcesIn(given: unknown): ImportSource[] | undefined {
  if (!Array.isArray(given) || given.length === 0) return undefined;
  const sources = given.flatMap((one: unknown) => {
    const { name, text } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
    return typeof name === 'string' && typeof text === 'string' ? [{ name, text }] : [];
  });
  return sources.length === given.length ? sources : undefined;
}

/** Some disks tell neither capitals apart, nor the ways in which a letter can be composed. */
function asOnDisk(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function reportOf(remarks: readonly ImportRemark[], summary: string): string {
  if (remarks.length === 0) return '';
  const sources = [...new Set(remarks.map(({ source }) => source))];
  const parts = sources.map((source) => {
    const lines = remarks
      .filter((remark) => remark.source === source)
      .map(({ line, kind, message }) => {
        const lost = kind === 'lost' ? '**Left out:** ' : '';
        return `* Line ${line}: ${lost}${escapeMarkdown(message)}`;
      });
    return `## ${escapeMarkdown(source)}\n\n${lines.join('\n')}\n`;
  });
  return `# What to look at\n\n${summary}\n\n${parts.join('\n')}`;
}
