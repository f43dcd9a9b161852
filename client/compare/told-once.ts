/** Tells why something fails that is tried again at every keystroke: the same reason is told once, until it has worked. */
export interface ToldOnce {
  tell(sentence: string): void;
  /** It has worked: from now on every reason is news. */
  worked(): void;
}

export function toldOnce(tell: (sentence: string) => void): ToldOnce {
  let told: string | undefined;
  return {
    tell(sentence) {
      if (sentence === told) return;
      told = sentence;
      tell(sentence);
    },
    worked() {
      told = undefined;
    },
  };
}
