import { slideHeight, slideWidth, titlePlaces } from '../../exchange/deck/plan.ts';
import type { Layouts } from './layouts.ts';
import { type Box, emu } from './units.ts';
import { declaration, vocabularies } from './xml.ts';

const { title, subtitle, content } = titlePlaces;

/** The places of our own layouts. */
export const waymarkLayouts: Layouts = {
  title: {
    title: { type: 'ctrTitle', index: undefined, ...title },
    subtitle: { type: 'subTitle', index: '1', ...subtitle },
  },
  content: {
    title: { type: 'title', index: undefined, ...content },
    subtitle: { type: 'body', index: '1', ...subtitle },
  },
};

/** The master: a title above, room below it, and what PowerPoint's dialogue for headers and footers needs. */
export function waymarkMaster(): string {
  const room = { x: content.x, y: 60, width: content.width, height: 440 };
  const footer = { y: 508, height: 24 };
  const shapes = [
    placeholder(2, 'Title', 'type="title"', content, { anchor: 'ctr' }),
    placeholder(3, 'Text', 'type="body" idx="1"', room),
    placeholder(4, 'Date', 'type="dt" sz="half" idx="2"', { x: 36, width: 216, ...footer }, { size: 9 }),
    placeholder(
      5,
      'Footer',
      'type="ftr" sz="quarter" idx="3"',
      { x: 318, width: 324, ...footer },
      { size: 9 },
    ),
    placeholder(
      6,
      'Slide number',
      'type="sldNum" sz="quarter" idx="4"',
      { x: 708, width: 216, ...footer },
      { size: 9 },
    ),
  ];
  const map =
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
  const layouts =
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId2"/><p:sldLayoutId id="2147483650" r:id="rId1"/></p:sldLayoutIdLst>';
  const background =
    '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
  return part('sldMaster', '', `${slide('', shapes, background)}${map}${layouts}${textStyles()}`);
}

/** The layouts: pptxgenjs makes the first for what has no master of its own. */
export function waymarkLayoutParts(): { readonly content: string; readonly title: string } {
  const inherit = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';
  const only = [placeholder(2, 'Title', 'type="title"')];
  const both = [
    placeholder(2, 'Title', 'type="ctrTitle"', title, { anchor: 'b', size: title.size }),
    placeholder(3, 'Subtitle', 'type="subTitle" idx="1"', subtitle, { size: subtitle.size, isPlain: true }),
  ];
  return {
    content: part('sldLayout', ' type="titleOnly" preserve="1"', `${slide('Title Only', only)}${inherit}`),
    title: part('sldLayout', ' type="title" preserve="1"', `${slide('Title Slide', both)}${inherit}`),
  };
}

function part(name: string, attributes: string, inside: string): string {
  const { a, p, r } = vocabularies;
  return `${declaration}<p:${name} xmlns:a="${a}" xmlns:r="${r}" xmlns:p="${p}"${attributes}>${inside}</p:${name}>`;
}

function slide(name: string, shapes: readonly string[], background = ''): string {
  const called = name === '' ? '' : ` name="${name}"`;
  const group =
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
  return `<p:cSld${called}>${background}<p:spTree>${group}${shapes.join('')}</p:spTree></p:cSld>`;
}

interface Look {
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly size?: number;
  /** Without the bullets that the master's text has. */
  readonly isPlain?: true;
}

function placeholder(id: number, name: string, kind: string, box?: Box, look: Look = {}): string {
  const { anchor, size, isPlain } = look;
  const place =
    box === undefined
      ? ''
      : `<a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const body =
    box === undefined
      ? '<a:bodyPr/>'
      : `<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor ?? 't'}"><a:normAutofit/></a:bodyPr>`;
  const plain = isPlain ? ' marL="0" indent="0"><a:buNone/' : '';
  const style =
    size === undefined
      ? '<a:lstStyle/>'
      : `<a:lstStyle><a:lvl1pPr${plain}><a:defRPr sz="${size * 100}"/></a:lvl1pPr></a:lstStyle>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody>${body}${style}<a:p><a:r><a:rPr lang="en"/><a:t>${name}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

function textStyles(): string {
  const ink = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>';
  const face = (kind: 'mj' | 'mn') =>
    `<a:latin typeface="+${kind}-lt"/><a:ea typeface="+${kind}-ea"/><a:cs typeface="+${kind}-cs"/>`;
  const heading = `<a:lvl1pPr algn="l"><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${content.size * 100}" b="1" kern="1200">${ink}${face('mj')}</a:defRPr></a:lvl1pPr>`;
  const levels = [18, 16, 14, 12, 12].map((size, level) => {
    const margin = emu(18 * (level + 1));
    return `<a:lvl${level + 1}pPr marL="${margin}" indent="${-emu(14)}" algn="l"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="${size * 100}" kern="1200">${ink}${face('mn')}</a:defRPr></a:lvl${level + 1}pPr>`;
  });
  const other = `<a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1800" kern="1200">${ink}${face('mn')}</a:defRPr></a:lvl1pPr>`;
  return `<p:txStyles><p:titleStyle>${heading}</p:titleStyle><p:bodyStyle>${levels.join('')}</p:bodyStyle><p:otherStyle>${other}</p:otherStyle></p:txStyles>`;
}

/** A slide of ours, in PowerPoint's own unit. */
export const waymarkSize = { cx: emu(slideWidth), cy: emu(slideHeight) };
