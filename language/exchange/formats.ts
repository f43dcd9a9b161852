/** What can leave Waymark, as `--format` names it. */
export type FormatName = 'mermaid' | 'markdown' | 'svg' | 'png' | 'pdf' | 'pptx' | 'html' | 'csv' | 'json';

/** What can be seen, as `--view` names it. */
export type ViewName = 'map' | 'journey' | 'promises' | 'overview';

export interface Format {
  readonly name: FormatName;
  /** What people call it. */
  readonly title: string;
  /** What its files end with, with the dot. */
  readonly ending: string;
  readonly isText: boolean;
  /** What it can show, the usual first; one that shows everything at once, or no picture, has none to choose among. */
  readonly views: readonly ViewName[];
  /** Whether each picture is a file of its own; otherwise one file holds all journeys. */
  readonly isPicture: boolean;
}

const allViews: readonly ViewName[] = ['map', 'journey', 'promises', 'overview'];

export const formats: readonly Format[] = [
  { name: 'pptx', title: 'PowerPoint', ending: '.pptx', isText: false, views: [], isPicture: false },
  { name: 'pdf', title: 'PDF', ending: '.pdf', isText: false, views: allViews, isPicture: false },
  { name: 'png', title: 'PNG picture', ending: '.png', isText: false, views: allViews, isPicture: true },
  { name: 'svg', title: 'SVG picture', ending: '.svg', isText: true, views: allViews, isPicture: true },
  { name: 'html', title: 'Web page', ending: '.html', isText: true, views: allViews, isPicture: false },
  { name: 'markdown', title: 'Markdown', ending: '.md', isText: true, views: [], isPicture: false },
  {
    name: 'mermaid',
    title: 'Mermaid diagram',
    ending: '.mmd',
    isText: true,
    views: ['journey', 'promises'],
    isPicture: true,
  },
  { name: 'csv', title: 'CSV table', ending: '.csv', isText: true, views: [], isPicture: false },
  { name: 'json', title: 'JSON model', ending: '.json', isText: true, views: [], isPicture: false },
];
