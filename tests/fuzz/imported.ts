import assert from 'node:assert/strict';
import {
  formatOf,
  formatText,
  type ImportFormat,
  importAll,
  importFiles,
  languageMistakes,
  openProject,
  type Snapshot,
} from '../../language/index.ts';
import { today } from '../support/fixture.ts';

const mistakes = new Set(languageMistakes.map(({ code }) => code));

/** Proves that whatever comes of an import can be gone on with: alone, and in a project that knows some of the names. */
export function checkImported(format: ImportFormat, name: string, text: string): void {
  formatOf({ name: '', text });
  checkFiles(importFiles(format, [{ name, text }]), text, openProject({ today }));
  const known = openProject({ today }).update([{ uri: 'known.journey', text: project }]).snapshot;
  checkFiles(importAll([{ name, text, format }], known, {}), text, known);
}

/** Names and titles that an import is likely to bring along too. */
const project =
  'brand b\nteam me "Me"\npersona customer "Customer"\npromise fast "Fast"\nvocabulary\n  channel kiosk-2 "Kiosk"\njourney order "Order"\n  touchpoint order "Order"\n';

type Made = ReturnType<typeof importFiles>;

function checkFiles(made: Made, source: string, into: Snapshot): void {
  if ('refused' in made) {
    assert.match(made.refused, /\S/);
    return;
  }
  const { files, remarks } = made;
  const lines = source.split(/\r\n|\n|\r/).length;
  for (const { line, message } of remarks) {
    assert.ok(line >= 1 && line <= lines, `a remark on line ${line} of ${lines}: ${message}`);
    assert.match(message, /\S/);
  }
  const names = files.map((it) => it.name.toUpperCase());
  assert.equal(new Set(names).size, names.length, 'no two files share a name');
  for (const { name, text } of files) {
    assert.match(name, /^[^/\\:*?"<>|\p{Cc}]+\.journey$/u, 'a file name that every disk takes');
    assert.equal(formatText(text, { sortProperties: true }), text, 'files have their usual form');
  }
  const { snapshot } = into.update(files.map(({ name, text }) => ({ uri: `new/${name}`, text })));
  for (const { name } of files) {
    const wrong = snapshot.problems(`new/${name}`).filter(({ code }) => mistakes.has(code));
    assert.deepEqual(
      wrong.map(({ message }) => message),
      [],
      `mistakes in ${name}`,
    );
  }
}
