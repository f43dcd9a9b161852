import type * as vscode from 'vscode';
import { inList } from '../shown-text.ts';
import type { Choice, Chosen } from './choices.ts';

/** An entry of a list, and what it stands for. */
export interface ChoiceItem extends vscode.QuickPickItem {
  readonly chosen: Chosen;
}

/** An entry that puts what is typed into a stage. */
export interface StageItem extends vscode.QuickPickItem {
  readonly stage: number;
}

/** What there is, then what is typed as something new, then nothing at all. */
export function choiceItems(
  typed: string,
  among: readonly Choice[],
  words: { readonly isNew: string; readonly none: string },
): ChoiceItem[] {
  const title = typed.trim();
  const known = among.map(({ name, title }) => ({
    label: inList(title),
    description: title === name ? '' : name,
    chosen: { name },
  }));
  const isKnown = among.some((it) => it.title === title || it.name === title);
  const fresh = { label: title, description: words.isNew, chosen: { title }, alwaysShow: true };
  const none = { label: words.none, chosen: undefined, alwaysShow: title === '' };
  return [...known, ...(title === '' || isKnown ? [] : [fresh]), ...(title === '' ? [none] : [])];
}

/** The typed moment in each of the stages; nothing before something is typed. */
export function momentItems(typed: string, stages: readonly string[]): StageItem[] {
  const label = typed.trim();
  if (label === '') return [];
  return stages.map((title, stage) => ({
    label,
    description: `in ‘${inList(title)}’`,
    stage,
    alwaysShow: true,
  }));
}
