import type { Colour, Palette, TeamColour, Theme } from './palette.ts';

/**
 * The colours of every theme. Each text colour has a contrast of at least 4.5 to 1 on what it stands on, 7 to 1 in the
 * contrast themes, and those that say good and bad differ in lightness too; a test computes both.
 */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    page: '#ffffff',
    card: '#ffffff',
    line: '#d7dee6',
    ink: '#1b2430',
    muted: '#55616f',
    good: '#0a6b49',
    goodSoft: '#e2f4eb',
    risk: '#8a5200',
    riskSoft: '#fdf1dd',
    bad: '#b3201b',
    badSoft: '#fdeae8',
    accent: '#1f55c0',
    accentSoft: '#e7eefc',
    quiet: '#eef2f6',
    hatch: '#c9d2dc',
    onStage: '#ffffff',
    star: '#9a6200',
    stage1: '#2d5fd0',
    stage2: '#4b54c2',
    stage3: '#6a48b4',
    stage4: '#8a3ea4',
    band2: '#e2f4eb',
    band1: '#f0f9f4',
    band0: '#f6f8fa',
    bandLow1: '#fdf4f1',
    bandLow2: '#fce7e4',
    ...teams(
      ['#1f55c0', '#0a6b49', '#9a4300', '#7335a2', '#0a6673', '#a1236a', '#5a6000', '#46566a'],
      ['#e7eefc', '#e2f4eb', '#fcefe2', '#f3eafa', '#e1f2f4', '#fbe8f2', '#f1f3da', '#e9edf2'],
    ),
  },
  dark: {
    page: '#16191f',
    card: '#1f242c',
    line: '#3a4451',
    ink: '#eef2f6',
    muted: '#aeb9c6',
    good: '#63d8a4',
    goodSoft: '#17372b',
    risk: '#f2bb62',
    riskSoft: '#3a2c14',
    bad: '#ff968d',
    badSoft: '#43201e',
    accent: '#92b8ff',
    accentSoft: '#1d2d4d',
    quiet: '#262d37',
    hatch: '#404b59',
    onStage: '#ffffff',
    star: '#f2c04c',
    stage1: '#2a57b8',
    stage2: '#4a52b0',
    stage3: '#6747a6',
    stage4: '#833c98',
    band2: '#17352a',
    band1: '#1a2a26',
    band0: '#1d222a',
    bandLow1: '#2b2222',
    bandLow2: '#3b2221',
    ...teams(
      ['#92b8ff', '#63d8a4', '#f7a866', '#cfa4f5', '#68d0de', '#f79ac8', '#ccd35e', '#b6c3d3'],
      ['#1d2d4d', '#17372b', '#40280f', '#33234a', '#113339', '#43203a', '#313413', '#2c343f'],
    ),
  },
  contrast: {
    page: '#000000',
    card: '#000000',
    line: '#8a97a6',
    ink: '#ffffff',
    muted: '#e3e8ee',
    good: '#6cf0b4',
    goodSoft: '#001b10',
    risk: '#ffd37a',
    riskSoft: '#1d1400',
    bad: '#ffb0a8',
    badSoft: '#2a0806',
    accent: '#a9c8ff',
    accentSoft: '#041233',
    quiet: '#101418',
    hatch: '#73808f',
    onStage: '#ffffff',
    star: '#ffd95e',
    stage1: '#123f96',
    stage2: '#343b94',
    stage3: '#50318c',
    stage4: '#692a7d',
    band2: '#001b10',
    band1: '#000f09',
    band0: '#000000',
    bandLow1: '#140403',
    bandLow2: '#2a0806',
    ...teams(
      ['#a9c8ff', '#6cf0b4', '#ffbb80', '#dfbcff', '#7fe6f2', '#ffb3d9', '#e2e975', '#d3dce6'],
      ['#041233', '#001b10', '#241200', '#1b0b2c', '#001a1f', '#2a0a1e', '#191b00', '#14191f'],
    ),
  },
  contrastLight: {
    page: '#ffffff',
    card: '#ffffff',
    line: '#5b6672',
    ink: '#000000',
    muted: '#333c46',
    good: '#00472d',
    goodSoft: '#eefaf4',
    risk: '#5a3500',
    riskSoft: '#fff8ea',
    bad: '#7d0f0b',
    badSoft: '#fff3f2',
    accent: '#0f3580',
    accentSoft: '#f1f5ff',
    quiet: '#f4f6f8',
    hatch: '#8b97a4',
    onStage: '#ffffff',
    star: '#5a3900',
    stage1: '#123f96',
    stage2: '#343b94',
    stage3: '#50318c',
    stage4: '#692a7d',
    band2: '#eefaf4',
    band1: '#f6fcf9',
    band0: '#ffffff',
    bandLow1: '#fff8f6',
    bandLow2: '#fff0ee',
    ...teams(
      ['#0f3580', '#00472d', '#662c00', '#4d1f70', '#00434c', '#6d1145', '#3c4000', '#28333f'],
      ['#f1f5ff', '#eefaf4', '#fff6ee', '#f9f4fd', '#effafb', '#fdf3f8', '#f9fae9', '#f4f6f8'],
    ),
  },
};

/** How many colours there are for teams; a project with more teams begins again at the first. */
export const teamColourCount = 8;

/** The colour of a team by its place among the project's teams, from 0. */
export function teamColour(place: number): TeamColour {
  const names: readonly TeamColour[] = [
    'team1',
    'team2',
    'team3',
    'team4',
    'team5',
    'team6',
    'team7',
    'team8',
  ];
  return names[place % teamColourCount] ?? 'team8';
}

type TeamRoles = TeamColour | `${TeamColour}Soft`;

function teams(inks: readonly string[], softs: readonly string[]): Pick<Palette, TeamRoles & Colour> {
  const ink = (place: number) => inks[place] ?? '';
  const soft = (place: number) => softs[place] ?? '';
  return {
    team1: ink(0),
    team2: ink(1),
    team3: ink(2),
    team4: ink(3),
    team5: ink(4),
    team6: ink(5),
    team7: ink(6),
    team8: ink(7),
    team1Soft: soft(0),
    team2Soft: soft(1),
    team3Soft: soft(2),
    team4Soft: soft(3),
    team5Soft: soft(4),
    team6Soft: soft(5),
    team7Soft: soft(6),
    team8Soft: soft(7),
  };
}
