import { CompletionItemKind } from 'vscode-languageserver';
import type { Answer } from './answer.ts';
import type { Site } from './site.ts';

/** The days that are likely: today, yesterday, and the one that was written last above. */
export function dates({ snapshot, file, expected }: Site): Answer[] {
  const { today } = snapshot;
  const above = lastDay(file.text.slice(0, expected.span.start));
  const days: [string | undefined, string][] = [
    [today, 'today'],
    [dayBefore(today), 'yesterday'],
    [above, 'as above'],
    [`${today.slice(0, 8)}01`, 'first of this month'],
  ];
  const found = new Map<string, string>();
  for (const [day, note] of days) if (day !== undefined && !found.has(day)) found.set(day, note);
  return [...found].map(([label, note]) => ({
    label,
    kind: CompletionItemKind.Constant,
    note,
    detail: `${inWords(label)}, ${note}`,
    // Also found by what it is.
    search: `${label} ${note}`,
  }));
}

function lastDay(text: string): string | undefined {
  const nearby = text.slice(-50_000);
  return nearby
    .match(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g)
    ?.findLast((it) => !Number.isNaN(Date.parse(it)));
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function inWords(day: string): string {
  const form = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', form).format(Date.parse(day));
}
