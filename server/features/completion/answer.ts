import {
  type Command,
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type TextEdit,
} from 'vscode-languageserver';
import type { Site } from './site.ts';

/** Something that can be written, as it is shown in the list and as it goes into the file. */
export interface Answer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** A small picture beside the label; whatever it says is also said in words. */
  readonly symbol?: string | undefined;
  /** A few words at the end of the row. */
  readonly note?: string | undefined;
  /** One line, plain text. */
  readonly detail?: string | undefined;
  /** Plain text about what people wrote; Markdown only for what is ours. */
  readonly about?: { readonly kind: MarkupKind; readonly value: string } | undefined;
  /** What is written; the label unless given. */
  readonly text?: string | undefined;
  readonly isSnippet?: boolean | undefined;
  /** What it is found by; the label unless given. */
  readonly search?: string | undefined;
  /** Whether a list of what may follow opens by itself. */
  readonly goesOn?: boolean | undefined;
  readonly edits?: readonly TextEdit[] | undefined;
  readonly command?: Command | undefined;
}

/** An answer as the protocol says it; `place` is its place in the list. */
export function itemOf(answer: Answer, place: number, { client, range }: Site): CompletionItem {
  const { label, kind, symbol, note, detail, about, text = label, isSnippet, search, goesOn } = answer;
  const shown = [symbol === undefined ? undefined : { detail: ` ${symbol}` }, note && { description: note }];
  const labelDetails = Object.assign({}, ...shown.filter(Boolean));
  const command = answer.command ?? (goesOn === true && client.commands ? suggestAgain : undefined);
  return {
    label,
    kind,
    ...(Object.keys(labelDetails).length > 0 && { labelDetails }),
    ...(detail !== undefined && { detail }),
    ...(about !== undefined && { documentation: about }),
    sortText: String(place).padStart(4, '0'),
    ...(search !== undefined && search !== label && { filterText: search }),
    textEdit: { range, newText: text },
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(text.includes('\n') && { insertTextMode: InsertTextMode.asIs }),
    ...(answer.edits !== undefined && answer.edits.length > 0 && { additionalTextEdits: [...answer.edits] }),
    ...(command !== undefined && { command }),
  };
}

/** A text that is shown as it is, whatever signs people wrote in it. */
export function plain(...lines: readonly (string | undefined)[]): Answer['about'] {
  const value = lines.filter((it) => it !== undefined && it !== '').join('\n\n');
  return value === '' ? undefined : { kind: MarkupKind.PlainText, value };
}

const suggestAgain: Command = { title: 'Show what may follow', command: 'editor.action.triggerSuggest' };
