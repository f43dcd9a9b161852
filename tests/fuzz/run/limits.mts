/** When a run ends: after so many seconds, or so many inputs. */
export interface Limits {
  readonly seconds: number | undefined;
  readonly runs: number | undefined;
}
