import type { Edit } from './edit.ts';
import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A place in a file of the project. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/** A place that helps to understand a problem, and what is to be seen there. */
export interface Related extends Place {
  readonly message: string;
}

/** One way out: what it does, in a designer's words, and the edits that do it, all of them or none. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly FileEdits[];
  /** The fix that a reader would choose without thinking; "fix all" applies only these. */
  readonly preferred?: boolean;
}

export interface FileEdits {
  readonly uri: string;
  readonly edits: readonly Edit[];
}

/** Something wrong in one file's text: a mistake of the language, or what a check found. */
export interface Problem extends Place {
  /** The check's or the language error's code, such as `touchpoint-without-owner`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence in a designer's words. */
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Shown faded: something that is there and not needed. */
  readonly unneeded?: true;
}
