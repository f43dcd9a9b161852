import type { Diagram, Section, Task, Tell } from './diagram.ts';
import type { FoundDiagram } from './find-diagrams.ts';
import { isForeign } from './foreign-lines.ts';
import { readTask } from './read-task.ts';
import { asWritten, keepCodes, readable } from './source-text.ts';
import { type Statement, statementsIn } from './statements.ts';
import { unswapped } from './unswapped.ts';

/** Understands a diagram; a second word `journey` inside it opens another one. */
export function readDiagrams(found: FoundDiagram, tell: Tell): Diagram[] {
  const parts: { line: number; statements: Statement[] }[] = [{ line: found.line, statements: [] }];
  for (const statement of statementsIn(found.lines, tell)) {
    if (statement.kind === 'journey') {
      tell(
        'read',
        statement.line,
        'Mermaid draws one journey a diagram: the one that begins here is read apart.',
      );
      parts.push({ line: statement.line, statements: [] });
    } else parts.at(-1)?.statements.push(statement);
  }
  return parts.map(({ line, statements }, index) => {
    const head = index === 0 ? found.headTitle : undefined;
    return new DiagramReader(statements, tell).read({ ...found, line, headTitle: head });
  });
}

/** What grows while the statements of a diagram are read one after the other. */
class DiagramReader {
  readonly #statements: readonly Statement[];
  readonly #tell: Tell;
  readonly #isActor: (name: string) => boolean;
  readonly #sections: (Section & { readonly tasks: Task[] })[] = [];
  readonly #notes: string[] = [];
  readonly #above: string[] = [];
  #comments: string[] = [];
  #title: string | undefined;

  constructor(statements: readonly Statement[], tell: Tell) {
    this.#statements = statements;
    this.#tell = tell;
    this.#isActor = actorsAmong(statements);
  }

  read({ source, line, about, headTitle }: FoundDiagram): Diagram {
    for (const statement of this.#statements) this.#take(statement);
    const title = this.#title ?? (headTitle === undefined ? undefined : readable(keepCodes(headTitle)));
    return {
      source,
      line,
      title,
      about,
      comments: [...this.#above, ...this.#takeComments()],
      notes: this.#notes.filter((note) => note !== title),
      sections: unswapped(this.#sections, this.#tell),
    };
  }

  #take({ kind, text, line }: Statement): void {
    switch (kind) {
      case 'comment':
        this.#comments.push(asWritten(text));
        break;
      case 'title':
        this.#takeTitle(readable(text), line);
        break;
      case 'description':
        this.#notes.push(...described(text));
        break;
      case 'section':
        this.#takeSection(readable(text), line);
        break;
      default:
        this.#takeTask(text, line);
    }
  }

  #takeTitle(title: string, line: number): void {
    if (this.#title !== undefined && this.#title !== '') {
      this.#notes.push(this.#title);
      this.#tell(
        'read',
        line,
        `The diagram has two titles: the last counts, and '${this.#title}' is kept as a note.`,
      );
    }
    this.#title = title;
    // What stands above the title is said of the whole journey.
    if (this.#sections.length === 0) this.#above.push(...this.#takeComments());
  }

  #takeSection(title: string, line: number): void {
    // Neighbours of one title are one section to whoever sees the drawing.
    if (title !== '' && this.#sections.at(-1)?.title === title) return;
    this.#sections.push({ title, line, comments: this.#takeComments(), tasks: [] });
  }

  #takeTask(text: string, line: number): void {
    if (isForeign(text)) {
      this.#tell(
        'lost',
        line,
        `'${asWritten(text)}' is neither a section nor a task with a score, and is left out.`,
      );
      return;
    }
    const { remarks, ...task } = readTask(text, this.#isActor);
    for (const remark of remarks) this.#tell('read', line, remark);
    if (task.text === '') this.#tell('read', line, 'This task has no name: give its touchpoint a title.');
    if (this.#sections.length === 0) {
      this.#sections.push({ title: undefined, line, comments: [], tasks: [] });
    }
    this.#sections.at(-1)?.tasks.push({ ...felt(task), line, comments: this.#takeComments() });
  }

  #takeComments(): string[] {
    const taken = this.#comments;
    this.#comments = [];
    return taken.filter((comment) => comment !== '');
  }
}

/** A touchpoint without an emotion, as Waymark's own diagrams show it. */
function felt<It extends Pick<Task, 'text' | 'score'>>(task: It): It {
  const text = task.text.replace(/ ?\(no emotion yet\)$/, '');
  return text === task.text || task.score?.value !== 3 ? task : { ...task, text, score: undefined };
}

/** Who takes part where a line is as Mermaid wants it. */
function actorsAmong(statements: readonly Statement[]): (name: string) => boolean {
  const tasks = statements
    .filter(({ kind }) => kind === 'task')
    .map(({ text }) => readTask(text, () => false));
  const names = new Set(tasks.filter(({ remarks }) => remarks.length === 0).flatMap(({ actors }) => actors));
  return (name) => names.has(name);
}

/** What a screen reader hears of a diagram; the sentence that Waymark itself writes into one says nothing new. */
function described(text: string): string[] {
  const said = readable(text);
  const isOurs =
    /^Customer journey with \d+ touchpoints?, each with its emotion from 1 \(very bad\) to 5 \(very good\)\.$/;
  return said === '' || isOurs.test(said) ? [] : [said];
}
