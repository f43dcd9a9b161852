import * as vscode from 'vscode';
import { fileOf } from './opened-folder.ts';

/** Waits until the problems of a file are exactly these, each as `line code`; lines count from 1. */
export async function problemsBecome(name: string, expected: readonly string[]): Promise<void> {
  const wanted = [...expected].sort();
  await diagnosticsUntil(
    () => sameTexts(problemsOf(name), wanted),
    () => `'${name}' should have [${wanted.join(', ')}] and has [${problemsOf(name).join(', ')}]`,
  );
}

/** The problems of a file, each as `line code`, sorted. */
function problemsOf(name: string): string[] {
  return vscode.languages
    .getDiagnostics(fileOf(name))
    .map((found) => `${found.range.start.line + 1} ${codeOf(found)}`)
    .sort();
}

function codeOf(found: vscode.Diagnostic): string {
  return String(typeof found.code === 'object' ? found.code.value : found.code);
}

function sameTexts(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, index) => text === others[index]);
}

/** Long enough for a slow machine; a finding that is wrong never comes. */
const limitInSeconds = 30;

/** Looks again each time the editor reports changed problems. */
function diagnosticsUntil(holds: () => boolean, complaint: () => string): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const finish = (error?: Error): void => {
      clearTimeout(timer);
      listening.dispose();
      if (error) reject(error);
      else resolve();
    };
    const listening = vscode.languages.onDidChangeDiagnostics(() => holds() && finish());
    const timer = setTimeout(() => finish(new Error(complaint())), limitInSeconds * 1000);
  });
}
