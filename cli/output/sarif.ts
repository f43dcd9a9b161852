import type { Range } from '../../language/index.ts';
import { version } from '../../package.json';
import { settingsHelp } from '../find-problems.ts';
import { standardInput } from '../paths.ts';
import { fileAddress, folderAddress, isOutside } from './file-address.ts';
import { fingerprints } from './fingerprints.ts';
import type { FoundEdit, FoundFix, FoundPlace, FoundProblem } from './found-problem.ts';
import { printedJson } from './printed-json.ts';
import { helpAddress, type Report } from './report.ts';
import { sarifLevel, sarifRules } from './sarif-rules.ts';

/**
 * The report as SARIF 2.1.0, which code scanning and editors read. Every rule brings its page along; files are
 * named from the current folder; lines and columns count from one, columns in UTF-16.
 */
export async function sarifReport({ problems, folder, docs }: Report): Promise<string> {
  const rules = sarifRules(docs, settingsHelp);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const signs = await fingerprints(problems);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Waymark', version, semanticVersion: version, ...about(docs), rules } },
        originalUriBaseIds: { [base]: { uri: folderAddress(folder) } },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        results: problems.map((found, index) => ({
          ruleId: found.problem.code,
          ruleIndex: indexes.get(found.problem.code) ?? -1,
          level: sarifLevel(found.problem.severity),
          message: { text: found.problem.message },
          locations: [location(folder, found)],
          ...relatedOf(folder, found.related),
          partialFingerprints: { 'waymark/v1': signs[index] },
          ...fixesOf(folder, found),
        })),
      },
    ],
  };
  return printedJson(log);
}

function about(docs: string | undefined) {
  const informationUri = helpAddress(docs, 'docs/checks.md');
  return informationUri === undefined ? {} : { informationUri };
}

/** The name that SARIF's readers know the checked folder by. */
const base = '%SRCROOT%';

function location(folder: string, { file, range }: Pick<FoundPlace, 'file' | 'range'>) {
  return { physicalLocation: { artifactLocation: artifact(folder, file), region: region(range) } };
}

function artifact(folder: string, file: string) {
  const uri = fileAddress(folder, file);
  return file === standardInput || isOutside(file) ? { uri } : { uri, uriBaseId: base };
}

/** The end column is the one behind the last character, in SARIF as here. */
function region({ start, end }: Range) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function relatedOf(folder: string, related: readonly FoundPlace[]) {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map((place, index) => ({
      id: index + 1,
      ...location(folder, place),
      message: { text: place.message },
    })),
  };
}

function fixesOf(folder: string, { fixes }: FoundProblem) {
  const useful = fixes.filter(({ edits }) => edits.length > 0);
  return useful.length === 0 ? {} : { fixes: useful.map((fix) => sarifFix(folder, fix)) };
}

function sarifFix(folder: string, { title, edits }: FoundFix) {
  const byFile = new Map<string, FoundEdit[]>();
  for (const edit of edits) byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
  return {
    description: { text: title },
    artifactChanges: [...byFile].map(([file, changes]) => ({
      artifactLocation: artifact(folder, file),
      replacements: changes.map(({ range, text }) => ({
        deletedRegion: region(range),
        insertedContent: { text: text },
      })),
    })),
  };
}
