import type * as vscode from 'vscode';
import type { ViewName } from '../preview/messages.ts';
import type { Previews } from '../preview/previews.ts';
import { toShow } from './journey-file.ts';

/** A file, and as far as somebody looks at its preview, what that shows. */
export interface InSight {
  readonly uri: vscode.Uri;
  readonly journey?: string | undefined;
  readonly view?: ViewName | undefined;
}

/** What a command is about: what it was called on, else the preview that somebody is in, else the file being edited. */
export function inSight(previews: Previews, given: unknown): InSight | undefined {
  const active = given === undefined ? previews.active : undefined;
  return active?.shown ?? toShow(given);
}
