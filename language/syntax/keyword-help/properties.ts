import type { BlockKind } from '../keywords.ts';

/** What each property is for, in the order in which blocks list them; once for each kind of block where that differs. */
export const propertyHelp: readonly {
  readonly keyword: string;
  /** The kinds of block that this is said of; all that take the property where there are none. */
  readonly on?: readonly BlockKind[];
  readonly summary: string;
  readonly example: string;
}[] = [
  help('value', 'What the brand stands for.', 'value on-your-side "We act before you have to ask"'),
  help('lead', 'Who leads the team.', 'lead "Ana Ruiz"'),
  help('contact', 'How to reach the team.', 'contact "field desk, 4040"'),
  help('part-of', 'The larger team that this one belongs to.', 'part-of operations'),
  help(
    'status',
    'Whether the promise is a draft, live (unless you say otherwise) or retired.',
    'status draft',
    'promise',
  ),
  help(
    'status',
    'Whether this is the journey as it is, current (unless you say otherwise), or as it shall be, future.',
    'status future',
    'journey',
  ),
  help('said', 'Where customers were told, and when.', 'said "Order page, web site" on 2026-03-01'),
  help('most-valuable', 'The brand stands or falls with these customers.', 'most-valuable'),
  help('for', "Whose journey it is; without this it is everybody's.", 'for maya', 'journey'),
  help('to', 'The personas to whom the promise was made.', 'to maya, henrik'),
  help(
    'channel',
    'Where the touchpoint happens: on the web, by phone, at home.',
    'channel web, app',
    'touchpoint',
  ),
  help(
    'channel',
    'A channel of your own, with the title people read.',
    'channel kiosk-car "Kiosk car"',
    'vocabulary',
  ),
  help(
    'outside',
    'The brand has no hand in this moment, as when friends are asked; say who has, if you like.',
    'outside "Friends, comparison sites"',
  ),
  help('reflects', "The brand's values that the promise springs from.", 'reflects plain-speaking', 'promise'),
  help('owner', 'The one team that minds the relationship with these customers.', 'owner care', 'persona'),
  help('owner', 'The one team that answers for the promise being kept.', 'owner operations', 'promise'),
  help('owner', 'The one team that answers for the journey as a whole.', 'owner care', 'journey'),
  help(
    'owner',
    'The one team that answers for this moment; it is never taken over from the journey.',
    'owner care',
    'touchpoint',
  ),
  help(
    'expects',
    'What these customers count on: promises by name, and in quotes what no promise answers yet.',
    'expects online-in-5-days, "A person answers by the third ring"',
  ),
  help('goal', 'What this customer wants to achieve.', 'goal "Never explain a dropped call"', 'persona'),
  help('goal', 'What the customer wants from the whole journey.', 'goal "Online before Monday"', 'journey'),
  help('goal', 'What the customer wants in this stretch.', 'goal "Be at home only once"', 'stage'),
  help('goal', 'What the customer wants at this moment.', 'goal "Know who is coming"', 'touchpoint'),
  help(
    'quote',
    'What such a customer says, in their own words.',
    'quote "I just want it to work."',
    'persona',
  ),
  help(
    'quote',
    'What the customer says or thinks here, in their own words.',
    'quote "Will they come?"',
    'stage',
    'touchpoint',
  ),
  help('costs', 'What keeping the promise costs, in the currency of its budget.', 'costs 42 EUR'),
  help('budget', 'What keeping the promise may cost; more than that puts it at risk.', 'budget 50 EUR'),
  help(
    'for',
    'Whom this moment is for, where it is not for everybody on the journey.',
    'for maya',
    'touchpoint',
  ),
  help(
    'emotion',
    "How the customer feels here: a word, a score from -2 to +2 if you mean another than the word's own, and why.",
    'emotion relieved +1 "Knows who is coming, and when"',
    'touchpoint',
  ),
  help(
    'emotion',
    'An emotion of your own, with its score from -2 to +2.',
    'emotion overwhelmed -1',
    'vocabulary',
  ),
  help('effort', 'How much trouble it is for the customer: low, medium or high.', 'effort low'),
  help(
    'moment-of-truth',
    'This moment decides what the customer will think of the brand.',
    'moment-of-truth',
  ),
  help('delivers', 'The promises that are kept here.', 'delivers online-in-5-days'),
  help('explains', 'The promises whose terms the customer is told here.', 'explains online-in-5-days'),
  help(
    'reflects',
    "The brand's values that the customer can feel here.",
    'reflects on-your-side',
    'touchpoint',
  ),
  help(
    'acknowledges',
    'How the customer is seen: known, greeted, remembered.',
    'acknowledges "Greets a returning visitor with the plan looked at last time"',
  ),
  help(
    'communicates',
    'How the customer learns what comes next.',
    'communicates "Shows the days after the order"',
  ),
  help(
    'respects',
    "How care is taken with the customer's time, data or safety.",
    'respects "Asks for no card before the address is checked"',
  ),
  help(
    'improved',
    'What got better and when, and for whom: for customer, for efficiency or for both.',
    'improved 2026-05-10 for customer "Customers move their own appointment"',
  ),
  help(
    'measure',
    'A figure that shows whether the promise is kept: its target, its actual and when it was taken.',
    'measure lead-time target <= 5 working days actual 6.5 working days on 2026-09-30',
    'promise',
  ),
  help(
    'measure',
    'A figure that shows how well this goes: its target, its actual and when it was taken.',
    'measure nps target >= 40 actual 31 on 2026-09-30 "Survey a week after install"',
    'journey',
    'stage',
    'touchpoint',
  ),
  help(
    'research',
    'What your picture of this customer rests on.',
    'research "22 interviews" on 2026-02-11',
    'persona',
  ),
  help(
    'research',
    'How you know what customers make of the promise.',
    'research "40 calls" on 2026-04-02',
    'promise',
  ),
  help(
    'research',
    'How you know that it goes like this.',
    'research "9 diaries" on 2026-06-20',
    'journey',
    'touchpoint',
  ),
  help('pain', 'What hurts the customer here.', 'pain "Eleven tariffs that differ in one line"'),
  help(
    'opportunity',
    'What could be done better here, and by which team.',
    'opportunity "Three plans, one table" by care',
  ),
  help('involves', 'Teams that take part beside the owner.', 'involves operations'),
  help('evidence', 'What the customer sees or holds.', 'evidence "Welcome card with a direct number"'),
  help('frontstage', 'What is done in front of the customer.', 'frontstage "Tests the line" by care'),
  help(
    'backstage',
    'What is done where the customer cannot see it.',
    'backstage "Port is activated" by operations',
  ),
  help('system', 'The software or machine that it runs on.', 'system "Workforce planner"'),
  help('takes', 'How long it lasts for the customer.', 'takes 2 hours'),
  help(
    'leads-to',
    'Where the customer goes on, and when: a touchpoint, or another journey.',
    'leads-to day-before-text "When a date is fixed"',
  ),
  help(
    'compares-with',
    'The same journey in another state: as it is and as it shall be, or as planned and as lived.',
    'compares-with get-online-next-year',
  ),
  help('bridged-by', 'Touchpoints that keep the customer company in the wait.', 'bridged-by day-before-text'),
  help('note', 'Whatever else a reader should know.', 'note "Ask Ana before changing this"'),
  help('tag', 'Words of your own to search by.', 'tag pilot, spring-release'),
];

function help(keyword: string, summary: string, example: string, ...on: BlockKind[]) {
  return on.length === 0 ? { keyword, summary, example } : { keyword, on, summary, example };
}
