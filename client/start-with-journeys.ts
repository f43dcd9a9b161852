import * as vscode from 'vscode';
import type { LanguageServer } from './language-client.ts';

/**
 * Starts the language server where there are journeys: VS Code also wakes the extension for any Markdown file, whose
 * reader may have none. Then the server waits for the first one, or for somebody to ask it something.
 */
export function startWithJourneys(server: LanguageServer): vscode.Disposable {
  const waiting: vscode.Disposable[] = [];
  const stopWaiting = (): void => {
    for (const each of waiting.splice(0)) each.dispose();
  };
  const start = (): void => {
    stopWaiting();
    void server.start();
  };
  // VS Code starts other extensions once this one has begun: they need not wait for a server.
  if (vscode.workspace.textDocuments.some(isJourney)) waiting.push(later(start));
  else {
    const files = vscode.workspace.createFileSystemWatcher('**/*.journey');
    waiting.push(
      files,
      files.onDidCreate(start),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isJourney(document)) start();
      }),
    );
    void vscode.workspace.findFiles('**/*.journey', undefined, 1).then(
      ([found]) => {
        if (found !== undefined && waiting.length > 0) start();
      },
      // Where nobody can search, the first journey that is opened says that there are some.
      () => undefined,
    );
  }
  return { dispose: stopWaiting };
}

function later(work: () => void): vscode.Disposable {
  const timer = setTimeout(work);
  return { dispose: () => clearTimeout(timer) };
}

function isJourney(document: vscode.TextDocument): boolean {
  return document.languageId === 'journey';
}
