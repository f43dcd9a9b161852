/** A font that may stand in for another, by where it is found. */
interface PreferredFont {
  /** The file's name. */
  readonly file: string;
  /** In a file of several fonts, the PostScript name of the one. */
  readonly face: string | undefined;
}

type Cut = 'regular' | 'bold';

/**
 * The fonts that may stand in for one of Noto's, the best one in front: itself, where somebody has installed it, then
 * what Windows, macOS and Linux bring along, at last those that hold something of everything.
 */
export function preferredFonts(family: string, cut: Cut): readonly PreferredFont[] {
  const cuts = [...notoCuts(family), ...(ofScripts[family] ?? []), ...ofEverything];
  // A bold cut need not be there: letters that are too light are better than none.
  const wanted = cuts.flatMap(([regular, ...bold]) => (cut === 'bold' ? [...bold, regular] : [regular]));
  return [...new Set(wanted)].map((it) => {
    const [file = '', face] = it.split('#');
    return { file, face };
  });
}

/** Each `file` or `file#face`; without bold ones the font has none, or one file holds all weights. */
type Cuts = readonly [regular: string, ...bold: string[]];

/** The names under which fonts.google.com, the project itself and packages of Linux give them. */
function notoCuts(family: string): readonly Cuts[] {
  const all = ['[wght]', '[wdth,wght]', '-VariableFont_wght', '-VariableFont_wdth,wght', '-VF'];
  return [
    ...['ttf', 'otf'].map((ending): Cuts => {
      const [regular, half, bold] = ['Regular', 'SemiBold', 'Bold'].map((it) => `${family}-${it}.${ending}`);
      return [regular ?? '', half ?? '', bold ?? ''];
    }),
    ...all.map((it): Cuts => [`${family}${it}.ttf`]),
    [`${family}.ttc#${family}-Regular`, `${family}.ttc#${family}-SemiBold`],
  ];
}

const segoe: Cuts = ['segoeui.ttf', 'seguisb.ttf'];
const nirmala: readonly Cuts[] = [
  ['Nirmala.ttf', 'NirmalaB.ttf'],
  ['Nirmala.ttc#NirmalaUI', 'Nirmala.ttc#NirmalaUI-Bold'],
];
const leelawadee: Cuts = ['LeelawUI.ttf', 'LeelaUIb.ttf'];

