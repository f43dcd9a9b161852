import type { Tell } from './diagram.ts';
import { aboutLooks } from './find-diagrams.ts';
import { asWritten, keepCodes, type SourceLine } from './source-text.ts';

/** What a line of a diagram is, by its first word; comments behind a text are statements of their own, before it. */
export interface Statement {
  readonly kind: 'title' | 'description' | 'section' | 'task' | 'journey' | 'comment';
  readonly text: string;
  readonly line: number;
}

/** Cuts a diagram into its statements. Codes in them are kept, as `keepCodes` has it. */
export function statementsIn(lines: readonly SourceLine[], tell: Tell): Statement[] {
  const found: Statement[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const { text, line } = lines[index] ?? { text: '', line: 0 };
    const trimmed = keepCodes(text).trim();
    const isSetting = trimmed.startsWith('%%{');
    if (isSetting || /^accDescr\s*\{/i.test(trimmed)) {
      const end = isSetting ? '}%%' : '}';
      const block = blockFrom(lines, index, end);
      index = block.last;
      if (isSetting) tell('lost', line, aboutLooks);
      else found.push({ kind: 'description', text: block.text.replace(/^\s*accDescr\s*\{/i, ''), line });
      if (!block.isClosed)
        tell(
          'read',
          line,
          `A '${end}' is missing: what is begun here is read as ending before the next section or task.`,
        );
    } else if (trimmed !== '') found.push(...statementsOf(trimmed, line, tell));
  }
  return found;
}

/** How many lines a block may have before its end is missed. */
const mostLines = 200;

/** Everything up to an end, which may stand lines below; where it is missing, up to the next section or task. */
function blockFrom(lines: readonly SourceLine[], first: number, end: string) {
  const near = lines.slice(first, first + mostLines).map(({ text }) => text);
  const closing = near.findIndex((text) => text.includes(end));
  const next = near.findIndex(
    (text, index) => index > 0 && /^\s*(?:section\s|title\s|[^:]+:\s*\d)/i.test(text),
  );
  // What a setting says may look like a task.
  const isClosed = closing !== -1 && (next === -1 || closing < next || end === '}%%');
  const last = isClosed ? closing : (next === -1 ? near.length : next) - 1;
  const text = near
    .slice(0, last + 1)
    .map(keepCodes)
    .join(' ');
  return { text: isClosed ? text.slice(0, text.lastIndexOf(end)) : text, last: first + last, isClosed };
}

function statementsOf(text: string, line: number, tell: Tell): Statement[] {
  if (/^(?:%|#|[^}]%%)/.test(text)) return [{ kind: 'comment', text: text.replace(/^.?[%#\s]*/, ''), line }];
  const [, accessible, said] = /^(accTitle|accDescr)\b\s*:?\s*(.*)$/i.exec(text) ?? [];
  if (accessible !== undefined) return [{ kind: 'description', text: said ?? '', line }];
  const cut = text.indexOf('#');
  if (cut === -1) return parts(text).map((part) => statementOf(part, line));
  const comment = asWritten(text.slice(cut + 1));
  tell('read', line, `Mermaid takes what stands behind '#' for a comment: '${comment}' is kept as one.`);
  const kept = parts(text.slice(0, cut)).map((part) => statementOf(part, line));
  return [{ kind: 'comment', text: comment, line }, ...kept];
}

/** Semicolons end a line, or part two tasks; any other belongs to its text. */
function parts(text: string): string[] {
  return text
    .replace(/(?:; ?)+$/, '')
    .split(/;(?=[^:;]+:\s*\d+\s*(?::|$))/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function statementOf(text: string, line: number): Statement {
  if (/^journey$/i.test(text)) return { kind: 'journey', text: '', line };
  const [, word, rest = ''] = /^(title|section)\s+(.*)$/i.exec(text) ?? [];
  const isEmpty = /^(?:title|section)$/i.test(text);
  if (word === undefined && !isEmpty) return { kind: 'task', text, line };
  const kind = /^title/i.test(text) ? 'title' : 'section';
  // `section review: 4: Me` cannot be a section to Mermaid: it is a task whose name begins with that word.
  if (kind === 'section' && /:\s*\d+\s*(?::|$)/.test(rest)) return { kind: 'task', text, line };
  return { kind, text: rest, line };
}
