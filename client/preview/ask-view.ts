import type { Uri } from 'vscode';
import type { LanguageServer } from '../language-client.ts';
import type { View, ViewParams } from '../view.ts';
import { readAgain } from './watched-file.ts';

/** What is to be drawn of a file; or, in a sentence for the reader, why that is not to be had. */
export async function askView(
  server: LanguageServer,
  uri: Uri,
  wanted: Omit<ViewParams, 'uri'>,
): Promise<View | string> {
  try {
    // A file outside the opened folders is known to the server only while it is open.
    await readAgain(uri);
  } catch {
    return 'The file of this picture can no longer be read.';
  }
  try {
    return await server.view({ uri: uri.toString(), ...wanted });
  } catch {
    return 'The picture waits for the language server. If it stays so, run ‘Waymark: Restart Language Server’.';
  }
}
