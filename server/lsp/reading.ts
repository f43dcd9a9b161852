import type { Connection } from 'vscode-languageserver';
import type { Reading } from '../features/client.ts';
import type { Arrivals } from '../workspace/arrivals.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { grouped } from './grouped.ts';

/** What a person can do about reading that takes too long. */
export function readingOf(workspace: Workspace, arrivals: Arrivals): Reading {
  return {
    extent: () => workspace.extent(),
    stop: () => arrivals.stopReading(),
    readTheRest: () => arrivals.readTheRest(),
  };
}

const readTheRest = 'Read the Rest';

/** Says that reading was stopped, what that means, and how to go on. */
export function tellStopped(connection: Connection, reading: Reading): void {
  const { files, setAside } = reading.extent();
  const [read, all] = [files - setAside, files].map(grouped);
  const sentence = `Reading was stopped: ${read} of ${all} files are read. Until the rest is read, Waymark tells only what is wrong with a text itself.`;
  connection.window.showInformationMessage(sentence, { title: readTheRest }).then(
    (chosen) => {
      if (chosen?.title === readTheRest) reading.readTheRest();
    },
    // An editor that is on its way out shows nothing.
    () => undefined,
  );
}
