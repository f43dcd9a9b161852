import { zlibSync } from 'fflate';
import PDFDocument, { type PdfObject } from 'pdfkit';
import { xml } from '../../views/scene/svg-values.ts';
import { joinedBytes } from '../joined-bytes.ts';

/** A document that is being written, and its bytes when it is done. */
export interface OpenDocument {
  readonly pdf: PDFDocument;
  readonly bytes: Promise<Uint8Array>;
}

/** The same bytes for the same content, whenever and wherever they are made. */
export function openDocument(title: string): OpenDocument {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    compress: false,
    displayTitle: true,
    font: '',
    info: { Title: title, Creator: 'Waymark', Producer: 'Waymark', CreationDate: new Date(0) },
    lang: 'en',
    pdfVersion: '1.7',
    tagged: true,
  });
  // It is made when it is made: what stands here would only ever be wrong, or differ each time.
  delete pdf.info.CreationDate;
  packStreams(pdf);
  // Its own forgets that a title may hold `<` or `&`.
  pdf._addInfo = () => pdf.appendXML(metadata(title));
  return { pdf, bytes: collected(pdf) };
}

/** Packed by ourselves: what the platform packs with differs from one machine to the next. */
function packStreams(pdf: PDFDocument): void {
  const plain = pdf.ref.bind(pdf);
  pdf.ref = (data) => {
    const object = plain(data);
    const finalize = object.finalize.bind(object);
    object.finalize = () => {
      if (object.buffer.length > 0 && object.data.Subtype !== 'XML') pack(object);
      finalize();
    };
    return object;
  };
}

function pack(object: PdfObject): void {
  object.buffer = [zlibSync(joinedBytes(object.buffer))];
  object.data.Filter = 'FlateDecode';
}

function collected(pdf: PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => resolve(joinedBytes(chunks)));
    pdf.on('error', reject);
  });
}

function metadata(title: string): string {
  return (
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title></rdf:Description>` +
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">' +
    '<xmp:CreatorTool>Waymark</xmp:CreatorTool></rdf:Description>'
  );
}
