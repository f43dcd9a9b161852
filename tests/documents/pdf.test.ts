import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPdf } from '../../language/documents/pdf.ts';
import { palettes } from '../../language/views/scene/palettes.ts';
import type { Scene } from '../../language/views/scene/scene.ts';
import { sourceExportTools } from '../support/export-tools.ts';
import { readPdf } from '../support/read-pdf.ts';
import { filesOf, runCommand } from '../support/run-cli.ts';
import { textScene } from '../support/text-scene.ts';

async function drawn(pages: readonly Scene[], title = 'Journeys') {
  return drawPdf({ title, pages }, { palette: palettes.light, resource: sourceExportTools.resource });
}

async function copied(texts: readonly string[], look = {}): Promise<readonly string[]> {
  const { bytes } = await drawn([textScene(texts, look)]);
  const { pages } = await readPdf(bytes);
  return pages.flatMap(({ lines }) => lines);
}

const texts: readonly string[] = [
  'Order & get online: “today” – 24/7',
  'The office finds the first offer ->',
  'Kraftfahrzeughaftpflichtversicherung für Großeltern',
  'Zażółć gęślą jaźń',
  'Đặt hàng và kết nối Internet',
  'Заказ и подключение к интернету',
  'Παραγγελία και σύνδεση στο διαδίκτυο',
  '申し込みから開通まで、五営業日',
  '选择套餐和下单，五个工作日',
  '요금제를 선택하다',
  'الطلب والاتصال بالإنترنت لا يتوقف',
  'הזמנה והתחברות לאינטרנט',
  'שָׁלוֹם',
  'ऑर्डर करें और क्षत्रिय किताब',
  'বাংলা ক্ষমা',
  'தமிழ் மொழி கொடு',
  'తెలుగు క్షమ',
  'ಕನ್ನಡ',
  'മലയാളം',
  'සිංහල ක්‍රම',
  'ગુજરાતી',
  'ਪੰਜਾਬੀ',
  'สั่งซื้อและเชื่อมต่อ น้ำ',
  'ລາວ',
  'ខ្មែរ',
  'မြန်မာ',
  'ქართული',
  'Հայերեն',
  'አማርኛ',
  'Party 🎉 now, 👩‍💻 works, 🇩🇪 and 1️⃣',
  '≥ 40 → ● done ★',
];

describe('the text of a PDF', () => {
  it.each(['regular', 'bold'] as const)('can be copied in every script, %s', async (weight) => {
    expect(await copied(texts, { weight })).toEqual(texts);
  });

  it('can be copied where it leans, stands right or in the middle', async () => {
    expect(await copied(['待たされなかった', 'Never again'], { italic: true })).toEqual([
      '待たされなかった',
      'Never again',
    ]);
    expect(await copied(['On the right', 'الطلب'], { align: 'right', x: 900 })).toEqual([
      'On the right',
      'الطلب',
    ]);
    expect(await copied(['In between'], { align: 'middle', x: 500 })).toEqual(['In between']);
  });

  it('keeps its order where directions change, brackets and all', async () => {
    const mixed = ['Order الطلب 42 EUR (now)', 'מאיה (עובדת) 42 EUR', 'مايا (تعمل) من المنزل'];
    // Where the direction changes, the reader takes spaces for nothing.
    const found = (await copied(mixed)).map((line) => line.replaceAll(' ', ''));
    expect(found).toEqual(mixed.map((line) => line.replaceAll(' ', '')));
  });

  it('says which letters no font has, and lets them be copied all the same', async () => {
    const { bytes, lacking } = await drawn([textScene(['Gothic \u{10330}\u{10331}'])]);
    expect(lacking).toEqual(['\u{10330}', '\u{10331}']);
    expect((await readPdf(bytes)).pages[0]?.lines).toEqual(['Gothic \u{10330}\u{10331}']);
  });

  it('is there or reported, whatever it is', async () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...texts),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 6 }), async (lines) => {
        const { bytes, lacking } = await drawn([textScene(lines)]);
        const found = (await readPdf(bytes)).pages.flatMap((page) => page.lines).join('');
        const missing = lettersOf(lines.join('')).filter(
          (it) => !found.includes(it) && !lacking.includes(it),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});

/** Those that can be seen: readers may leave out the others. */
function lettersOf(text: string): string[] {
  return [...text].filter((it) => !/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(it));
}

const files = filesOf(`
//- brand.journey
brand northwind "North <&> Wind"
team care "Care"
//- get-online.journey
journey get-online "Order and get online"
  owner care
  stage choose "Choose a plan"
    touchpoint compare-plans "Compare plans"
  stage install "Get connected"
    touchpoint engineer-visit "The engineer comes"
//- first-bill.journey
journey first-bill "The first bill"
  stage pay "Pay"
    touchpoint bill "Bill"
`);

describe('a PDF', () => {
  it('has a page and a bookmark for each journey, and below it its stages', async () => {
    const { bytes, err } = await runCommand('export --format pdf', { files });
    expect(err).toBe('');
    const { title, pages, outline } = await readPdf(bytes ?? new Uint8Array());
    expect(title).toBe('North <&> Wind');
    expect(pages).toHaveLength(2);
    expect(outline).toEqual(expect.arrayContaining(['The first bill', '  Pay']));
    expect(outline.join('\n')).toContain('Order and get online\n  Choose a plan\n  Get connected');
  });

  it('is as large as what it shows, three quarters of a point a pixel', async () => {
    const scene = textScene(['Hello']);
    const { bytes } = await drawn([scene]);
    const [page] = (await readPdf(bytes)).pages;
    expect([page?.width, page?.height]).toEqual([scene.width * 0.75, scene.height * 0.75]);
  });

  it('shows what is too large for a page smaller', async () => {
    const { bytes } = await drawn([{ ...textScene(['Hello']), width: 40_000 }]);
    expect((await readPdf(bytes)).pages[0]?.width).toBe(14_400);
  });

  it('holds all its fonts, and its text is no picture', async () => {
    const { bytes } = await drawn([textScene(['Hello', '申し込み'])]);
    const text = new TextDecoder('latin1').decode(bytes);
    const fonts = [...text.matchAll(/\/FontName \/(\S+)/g)].map((found) => found[1]);
    expect(fonts).toEqual(['AAAAAB+Inter-Regular', 'AAAAAC+NotoSansJP-Regular']);
    expect(text.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(text).not.toMatch(/Helvetica|\/Type1|\/Image /);
  });

  it('can be read aloud: labels in place of what they label, decoration passed over', async () => {
    const [, hello] = textScene(['Hello']).parts;
    const disc = { kind: 'disc', x: 50, y: 50, radius: 9, fill: 'good' } as const;
    const scene: Scene = {
      ...textScene([]),
      parts: [
        { role: 'page', marks: [disc] },
        { role: 'row', label: 'Owners', parts: [{ role: 'owner', label: 'Owner: Care', marks: [disc] }] },
        { ...hello, role: 'text' },
      ],
    };
    const { bytes } = await drawn([scene]);
    expect((await readPdf(bytes)).pages[0]?.tags).toEqual([
      'Root',
      'Document',
      'Sect',
      'Div',
      'Figure: Owner: Care',
      'P',
    ]);
  });

  it('is the same to the byte whenever it is made', async () => {
    const scenes = [textScene(texts)];
    const [first, second] = [await drawn(scenes), await drawn(scenes)];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    expect(new TextDecoder('latin1').decode(first.bytes)).not.toContain('CreationDate');
  });
});
