import { describe, expect, it } from 'vitest';
import { checks, languageMistakes, type Rules } from '../../language/index.ts';
import { readSettings } from '../../server/workspace/files/index.ts';
import { memoryFileSource } from '../support/memory-file-source.ts';

/** What the sound rule beside a broken one comes to: nothing that is broken takes it along. */
const sound = { 'touchpoint-without-owner': { severity: 'hint', options: {} } } as const;

describe('the rules of a project', () => {
  it.each(['off', 'hint', 'info', 'warning', 'error'])('say how severe a check is: %s', (severity) => {
    checkRules(`{ "promise-undelivered": "${severity}" }`, {
      'promise-undelivered': { severity, options: {} },
    } as Rules);
  });

  it('set options, as many as they name', () => {
    checkRules('{ "journey-without-peak": ["off", {}], "improvement-stale": ["info", { "months": 0 }] }', {
      'journey-without-peak': { severity: 'off', options: {} },
      'improvement-stale': { severity: 'info', options: { months: 0 } },
    });
    checkRules('{ "improvement-stale": ["error", { "touchpoints": 5, "months": 1e1 }] }', {
      'improvement-stale': { severity: 'error', options: { touchpoints: 5, months: 10 } },
    });
  });

  it.each(checks)('set the options that $code has', ({ code, options }) => {
    const set = Object.fromEntries(Object.entries(options).map(([name, usual]) => [name, usual + 1]));
    checkRules(JSON.stringify({ [code]: ['warning', set] }), {
      [code]: { severity: 'warning', options: set },
    });
  });

  it.each(languageMistakes)('cannot switch off $code, which is no check', ({ code }) => {
    checkBroken(`"${code}": "off"`, [
      `"${code}": '${code}' is a mistake of the text itself and cannot be switched off: leave it out here.`,
    ]);
  });

  it.each([
    [
      'a misspelt check',
      '"promise-undelivrd": "off"',
      `"promise-undelivrd": There is no check 'promise-undelivrd': did you mean 'promise-undelivered'?`,
    ],
    [
      'a check that is none',
      '"colours": "off"',
      `"colours": There is no check 'colours': docs/checks.md lists them all.`,
    ],
    [
      'a name that every object has',
      '"constructor": "off"',
      `"constructor": There is no check 'constructor': docs/checks.md lists them all.`,
    ],
    [
      'a misspelt severity',
      '"promise-undelivered": "eror"',
      `"eror": 'eror' is no severity: did you mean 'error'?`,
    ],
    [
      'another severity',
      '"promise-undelivered": "fatal"',
      `"fatal": 'fatal' is no severity: there are 'off', 'hint', 'info', 'warning' and 'error'.`,
    ],
    [
      'a number for a severity',
      '"promise-undelivered": 2',
      `2: A severity stands in double quotes: there are 'off', 'hint', 'info', 'warning' and 'error'.`,
    ],
    [
      'braces for a severity',
      '"promise-undelivered": { "severity": "off" }',
      `{ "severity": "off" }: 'promise-undelivered' takes a severity: write "warning".`,
    ],
    [
      'brackets around a severity alone',
      '"journey-without-peak": ["off"]',
      `["off"]: 'journey-without-peak' takes a severity, or a severity and options in brackets: write "warning" or ["warning", { "touchpoints": 3 }].`,
    ],
    [
      'something behind the options',
      '"research-stale": ["off", {}, {}]',
      `["off", {}, {}]: 'research-stale' takes a severity, or a severity and options in brackets: write "warning" or ["warning", { "months": 12 }].`,
    ],
    [
      'one check twice',
      '"touchpoint-without-owner": "off"',
      `"touchpoint-without-owner": 'touchpoint-without-owner' is set twice: keep one of the two.`,
    ],
  ])('point at %s', (_, rule, expected) => {
    checkBroken(rule, [expected]);
  });

  it.each([
    ['half a number', '{ "months": 1.5 }', `1.5: 'months' is a whole number from 0: write 12.`],
    ['less than nothing', '{ "months": -1 }', `-1: 'months' is a whole number from 0: write 12.`],
    ['a number in quotes', '{ "months": "6" }', `"6": 'months' is a whole number from 0: write 12.`],
    [
      'a number that is too large',
      '{ "months": 1e99 }',
      `1e99: 'months' is a whole number from 0: write 12.`,
    ],
    [
      'a misspelt option',
      '{ "month": 6 }',
      `"month": 'improvement-stale' has no option 'month': did you mean 'months'?`,
    ],
    [
      'no option',
      '{ "days": 6 }',
      `"days": 'improvement-stale' has no option 'days': there are 'months' and 'touchpoints'.`,
    ],
    [
      'a name that every object has',
      '{ "toString": 6 }',
      `"toString": 'improvement-stale' has no option 'toString': there are 'months' and 'touchpoints'.`,
    ],
  ])('point at %s among the options and keep the rest', (_, options, expected) => {
    const more = options.replace(' }', ', "touchpoints": 4 }');
    const rules = { 'improvement-stale': { severity: 'error', options: { touchpoints: 4 } } } as const;
    checkRules(`{ "improvement-stale": ["error", ${more}] }`, rules, [expected]);
  });

  it('keep sound options beside a broken severity', () => {
    checkRules(
      '{ "research-stale": ["often", { "months": 6 }] }',
      { 'research-stale': { options: { months: 6 } } },
      [`"often": 'often' is no severity: there are 'off', 'hint', 'info', 'warning' and 'error'.`],
    );
  });

  it('keep a sound severity beside broken options', () => {
    checkRules('{ "research-stale": ["off", 3] }', { 'research-stale': { severity: 'off', options: {} } }, [
      `3: 'research-stale' takes a severity, or a severity and options in brackets: write "warning" or ["warning", { "months": 12 }].`,
    ]);
  });

  it('say when a check has no options', () => {
    checkRules(
      '{ "promise-undelivered": ["error", { "days": 2 }] }',
      { 'promise-undelivered': { severity: 'error', options: {} } },
      [`"days": 'promise-undelivered' has no options: leave 'days' out.`],
    );
  });

  it('stand in braces', () => {
    checkRules('["promise-undelivered"]', {}, [
      `["promise-undelivered"]: 'rules' holds checks and their severities in braces: write { "touchpoint-without-owner": "warning" }.`,
    ]);
  });
});

/** A broken rule is reported, and the sound one before it counts. */
function checkBroken(rule: string, expected: readonly string[]): void {
  checkRules(`{ "touchpoint-without-owner": "hint", ${rule} }`, sound, expected);
}

/** Each expected problem is the text it stands at, a colon, and its message. */
function checkRules(written: string, rules: Rules, expected: readonly string[] = []): void {
  const text = `{ "rules": ${written}, "exclude": ["old"] }`;
  const settings = readSettings(memoryFileSource({ '/maps/waymark.json': text }), '/maps');
  const problems = settings.problems.map(
    ({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`,
  );
  expect(problems).toEqual(expected);
  expect(settings.rules).toEqual(rules);
  expect(settings.exclude).toEqual(['old']);
}
