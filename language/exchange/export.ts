import { exportCsv } from './csv/export-csv.ts';
import type { FormatName } from './formats.ts';
import { exportHtml } from './html/export-html.ts';
import type { Exported, Exporter, ExportJob } from './job.ts';
import { exportJson } from './json/export-json.ts';
import { exportMarkdown } from './markdown/export-markdown.ts';
import { exportMermaid } from './mermaid/export-mermaid.ts';
import { exportPdf } from './pdf.ts';
import { exportPng } from './png.ts';
import { exportPptx } from './pptx.ts';
import { exportSvg } from './svg.ts';

const exporters: Readonly<Record<FormatName, Exporter>> = {
  csv: exportCsv,
  html: exportHtml,
  json: exportJson,
  markdown: exportMarkdown,
  mermaid: exportMermaid,
  pdf: exportPdf,
  png: exportPng,
  pptx: exportPptx,
  svg: exportSvg,
};

/** Makes the files of a format: the same bytes whenever the same is asked of the same files. */
export function exportFiles(format: FormatName, job: ExportJob): Promise<Exported> {
  return exporters[format](job);
}
