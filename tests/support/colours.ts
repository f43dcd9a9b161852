/** How people see: with all three kinds of cones, or without one of them. */
export type Sight = 'full colour vision' | 'protanopia' | 'deuteranopia' | 'tritanopia';

export const sights: readonly Sight[] = ['full colour vision', 'protanopia', 'deuteranopia', 'tritanopia'];

/**
 * What is left of a colour, as linear red, green and blue: the matrices for severity 1.0 of G. M. Machado, M. M. Oliveira
 * and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
 * Visualization and Computer Graphics 15 (6), 2009.
 */
const seen: Readonly<Record<Sight, readonly (readonly [number, number, number])[]>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The contrast of two colours written as `#rrggbb`, from 1 to 21, as WCAG 2 defines it. */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** How far apart two colours look, as the distance in CIELAB (ΔE of 1976). */
export function differenceFor(sight: Sight, one: string, other: string): number {
  const [a, b] = [labOf(sight, one), labOf(sight, other)];
  return Math.hypot(...a.map((it, index) => it - (b[index] ?? 0)));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(colour: string): readonly number[] {
  return [1, 3, 5]
    .map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)
    .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
}

function labOf(sight: Sight, colour: string): readonly number[] {
  const given = linear(colour);
  const [red = 0, green = 0, blue = 0] = seen[sight].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, share, index) => sum + share * (given[index] ?? 0), 0),
      ),
    ),
  );
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const [fx, fy, fz] = [x, y, z].map((it) => (it > 0.008856 ? Math.cbrt(it) : 7.787 * it + 16 / 116)) as [
    number,
    number,
    number,
  ];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
