import { describe, expect, it } from 'vitest';
import { gitRepository } from '../../support/git-repository.ts';
import { filesOf, runCommand } from '../../support/run-cli.ts';

const brand = `team operations "Operations"
  contact "@northwind/operations"
team field "Field"
  part-of operations
team care "Care"
  contact "care@northwind.example, @ana"
team shop "Shop"
  contact "ring 4040"
promise online "Online in five days"
  owner operations
`;
const journey = `journey get-online "Get online"
  owner care
  touchpoint order "Order"
    channel web
    owner shop
    emotion hopeful
  gap 2 days
  touchpoint visit "The engineer comes"
    channel home-visit
    owner field
    delivers online
`;
const files = { 'brand.journey': brand, 'my maps/get online.journey': journey };

describe('Owners are told', () => {
  it('by team, with how to reach each and what it owns', async () => {
    const { out, code } = await gitRepository(files).waymark('owners');

    expect(out).toBe(`\
Care: care@northwind.example, @ana
  my maps/get online.journey: 1 journey

Field: @northwind/operations (Operations)
  my maps/get online.journey: 1 touchpoint

Operations: @northwind/operations
  brand.journey: 1 promise

Shop: ring 4040
  my maps/get online.journey: 1 touchpoint
`);
    expect(code).toBe(0);
  });

  it('by file, as CODEOWNERS has it', async () => {
    const repository = gitRepository(files);
    const expected = `\
/brand.journey @northwind/operations
# /my maps/get online.journey: the contact of 'Shop' is no @handle and no e-mail address: 'ring 4040'.
/my\\ maps/get\\ online.journey care@northwind.example @ana @northwind/operations
`;

    expect((await repository.waymark('owners --format codeowners')).out).toBe(expected);
  });

  it('from the top of the repository, for the files of a folder only', async () => {
    const repository = gitRepository({
      'waymark.json': '{}',
      'brand.journey': brand,
      'maps/a.journey': journey,
    });
    const { out } = await repository.waymark('owners maps --format codeowners');

    expect(out).toMatch(/^\/maps\/a\.journey care@/m);
    expect(out).not.toMatch(/^\/brand/m);
  });

  it('not where there are none', async () => {
    const world = { files: filesOf('//- a.journey\njourney a "A"\n') };

    expect(await runCommand('owners', world)).toEqual({
      code: 0,
      out: '',
      err: 'No team owns anything here.\n',
    });
    expect((await runCommand('owners --format xml', world)).code).toBe(2);
  });
});

describe('A change is for', () => {
  it('those who owned, or own, what changed', async () => {
    const repository = gitRepository(files);
    repository.write({ 'my maps/get online.journey': journey.replace('    owner shop\n', '') });

    expect(await teams(repository, 'HEAD')).toEqual([
      'Care: care@northwind.example, @ana',
      'Shop: ring 4040',
    ]);
  });

  it('those who gave a promise, and those who deliver it', async () => {
    const repository = gitRepository(files);
    repository.write({ 'brand.journey': brand.replace('five days', 'ten days') });

    expect(await teams(repository, 'HEAD')).toEqual([
      'Field: @northwind/operations (Operations)',
      'Operations: @northwind/operations',
    ]);
    const { out } = await repository.waymark('owners --changed HEAD --format codeowners');
    expect(out).toBe('/brand.journey @northwind/operations\n');
  });

  it('all who own something in a journey that goes', async () => {
    const repository = gitRepository(files);
    repository.git('rm', '-q', 'my maps/get online.journey');

    expect(await teams(repository, 'HEAD')).toEqual([
      'Care: care@northwind.example, @ana',
      'Field: @northwind/operations (Operations)',
      'Operations: @northwind/operations',
      'Shop: ring 4040',
    ]);
  });

  it('nobody in particular, where no team answers for it', async () => {
    const repository = gitRepository({ 'a.journey': 'journey a "A"\n  goal "B"\n' });
    repository.write({ 'a.journey': 'journey a "A"\n  goal "C"\n' });

    expect(await teams(repository, 'HEAD')).toEqual(['No team']);
    expect(await repository.waymark('owners --changed HEAD --format codeowners')).toMatchObject({
      code: 0,
      out: '',
    });
    repository.commit();
    expect((await repository.waymark('owners --changed HEAD')).err).toBe('No team is affected.\n');
  });
});

describe('CODEOWNERS holds no line that somebody slipped in', () => {
  it.each([
    ['@ana\u2028* @mallory'],
    ['@ana # fine'],
    ['@ana <script>'],
    ['mailto:ana@northwind.example'],
    ['@'],
    ['ana@northwind'],
  ])('by the contact %j', async (contact) => {
    const { out } = await runCommand('owners --format codeowners', {
      files: filesOf(`//- a.journey\nteam a "A"\n  contact "${contact}"\njourney j "J"\n  owner a\n`),
    });

    expect(out).toMatch(/^# [^\n\u2028]+\n$/);
  });

  it('by the name of a file', async () => {
    const text = 'team a "A"\n  contact "@ana"\njourney j "J"\n  owner a\n';
    const { out } = await runCommand('owners --format codeowners', {
      files: {
        '/maps/a\n* @mallory #.journey': text,
        '/maps/b #*[x].journey': text.replaceAll(' j ', ' k '),
      },
    });

    expect(out).toBe(`\
# /a␊* @mallory #.journey: no line can hold this name.
/b\\ \\#\\*\\[x\\].journey @ana
`);
  });
});

async function teams(repository: ReturnType<typeof gitRepository>, base: string): Promise<string[]> {
  const { out } = await repository.waymark(`owners --changed ${base}`);
  return out.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
}
