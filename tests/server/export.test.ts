import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ExportTools, formats } from '../../language/index.ts';
import type { ExportAnswer, ExportChoices } from '../../server/features/export/export.ts';
import type { Refusal } from '../../server/features/refusal.ts';
import { executeCommand } from '../../server/features/server-commands.ts';
import { sourceExportTools } from '../support/export-tools.ts';
import { ask, editor } from '../support/features.ts';

const project = `
//- brand.journey
brand nw "Northwind"
promise soon "Soon"
//- order.journey
$0journey order "Order"
  touchpoint pay "Pay"
    pain "A form of three pages"
journey idea "Not begun"
journey move "Move home"
  touchpoint call "Call"
//- leave.journey
journey leave "Leave"
  touchpoint cancel "Cancel"
`;

/** Asks a command of the server about the file with the `$0`. */
async function answer<T>(command: string, given?: unknown, fixture = project): Promise<T> {
  const { snapshot, uri } = ask(fixture);
  const workspace = { projects: [{ root: '', snapshot }], tools: sourceExportTools };
  return (await executeCommand(workspace, { command, arguments: [uri, given] }, editor)) as T;
}

const exported = (given: unknown, fixture?: string) =>
  answer<ExportAnswer & Partial<Refusal>>('waymark.export.files', given, fixture);
const names = async (given: unknown) => (await exported(given)).files.map(({ name }) => name);

/** How large a PNG is, as its head says. */
function sizeOf(png: string): { width: number; height: number } {
  const bytes = Buffer.from(png, 'base64');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('what can be exported of a file', () => {
  test('is every format, its journeys with a touchpoint, and those of the project', async () => {
    const choices = await answer<ExportChoices>('waymark.export.choices');
    expect(choices.formats.map(({ name }) => name)).toEqual(formats.map(({ name }) => name));
    expect(choices.journeys.map(({ title }) => title)).toEqual(['Order', 'Move home']);
    expect(choices.ofProject).toBe(3);
  });

  test('is nothing where no project knows the file', async () => {
    const workspace = { projects: [], tools: sourceExportTools };
    const given = { command: 'waymark.export.choices', arguments: ['file:///elsewhere.journey'] };
    expect(executeCommand(workspace, given, editor)).toEqual({
      refused: 'This file is not known to Waymark: open it, and try again.',
    });
  });
});

describe('an export from the editor', () => {
  test('is of the journeys asked for', async () => {
    expect(await names({ format: 'svg' })).toEqual(['order', 'move']);
    expect(await names({ format: 'svg', journeys: { name: 'move' } })).toEqual(['move']);
    expect(await names({ format: 'svg', journeys: 'project' })).toEqual(['leave', 'order', 'move']);
  });

  test('is of the view asked for, which may be of the whole project', async () => {
    expect(await names({ format: 'svg', view: 'overview' })).toEqual(['overview']);
    const [file] = (await exported({ format: 'svg', view: 'promises', theme: 'dark' })).files;
    expect(file?.text).toContain('Soon');
    expect(file?.text).toContain('#16191f');
  });

  test('in one file is called after its journey, its view or the brand', async () => {
    expect(await names({ format: 'json' })).toEqual(['nw']);
    expect(await names({ format: 'json', journeys: { name: 'move' } })).toEqual(['move']);
    expect(await names({ format: 'html', view: 'overview' })).toEqual(['overview']);
    expect(
      (await exported({ format: 'json' }, 'journey a\n  touchpoint b\njourney c\n  touchpoint d\n')).files,
    ).toEqual([expect.objectContaining({ name: 'journeys' })]);
  });

  test('holds bytes as base64', async () => {
    const [file] = (await exported({ format: 'png', journeys: { name: 'order' } })).files;
    expect(sizeOf(file?.base64 ?? '').width).toBeGreaterThan(300);
  });

  test.each([
    [undefined, 'This is nothing that can be exported.'],
    [{ format: 'docx' }, 'This is nothing that can be exported.'],
    [{ format: 'csv', view: 'map' }, 'This is nothing that can be exported.'],
    [{ format: 'svg', journeys: { name: 'idea' } }, 'There is no journey with a touchpoint yet.'],
  ])('of %j is refused', async (given, refused) => {
    expect(await exported(given)).toEqual({ refused });
  });
});

test('an exported deck says of which commit of its project it is', async () => {
  const { snapshot, uri } = ask(project);
  const asked: string[] = [];
  const workspace = {
    projects: [{ root: 'file:///maps', snapshot }],
    tools: sourceExportTools,
    async revisionOf(folder: string) {
      asked.push(folder);
      return { commit: 'c0ffee0123456789c0ffee0123456789c0ffee01', isChanged: false };
    },
  };
  const made = (format: string) =>
    executeCommand(
      workspace,
      { command: 'waymark.export.files', arguments: [uri, { format }] },
      editor,
    ) as Promise<ExportAnswer>;
  await made('json');
  expect(asked).toEqual([]);
  const [file] = (await made('pptx')).files;
  expect(asked).toEqual(['file:///maps']);
  const entries = Object.values(unzipSync(Buffer.from(file?.base64 ?? '', 'base64')));
  expect(entries.some((it) => strFromU8(it).includes('c0ffee0'))).toBe(true);
});

test.each(['svg', 'png', 'pdf', 'pptx'])('others get their turn while %s is made', async (format) => {
  const { snapshot, uri } = ask(project);
  let turns = 0;
  const workspace = {
    projects: [{ root: '', snapshot }],
    tools: sourceExportTools,
    nextTurn(work: () => void) {
      turns += 1;
      setImmediate(work);
    },
  };
  const wish = { command: 'waymark.export.files', arguments: [uri, { format, journeys: 'project' }] };
  expect(await executeCommand(workspace, wish, editor)).toHaveProperty('files');
  expect(turns).toBeGreaterThanOrEqual(3);
});

test('an export that is given up draws no further pictures', async () => {
  const { snapshot, uri } = ask(project);
  let drawn = 0;
  const tools: ExportTools = {
    ...sourceExportTools,
    async documents() {
      const documents = await sourceExportTools.documents();
      return {
        ...documents,
        drawPng(...wanted) {
          drawn += 1;
          return documents.drawPng(...wanted);
        },
      };
    },
  };
  const many = { format: 'png', journeys: 'project' };
  const wish = { command: 'waymark.export.files', arguments: [uri, many] };
  const workspace = { projects: [{ root: '', snapshot }], tools };
  expect(await executeCommand(workspace, wish, editor, () => drawn > 0)).toEqual({
    refused: 'The export was given up.',
  });
  // Two are drawn at a time.
  expect(drawn).toBe(2);
  expect(await executeCommand(workspace, wish, editor)).toMatchObject({ files: { length: 3 } });
});

describe('a copied picture', () => {
  test('is as the preview shows it: without hidden rows, and of what is filtered for', async () => {
    const whole = sizeOf(await answer<string>('waymark.export.picture', { view: 'map' }));
    const hidden = sizeOf(await answer<string>('waymark.export.picture', { view: 'map', hidden: ['pains'] }));
    expect(hidden.height).toBeLessThan(whole.height);
    expect(hidden.width).toBe(whole.width);
  });

  test('is refused where there is nothing to see', async () => {
    const refused = { refused: 'There is no picture to copy yet.' };
    expect(await answer('waymark.export.picture', { view: 'map' }, 'journey a\n')).toEqual(refused);
  });
});
