import type * as vscode from 'vscode';
import type { LanguageServer } from '../language-client.ts';
import type { Previews } from '../preview/previews.ts';

/** What a command may use. */
interface Rooms {
  readonly server: LanguageServer;
  readonly previews: Previews;
  /** Where the extension is installed. */
  readonly extensionUri: vscode.Uri;
}

/** One command of the palette, as package.json declares it. */
export interface Command {
  readonly id: string;
  /** Why it does nothing in a folder that is not trusted, as `client/trust.ts` says it; absent where it only shows. */
  readonly needsTrust?: string;
  run(rooms: Rooms, ...given: readonly unknown[]): Promise<void> | void;
}
