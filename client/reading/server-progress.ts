/** What the language server says of how far it is, as the protocol has it. A `token` stands for one piece of work. */
export interface ServerProgress {
  readonly token: string | number;
  readonly value:
    | { readonly kind: 'begin'; readonly title: string; readonly cancellable?: boolean }
    | { readonly kind: 'report'; readonly message?: string }
    | { readonly kind: 'end' };
}

/** How many files make projects, and how many of them were left unread; the answer to `waymark.reading.extent`. */
export interface Extent {
  readonly files: number;
  readonly setAside: number;
}
