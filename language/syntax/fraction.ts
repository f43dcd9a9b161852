/** An exact number: `numerator / denominator`, the denominator above zero. Floats would call 0.1 + 0.2 a missed target. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Reads `6`, `6.5`, `-1` or `+2`; undefined for anything else. */
export function fraction(text: string): Fraction | undefined {
  const found = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (found === null) return undefined;
  const [, sign, whole = '', decimals = ''] = found;
  const magnitude = BigInt(whole + decimals);
  return { numerator: sign === '-' ? -magnitude : magnitude, denominator: 10n ** BigInt(decimals.length) };
}

/** Below zero where a < b, zero where they are equal, above zero where a > b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** a / b; undefined where b is zero. */
export function divide(a: Fraction, b: Fraction): Fraction | undefined {
  if (b.numerator === 0n) return undefined;
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: a.numerator * b.denominator * sign, denominator: a.denominator * b.numerator * sign };
}

export function whole(number: number): Fraction {
  return { numerator: BigInt(number), denominator: 1n };
}
