/** A small face for a score from -2 to 2. It says nothing to those who cannot see it: write the score beside it. */
export function faceOf(score: number): string | undefined {
  return faces[score];
}

const faces: Readonly<Record<number, string>> = { 2: '😍', 1: '🙂', 0: '😐', [-1]: '🙁', [-2]: '😣' };
