import { isReadOnly } from './editor.ts';

/** What the page tells of a part of the picture, in words. */
export interface Telling {
  readonly label: string;
  readonly found: readonly { readonly severity: string; readonly message: string }[];
  readonly more: readonly string[];
  /** What can be done with it; empty where nothing can. */
  readonly action: string;
}

/** From a part's label and hint; what both of them say is told once. */
export function tellingOf(part: SVGGElement): Telling {
  const hints = (part.dataset.hint ?? '').split('\n').filter((line) => line.trim() !== '');
  const found = hints.flatMap((line) => {
    const [, severity, message] = /^(error|warning|info|hint): (.+)$/.exec(line) ?? [];
    if (severity === undefined || message === undefined) return [];
    return { line, severity: `${severity[0]?.toUpperCase()}${severity.slice(1)}`, message };
  });
  const full = part.getAttribute('aria-label') ?? '';
  const label = found.reduce((text, { message }) => text.replace(message, ''), full).trim();
  const more = hints.filter((line) => !found.some((it) => it.line === line) && !label.includes(line));
  return {
    label,
    found: found.map(({ severity, message }) => ({ severity, message })),
    more: more.filter((line) => !label.split('. ').includes(line)),
    action: actionOf(part),
  };
}

function actionOf(part: SVGGElement): string {
  if (isReadOnly) return '';
  if (part.dataset.role === 'nobody') return 'Click or press Enter to choose the owner.';
  if (part.dataset.score !== undefined) return 'Drag it, or press Alt+↑ or Alt+↓, to change how it feels.';
  return 'Click or press Enter to go to its text.';
}
