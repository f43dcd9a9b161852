/** What git says of journeys now: a word for each attribute, as `git check-attr` writes it. */
export interface KnownAttributes {
  readonly text: string;
  readonly diff: string;
}

/** The line that `.gitattributes` lacks; undefined where git has all it needs. */
export function missingLine({ text, diff }: KnownAttributes, hasForeignEnds: boolean): string | undefined {
  if (diff === driverName) return undefined;
  // Whoever has decided on the ends of lines has decided; and journeys stored with other ends would all look changed.
  const isDecided = text !== 'unspecified' || hasForeignEnds;
  return `*.journey ${isDecided ? '' : 'text '}diff=${driverName}`;
}

/** Whether somebody has told git to show journeys in another way. */
export function isForeign({ diff }: KnownAttributes): boolean {
  return ![driverName, 'unspecified', 'set'].includes(diff);
}

/** A file with a line at its end; all that was there stays byte for byte, and its line ends are taken up. */
export function withLine(bytes: Uint8Array | undefined, line: string): Uint8Array {
  const before = Buffer.from(bytes ?? []);
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const isOpen = before.length > 0 && before.at(-1) !== 0x0a;
  const added = `${isOpen ? end : ''}# Customer journeys: see 'waymark help init'.${end}${line}${end}`;
  return Buffer.concat([before, Buffer.from(added)]);
}

/** What git calls the way in which journeys are compared. */
export const driverName = 'journey';
