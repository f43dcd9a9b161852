import * as vscode from 'vscode';
import type { LanguageServer } from '../language-client.ts';

/** What the server answers to `waymark.progress`. */
interface Progress {
  readonly hasJourney: boolean;
  readonly hasLivelyTouchpoint: boolean;
  readonly hasKeptPromise: boolean;
}

/** Tells the walkthrough what has been reached; once all is, nothing is asked any more. */
export function followProgress(server: LanguageServer): vscode.Disposable {
  const following = server.onDidChangeProject(() => void look().catch(() => undefined));
  const reached = new Set<string>();
  async function look(): Promise<void> {
    const progress = await server.ask<Progress>('waymark.progress');
    for (const [step, isReached] of Object.entries(progress)) {
      if (!isReached || reached.has(step)) continue;
      reached.add(step);
      await vscode.commands.executeCommand('setContext', `waymark.${step}`, true);
    }
    if (Object.values(progress).every(Boolean)) following.dispose();
  }
  return following;
}
