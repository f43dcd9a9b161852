import type { DeckPlan } from '../../exchange/deck/plan.ts';
import { cleanText } from './clean-text.ts';
import { setContentType } from './content-types.ts';
import { propertyName, revisionInWords } from './identity.ts';
import { type Package, setText } from './package.ts';
import { relate, unrelate } from './relationships.ts';
import { declaration, parseXml, printXml } from './xml.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006';
const format = 'application/vnd.openxmlformats-officedocument';
const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** What a deck says of itself: its title, what made it and of which revision, and no day. */
export function writeProperties(files: Package, plan: DeckPlan): void {
  setText(files, 'docProps/core.xml', coreProperties(plan.title));
  setContentType(files, 'docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml');
  setText(files, 'docProps/app.xml', application);
  setContentType(files, 'docProps/app.xml', `${format}.extended-properties+xml`);
  setText(files, 'docProps/custom.xml', customProperties(revisionInWords(plan.revision)));
  setContentType(files, 'docProps/custom.xml', `${format}.custom-properties+xml`);
  // A template's own would say when, and by whom, the template was made.
  unrelate(files, '', ({ type }) => type === 'custom-properties' || type === 'thumbnail');
  relate(files, '', 'custom-properties', 'docProps/custom.xml');
}

function coreProperties(title: string): string {
  const document = parseXml(
    `<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title/><dc:creator>Waymark</dc:creator></cp:coreProperties>`,
  );
  const named = document.documentElement?.firstChild;
  if (named) named.textContent = cleanText(title);
  return printXml(document);
}

const application = `${declaration}<Properties xmlns="${types}/extended-properties"><Application>Waymark</Application></Properties>`;

function customProperties(revision: string): string {
  return `${declaration}<Properties xmlns="${types}/custom-properties" xmlns:vt="${types}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${propertyName}"><vt:lpwstr>${revision}</vt:lpwstr></property></Properties>`;
}
