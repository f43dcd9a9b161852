// These functions run inside the browser's page: they may use nothing from outside themselves.

interface World {
  tellEditor(message: { type: string }): void;
  postMessage(message: unknown, target: string): void;
  requestAnimationFrame(then: () => void): void;
  setTimeout(then: () => void, after: number): void;
  mermaid: {
    initialize(settings: object): void;
    render(id: string, text: string): Promise<{ svg: string }>;
  };
  document: { createElement(name: string): { innerHTML: string; remove(): void }; body: Body };
  bareCount?: number;
}

interface Body {
  append(element: object): void;
}

/** Sends a picture to the preview; milliseconds until it stands, and until it has been painted. */
export async function showPicture(message: object): Promise<readonly [number, number]> {
  const world = globalThis as unknown as World;
  const tell = world.tellEditor;
  const start = performance.now();
  await new Promise<void>((drawn) => {
    world.tellEditor = (said) => (said.type === 'drawn' ? drawn() : undefined);
    world.postMessage(message, '*');
  });
  world.tellEditor = tell;
  const stood = performance.now() - start;
  await new Promise<void>((done) =>
    world.requestAnimationFrame(() => world.requestAnimationFrame(() => done())),
  );
  return [stood, performance.now() - start];
}

/** What the preview is held against: Mermaid as published, which draws a text, and shows what it drew. */
export async function showBare(text: string): Promise<readonly [number, number]> {
  const world = globalThis as unknown as World;
  world.bareCount = (world.bareCount ?? 0) + 1;
  // Away from the command that asks for it: what is done in there is not counted as work of the page.
  await new Promise<void>((go) => world.setTimeout(go, 0));
  const start = performance.now();
  const { svg } = await world.mermaid.render(`bare-${world.bareCount}`, text);
  const stood = performance.now() - start;
  const place = world.document.createElement('div');
  place.innerHTML = svg;
  world.document.body.append(place);
  await new Promise<void>((done) =>
    world.requestAnimationFrame(() => world.requestAnimationFrame(() => done())),
  );
  const painted = performance.now() - start;
  place.remove();
  return [stood, painted];
}

export function prepareBare(): void {
  (globalThis as unknown as World).mermaid.initialize({ startOnLoad: false, maxTextSize: 5_000_000 });
}
