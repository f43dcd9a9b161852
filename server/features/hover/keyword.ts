import type { KeywordHelp } from '../../../language/index.ts';
import { lines, type Part } from './content.ts';

/** What a keyword means, with an example. */
export function aboutKeyword({ summary, example }: KeywordHelp): readonly Part[] {
  return [...lines([summary]), { kind: 'example', text: example }];
}
