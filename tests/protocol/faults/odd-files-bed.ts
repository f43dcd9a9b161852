import { finding, type LanguageServer, notFinding, uriOf } from '../../support/language-server.ts';
import { journey } from '../../support/small-journeys.ts';
import { writeFiles } from '../../support/temporary-folder.ts';

export const unowned = finding('touchpoint-without-owner');

export const owned = notFinding('touchpoint-without-owner');

/** Waits until the server has worked through all that was told before: one more file, created last, is checked. */
export async function markTheEnd(server: LanguageServer, folder: string, name = 'last'): Promise<void> {
  writeFiles(folder, { [`${name}.journey`]: journey(name) });
  await server.tell('created', `${folder}/${name}.journey`);
  await server.shows(uriOf(`${folder}/${name}.journey`), unowned);
}
