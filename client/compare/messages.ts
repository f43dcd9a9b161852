/** The typed messages between the extension and the page that shows changes. */

/** What is put into the page. */
export interface ChangesToPage {
  readonly type: 'show';
  /** Inside of the page, made by the language server; all texts in it are escaped. */
  readonly html: string;
}

export type ChangesFromPage =
  | { readonly type: 'ready' }
  /** To the place of a change, by its place in the list. */
  | { readonly type: 'change'; readonly at: number; readonly side: 'before' | 'after' }
  /** To the text of something on a map. */
  | { readonly type: 'element'; readonly map: number; readonly id: string };
