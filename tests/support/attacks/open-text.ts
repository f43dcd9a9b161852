import { openProject, type Rules, type Snapshot } from '../../../language/index.ts';
import { today } from '../fixture.ts';

/** Opens one file as a project, to the letter: no line of it is a mark. */
export function openText(text: string, rules: Rules = {}, uri = 'a.journey'): Snapshot {
  return openProject({ today, rules }).update([{ uri, text }]).snapshot;
}
