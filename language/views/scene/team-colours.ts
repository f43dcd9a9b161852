import type { Colour, Palette, TeamColour } from './palette.ts';

/** A project with more teams than this begins again at the first colour. */
const teamColourCount = 8;

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

/** The entries of a palette for teams, from eight colours for text and eight that they stand on. */
export function teams(inks: readonly string[], softs: readonly string[]): Pick<Palette, TeamRoles & Colour> {
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
