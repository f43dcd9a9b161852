import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { mostFiles } from '../workspace/reader.ts';
import { grouped } from './grouped.ts';

/** Takes how many of how many are done; all of them at the end. */
export type ShowProgress = (done: number, total: number) => void;

/** Shows in the editor how far a piece of work is that takes more than a moment. With `onCancel` it can be cancelled. */
export function showProgress(connection: Connection, title: string, onCancel?: () => void): ShowProgress {
  let shown: Promise<WorkDoneProgressReporter | undefined> | undefined;
  let last = '';
  return (done, total) => {
    if (done >= total) {
      void shown?.then((progress) => progress?.done());
      shown = undefined;
    } else if (total > mostFiles) {
      shown ??= begin(connection, title, onCancel);
      const percentage = Math.floor((100 * done) / total);
      const next = `${percentage} of ${total}`;
      if (next === last) return;
      last = next;
      void shown.then((progress) => progress?.report(percentage, inWords(done, total)));
    }
  };
}

function inWords(done: number, total: number): string {
  return `${grouped(done)} of ${grouped(total)}`;
}

async function begin(
  connection: Connection,
  title: string,
  onCancel: (() => void) | undefined,
): Promise<WorkDoneProgressReporter | undefined> {
  try {
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin(title, 0, undefined, onCancel !== undefined);
    if (onCancel !== undefined) progress.token.onCancellationRequested(onCancel);
    return progress;
  } catch {
    // An editor that shows no progress goes without.
    return undefined;
  }
}
