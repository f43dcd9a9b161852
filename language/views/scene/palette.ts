/** What a colour is for. Drawings name colours by their use; a theme says what they look like. */
export type Colour =
  | 'page'
  | 'card'
  | 'line'
  | 'ink'
  | 'muted'
  | 'good'
  | 'goodSoft'
  | 'risk'
  | 'riskSoft'
  | 'bad'
  | 'badSoft'
  | 'accent'
  | 'accentSoft'
  | 'quiet'
  | 'hatch'
  | 'onStage'
  | 'star'
  | `stage${1 | 2 | 3 | 4}`
  | 'band2'
  | 'band1'
  | 'band0'
  | 'bandLow1'
  | 'bandLow2'
  | TeamColour
  | `${TeamColour}Soft`;

export type TeamColour = `team${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

export type Theme = 'light' | 'dark' | 'contrast' | 'contrastLight';

/** Each colour as `#rrggbb`. */
export type Palette = Readonly<Record<Colour, string>>;
