import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { defused, refused } from '../../../language/exchange/csv/defuse.ts';
import { dangerousPieces } from '../../support/dangerous-text.ts';
import { filesOf, runCommand } from '../../support/run-cli.ts';

const numRuns = Number(process.env.WAYMARK_RUNS ?? 500);

const files = filesOf(`
//- brand.journey
team care "=HYPERLINK(""x"")"
team field "Field"
promise fast "Fast, and fair"
journey wait "Nothing yet"
//- a.journey
journey join "Join"
  owner care
  gap 3 days "Nothing happens"
  touchpoint order "+49 30 1234"
    channel web, phone
    owner care
    involves field
    emotion furious "@home"
    delivers fast
    pain "-1"
    pain "- bullet"
    opportunity "Ask less" by field
    gap 2 hours
  stage after "After"
    touchpoint visit "Visit"
      emotion calm +1
      note "over"
`);

async function exported(): Promise<string> {
  const { out, code } = await runCommand('export --format csv', { files });
  expect(code).toBe(0);
  return out;
}

/** The rows as another program reads them, by their headers. */
async function rows(): Promise<Record<string, string>[]> {
  const text = (await exported()).slice(1);
  return papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe('waymark export --format csv', () => {
  it('is a table as spreadsheets want it', async () => {
    const text = await exported();
    expect(text.startsWith('\uFEFFJourney,Stage,Wait before,Touchpoint,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const { data, errors } = papa.parse<string[]>(text.slice(1), { newline: '\r\n', delimiter: ',' });
    expect(errors).toEqual([]);
    // The last line ends, so an empty row comes behind it.
    expect(new Set(data.slice(0, -1).map((row) => row.length))).toEqual(new Set([42]));
  });

  it('has one row a touchpoint, in words that people read', async () => {
    const [order, visit, ...others] = await rows();
    expect(others).toEqual([]);
    expect(order).toMatchObject({
      Journey: 'Join',
      Stage: '',
      'Wait before': 'gap 3 days "Nothing happens"',
      'Wait after': 'gap 2 hours',
      Touchpoint: "'+49 30 1234",
      Channels: 'Web, Phone',
      Involves: 'Field',
      Emotion: 'furious',
      Score: '-2',
      Why: "'@home",
      Delivers: 'fast',
      Opportunities: 'Ask less [Field]',
      'Touchpoint name': 'order',
    });
    expect(visit).toMatchObject({ Stage: 'After', Score: '1', 'Journey details': '', 'Project details': '' });
  });

  it('says in the details what no column holds', async () => {
    const [order] = await rows();
    expect(order).toMatchObject({
      Pains: '',
      'Touchpoint details': 'pain "-1"\npain "- bullet"',
      'Journey details': 'journey join "Join"\n  owner care',
    });
    expect(order?.['Project details']).toMatch(
      /^team care [\s\S]*promise fast [\s\S]*journey wait "Nothing yet"$/,
    );
  });
});

describe('a cell', () => {
  const start = fc.constantFrom(
    ...'=+-@＝＋－＠',
    '\t',
    '\r',
    '\n',
    "'",
    ' ',
    '\u00a0',
    '\u200b',
    '\uFEFF',
    '\0',
  );
  const text = fc
    .tuple(
      fc.array(start, { maxLength: 4 }),
      fc.oneof(fc.constantFrom(...dangerousPieces, '1', '1+1'), fc.string()),
    )
    .map(([before, rest]) => before.join('') + rest);

  it('is no formula', () => {
    fc.assert(
      fc.property(text, (written) => {
        const cell = defused(written);
        const isNumber = /^[+-]?\d+(\.\d+)?$/.test(cell);
        expect(isNumber || !/^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell)).toBe(true);
      }),
      { numRuns },
    );
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(refused(defused(written))).toBe(written);
      }),
      { numRuns },
    );
  });

  it.each([
    ['-1', '-1'],
    ['+2.5', '+2.5'],
    ['=1', "'=1"],
    ["'=1", "''=1"],
    ["it's", "it's"],
    ["'quoted'", "'quoted'"],
  ])('%j is written %j', (written, cell) => {
    expect(defused(written)).toBe(cell);
  });
});
