import PptxGenJs from 'pptxgenjs';
import { closePackage, openPackage, setText, textOf } from '../../../language/documents/pptx/package.ts';

interface TemplateWish {
  readonly width?: number;
  readonly height?: number;
  readonly titleHeight?: number;
}

/** A company's deck with two layouts, called in its own language, and two slides to show them. */
export async function aTemplate({
  width = 10,
  height = 5.625,
  titleHeight = 0.7,
}: TemplateWish): Promise<Uint8Array> {
  const deck = new PptxGenJs();
  deck.defineLayout({ name: 'own', width, height });
  deck.layout = 'own';
  const place = (name: string, type: string, y: number, h: number) => ({
    placeholder: { options: { name, type, x: width * 0.05, y, w: width * 0.9, h }, text: name },
  });
  const first = {
    title: 'Firmentitel',
    objects: [place('t', 'title', height * 0.4, 1), place('b', 'body', height * 0.6, 1)],
  };
  deck.defineSlideMaster(first);
  deck.defineSlideMaster({ title: 'Nur Titel', ...{ objects: [place('t', 'title', 0.3, titleHeight)] } });
  const slide = deck.addSlide({ masterName: 'Nur Titel' });
  slide.addText('Sample', { x: 1, y: 1, w: 1, h: 1 });
  slide.addNotes('Sample notes');
  slide.addChart('line', [{ name: 'Sample', labels: ['a'], values: [1] }], { x: 1, y: 1, w: 2, h: 2 });
  deck.addSlide({ masterName: 'Firmentitel' });
  const files = openPackage(await deck.write({ outputType: 'uint8array', compression: false }));
  const theme = textOf(files, 'ppt/theme/theme1.xml') ?? '';
  const accent = '<a:accent1><a:srgbClr val="AA0044"/></a:accent1>';
  setText(
    files,
    'ppt/theme/theme1.xml',
    theme
      .replace(/<a:accent1>.*?<\/a:accent1>/, accent)
      .replace(/<a:latin typeface="[^"]*"/g, '<a:latin typeface="Georgia"'),
  );
  return closePackage(files);
}

/** The same deck, as one is in which nobody ever wrote notes. */
export async function withoutNotes(bytes: Uint8Array): Promise<Uint8Array> {
  const files = openPackage(bytes);
  const change = (path: string, from: RegExp) =>
    setText(files, path, (textOf(files, path) ?? '').replace(from, ''));
  change('ppt/presentation.xml', /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/);
  change('ppt/_rels/presentation.xml.rels', /<Relationship [^>]*notesMaster1.xml"\/>/);
  return closePackage(files);
}
