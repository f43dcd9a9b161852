import { tidyContentTypes } from './content-types.ts';
import { closePackage, openPackage, type Package, setText } from './package.ts';
import { relationshipsOf, unrelate } from './relationships.ts';
import { changePart } from './xml.ts';

const sheet = 'xl/worksheets/sheet1.xml';

/** The workbook of a chart, as Excel opens it without repairs, and always of the same bytes. */
export function finishWorkbook(bytes: Uint8Array): Uint8Array {
  const files = openPackage(bytes);
  dropTable(files);
  dropEmptyCells(files);
  escapeStrings(files);
  setText(files, 'docProps/core.xml', core);
  tidyContentTypes(files);
  return closePackage(files);
}

/** pptxgenjs lays a table over the numbers whose place and heads are wrong. */
function dropTable(files: Package): void {
  for (const { path, type } of relationshipsOf(files, sheet)) {
    if (type === 'table' && path !== undefined) files.delete(path);
  }
  unrelate(files, sheet, ({ type }) => type === 'table');
  changePart(files, sheet, (document) => {
    for (const it of Array.from(document.getElementsByTagName('tableParts'))) it.parentNode?.removeChild(it);
  });
}

/** A value that is missing is no cell at all: an empty one would be a nought. */
function dropEmptyCells(files: Package): void {
  changePart(files, sheet, (document) => {
    for (const value of Array.from(document.getElementsByTagName('v'))) {
      const cell = value.parentNode;
      if (value.textContent === '') cell?.parentNode?.removeChild(cell);
    }
  });
}

/** In a workbook, `_x000D_` means the character of this number: a text that says so escapes its first sign. */
function escapeStrings(files: Package): void {
  changePart(files, 'xl/sharedStrings.xml', (document) => {
    for (const text of Array.from(document.getElementsByTagName('t'))) {
      text.textContent = (text.textContent ?? '').replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
    }
  });
}

const core =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Waymark</dc:creator></cp:coreProperties>';
