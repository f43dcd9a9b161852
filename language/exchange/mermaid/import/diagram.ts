import type { WrittenScore } from './read-score.ts';

/** A journey diagram as it was understood; all texts are as people are to read them. */
export interface Diagram {
  readonly source: string;
  readonly line: number;
  readonly title: string | undefined;
  /** What it may be called after where it has no title. */
  readonly about: string;
  readonly comments: readonly string[];
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  /** Undefined for tasks before the first section. */
  readonly title: string | undefined;
  readonly line: number;
  readonly comments: readonly string[];
  readonly tasks: readonly Task[];
}

export interface Task {
  readonly line: number;
  readonly text: string;
  readonly score: WrittenScore | undefined;
  /** Each once, none of them empty. */
  readonly actors: readonly string[];
  readonly notes: readonly string[];
  readonly comments: readonly string[];
}

/** What somebody should look at, in the source that is being read. */
export type Tell = (kind: 'lost' | 'read', line: number, message: string) => void;
