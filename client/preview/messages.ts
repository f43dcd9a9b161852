/**
 * The typed messages between the extension ("editor") and the page in the preview. Both sides
 * know each other through this file only. Everything in a message is data: the page shows text as
 * text and never as HTML. Lines are counted from one, as people count them.
 */

/** What a preview can show. */
export type ViewName = 'map' | 'journey' | 'promises' | 'overview';

/** The views in the order of their tabs. */
export const viewNames: readonly ViewName[] = ['map', 'journey', 'promises', 'overview'];

/** Whether a view is of one journey; the others are of the whole project. */
export function isOfJourney(view: ViewName): boolean {
  return view === 'map' || view === 'journey';
}

/**
 * Something in a picture that stands in the text. Of the journey's diagram the n-th one belongs to the n-th task;
 * in the other pictures its id is written on the parts that stand for it.
 */
export interface PictureElement {
  readonly id: string;
  /** Nobody said how it feels: the picture must not show a face. */
  readonly unfelt: boolean;
}

/** The first mistake inside the drawn journey, and how many more there are. */
export interface Mistake {
  readonly line: number;
  readonly message: string;
  readonly more: number;
}

export interface Choice {
  readonly name: string;
  readonly title: string;
}

/** Which touchpoints of a map are drawn, each by a name; the owner's may be empty: those whom nobody owns. */
export interface MapFilter {
  readonly persona?: string;
  readonly owner?: string;
  readonly channel?: string;
  readonly tag?: string;
}

/** What can be shown on a map and what is. */
export interface MapOptions {
  /** All rows that have something to show. */
  readonly rows: readonly Choice[];
  /** The names of those that the reader does not want to see. */
  readonly hidden: readonly string[];
  readonly choices: {
    readonly personas: readonly Choice[];
    readonly owners: readonly Choice[];
    readonly channels: readonly Choice[];
    readonly tags: readonly Choice[];
  };
  readonly filter: MapFilter;
}

/** Draw this. An empty `text` means that there is nothing to draw, for the reason given. */
export interface DrawMessage {
  readonly type: 'draw';
  /** The page answers with `drawn` and this number once the picture stands, or could not be made. */
  readonly serial: number;
  readonly uri: string;
  readonly view: ViewName;
  readonly kind: 'mermaid' | 'svg';
  readonly text: string;
  readonly reason: 'no-journey' | 'no-touchpoints' | 'no-promises' | 'nothing' | undefined;
  readonly elements: readonly PictureElement[];
  readonly mistake: Mistake | undefined;
  readonly journeys: readonly Choice[];
  /** The name of the journey that is drawn. */
  readonly journey: string | undefined;
  /** True while the preview shows the journey under the text cursor, false once one was picked. */
  readonly follows: boolean;
  /** The element under the text cursor. */
  readonly current: string | undefined;
  /** Of a map only. */
  readonly map: MapOptions | undefined;
}

/** Where what a preview shows can be taken. */
export type Sharing = 'export' | 'picture' | 'mermaid';

export type ToPage =
  | DrawMessage
  | { readonly type: 'current'; readonly id: string | undefined }
  /** The reader is back from the text: the keyboard goes on where it was in the picture. */
  | { readonly type: 'focus' }
  /** A PNG in base64 to put onto the clipboard; the page answers with `copied`. */
  | { readonly type: 'picture'; readonly png: string }
  /** No new picture can be had for now; the one on show stays, with this sentence above it. */
  | { readonly type: 'unavailable'; readonly sentence: string };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'drawn'; readonly serial: number }
  | { readonly type: 'view'; readonly view: ViewName }
  | { readonly type: 'reveal'; readonly id: string }
  | { readonly type: 'share'; readonly what: Sharing }
  | { readonly type: 'copied'; readonly isDone: boolean }
  | { readonly type: 'revealMistake' }
  | { readonly type: 'pick'; readonly journey: string }
  | { readonly type: 'follow' }
  | { readonly type: 'hide'; readonly rows: readonly string[] }
  | { readonly type: 'filter'; readonly filter: MapFilter }
  /** The reader dragged a point of the curve: a whole number from -2 to 2. */
  | { readonly type: 'setScore'; readonly id: string; readonly score: number }
  /** The reader takes back, or makes again, the last change of the text that was edited from the picture. */
  | { readonly type: 'undo' | 'redo' }
  /** The reader wants to say who owns this. */
  | { readonly type: 'chooseOwner'; readonly id: string };

/** How large the picture is shown: by a factor, or so that all of it, or its height, fits. */
export type Zoom = number | 'fit' | 'readable';

/** What VS Code keeps of a preview over a reload of the window. */
export interface PreviewState {
  readonly uri: string;
  readonly view?: ViewName;
  /** The picked journey; absent while the preview follows the text cursor. */
  readonly journey?: string;
  readonly zoom?: Zoom;
  /** Whether the picture is shown as a table. */
  readonly table?: boolean;
}
