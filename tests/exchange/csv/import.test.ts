import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFiles, openProject } from '../../../language/index.ts';
import { attacks, dangerousPieces } from '../../support/dangerous-text.ts';
import { openFixture, today } from '../../support/fixture.ts';
import { languageMistakesIn } from './language-mistakes-in.ts';

const numRuns = Number(process.env.WAYMARK_RUNS ?? 150);

interface Run {
  readonly map?: Readonly<Record<string, string>>;
  readonly name?: string;
}

function imported(text: string, { map = {}, name = 'table.csv' }: Run = {}) {
  return importFiles('csv', [{ name, text }], { map: new Map(Object.entries(map)) });
}

/** All files of an import, one after the other. */
function journeys(text: string, run: Run = {}): string {
  const made = imported(text, run);
  if ('refused' in made) return `refused: ${made.refused}`;
  return made.files.map((file) => `//- ${file.name}\n${file.text}`).join('');
}

function remarks(text: string, run: Run = {}): string[] {
  const made = imported(text, run);
  if ('refused' in made) return [`refused: ${made.refused}`];
  return made.remarks.map(({ line, kind, message }) => `${line} ${kind}: ${message}`);
}

/** Only what makes up the touchpoints. */
function touchpoints(text: string, run: Run = {}): string[] {
  const lines = journeys(text, run)
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line !== '' && !/^(?:\/\/-|journey |stage )/.test(line));
}

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

describe('a table of our own', () => {
  const head =
    'Journey;Stage;Touchpoint;Owner;Score;Touchpoint name;Touchpoint details;Stage details;Journey details;Project details';

  it('takes edits, also from a spreadsheet that writes semicolons', () => {
    const details = '"journey join ""Join""\n  owner care";"team care ""Customer Care"""';
    const text = `${head}\nJoin us;One;Visit;Customer Care;-1;visit;;;${details}\n;;New one;Sales;1;;;;;\n`;
    expect(journeys(text)).toBe(`//- people.journey
team care "Customer Care"

team sales "Sales"
//- join-us.journey
journey join-us "Join us"
  owner care

  stage one "One"

    touchpoint visit "Visit"
      owner care
      emotion -1

    touchpoint new-one "New one"
      owner sales
      emotion +1
`);
    expect(remarks(text)).toEqual([]);
  });

  it('says what is wrong with its details', () => {
    expect(remarks(`${head}\nJoin;One;Visit;;;visit;pian "x";;;\n`)).toEqual([
      "2 lost: In 'Touchpoint details': There is no keyword 'pian': did you mean 'pain'?",
    ]);
  });

  it('keeps what leads to a journey that did not come along', () => {
    const text = `${head}\nJoin;One;Visit;;;visit;leads-to leave;;;\n`;
    expect(touchpoints(text)).toEqual(['touchpoint visit "Visit"', 'note "leads-to leave"']);
    expect(remarks(text)).toEqual(["2 read: 'leads-to leave' leads nowhere here: it is kept as a note."]);
  });

  it('keeps as a note what stands for nothing of its kind, whatever else bears that name', () => {
    const project = openFixture('brand nw').facts;
    const made = importFiles('csv', [{ name: 'table.csv', text: 'Touchpoint,Reflect\nVisit,Messaging\n' }], {
      project,
    });
    expect('files' in made && made.files.at(-1)?.text).toContain('note "reflects messaging"');
  });

  it('writes such notes where notes usually stand', () => {
    const project = openFixture('brand nw').facts;
    const text = 'Touchpoint,Reflect,Acknowledge\nVisit,d,By name\n';
    const made = importFiles('csv', [{ name: 'table.csv', text }], { project });
    expect('files' in made && made.files.at(-1)?.text).toBe(`journey table

  touchpoint visit "Visit"
    acknowledges "By name"
    note "reflects d"
`);
  });
});

describe('feelings of a table', () => {
  const felt = (...cells: string[]) =>
    touchpoints(`Touchpoint\tEmotion\tScore\n${cells.map((cell) => `x\t${cell}`).join('\n')}\n`).filter(
      (line) => /^(?:emotion|note)/.test(line),
    );

  it.each([
    ['1', '2', '3', '4', '5', 'emotion -2|emotion -1|emotion 0|emotion +1|emotion +2'],
    ['0', '2', '5', '8', '10', 'emotion -2|emotion -1|emotion 0|emotion +1|emotion +2'],
    ['-2', '-1', '0', '1', '2', 'emotion -2|emotion -1|emotion 0|emotion +1|emotion +2'],
    ['-5', '-3', '0', '2,5', '5', 'emotion -2|emotion -1|emotion 0|emotion +1|emotion +2'],
    ['1/5', '20%', '50 %', '4 of 5', '5/5', 'emotion -2|emotion -1|emotion 0|emotion +1|emotion +2'],
  ])('may be on the scale of %s, %s, %s, %s, %s', (a, b, c, d, e, expected) => {
    expect(felt(...[a, b, c, d, e].map((score) => `\t${score}`)).join('|')).toBe(expected);
  });

  it('says on which scale it read them', () => {
    expect(remarks('Touchpoint,Rating\na,5\nb,1\n')).toContain(
      "1 read: The scores of 'Rating' go from 1 to 5: they are read as -2 to +2.",
    );
  });

  it.each([
    ['positive', 'emotion +1'],
    ['😡', 'emotion -2'],
    ['☺️', 'emotion +1'],
    ['very bad', 'emotion -2 "very bad"'],
    ['Relieved', 'emotion relieved'],
    ['Feels anxious about the price', 'emotion anxious "Feels anxious about the price"'],
    ['kribbelig\t1', 'emotion kribbelig'],
    ['not happy at all', 'note "Emotion: not happy at all"'],
  ])('%j becomes %s', (cell, expected) => {
    expect(felt(cell)).toContain(expected);
  });

  it('joins a new word and its score to the vocabulary', () => {
    expect(journeys('Touchpoint,Emotion,Score\nVisit,kribbelig,1\n')).toContain(
      'vocabulary\n  emotion kribbelig +1\n',
    );
  });
});

