/** The strokes of an icon on a grid of 24 by 24, as SVG path data of moves, lines, curves and closings only. */
export function iconPaths(name: string): readonly string[] {
  return icons[name] ?? icons.unknown ?? [];
}

/** A circle, as four curves. */
function circle(x: number, y: number, r: number): string {
  const k = Math.round(r * 0.5523 * 100) / 100;
  return (
    `M${x - r} ${y}C${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r}C${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y}` +
    `C${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r}C${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y}Z`
  );
}

function box(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`;
}

const person = [circle(12, 7.5, 3.5), 'M5 21C5 16 8 14 12 14C16 14 19 16 19 21'];

const icons: Readonly<Record<string, readonly string[]>> = {
  unknown: [circle(12, 12, 9)],
  web: [circle(12, 12, 9), 'M3 12L21 12', 'M12 3C8 7 8 17 12 21C16 17 16 7 12 3'],
  app: [box(7, 2.5, 10, 19), 'M11 18L13 18'],
  email: [box(3, 5, 18, 14), 'M3 6L12 13L21 6'],
  phone: [
    'M5 4L9 4L11 9L8.5 10.5C9.5 13 11 14.5 13.5 15.5L15 13L20 15L20 19C20 20 19 21 18 21C10.5 20.5 3.5 13.5 3 6C3 5 4 4 5 4Z',
  ],
  sms: ['M4 4L20 4L20 16L11 16L6 20.5L6 16L4 16Z', 'M8.5 10L8.6 10', 'M12 10L12.1 10', 'M15.5 10L15.6 10'],
  chat: [
    'M3 4L16 4L16 13L9 13L5 16.5L5 13L3 13Z',
    'M19 8.5L21 8.5L21 17.5L19 17.5L19 21L15 17.5L10 17.5L10 16',
  ],
  messaging: ['M3 11.5L21 3L14 21L11 13.5Z', 'M11 13.5L21 3'],
  video: [box(2.5, 6, 13, 12), 'M15.5 10.5L21.5 7L21.5 17L15.5 13.5'],
  social: [
    circle(6, 12, 2.6),
    circle(17.5, 5.5, 2.6),
    circle(17.5, 18.5, 2.6),
    'M8.3 10.8L15.2 6.8',
    'M8.3 13.2L15.2 17.2',
  ],
  store: ['M4 10L4 20.5L20 20.5L20 10', 'M3 9.5L5 3.5L19 3.5L21 9.5Z', 'M10 20.5L10 14.5L14 14.5L14 20.5'],
  branch: [
    'M3 9L12 3L21 9Z',
    'M5 9L5 18',
    'M10 9L10 18',
    'M14 9L14 18',
    'M19 9L19 18',
    'M3 20.5L21 20.5L21 18L3 18Z',
  ],
  'in-person': person,
  kiosk: [box(4, 3, 16, 12), 'M12 15L12 20.5', 'M8 20.5L16 20.5'],
  post: [
    'M3 20L3 10C3 7.5 5 5.5 7.5 5.5C10 5.5 12 7.5 12 10L12 20Z',
    'M7.5 5.5L17 5.5C19.5 5.5 21 7.5 21 10L21 20L12 20',
    'M16 10L16 5.5L18.5 5.5',
  ],
  'home-visit': [
    'M3 11.5L12 3.5L21 11.5',
    'M5.5 9.5L5.5 20.5L18.5 20.5L18.5 9.5',
    'M10 20.5L10 14L14 14L14 20.5',
  ],
  event: [box(3, 5, 18, 16), 'M3 10L21 10', 'M8 2.5L8 7', 'M16 2.5L16 7'],
  product: ['M12 2.5L21 7L21 17L12 21.5L3 17L3 7Z', 'M3 7L12 11.5L21 7', 'M12 11.5L12 21.5'],
  advertising: ['M3 9.5L3 14.5L7 14.5L18 20L18 4L7 9.5Z', 'M7 14.5L8.5 21L11 21L10 16', 'M21 10L21 14'],
  'word-of-mouth': [
    'M6 16L6 20L10 16.5L20.5 16.5L20.5 4L3.5 4L3.5 16Z',
    'M8.5 8.5L15.5 8.5',
    'M8.5 12L13 12',
  ],
  partner: [
    'M9.5 14.5L14.5 9.5',
    'M11 7L14 4C16 2 19 2 20.5 3.5C22 5 22 8 20 10L17 13',
    'M13 17L10 20C8 22 5 22 3.5 20.5C2 19 2 16 4 14L7 11',
  ],
  star: ['M12 2.8L14.8 8.9L21.4 9.6L16.5 14.1L17.9 20.7L12 17.3L6.1 20.7L7.5 14.1L2.6 9.6L9.2 8.9Z'],
  clock: [circle(12, 12, 9), 'M12 7L12 12L15.5 14'],
  people: [
    circle(9, 8, 3.2),
    'M2.5 20C2.5 15.5 5.5 13.5 9 13.5C12.5 13.5 15.5 15.5 15.5 20',
    'M15.5 5C17.5 5 19 6.3 19 8C19 9.7 17.5 11 16 11',
    'M18 14C20.5 14.8 21.5 17 21.5 20',
  ],
};
