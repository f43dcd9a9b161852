import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';
import type { Part } from './hover/content.ts';
import { aboutFindings } from './hover/finding.ts';
import { asMarkdown, asPlainText } from './hover/render.ts';
import { subjectAt } from './hover/subject.ts';

/** What there is to know about what stands at a place. `uri` is the file as the snapshot calls it. */
export function hover(snapshot: Snapshot, uri: string, params: HoverParams, client: Client): Hover | null {
  const file = snapshot.files.get(uri);
  if (file === undefined) return null;
  const offset = file.lines.offset(params.position);
  const subject = subjectAt(snapshot, uri, offset);
  const findings = aboutFindings(snapshot, uri, offset, client);
  const parts = [...(subject?.parts ?? []), ...(findings?.parts ?? [])];
  const span = subject?.span ?? findings?.span;
  if (parts.length === 0 || span === undefined) return null;
  return { contents: contents(parts, snapshot, client), range: file.lines.range(span) };
}

function contents(parts: readonly Part[], snapshot: Snapshot, client: Client): Hover['contents'] {
  return client.markdownHovers
    ? { kind: MarkupKind.Markdown, value: asMarkdown(parts, snapshot) }
    : { kind: MarkupKind.PlainText, value: asPlainText(parts) };
}
