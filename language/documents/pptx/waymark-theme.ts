import { declaration } from './xml.ts';

/**
 * The theme of a deck without a template: the colours of Waymark's light pictures. Calibri stands on every machine with
 * PowerPoint since 2007, LibreOffice has its measures, and it runs narrower than Inter, which plans are measured in: what
 * fits by the plan fits on the slide.
 */
export const waymarkTheme = `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Waymark"><a:themeElements><a:clrScheme name="Waymark">${colours()}</a:clrScheme><a:fontScheme name="Waymark"><a:majorFont>${fonts()}</a:majorFont><a:minorFont>${fonts()}</a:minorFont></a:fontScheme>${formats()}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;

function colours(): string {
  const values = {
    dk1: '1B2430',
    lt1: 'FFFFFF',
    dk2: '55616F',
    lt2: 'EEF2F6',
    accent1: '1F55C0',
    accent2: '0A6B49',
    accent3: 'B26A00',
    accent4: 'A41826',
    accent5: '7335A2',
    accent6: '177383',
    hlink: '1F55C0',
    folHlink: '7335A2',
  };
  return Object.entries(values)
    .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
    .join('');
}

/** Faces that Windows and macOS have for scripts that Calibri lacks. */
function fonts(): string {
  const faces = {
    Jpan: 'Yu Gothic',
    Hang: 'Malgun Gothic',
    Hans: 'Microsoft YaHei',
    Hant: 'Microsoft JhengHei',
    Arab: 'Arial',
    Hebr: 'Arial',
    Thai: 'Leelawadee UI',
    Khmr: 'Leelawadee UI',
    Laoo: 'Leelawadee UI',
    Mymr: 'Myanmar Text',
    Ethi: 'Ebrima',
    Geor: 'Sylfaen',
    Armn: 'Sylfaen',
    ...Object.fromEntries(
      ['Beng', 'Deva', 'Gujr', 'Guru', 'Knda', 'Mlym', 'Orya', 'Sinh', 'Taml', 'Telu'].map((script) => [
        script,
        'Nirmala UI',
      ]),
    ),
  };
  const others = Object.entries(faces).map(
    ([script, face]) => `<a:font script="${script}" typeface="${face}"/>`,
  );
  return `<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>${others.join('')}`;
}

/** Shapes are as their slides say: plain fills, thin lines, no effects. */
function formats(): string {
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const lines = [6350, 12700, 19050].map(
    (width) => `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`,
  );
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `<a:fmtScheme name="Waymark"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${lines.join('')}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;
}
