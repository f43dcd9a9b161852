import { type Format, formats, type ViewName } from '../../language/index.ts';
import { oneOf } from '../arguments.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { absolutePath } from '../paths.ts';

export interface ExportOptions {
  readonly path: string;
  readonly format: string;
  readonly view?: string;
  readonly journey?: string;
  readonly theme: string;
  readonly scale?: string;
  readonly template?: string;
  readonly out?: string;
  readonly overwrite?: boolean;
}

/** What was asked for, once it is known to make sense. */
export interface ExportRequest {
  readonly format: Format;
  readonly view: ViewName | undefined;
  readonly theme: 'light' | 'dark';
  readonly scale: number;
  readonly template: Uint8Array | undefined;
}

/** Sharp on screens that show two pixels for one. */
const usualScale = 2;

/**
 * What the options ask for.
 *
 * @throws CannotRun where they make no sense, or not together
 */
export function exportRequest(io: Io, options: ExportOptions): ExportRequest {
  const names = formats.map(({ name }) => name);
  const name = oneOf('--format', names, options.format);
  const format = formats.find((it) => it.name === name);
  if (format === undefined) throw new CannotRun(`There is no format '${name}'.`);
  const request = {
    format,
    view: viewFrom(format, options),
    theme: oneOf('--theme', ['light', 'dark'], options.theme),
    scale: scaleFrom(format, options),
    template: templateFrom(io, format, options),
  };
  if (isOfProject(request) && options.journey !== undefined) {
    const what = request.view === 'promises' ? 'Promises reach' : 'The overview reaches';
    throw new CannotRun(`${what} across journeys: leave out --journey, or ask for '--view journey'.`);
  }
  return request;
}

function viewFrom(format: Format, { view }: ExportOptions): ViewName | undefined {
  if (view === undefined) return format.views[0];
  if (format.views.length === 0) {
    throw new CannotRun(`${format.title} shows everything there is: leave out --view.`);
  }
  return oneOf(`--view with --format ${format.name}`, format.views, view);
}

function scaleFrom({ name }: Format, { scale }: ExportOptions): number {
  if (scale === undefined) return usualScale;
  if (name !== 'png')
    throw new CannotRun('--scale is for PNG pictures: ask for --format png, or leave it out.');
  const times = Number(scale);
  if (times >= 0.1 && times <= 10) return times;
  throw new CannotRun(`'${scale}' is nothing that --scale takes: name a number from 0.1 to 10, such as 2.`);
}

function templateFrom(io: Io, { name }: Format, { template }: ExportOptions): Uint8Array | undefined {
  if (template === undefined) return undefined;
  if (name !== 'pptx') throw new CannotRun('--template is for slides: ask for --format pptx.');
  const bytes = io.fs.readBytes(absolutePath(io.folder, template));
  if (bytes === undefined)
    throw new CannotRun(`There is no file '${template}' to take the slides' look from.`);
  return bytes;
}

/** Promises and the overview are of a whole project, whichever of its journeys are asked for. */
export function isOfProject({ view }: Pick<ExportRequest, 'view'>): boolean {
  return view === 'promises' || view === 'overview';
}
