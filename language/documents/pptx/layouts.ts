/** A place that a layout keeps for a title or a subtitle; lengths are points. */
export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body';
  readonly index: string | undefined;
  readonly width: number;
  readonly height: number;
  /** Of its letters, in points. */
  readonly size: number;
}

/** What title slides, and all others, stand on. */
export interface Layouts {
  readonly title: Layout;
  readonly content: Layout;
}

export interface Layout {
  readonly title: Placeholder;
  /** Undefined where a layout keeps none. */
  readonly subtitle: Placeholder | undefined;
}
