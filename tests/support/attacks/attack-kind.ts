/** Texts that try one sort of thing. */
export interface AttackKind {
  readonly kind: string;
  readonly texts: readonly string[];
}
