import * as vscode from 'vscode';
import type { LanguageServer } from '../language-client.ts';
import { ReadingWords, type Said } from './reading-words.ts';
import type { Extent } from './server-progress.ts';

/** Shows in the status bar how far the language server is with reading, and lets it be stopped there and gone on with. */
export function showReading(server: LanguageServer): vscode.Disposable {
  const words = new ReadingWords();
  const item = readingItem();
  const offer = offering();

  function show(): void {
    offer('waymark.isReading', words.canBeStopped);
    offer('waymark.lacksSome', words.lacksSome);
    item.show(words.said, words.lacksSome);
  }

  async function look(): Promise<void> {
    words.knows(await server.ask<Extent>('waymark.reading.extent'));
    show();
  }

  return vscode.Disposable.from(
    server.onDidProgress((progress) => {
      const hasEnded = progress === undefined ? false : words.heed(progress);
      if (progress === undefined) words.forget();
      if (hasEnded) void look().catch(() => undefined);
      else show();
    }),
    server.onDidChangeProject(() => {
      if (words.lacksSome) void look().catch(() => undefined);
    }),
    item,
  );
}

/** The palette offers what can be done now. */
function offering(): (context: string, isOffered: boolean) => void {
  const offered = new Map<string, boolean>();
  return (context, isOffered) => {
    if ((offered.get(context) ?? false) === isOffered) return;
    offered.set(context, isOffered);
    void vscode.commands.executeCommand('setContext', context, isOffered);
  };
}

/** Most people never see it, so it is made when there is something to say. */
function readingItem() {
  let item: vscode.StatusBarItem | undefined;
  return {
    show(said: Said | undefined, isWarning: boolean): void {
      if (said === undefined) {
        item?.hide();
        return;
      }
      item ??= vscode.window.createStatusBarItem('waymark.reading', vscode.StatusBarAlignment.Left);
      fill(item, said, isWarning);
      item.show();
    },
    dispose: () => item?.dispose(),
  };
}

function fill(item: vscode.StatusBarItem, { text, tooltip, command }: Said, isWarning: boolean): void {
  item.name = 'Waymark: Reading Journeys';
  item.text = text;
  item.tooltip = tooltip;
  item.command = command;
  const colour =
    isWarning && command === 'waymark.readTheRest' ? 'statusBarItem.warningBackground' : undefined;
  item.backgroundColor = colour === undefined ? undefined : new vscode.ThemeColor(colour);
}
