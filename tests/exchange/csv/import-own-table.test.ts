import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../language/index.ts';
import { openFixture } from '../../support/fixture.ts';
import { journeys, remarks, touchpoints } from './imported.ts';

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
