/** What a person can set under `waymark.` in the editor, as far as the server heeds it. */
export interface Preferences {
  readonly format: {
    /** Whether formatting puts properties into the order of the language's documentation. */
    readonly sortProperties: boolean;
  };
  readonly inlayHints: {
    /** Whether an emotion's score is shown behind its word. */
    readonly emotionScores: boolean;
    /** Whether a promise's title is shown behind its name. */
    readonly promiseTitles: boolean;
  };
  readonly codeLens: {
    /** Whether a promise's state is shown above it. */
    readonly promises: boolean;
    /** Whether a journey's persona, curve and findings are shown above it. */
    readonly journeys: boolean;
  };
}

export const usualPreferences: Preferences = {
  format: { sortProperties: false },
  inlayHints: { emotionScores: true, promiseTitles: true },
  codeLens: { promises: true, journeys: true },
};

/** What the editor says is set. Whatever is missing, or is no yes or no, is as usual. */
export function preferencesIn(settings: unknown): Preferences {
  const { format, inlayHints, codeLens } = usualPreferences;
  return {
    format: chosen(format, at(settings, 'format')),
    inlayHints: chosen(inlayHints, at(settings, 'inlayHints')),
    codeLens: chosen(codeLens, at(settings, 'codeLens')),
  };
}

function chosen<G extends Readonly<Record<string, boolean>>>(usual: G, settings: unknown): G {
  const entries = Object.entries(usual).map(([name, value]) => {
    const set = at(settings, name);
    return [name, typeof set === 'boolean' ? set : value];
  });
  return Object.fromEntries(entries);
}

function at(settings: unknown, name: string): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return Object.entries(settings).find(([key]) => key === name)?.[1];
}
