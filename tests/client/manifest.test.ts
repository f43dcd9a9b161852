import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/build-options.mts';
import { legend } from '../../server/features/token-encoding.ts';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const { contributes } = manifest;

/** The ids that the client answers to when people call, as its sources write them; `from-text/` has those for links. */
const answered = readdirSync(path.join(root, 'client/commands'))
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [
    ...readFileSync(path.join(root, 'client/commands', file), 'utf8').matchAll(/id: '(waymark\.\w+)'/g),
  ])
  .map(([, id]) => id)
  .sort();

test('every declared command is answered, and every answered one declared', () => {
  const declared = contributes.commands.map(({ command }: { command: string }) => command);
  expect(declared.sort()).toEqual(answered);
});

test('the palette shows each command as one of Waymark', () => {
  for (const { category, title } of contributes.commands) {
    expect(category).toBe('Waymark');
    expect(title).toMatch(/^[A-Z]/);
    expect(title).not.toContain('Waymark');
  }
});

describe('menus and keys', () => {
  const uses: { command: string; when?: string }[] = [
    ...Object.values<{ command: string }[]>(contributes.menus).flat(),
    ...contributes.keybindings,
  ];

  /** What begins something makes sense before there is a journey. */
  const beginnings: readonly (string | undefined)[] = ['waymark.newJourney', 'waymark.importAsJourney'];

  test.each(uses)('$command is a command of ours, offered where it makes sense', ({ command, when }) => {
    expect(answered).toContain(command);
    if (!beginnings.includes(command))
      expect(when).toMatch(/journey|hasJourney|isReading|lacksSome|view =~ \/\^waymark|^false$/);
  });

  test('a new journey is offered on folders', () => {
    expect(contributes.menus['explorer/context']).toContainEqual(
      expect.objectContaining({ command: 'waymark.newJourney', when: 'explorerResourceIsFolder' }),
    );
  });

  test('files of diagrams and tables are offered to be imported', () => {
    const explorer: { command: string; when: string }[] = contributes.menus['explorer/context'];
    const when = explorer.find(({ command }) => command === 'waymark.importAsJourney')?.when ?? '';
    const [, pattern = 'none'] = /^resourceExtname =~ \/(.*)\/i$/.exec(when) ?? [];
    for (const ending of ['.mmd', '.mermaid', '.md', '.CSV'])
      expect(ending).toMatch(new RegExp(pattern, 'i'));
    for (const ending of ['.journey', '.json', '.mdx']) expect(ending).not.toMatch(new RegExp(pattern, 'i'));
  });
});

test('each view of the preview has a command, offered in a journey and in its preview', () => {
  const { commandPalette } = contributes.menus;
  for (const command of ['showMap', 'showJourneyDiagram', 'showPromises', 'showOverview']) {
    expect(commandPalette).toContainEqual({
      command: `waymark.${command}`,
      when: 'editorLangId == journey || activeWebviewPanelId == waymark.preview',
    });
  }
});

test('what messages and the ledger tell people to run is in the palette wherever they are', () => {
  const limited = contributes.menus.commandPalette.map(({ command }: { command: string }) => command);
  for (const command of ['waymark.restartServer', 'waymark.showLog']) {
    expect(answered).toContain(command);
    expect(limited).not.toContain(command);
  }
});

test('what only makes sense on a file, or on a row of the ledger, is not in the palette', () => {
  const hidden = contributes.menus.commandPalette.filter(({ when }: { when?: string }) => when === 'false');
  expect(hidden.map(({ command }: { command: string }) => command).sort()).toEqual([
    'waymark.copyName',
    'waymark.findReferences',
    'waymark.goToDefinition',
    'waymark.importAsJourney',
  ]);
});

test('every view of the ledger says what it is for while it is empty', () => {
  const views = contributes.views.waymark.map(({ id }: { id: string }) => id);
  const welcomed = contributes.viewsWelcome.map(({ view }: { view: string }) => view);
  expect([...new Set(welcomed)]).toEqual(views);
});

test('every file that the manifest names is there', () => {
  const [language] = contributes.languages;
  const named = [
    manifest.icon,
    language.configuration,
    language.icon.light,
    language.icon.dark,
    ...contributes.viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon),
    ...contributes.grammars.map(({ path: file }: { path: string }) => file),
  ];
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('only journey files, and previews and help pages that come back, wake the extension', () => {
  expect(manifest.activationEvents).toEqual([
    'onLanguage:journey',
    'onWebviewPanel:waymark.preview',
    'onFileSystem:waymark-help',
  ]);
});

test('every meaning that the server colours has a colour in every theme', () => {
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = contributes;
  expect(ids(semanticTokenTypes)).toEqual(legend.tokenTypes);
  expect(['declaration', 'deprecated', ...ids(semanticTokenModifiers)]).toEqual(legend.tokenModifiers);
  expect(Object.keys(semanticTokenScopes[0].scopes)).toEqual(expect.arrayContaining(legend.tokenTypes));
});

describe('the walkthrough', () => {
  interface Step {
    id: string;
    description: string;
    media: { svg?: string; altText?: string; markdown?: string };
    completionEvents: string[];
  }
  const [walkthrough] = contributes.walkthroughs;
  const steps: Step[] = walkthrough.steps;

  test('is the one that Get Started opens', () => {
    const source = readFileSync(path.join(root, 'client/commands/get-started.ts'), 'utf8');
    expect(source).toContain(`'${manifest.publisher}.${manifest.name}#${walkthrough.id}'`);
  });

  test.each(steps)('$id has a picture or a page, and says what the picture shows', ({ media }) => {
    expect(existsSync(path.join(root, media.svg ?? media.markdown ?? ''))).toBe(true);
    if (media.svg !== undefined) expect(media.altText).toMatch(/\w+.*\.$/);
  });

  test.each(steps)('$id calls and waits for what is there', ({ description, completionEvents }) => {
    const called = [...description.matchAll(/command:(waymark\.\w+)\)/g)].map(([, id]) => id);
    const awaited = completionEvents.map((event) => /^onCommand:(.*)/.exec(event)?.[1]).filter(Boolean);
    expect([...called, ...awaited].filter((id) => !answered.includes(id))).toEqual([]);
  });

  test('waits for what the server says has been reached', () => {
    const progress = readFileSync(path.join(root, 'server/features/progress.ts'), 'utf8');
    const told = steps.flatMap(({ completionEvents }) =>
      completionEvents.flatMap((event) => /^onContext:waymark\.(\w+)$/.exec(event)?.[1] ?? []),
    );
    expect(told).toEqual(['hasJourney', 'hasLivelyTouchpoint', 'hasKeptPromise']);
    for (const name of told) expect(progress).toContain(`readonly ${name}: boolean;`);
  });

  test.each(steps.flatMap(({ media }) => media.svg ?? []))('%s takes its colours from the theme', (file) => {
    const svg = readFileSync(path.join(root, file), 'utf8');
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
    expect(colours.length).toBeGreaterThan(3);
    for (const colour of colours) expect(colour).toMatch(/^(?:none|var\(--vscode-[\w-]+.*\))$/);
  });
});
