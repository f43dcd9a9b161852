import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { batch } from '../workspace/reader.ts';

/** Shows progress while more than a moment's worth of files is read. Takes how many of how many are read. */
export function loadingProgress(connection: Connection): (read: number, total: number) => void {
  let shown: Promise<WorkDoneProgressReporter> | undefined;
  return (read, total) => {
    if (read === total) {
      void shown?.then((progress) => progress.done());
      shown = undefined;
    } else if (total > batch.files) {
      shown ??= begin(connection);
      const percentage = Math.floor((100 * read) / total);
      void shown.then((progress) => progress.report(percentage, `${read} of ${total} files`));
    }
  };
}

async function begin(connection: Connection): Promise<WorkDoneProgressReporter> {
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin('Reading journeys', 0);
  return progress;
}
