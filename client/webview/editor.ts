import type { FromPage, PreviewState, ToPage } from '../preview/messages.ts';

interface VsCode {
  /** Only a page that was exported says so. */
  readonly isReadOnly?: boolean;
  postMessage(message: FromPage): void;
  getState(): PreviewState | undefined;
  setState(state: PreviewState): void;
}

declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();

/** Whether there is no text behind the picture that could be gone to or changed. */
export const isReadOnly = vscode.isReadOnly === true;

export function tellEditor(message: FromPage): void {
  vscode.postMessage(message);
}

export function onEditorMessage(listener: (message: ToPage) => void): void {
  window.addEventListener('message', (event: MessageEvent<ToPage>) => listener(event.data));
}

/** What VS Code brings back after the window was reloaded or the preview was hidden. */
export function remembered(): Partial<PreviewState> {
  return vscode.getState() ?? {};
}

/** Remembers over a reload of the window; what is given as undefined is forgotten. */
export function remember(state: PreviewState): void {
  vscode.setState(state);
}
