/** Why a request gets no answer, in words for the person who asked. */
export interface Refusal {
  readonly refused: string;
}
