import type { ReadDeck } from '../../documents/pptx.ts';
import type { Journey } from '../../model/elements.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { modelJson } from '../json/model.ts';
import { changesSince, notComparable } from './behind.ts';
import { changedElements } from './changed-elements.ts';

/** How far a deck is behind the files. */
export interface DeckComparison {
  /** Sentences without a full stop, the worst first; none where the deck shows what the files say. */
  readonly changes: readonly string[];
  /** The slides that show something that changed. */
  readonly slides: ReadDeck['slides'];
}

/**
 * Compares a deck with the project that it shows.
 *
 * @param model what the deck shows
 * @param journeys those that a deck of the project would show now; of a deck that showed some only, these count
 */
export function compareDeck(
  { slides, isWhole }: ReadDeck,
  model: string,
  { snapshot, journeys }: { readonly snapshot: Snapshot; readonly journeys: readonly Journey[] },
): DeckComparison {
  const shown = isWhole ? journeys : journeys.filter(({ name }) => namesIn(model).has(name?.text));
  const now = modelJson(snapshot, shown);
  try {
    const changes = changesSince(model, now);
    const changed = changes.length === 0 ? new Set() : changedElements(model, now);
    return { changes, slides: slides.filter(({ elements }) => elements.some((id) => changed.has(id))) };
  } catch {
    // What a deck says may have been written by anybody: it need not be a model in all its parts.
    return { changes: [notComparable], slides: [] };
  }
}

function namesIn(model: string): ReadonlySet<unknown> {
  try {
    const { journeys } = JSON.parse(model);
    return new Set(Array.isArray(journeys) ? journeys.map((it) => it?.name) : []);
  } catch {
    return new Set();
  }
}