const ofScripts: Readonly<Record<string, readonly Cuts[]>> = {
  NotoSansHebrew: [segoe, ['ArialHB.ttc#ArialHebrew', 'ArialHB.ttc#ArialHebrew-Bold'], ['SFHebrew.ttf']],
  NotoSansArabic: [segoe, ['GeezaPro.ttc#GeezaPro', 'GeezaPro.ttc#GeezaPro-Bold'], ['SFArabic.ttf']],
  NotoSansDevanagari: [
    ...nirmala,
    ['Kohinoor.ttc#KohinoorDevanagari-Regular', 'Kohinoor.ttc#KohinoorDevanagari-Semibold'],
    ...sangam('Devanagari'),
    ['Lohit-Devanagari.ttf'],
  ],
  NotoSansBengali: [
    ...nirmala,
    ['KohinoorBangla.ttc#KohinoorBangla-Regular', 'KohinoorBangla.ttc#KohinoorBangla-Semibold'],
    ...sangam('Bangla'),
    ['Lohit-Bengali.ttf'],
  ],
  NotoSansGurmukhi: [
    ...nirmala,
    ['MuktaMahee.ttc#MuktaMahee-Regular', 'MuktaMahee.ttc#MuktaMahee-Bold'],
    ...sangam('Gurmukhi'),
    ['Lohit-Gurmukhi.ttf'],
  ],
  NotoSansGujarati: [
    ...nirmala,
    ['KohinoorGujarati.ttc#KohinoorGujarati-Regular', 'KohinoorGujarati.ttc#KohinoorGujarati-Semibold'],
    ...sangam('Gujarati'),
    ['Lohit-Gujarati.ttf'],
  ],
  NotoSansTamil: [...nirmala, ...sangam('Tamil'), ['Lohit-Tamil.ttf']],
  NotoSansTelugu: [
    ...nirmala,
    ['KohinoorTelugu.ttc#KohinoorTelugu-Regular', 'KohinoorTelugu.ttc#KohinoorTelugu-Semibold'],
    ...sangam('Telugu'),
    ['Lohit-Telugu.ttf'],
  ],
  NotoSansKannada: [...nirmala, ...sangam('Kannada'), ['Lohit-Kannada.ttf']],
  NotoSansMalayalam: [...nirmala, ...sangam('Malayalam'), ['Lohit-Malayalam.ttf']],
  NotoSansSinhala: [...nirmala, ...sangam('Sinhala'), ['lklug.ttf']],
  NotoSansThai: [
    leelawadee,
    ['Thonburi.ttc#Thonburi', 'Thonburi.ttc#Thonburi-Bold'],
    ['Loma.otf', 'Loma-Bold.otf'],
    ['Loma.ttf', 'Loma-Bold.ttf'],
  ],
  NotoSansLao: [leelawadee, ['laoui.ttf', 'laouib.ttf'], ['Lao Sangam MN.ttf'], ['Phetsarath_OT.ttf']],
  NotoSansKhmer: [leelawadee, ['khmerui.ttf', 'khmeruib.ttf'], ['Khmer Sangam MN.ttf'], ['KhmerOS.ttf']],
  NotoSansMyanmar: [
    ['mmrtext.ttf', 'mmrtextb.ttf'],
    ...sangam('Myanmar'),
    ['Padauk-Regular.ttf', 'Padauk-Bold.ttf'],
  ],
  NotoSansGeorgian: [segoe, ['SFGeorgian.ttf']],
  NotoSansArmenian: [segoe, ['SFArmenian.ttf'], ['Mshtakan.ttc#Mshtakan', 'Mshtakan.ttc#MshtakanBold']],
  NotoSansEthiopic: [
    ['ebrima.ttf', 'ebrimabd.ttf'],
    ['Kefa.ttc#Kefa-Regular', 'Kefa.ttc#Kefa-Bold'],
    ['AbyssinicaSIL-Regular.ttf'],
  ],
  NotoSansSC: [
    ...notoCjk('SC'),
    ['msyh.ttc#MicrosoftYaHei', 'msyhbd.ttc#MicrosoftYaHei-Bold'],
    ['PingFang.ttc#PingFangSC-Regular', 'PingFang.ttc#PingFangSC-Semibold'],
    ['Hiragino Sans GB.ttc#HiraginoSansGB-W3', 'Hiragino Sans GB.ttc#HiraginoSansGB-W6'],
    ['STHeiti Light.ttc#STHeitiSC-Light', 'STHeiti Medium.ttc#STHeitiSC-Medium'],
    ['simsun.ttc#SimSun'],
    ['wqy-microhei.ttc#WenQuanYiMicroHei'],
    ['wqy-zenhei.ttc#WenQuanYiZenHei'],
  ],
  NotoSansJP: [
    ...notoCjk('JP'),
    ['YuGothM.ttc#YuGothic-Medium', 'YuGothB.ttc#YuGothic-Bold'],
    ['meiryo.ttc#Meiryo', 'meiryob.ttc#Meiryo-Bold'],
    ['ヒラギノ角ゴシック W3.ttc#HiraginoSans-W3', 'ヒラギノ角ゴシック W6.ttc#HiraginoSans-W6'],
    ['msgothic.ttc#MS-PGothic'],
    ['ipaexg.ttf'],
    ['ipagp.ttf'],
    ['TakaoPGothic.ttf'],
  ],
  NotoSansKR: [
    ...notoCjk('KR'),
    ['malgun.ttf', 'malgunbd.ttf'],
    ['AppleSDGothicNeo.ttc#AppleSDGothicNeo-Regular', 'AppleSDGothicNeo.ttc#AppleSDGothicNeo-SemiBold'],
    ['NanumGothic.ttf', 'NanumGothicBold.ttf'],
    ['gulim.ttc#Gulim'],
  ],
  NotoSansSymbols: [['seguisym.ttf'], ['Apple Symbols.ttf'], ['Symbola.ttf']],
  NotoSansSymbols2: [['seguisym.ttf'], ['Apple Symbols.ttf'], ['Symbola.ttf']],
  NotoSansMath: [
    ['cambria.ttc#CambriaMath'],
    ['seguisym.ttf'],
    ['STIXTwoMath.otf'],
    ['Apple Symbols.ttf'],
    ['DejaVuMathTeXGyre.ttf'],
  ],
  // Pictures in one colour: what has them in colours only, or has no outlines, cannot be used.
  NotoEmoji: [['seguisym.ttf'], ['seguiemj.ttf'], ['Apple Symbols.ttf'], ['Symbola.ttf']],
};

const ofEverything: readonly Cuts[] = [
  ['Arial Unicode.ttf'],
  ['ARIALUNI.TTF'],
  ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'],
  ['arial.ttf', 'arialbd.ttf'],
  ['Arial.ttf', 'Arial Bold.ttf'],
  ['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf'],
  ['FreeSans.ttf', 'FreeSansBold.ttf'],
  ['FreeSans.otf', 'FreeSansBold.otf'],
  ['DroidSansFallbackFull.ttf'],
];

/** The fonts of macOS for the scripts of India and its neighbours. */
function sangam(script: string): readonly Cuts[] {
  const [file, face] = [`${script} Sangam MN.ttc`, `${script}SangamMN`];
  return [[`${file}#${face}`, `${file}#${face}-Bold`]];
}

/** Noto's fonts of East Asia, as Linux and Adobe give them. */
function notoCjk(region: 'SC' | 'JP' | 'KR'): readonly Cuts[] {
  const small = region.toLowerCase();
  const [regular, bold] = [`NotoSansCJK${small}-Regular`, `NotoSansCJK${small}-Bold`];
  const [source, code] = ['SourceHanSans', { SC: 'SC', JP: '', KR: 'K' }[region]];
  return [
    [`NotoSansCJK-Regular.ttc#${regular}`, `NotoSansCJK-Bold.ttc#${bold}`],
    [`${regular}.otf`, `${bold}.otf`],
    [`${source}${code}-Regular.otf`, `${source}${code}-Bold.otf`],
  ];
}
