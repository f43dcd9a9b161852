import type { Client, Workspace } from './client.ts';

/** The commands that the server answers, for the views in the side bar. */
export const serverCommands: readonly string[] = [];

/** Answers a command of the server. */
export function executeCommand(
  _workspace: Workspace,
  _params: { readonly command: string; readonly arguments?: readonly unknown[] },
  _client: Client,
): unknown {
  return null;
}
