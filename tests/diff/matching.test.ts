import { describe, expect, it } from 'vitest';
import { checkDiff, diffOf, edited } from '../support/changes.ts';
import { northwind } from './northwind.ts';

describe('what is the same', () => {
  it('is known by its title under another name', () => {
    checkDiff(northwind, northwind.replaceAll('field', 'engineers'), [
      "neutral renamed: The team 'Field Engineering' is named 'engineers' now, it was 'field'.",
    ]);
  });

  it('is known by half of what it says under another name and title', () => {
    const say = (name: string, ...lines: string[]) =>
      `journey j "J"\n  touchpoint ${name}\n${lines.map((it) => `    ${it}\n`).join('')}`;
    checkDiff(
      say('a "A"', 'pain "x"', 'channel web, phone'),
      say('b "B"', 'channel web, phone', 'pain "y"'),
      [
        "neutral renamed: The touchpoint 'B' is named 'b' now, it was 'a', called 'A'.",
        "neutral reworded: The pain of 'B' was 'x', now it is 'y'.",
      ],
    );
    checkDiff(say('a "A"', 'pain "x"', 'channel web'), say('b "B"', 'channel web', 'pain "y"'), [
      "neutral renamed: The touchpoint 'B' is named 'b' now, it was 'a', called 'A'.",
      "neutral reworded: The pain of 'B' was 'x', now it is 'y'.",
    ]);
    checkDiff(
      say('a "A"', 'pain "x"', 'goal "g"', 'channel web'),
      say('b "B"', 'channel web', 'pain "y"', 'goal "h"'),
      [
        "neutral added: The touchpoint 'B' is new in 'J'.",
        "neutral removed: The touchpoint 'A' is gone from 'J'.",
      ],
    );
  });

  it('is known by its name wherever it moves in its journey, and nowhere else', () => {
    checkDiff(
      'journey j\n  stage a\n    touchpoint x\n    touchpoint y\n  stage b\n    touchpoint z\n',
      'journey j\n  stage a\n    touchpoint y\n  stage b\n    touchpoint x\n    touchpoint z\n',
      ["neutral moved: The touchpoint 'x' was in 'a', now it is in 'b'."],
    );
    checkDiff(
      'journey j\n  touchpoint x\n    channel web\njourney k\n  touchpoint y\n',
      'journey j\njourney k\n  touchpoint y\n  touchpoint x\n    channel web\n',
      [
        "neutral removed: The touchpoint 'x' is gone from 'j'.",
        "neutral added: The touchpoint 'x' is new in 'k'.",
      ],
    );
  });

  it('stays where it is when a stage comes or goes around it', () => {
    const parted = edited(northwind, '    touchpoint order', '  stage ask "Ask"\n    touchpoint order');
    checkDiff(northwind, parted, ["neutral added: The stage 'Ask' is new in 'Get online'."]);
    checkDiff(parted, northwind, [
      "neutral removed: The stage 'Ask' is gone from 'Get online', and 1 touchpoint of it stands elsewhere.",
    ]);
  });

  it('moves as a whole: a stage takes its touchpoints along', () => {
    const [choose, install, move] = ['  stage choose', '  stage install', 'journey move'].map((it) =>
      northwind.indexOf(it),
    );
    const swapped =
      northwind.slice(0, choose) +
      northwind.slice(install, move) +
      northwind.slice(choose, install) +
      northwind.slice(move);
    const { changes } = diffOf(northwind, swapped);
    expect(changes.filter(({ code }) => code === 'moved').map(({ element }) => element)).toEqual([
      { kind: 'stage', name: 'install', journey: 'get' },
    ]);
  });

  it('is no duplicate: of two the first counts', () => {
    checkDiff(northwind, `${northwind}promise price "Another"\nteam care "Another"\n`, []);
  });
});

describe('what a reference means', () => {
  it('stays the same when the thing is named by its title, or a built-in channel is declared anew', () => {
    checkDiff(northwind, northwind.replaceAll('owner care', 'owner "Customer Care"'), []);
    checkDiff(northwind, edited(northwind, 'vocabulary\n', 'vocabulary\n  channel web "The site"\n'), [
      "neutral added: The channel 'The site' is new.",
    ]);
  });

  it('may change without a letter: a title that is now that of another', () => {
    const titled = (one: string, other: string) =>
      `team a "${one}"\nteam b "${other}"\njourney j "J"\n  touchpoint x "X"\n    involves "Night"\n`;
    checkDiff(titled('Night', 'Day'), titled('Day', 'Night'), [
      "neutral reworded: The team 'Night' is called 'Day' now.",
      "neutral reworded: The team 'Day' is called 'Night' now.",
      "neutral reworded: 'X' says involves 'Night' now, it said 'Night'.",
    ]);
  });

  it('stays the same where the thing is gone: what went is told, not whoever names it', () => {
    const linked = edited(
      northwind,
      '      delivers online\n',
      '      delivers online\n      leads-to move "later"\n',
    );
    const without = linked.slice(0, linked.indexOf('journey move'));
    checkDiff(linked, without, [
      "risky journey-removed: The journey 'Move home' is gone, with 1 touchpoint.",
    ]);
  });
});

describe('what cannot be read afterwards', () => {
  const unreadable = (piece: string, by: string) => checkDiff(northwind, edited(northwind, piece, by), []);

  it('is not called lost: a line', () => {
    unreadable('      delivers online', '      xyzzy online');
    unreadable('      owner ops\n      delivers', '      owner\n      delivers');
    unreadable('  measure nps target >= 40 actual 41 on 2026-09-30', '  measure nps target >= what');
  });

  it('is not called lost: the lines that an open text takes in', () => {
    unreadable('      owner ops\n      delivers', '      note """\n      owner ops\n      delivers');
  });

  it('is not called removed: an element whose first line is broken', () => {
    unreadable('    touchpoint visit "The engineer comes"', '    qwertz visit "The engineer comes"');
    unreadable('    touchpoint visit "The engineer comes"', '    touchpoint');
    unreadable('journey move "Move home"', 'qwertz move "Move home"');
    unreadable('journey get "Get online"', 'qwertz get "Get online"');
    unreadable('  stage install "Install"', '  qwertz install "Install"');
    unreadable('promise price "A fair price"', 'qwertz price "A fair price"');
    unreadable('    gap 5 days "Waiting"', '    qwertz 5 days "Waiting"');
  });

  it('is read as its fix would leave it, where there is one', () => {
    unreadable('      delivers online', '      delivres online');
    checkDiff(northwind, edited(northwind, '      delivers online', '      explains onlin'), [
      "breaking promise-broken: This breaks the promise 'Online in five days': nothing delivers it any more.",
      "neutral reworded: 'The engineer comes' now says explains 'Online in five days'.",
    ]);
  });

  it('hides nothing else', () => {
    const broken = edited(northwind, '    touchpoint compare', '    what is this\n    touchpoint compare');
    checkDiff(northwind, edited(broken, '      owner ops\n      delivers', '      delivers'), [
      "breaking touchpoint-lost-owner: Nobody owns 'The engineer comes' any more: it was 'Operations'.",
      "risky promise-at-risk: This puts the promise 'Online in five days' at risk: 'The engineer comes' has no owner.",
    ]);
  });
});
