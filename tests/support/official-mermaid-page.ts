// These functions run inside the browser's page: they may use nothing from outside themselves.

export interface ReadJourney {
  title: string;
  accTitle: string;
  accDescr: string;
  tasks: { section: string; text: string; score: number; actors: string[] }[];
  /** Section titles in the order in which they are opened, those without tasks too. */
  sections: string[];
  /** The settings that the text asked for. */
  config: Record<string, unknown>;
}

export interface DrawnJourney {
  title: string;
  accTitle: string;
  accDescr: string;
  sections: string[];
  tasks: string[];
  legend: string[];
  /** The actor named by each dot on the tasks, from left to right. */
  dots: string[];
  /** The names of all elements and attributes in the picture. */
  made: string[];
  /** Whether the picture is also a sound file of its own. */
  wellFormed: boolean;
}

interface PageElement {
  textContent: string;
  innerHTML: string;
  outerHTML: string;
  tagName: string;
  getAttributeNames(): string[];
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface JourneyDatabase {
  getDiagramTitle(): string;
  getAccTitle(): string;
  getAccDescription(): string;
  getSections(): string[];
  getTasks(): { section: string; task: string; score: number; people: string[] }[];
}

declare const document: { body: PageElement; createElement(name: string): PageElement };
declare function requestAnimationFrame(callback: () => void): void;
declare const DOMParser: new () => { parseFromString(text: string, type: string): PageElement };
declare const mermaid: {
  initialize(settings: object): void;
  parse(text: string): Promise<{ diagramType: string; config: Record<string, unknown> }>;
  run(options: { querySelector: string }): Promise<void>;
  render(id: string, text: string): Promise<{ svg: string }>;
  mermaidAPI: { getDiagramFromText(text: string): Promise<{ db: JourneyDatabase }> };
};

/** Long names would otherwise be broken over lines of the legend, in the middle of an entity code even. */
export function prepareMermaid(settings: { securityLevel?: string; textPlacement?: string }): void {
  const { securityLevel = 'strict', textPlacement = 'tspan' } = settings;
  mermaid.initialize({
    startOnLoad: false,
    securityLevel,
    journey: { textPlacement, maxLabelWidth: 1_000_000 },
  });
}

/**
 * The attacks in the tests would leave a global name that starts like this. Two frames later everything
 * that a picture loads has at least been asked for.
 */
export async function scriptMarks(): Promise<string[]> {
  await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  return Object.keys(globalThis).filter((name) => name.startsWith('pwned'));
}

export async function readJourney(text: string): Promise<ReadJourney> {
  const { diagramType, config } = await mermaid.parse(text);
  if (diagramType !== 'journey')
    throw new Error(`Mermaid takes this for a diagram of type '${diagramType}'.`);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return {
    title: decode(db.getDiagramTitle()),
    accTitle: decode(db.getAccTitle()),
    accDescr: decode(db.getAccDescription()),
    sections: db.getSections().map(decode),
    tasks: db.getTasks().map(({ section, task, score, people }) => ({
      section: decode(section),
      text: decode(task),
      score,
      actors: people.map(decode),
    })),
    config,
  };

  /** Mermaid decodes in the picture's source: text is written as markup, codes are put back, markup is read. */
  function decode(stored: string): string {
    const element = document.createElement('p');
    element.textContent = stored;
    element.innerHTML = element.innerHTML.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';');
    return element.textContent;
  }
}

/** Draws a diagram, with nothing else in the page. */
export async function drawJourney(text: string): Promise<void> {
  const { svg } = await mermaid.render('picture', text);
  document.body.innerHTML = svg;
}

/** Has Mermaid draw what it finds in the page. */
export async function embedJourney(text: string): Promise<void> {
  document.body.innerHTML = `<pre class="mermaid">${text}</pre>`;
  await mermaid.run({ querySelector: 'pre' });
}

export function readPicture(): DrawnJourney {
  const picture = document.body.querySelector('svg');
  if (picture === null) throw new Error('There is no picture in the page.');
  const elements = [picture, ...picture.querySelectorAll('*')];
  const made = elements.flatMap((element) => [element.tagName, ...element.getAttributeNames()]);
  const file = new DOMParser().parseFromString(picture.outerHTML, 'image/svg+xml');
  return {
    title: texts('svg > text[font-weight="bold"]').join('|'),
    accTitle: texts('svg > title').join('|'),
    accDescr: texts('svg > desc').join('|'),
    sections: texts('text.journey-section'),
    tasks: texts('text.task'),
    legend: texts('text.legend'),
    dots: texts('circle > title'),
    made: [...new Set(made)].sort(),
    wellFormed: file.querySelector('parsererror') === null,
  };

  function texts(selector: string): string[] {
    return [...document.body.querySelectorAll(selector)].map((element) => element.textContent);
  }
}
