import { expect } from 'vitest';
import { type CompletionItem, InsertTextFormat, type TextEdit } from 'vscode-languageserver';
import type { Client } from '../../server/features/client.ts';
import { completions } from '../../server/features/completion.ts';
import { type Asked, ask, edited, editor } from '../support/features.ts';

/** An editor that takes neither places to fill in nor commands. */
export const plainEditor: Client = { ...editor, snippets: false, commands: false };

export function itemsAt(asked: Asked, client: Client = editor): CompletionItem[] {
  return completions(asked.snapshot, asked.uri, asked.params, client).items;
}

/** What an editor would still show for what is typed, in the order that it would show it in: what fits the typed letters. */
export function shownAt(asked: Asked, client: Client = editor): CompletionItem[] {
  const items = itemsAt(asked, client);
  const text = asked.snapshot.files.get(asked.uri)?.text ?? '';
  const lines = asked.snapshot.files.get(asked.uri)?.lines ?? expect.fail('no file');
  const cursor = lines.offset(asked.position);
  return items.filter((item) => {
    const typed = text.slice(lines.offset(editOf(item).range.start), cursor);
    return isSubsequence(typed.toLowerCase(), (item.filterText ?? item.label).toLowerCase());
  });
}

/** Proves what is offered at `$0`: the labels of what is shown first, in this order; all of them where `all` is set. */
export function checkCompletion(
  fixture: string,
  expected: string,
  options: { all?: boolean; client?: Client } = {},
): void {
  const labels = shownAt(ask(fixture), options.client).map(({ label }) => label);
  const wanted = expected === '(nothing)' ? [] : expected.split(/\s*[|]\s*/);
  expect(options.all === false ? labels.slice(0, wanted.length) : labels).toEqual(wanted);
}

/** Proves what a file is after an item is accepted; places to fill in are written as they are shown at first. */
export function checkAccepted(before: string, label: string, after: string, client: Client = editor): void {
  const asked = ask(before);
  const item = shownAt(asked, client).find(
    (it) => it.label === label || `${it.label}, ${it.labelDetails?.description}` === label,
  );
  if (item === undefined) expect.fail(`'${label}' is not offered`);
  expect(accepted(asked, item)).toBe(after);
}

/** The file after an item is accepted. */
export function accepted({ snapshot, uri }: Asked, item: CompletionItem): string {
  const { range, newText } = editOf(item);
  const isSnippet = item.insertTextFormat === InsertTextFormat.Snippet;
  const edits = [
    ...(item.additionalTextEdits ?? []),
    { range, newText: isSnippet ? filledIn(newText) : newText },
  ];
  return edited(snapshot.files.get(uri)?.text ?? '', edits);
}

export function editOf({ textEdit }: CompletionItem): TextEdit {
  return textEdit !== undefined && 'range' in textEdit ? textEdit : expect.fail('no edit');
}

/** A snippet with every place left as it is offered. */
function filledIn(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^,|])*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1')
    .replace(/\$\{\d+\}/g, '')
    .replace(/\\([\\$},|])/g, '$1');
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** What the list shows of one offer: its label, what stands beside it, and its detail. */
export const row = (fixture: string, label: string) => {
  const found = shownAt(ask(fixture)).find((it) => it.label === label) ?? expect.fail(`no ${label}`);
  return `${found.label}${found.labelDetails?.detail ?? ''} | ${found.labelDetails?.description} | ${found.detail}`;
};
