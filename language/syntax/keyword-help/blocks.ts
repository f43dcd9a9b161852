import type { BlockKind } from '../keywords.ts';

/** What each block is for. The examples are whole: everything that stands in them may stand there. */
export const blockHelp: readonly {
  readonly keyword: BlockKind;
  readonly summary: string;
  readonly example: string;
}[] = [
  {
    keyword: 'brand',
    summary: 'Who makes the promises, and what it stands for; a project has one.',
    example: 'brand northwind "Northwind Fibre"\n  value plain-speaking "We say it plainly"',
  },
  {
    keyword: 'team',
    summary: 'Who can own something: a department, a partner, one person.',
    example: 'team field "Field Engineering"\n  lead "Jonas Lindqvist"',
  },
  {
    keyword: 'persona',
    summary: 'A kind of customer, as your research knows them, and what they expect of you.',
    example: 'persona amina "Amina, runs a bakery"\n  goal "Card payments that never stop"',
  },
  {
    keyword: 'promise',
    summary: 'What the brand said it would do; touchpoints that deliver it keep it.',
    example: 'promise back-in-2-days "Back online in two days"\n  said "Contract, page 2"\n  to maya',
  },
  {
    keyword: 'vocabulary',
    summary: 'Words of your own for channels and emotions, beside the built-in ones.',
    example: 'vocabulary\n  channel harbour-radio "Harbour radio"\n  emotion overwhelmed -1',
  },
  {
    keyword: 'journey',
    summary: 'What a customer goes through, from the first thought to the last, stage by stage.',
    example: 'journey move-home "Move home"\n  for maya\n  stage decide "Decide to move"',
  },
  {
    keyword: 'stage',
    summary: 'A stretch of a journey with one aim, as the customer sees it.',
    example: 'stage install "Get connected"\n  goal "Be at home once, and only once"',
  },
  {
    keyword: 'touchpoint',
    summary: 'One moment in which the customer meets the brand.',
    example: 'touchpoint engineer-visit "The engineer comes"\n  channel home-visit\n  owner care',
  },
  {
    keyword: 'gap',
    summary: 'Time in which the customer waits or is away; its length and its title may be left out.',
    example: 'gap 5 working days "Waiting for the engineer"\n  bridged-by day-before-text',
  },
];