describe('headers that a person maps', () => {
  it('win over what is guessed', () => {
    const map = { Wo: 'touchpoint', stage: 'ignore', Was: 'Pains' };
    expect(touchpoints('Wo,Stage,Was\nSchalter,x,laut\n', { map })).toEqual([
      'touchpoint schalter "Schalter"',
      'pain "laut"',
    ]);
  });

  it.each([
    [
      'Wo,Was\na,b\n',
      {},
      /^No column tells the touchpoints: say which with --map 'HEADER=touchpoint'\. The headers are 'Wo', 'Was'; columns are journey, stage, /,
    ],
    ['Step\na\n', { Wo: 'owner' }, /^There is no header 'Wo': the headers are 'Step'\.$/],
    ['Step\na\n', { Step: 'wo' }, /^'wo' is no column: there are journey, stage, /],
    ['', {}, /^The table is empty\.$/],
    ['Step\n', {}, /^The table has a head and no touchpoints below it\.$/],
  ])('%j with %j is refused', (text, map, reason) => {
    const made = imported(text, { map });
    expect('refused' in made ? made.refused : '').toMatch(reason);
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

describe('a table of our own that comes into a project', () => {
  it('leaves what the project knows to it, and says so', () => {
    const { facts } = openFixture('//- a.journey\nbrand b "B"\nteam care "Customer Care"\n');
    const details = '"brand x ""X""\nteam care ""Care""\nteam sales ""Sales"""';
    const head = 'Touchpoint,Touchpoint name,Owner,Journey details,Project details';
    const made = importFiles(
      'csv',
      [{ name: 't.csv', text: `${head}\nVisit,visit,Customer Care,,${details}\n` }],
      {
        project: facts,
      },
    );
    expect('files' in made ? made : {}).toMatchObject({
      files: [
        { name: 'people.journey', text: 'team sales "Sales"\n' },
        { name: 't.journey', text: expect.stringContaining('owner care') },
      ],
      remarks: [
        {
          kind: 'lost',
          message:
            "The project knows these already, so what the table tells of them is left out: 'X', 'Care'.",
        },
      ],
    });
  });
});

describe('any table', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      ...dangerousPieces,
      ...attacks,
      '',
      'Touchpoint',
      'Emotion',
      '-1',
      '3 days',
      'owner care',
      '"""',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const headers = fc.constantFrom(
    ...[
      'Touchpoint',
      'Stage',
      'Journey',
      'Emotion',
      'Score',
      'Why',
      'Owner',
      'Channels',
      'Wait before',
      'Measures',
    ],
    ...[
      'Leads to',
      'Takes',
      'Tags',
      'Delivers',
      'Reflects',
      'Persona',
      'Other',
      'Project details',
      'Stage details',
    ],
    ...['Touchpoint details', 'Journey details', 'Touchpoint name', 'Stage name', 'Opportunities', 'Outside'],
  );
  const table = fc
    .tuple(
      fc.uniqueArray(headers, { minLength: 3 }),
      fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 6 }),
    )
    .map(([head, rows]) =>
      [['Touchpoint', ...head.filter((it) => it !== 'Touchpoint')], ...rows.map((row) => ['Visit', ...row])]
        .map((row) => row.map((it) => `"${it.replaceAll('"', '""')}"`).join(','))
        .join('\r\n'),
    );

  it('gives journeys without mistakes', () => {
    fc.assert(
      fc.property(table, (text) => {
        const made = imported(text);
        const files = 'files' in made ? made.files : [];
        const { snapshot } = openProject({ today }).update(
          files.map((it) => ({ uri: it.name, text: it.text })),
        );
        expect({ text, mistakes: languageMistakesIn(snapshot) }).toEqual({ text, mistakes: [] });
      }),
      { numRuns },
    );
  });

  it('is read or refused, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(cell).map((it) => it.join(',\n"')),
        ),
        (text) => {
          const made = imported(`Touchpoint,x\n${text}`);
          expect('files' in made ? made.files.length > 0 : made.refused !== '').toBe(true);
        },
      ),
      { numRuns },
    );
  });
});
