import PptxGenJs from 'pptxgenjs';

/** What a company's own slides may look like: small, dark at the top, with layouts called in its own language. */
export async function companyTemplate(): Promise<Uint8Array> {
  const deck = new PptxGenJs();
  deck.defineLayout({ name: 'company', width: 10, height: 5.625 });
  deck.layout = 'company';
  deck.theme = { headFontFace: 'Georgia', bodyFontFace: 'Georgia' };
  const bar = { rect: { x: 0, y: 0, w: 10, h: 0.2, fill: { color: 'AA0044' } } };
  const place = (type: string, y: number, h: number, fontSize: number) => ({
    placeholder: { options: { name: type, type, x: 0.5, y, w: 9, h, fontSize }, text: type },
  });
  const background = { color: 'FFF4E0' };
  const first = [bar, place('title', 1.8, 1, 36), place('body', 3, 1.5, 18)];
  deck.defineSlideMaster({ title: 'Firmentitel', background, objects: first });
  deck.defineSlideMaster({ title: 'Nur Titel', background, objects: [bar, place('title', 0.3, 0.6, 24)] });
  deck.addSlide({ masterName: 'Nur Titel' }).addText('A slide to show it', { x: 1, y: 2, w: 4, h: 1 });
  return deck.write({ outputType: 'uint8array', compression: true });
}
