import type { Documents, DrawnDocument, SystemFonts } from '../documents.ts';
import type { Journey } from '../model/elements.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Palette, Theme } from '../views/scene/palette.ts';
import type { Scene } from '../views/scene/scene.ts';
import type { ViewName } from './formats.ts';

/** What is to be exported, and what with. */
export interface ExportJob {
  readonly snapshot: Snapshot;
  /** Those to show, in order, each with a touchpoint. */
  readonly journeys: readonly Journey[];
  /** What the file is called, without its ending, where it is not called after what it shows. */
  readonly name: string;
  /** Undefined for formats without views. */
  readonly view: ViewName | undefined;
  /** Whether all of it goes into one file: SVG and PNG then hold all pictures, one below the other. */
  readonly isOneFile?: boolean;
  readonly theme: Theme;
  /** Of a PNG: how many pixels a CSS pixel has on each side. */
  readonly scale: number;
  /** Which state of the files this is; undefined where they are not under version control. */
  readonly revision: Revision | undefined;
  /** A company's own slides, whose master and theme the deck takes over. */
  readonly template: Uint8Array | undefined;
  readonly tools: ExportTools;
  /** Told as parts of a long export are done. It is waited for: who has others to serve does that in between. */
  progress(done: number, of: number): void | Promise<void>;
}

export interface Revision {
  /** The commit's full hash. */
  readonly commit: string;
  /** Whether journey files were changed since it. */
  readonly isChanged: boolean;
}

/** What an export needs and the language does not hold. */
export interface ExportTools {
  /** What makes binary documents: large, so it is loaded when it is first asked for. */
  documents(): Promise<Documents>;
  /** A file that ships with Waymark, by its path below `dist/`. */
  resource(path: string): Promise<Uint8Array>;
  /** Bytes in the zlib format: the platform's own way is many times as fast as any that Waymark could bring. */
  deflate(bytes: Uint8Array): Promise<Uint8Array>;
  /** What brotli packed, as it was; absent where the platform cannot tell, which takes a quarter of a second instead. */
  readonly unbrotli?: ((bytes: Uint8Array) => Promise<Uint8Array>) | undefined;
  /** Fonts of the machine, for letters whose font does not ship; absent where only what ships is to be used. */
  readonly systemFonts?: SystemFonts | undefined;
  /** Calls in others that draw PNGs at the same time as this thread; absent where there are none. */
  readonly drawBeside?: DrawBeside | undefined;
}

/** Who calls them in also ends them. */
export type DrawBeside = () => PngDrawers;

export interface PngDrawers {
  /** Each draws one picture at a time, and never rejects: undefined where it could not draw it, for whatever reason. */
  readonly drawers: readonly ((scene: Scene, look: PngLook) => Promise<DrawnDocument | undefined>)[];
  end(): Promise<void>;
}

/** How scenes become PNGs. */
export interface PngLook {
  readonly palette: Palette;
  /** How many pixels a CSS pixel has on each side. */
  readonly scale: number;
}

/** A file that is to be written. */
export interface ExportedFile {
  /** Without its ending; empty where what it shows has no name. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The files, and sentences about what a reader of them will miss; or why there are none. */
export type Exported =
  | { readonly files: readonly ExportedFile[]; readonly remarks: readonly string[] }
  | { readonly refused: string };

/** Makes the files of one format. */
export type Exporter = (job: ExportJob) => Promise<Exported>;
