import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../language/index.ts';
import { openFixture } from '../../support/fixture.ts';
import { journeys, remarks, touchpoints } from './imported.ts';

describe('a table from a spreadsheet', () => {
  it('becomes a project of one journey a file', () => {
    const table = [
      'Journey;Phase;Step;Channel;Department;Feeling;Rating;Pain points;Ideas',
      'Join;Choose;Compare plans;Web, App;Digital Sales;curious;0;"Eleven tariffs',
      'That differ in one line";Three plans',
      ';;Order;phone;Customer Care;proud;2;;',
      '',
      'Leave;Say goodbye;Call;Phone;Customer Care;gloomy;-1;;',
    ];
    expect(journeys(`\uFEFF${table.join('\r\n')}\r\n`)).toBe(`//- people.journey
team digital-sales "Digital Sales"

team customer-care "Customer Care"
//- join.journey
journey join "Join"

  stage choose "Choose"

    touchpoint compare-plans "Compare plans"
      channel web, app
      owner digital-sales
      emotion curious
      pain "Eleven tariffs"
      pain "That differ in one line"
      opportunity "Three plans"

    touchpoint order "Order"
      channel phone
      owner customer-care
      emotion proud
//- leave.journey
journey leave "Leave"

  stage say-goodbye "Say goodbye"

    touchpoint call "Call"
      channel phone
      owner customer-care
      emotion gloomy
`);
  });

  it.each([[','], [';'], ['\t'], ['|']])('may be separated by %j', (sign) => {
    const table = [
      ['Stage', 'Touchpoint', 'Notes'],
      ['One', 'Visit', 'a, b; c'],
    ];
    const text = table.map((row) => row.map((cell) => `"${cell}"`).join(sign)).join('\n');
    expect(touchpoints(text)).toEqual(['touchpoint visit "Visit"', 'note "a, b; c"']);
  });

  it('is read column by column where its touchpoints stand beside each other', () => {
    const text = 'Stage,Before,,After\nTouchpoint,See ad,Ask friends,Buy\nEmotion,,anxious,\n';
    expect(journeys(text)).toContain(`
  stage before "Before"
    touchpoint see-ad "See ad"

    touchpoint ask-friends "Ask friends"
      emotion anxious

  stage after "After"
    touchpoint buy "Buy"
`);
  });

  it('says how it read each header, and what is left out', () => {
    expect(remarks('How we win,,\n\nPhase,Moment,Budget\nOne,Visit,12\n')).toEqual([
      "1 lost: 'How we win' stands above the headers and is left out.",
      "3 read: 'Phase' is read as 'Stage' (stage).",
      "3 read: 'Moment' is read as 'Touchpoint' (touchpoint).",
      "3 read: 'Budget' is not known, so it is kept in notes: --map 'Budget=COLUMN' says what it is.",
    ]);
    expect(touchpoints('Phase,Moment,Budget\nOne,Visit,12\n')).toContain('note "Budget: 12"');
  });

  it.each([
    ['Touch Points', 'touchpoint'],
    ['TOUCH-POINT', 'touchpoint'],
    ['Kontaktpunkte', 'touchpoint'],
    ['Étape / étapes', 'stage'],
    ['Pain points & problems', 'pain'],
    ['Mood (1-5)', 'emotion'],
    ['Responsible team', 'owner'],
    ['感情', 'emotion'],
    ['Customer Journey', 'journey'],
  ])('understands the header %j', (header, key) => {
    const other = key === 'touchpoint' ? 'Stage' : 'Touchpoint';
    expect(remarks(`${header},${other}\nx,y\n`).join('\n')).toMatch(
      new RegExp(`'${header.replace(/[()]/g, '\\$&')}' is read (?:as it stands|as '.*' \\(${key}\\))`),
    );
  });

  it('takes steps for touchpoints where there are none, and else keeps them', () => {
    expect(touchpoints('Step\nPay\n')).toEqual(['touchpoint pay "Pay"']);
    expect(touchpoints('Step,Touchpoint\nPay,Till\n')).toEqual([
      'touchpoint till "Till"',
      'note "Step: Pay"',
    ]);
  });

  it('keeps what a row says that has no touchpoint, and says so', () => {
    const text = 'Stage,Touchpoint,Pains\nOne,Visit,\n,,Too loud\n';
    expect(journeys(text)).toContain('  stage one "One"\n    note "Pains: Too loud"\n');
    expect(remarks(text)).toContain(
      "3 read: This row has no touchpoint: what it says is kept in notes of the stage 'One'.",
    );
  });

  it('leaves out what only counts the rows, and says so', () => {
    expect(touchpoints('#,Step\n1,Pay\n2,Go\n')).toEqual(['touchpoint pay "Pay"', 'touchpoint go "Go"']);
    expect(remarks('#,Step\n1,Pay\n2,Go\n')[0]).toBe("1 lost: '#' only counts the rows and is left out.");
    expect(touchpoints('#,Step\n1,Pay\n1,Go\n')).toContain('note "#: 1"');
  });

  it('finds one owner among several teams', () => {
    const text = 'Touchpoint,Owner\nVisit,"Care, Sales / Field"\n';
    expect(touchpoints(text)).toEqual(expect.arrayContaining(['owner care', 'involves sales, field']));
  });

  it('knows channels by other words', () => {
    const text = 'Touchpoint,Channel\nVisit,Website / Phone call / Smoke signs\n';
    expect(touchpoints(text)).toContain('channel web, phone, smoke-signs');
    expect(remarks(text)).toContain("2 read: The channel 'Phone call' is read as 'phone'.");
  });

  it('knows whose journey it is', () => {
    const text = 'Touchpoint,Persona\nVisit,Maya\nCall,"Maya, Henrik"\n';
    expect(journeys(text)).toContain('  for maya, henrik\n');
    expect(touchpoints(text).filter((line) => line.startsWith('for'))).toEqual([
      'for maya, henrik',
      'for maya',
    ]);
  });

  it('gives every touchpoint a name of its own', () => {
    expect(touchpoints('Touchpoint\nVisit\nVISIT\n訪問\n!!!\n')).toEqual([
      'touchpoint visit "Visit"',
      'touchpoint visit-2 "VISIT"',
      'touchpoint 訪問',
      'touchpoint touchpoint "!!!"',
    ]);
  });

  it('understands waits', () => {
    const text =
      'Touchpoint,Wait before\nVisit,5 working days: for the engineer\nCall,until somebody calls\n';
    expect(touchpoints(text).filter((line) => line.startsWith('gap'))).toEqual([
      'gap 5 working days "for the engineer"',
      'gap "until somebody calls"',
    ]);
  });
});

describe('an import into a project', () => {
  it('declares nothing again and takes no name', () => {
    const { facts } = openFixture('//- a.journey\nteam care "Customer Care"\njourney table "T"\n');
    const made = importFiles(
      'csv',
      [{ name: 'table.csv', text: 'Touchpoint,Owner\nVisit,Customer Care\n' }],
      {
        project: facts,
        hasFile: (name) => name === 'table',
      },
    );
    expect('files' in made ? made.files : made).toEqual([
      { name: 'table-2.journey', text: expect.stringContaining('journey table-2 "table"') },
    ]);
    expect(JSON.stringify(made)).toContain('owner care');
  });
});
