import type { Palette } from '../views/scene/palette.ts';
import type { Scene } from '../views/scene/scene.ts';
import type { DrawnDocument, Resource } from './drawn.ts';

export interface PngOptions {
  readonly palette: Palette;
  /** How many pixels a CSS pixel has on each side. */
  readonly scale: number;
  readonly resource: Resource;
}

/** A scene as a PNG. */
export async function drawPng(scene: Scene, options: PngOptions): Promise<DrawnDocument> {
  throw new Error(`Still to come: ${scene.title}, ${options.scale}.`);
}
