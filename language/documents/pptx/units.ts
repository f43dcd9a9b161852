/** English Metric Units, in which PowerPoint counts, in a point. */
const emuInPoint = 12700;

export function emu(points: number): number {
  return Math.round(points * emuInPoint);
}

export function points(emus: number): number {
  return emus / emuInPoint;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place as pptxgenjs takes it. */
export function inches({ x, y, width, height }: Box) {
  return { x: x / 72, y: y / 72, w: width / 72, h: height / 72 };
}
