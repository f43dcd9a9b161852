/** What answers have to suit: the editor at the other end. */
export interface Client {
  /** The version of an open document; null for a file that is not open. */
  versionOf(uri: string): number | null;
  /** Whether it takes edits that name the versions they were made for. */
  readonly versionedEdits: boolean;
  /** Where it explains what a code means, with `{code}` in the place of the code; undefined where it does not. */
  readonly helpAddress?: string | undefined;
}
