/**
 * The typed messages between the extension ("editor") and the page in the preview. Both sides
 * know each other through this file only. Everything in a message is data: the page shows text as
 * text and never as HTML. Lines are counted from one, as people count them.
 */

/** A touchpoint of the picture: the n-th one belongs to the n-th task of the Mermaid text. */
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

interface JourneyChoice {
  readonly name: string;
  readonly title: string;
}

/** Draw this. An empty `text` means that there is nothing to draw, for the reason given. */
export interface DrawMessage {
  readonly type: 'draw';
  /** The page answers with `drawn` and this number once the picture stands, or could not be made. */
  readonly serial: number;
  readonly uri: string;
  readonly text: string;
  readonly reason: 'no-journey' | 'no-touchpoints' | undefined;
  readonly elements: readonly PictureElement[];
  readonly mistake: Mistake | undefined;
  readonly journeys: readonly JourneyChoice[];
  /** The name of the journey that is drawn. */
  readonly journey: string | undefined;
  /** True while the preview shows the journey under the text cursor, false once one was picked. */
  readonly follows: boolean;
  /** The touchpoint under the text cursor. */
  readonly current: string | undefined;
}

export type ToPage =
  | DrawMessage
  | { readonly type: 'current'; readonly id: string | undefined }
  /** No new picture can be had for now; the one on show stays, with this sentence above it. */
  | { readonly type: 'unavailable'; readonly sentence: string };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'drawn'; readonly serial: number }
  | { readonly type: 'reveal'; readonly id: string }
  | { readonly type: 'revealMistake' }
  | { readonly type: 'pick'; readonly journey: string }
  | { readonly type: 'follow' };

/** How large the picture is shown: by a factor, or so that all of it, or its height, fits. */
export type Zoom = number | 'fit' | 'readable';

/** What VS Code keeps of a preview over a reload of the window. */
export interface PreviewState {
  readonly uri: string;
  /** The picked journey; absent while the preview follows the text cursor. */
  readonly journey?: string;
  readonly zoom?: Zoom;
}
