import { expect, it } from 'vitest';
import {
  changedMaps,
  changesBody,
  diffProjects,
  type Snapshot,
  type ViewName,
} from '../../language/index.ts';
import { hover } from '../../server/features/hover.ts';
import { linesOf } from '../support/attacks/hostile-lines.ts';
import { openText } from '../support/attacks/open-text.ts';
import { exportAll } from '../support/export-with.ts';
import { editor } from '../support/features.ts';
import { runCommand } from '../support/run-cli.ts';

/** What every object of JavaScript has, or some code looks up in one; each may be a name of the language. */
const inherited = [
  ...['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'prototype'],
  ...[
    '__defineGetter__',
    '__lookupGetter__',
    'propertyIsEnumerable',
    'toLocaleString',
    'length',
    'name',
    'then',
  ],
];
/** The same in number and length, and sorted the same. */
const plain = inherited.map((name) => name.replace(/[a-z](?=_*$)/i, 'q'));

/** A project in which all that has a name has one of these, and is meant by it. */
function project(names: readonly string[], effort: string): string {
  return names
    .map((name) => {
      const told = { name, say: () => 'A text' };
      const skipped = new Set(['part-of', 'compares-with', 'effort', 'reflects']);
      return [
        ...(['team', 'persona', 'promise'] as const).flatMap((kind) => [
          `${kind} ${name} "T"`,
          ...linesOf(kind, told, skipped),
        ]),
        ...[
          'vocabulary',
          ...linesOf('vocabulary', told),
          `journey ${name} "T"`,
          ...linesOf('journey', told, skipped),
        ],
        ...[`stage ${name} "T"`, ...linesOf('stage', told), `touchpoint ${name} "T"`],
        ...[
          ...linesOf('touchpoint', told, new Set([...skipped, 'emotion'])),
          `emotion ${name}`,
          `effort ${effort}`,
        ],
        ...['gap 2 hours', ...linesOf('gap', told)],
      ].join('\n');
    })
    .join('\n');
}

/** What all ends of Waymark make of a project. */
async function allOf(names: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const [before, after] = [openText(project(names, 'low')), openText(project(names, 'high'))];
  const files = { '/maps/a.journey': project(names, 'low') };
  const exported = async (format: 'json' | 'csv' | 'markdown' | 'mermaid' | 'svg', view?: ViewName) =>
    (await exportAll(format, before, view)).files.map(({ content }) => String(content).length);
  const diff = diffProjects(before, after);
  const maps = changedMaps(before, after, diff.changes);
  const changes = diff.changes.map(({ class: kind, message }) => ({
    class: kind,
    message,
    before: '',
    after: '',
    accepted: '',
  }));
  return {
    problems: before.problems('a.journey').map(({ code, message, span }) => [code, message.length, span]),
    check: (await runCommand('check --format json', { files })).out.length,
    owners: (await runCommand('owners', { files })).out.length,
    ...{ json: await exported('json'), csv: await exported('csv'), markdown: await exported('markdown') },
    ...{ journeys: await exported('mermaid', 'journey'), promises: await exported('mermaid', 'promises') },
    overview: (await exportAll('svg', before, 'overview')).files.length,
    diff: diff.changes.map(({ code, message }) => [code, message.length]),
    body: changesBody({ ...diff, changes, maps, from: '', to: '', isLive: true }).split('<').length,
    hovers: hovers(before, names),
  };
}

/** How long what a hover says is, at each place of each name. */
function hovers(snapshot: Snapshot, names: readonly string[]): readonly number[] {
  const { text, lines } = snapshot.files.get('a.journey') ?? expect.fail('no file');
  return names.flatMap((name) =>
    [...text.matchAll(new RegExp(`(?<=[ ,])${name}(?![\\w-])`, 'g'))].map(({ index }) => {
      const position = lines.position(index);
      const found = hover(snapshot, 'a.journey', { textDocument: { uri: 'a.journey' }, position }, editor);
      return String(Object(found?.contents).value).length;
    }),
  );
}

it('names that every object has are names like others', async () => {
  expect(new Set(plain).size).toBe(inherited.length);
  expect(await allOf(inherited)).toEqual(await allOf(plain));
  expect(Object.keys(Object.prototype)).toEqual([]);
});
