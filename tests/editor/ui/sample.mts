import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The file of the sample that a test opens, as it was before the test. */
export class Sample {
  readonly folder: string;
  readonly file: string;
  private readonly text: string;

  constructor(folder: string, file: string) {
    this.folder = folder;
    this.file = file;
    this.text = readFileSync(this.path, 'utf8');
  }

  get path(): string {
    return path.join(this.folder, this.file);
  }

  /** The titles of the touchpoints, in their order. */
  touchpoints(): string[] {
    return [...this.text.matchAll(/^\s*touchpoint \S+ "(.*)"$/gm)].map((match) => match[1] ?? '');
  }

  /** The line, counted from 1, of the first statement that starts with the words. */
  line(words: string): number {
    const lines = this.text.split('\n');
    const index = lines.findIndex((line) => line.trim().startsWith(words));
    if (index < 0) throw new Error(`'${this.file}' of the sample has no line '${words}'.`);
    return index + 1;
  }
}
