import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { fileAddress, folderAddress } from '../../cli/output/file-address.ts';
import { checks, languageMistakes } from '../../language/index.ts';
import { version } from '../../package.json';
import { dangerousPieces } from '../support/dangerous-text.ts';
import { onlyChecks } from '../support/only-checks.ts';
import { filesOf, runCommand } from '../support/run-cli.ts';

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isSarif = ajv.compile(schema);

const settings = onlyChecks(['promise-undelivered', 'touchpoint-without-owner', 'no-most-valuable-persona']);
const project = filesOf(`
//- waymark.json
${settings}
//- brand.journey
team care "Customer Care"
persona maya "Maya"
persona ole "Ole"
team care "Care again"
//- sub/å b.journey
journey get-online "Order"
  touchpoint visit "🧭 来" # a comment
`);

describe('waymark check --format sarif', () => {
  it('puts every problem at its place, with its rule and its way out', async () => {
    const { run, code } = await check(project);
    const [duplicate, persona, visit] = run.results;
    expect(run.results.map((it) => [it.ruleId, it.level])).toEqual([
      ['no-most-valuable-persona', 'note'],
      ['duplicate-name', 'error'],
      ['touchpoint-without-owner', 'error'],
    ]);
    expect(run.results.map(({ ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id)).toEqual(
      run.results.map(({ ruleId }) => ruleId),
    );
    expect(duplicate?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'brand.journey', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 13 },
        },
      },
    ]);
    expect(persona?.relatedLocations).toMatchObject([
      {
        id: 1,
        physicalLocation: { region: { startLine: 1, startColumn: 6 } },
        message: { text: expect.any(String) },
      },
    ]);
    expect(visit?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('sub/%C3%A5%20b.journey');
    expect(visit?.message.text).toContain("'🧭 来'");
    expect(visit?.fixes).toEqual([
      {
        description: { text: "Make 'Customer Care' the owner" },
        artifactChanges: [
          {
            artifactLocation: { uri: 'sub/%C3%A5%20b.journey', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 38, endLine: 2, endColumn: 38 },
                insertedContent: { text: '\n    owner care' },
              },
            ],
          },
        ],
      },
    ]);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: 'file:///maps/' } });
    expect(code).toBe(1);
  });

  it('explains every rule', async () => {
    const { run } = await check(project, { docs: 'https://waymark.example/' });
    const { name, rules, ...driver } = run.tool.driver;
    expect({ name, ...driver }).toEqual({
      name: 'Waymark',
      version,
      semanticVersion: version,
      informationUri: 'https://waymark.example/docs/checks.md',
    });
    expect(rules.map(({ id }) => id)).toEqual([
      ...checks.map(({ code }) => code),
      ...languageMistakes.map(({ code }) => code),
      'malformed-setting',
      'unknown-setting',
    ]);
    for (const { code, summary, severity } of checks) {
      const rule = rules.find(({ id }) => id === code);
      expect(rule?.shortDescription.text).toBe(summary);
      expect(rule?.help.text).toContain(`\nWhy\n\n${rule?.fullDescription.text}\n`);
      expect(rule?.fullDescription.text).toMatch(/^.{80,1000}$/);
      expect(rule?.help.markdown).toMatch(/### Why\n[\s\S]*```journey\n[\s\S]*### How to fix\n/);
      expect(rule?.help.text).toMatch(/\nWhy\n[\s\S]*\nHow to fix\n/);
      expect(rule?.help.text).not.toMatch(/`|\nFails\n|\n###/);
      expect(rule?.helpUri).toBe(`https://waymark.example/docs/checks.md#${code}`);
      const level = severity === 'info' || severity === 'hint' ? 'note' : severity;
      expect(rule?.defaultConfiguration).toEqual(
        severity === 'off' ? { enabled: false } : { enabled: true, level },
      );
    }
    for (const { code } of languageMistakes) {
      expect(rules.find(({ id }) => id === code)?.help.markdown).toContain('```journey\n');
    }
  });

  it('leaves the addresses of pages out where there are none', async () => {
    const { run } = await check(project);
    expect(run.tool.driver.rules.filter(({ helpUri }) => helpUri !== undefined)).toEqual([]);
  });

  it('knows a problem again after lines came and went', async () => {
    const prints = async (text: string) => {
      const { run } = await check({ '/maps/waymark.json': settings, '/maps/a.journey': text });
      return run.results.map(({ partialFingerprints }) => partialFingerprints['waymark/v1']);
    };
    const before = await prints('promise p "P"\npromise q "Q"\n');
    expect(await prints('\n# More\n\n  promise p "P"\r\n\r\npromise q "Q"\n')).toEqual(before);
    expect(await prints('promise q "Q"\n')).toEqual([before[1]]);
    expect(await prints('promise p "Other"\n')).not.toContain(before[0]);
    const twins = await prints('journey a\n  touchpoint x "X"\njourney b\n  touchpoint x "X"\n');
    expect(new Set(twins).size).toBe(2);
  });

  it('shows what is wrong in waymark.json', async () => {
    const { run } = await check({
      '/maps/a.journey': '',
      '/maps/waymark.json': '{ "colour": 1, "exclude": 2 }',
    });
    expect(
      run.results.map(({ ruleId, ruleIndex, level }) => [
        ruleId,
        run.tool.driver.rules[ruleIndex]?.id,
        level,
      ]),
    ).toEqual([
      ['unknown-setting', 'unknown-setting', 'warning'],
      ['malformed-setting', 'malformed-setting', 'error'],
    ]);
  });

  it('is a report also where nothing is wrong, and where there is nothing', async () => {
    const nothing = { '/maps/a.journey': '# Nothing yet.\n' };
    expect((await check(nothing)).run.results).toEqual([]);
    const { out, err } = await runCommand('check --format sarif', { files: { '/maps/readme.txt': '' } });
    expect(isSarif(JSON.parse(out))).toBe(true);
    expect(err).toBe('There is no .journey file in this folder yet.\n');
  });

  it('takes standard input', async () => {
    const files = { '/maps/waymark.json': settings };
    const { out } = await runCommand('check - --format sarif', { files, input: 'promise p "P"\n' });
    expect(runOf(out).results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual({
      uri: '%3Cstdin%3E',
    });
  });

  it('stays SARIF whatever stands in a file, or is its name', async () => {
    const names = dangerousPieces.filter(
      (piece) => !/[/\0\uD800-\uDFFF]/u.test(piece) && piece.isWellFormed(),
    );
    const files = Object.fromEntries(
      names.map((name, i) => [
        `/maps/${name}${i}.journey`,
        `promise p${i} "${name.replace(/["\\]/g, '')}"\n`,
      ]),
    );
    const { run } = await check({ ...files, '/maps/waymark.json': settings });
    expect(run.results.length).toBeGreaterThanOrEqual(names.length);
  });
});

describe('the address of a file', () => {
  it.each([
    ['/maps', 'sub/a.journey', 'sub/a.journey'],
    ['/maps', 'a:b#c?d%.journey', 'a%3Ab%23c%3Fd%25.journey'],
    ['/maps/sub', '../a b.journey', 'file:///maps/a%20b.journey'],
    ['/maps', '/other/a.journey', 'file:///other/a.journey'],
    ['C:/maps', 'D:/other/a.journey', 'file:///D:/other/a.journey'],
    ['C:/maps/sub', '../a.journey', 'file:///C:/maps/a.journey'],
    ['//server/share/maps/sub', '../a.journey', 'file://server/share/maps/a.journey'],
    ['/maps', '<stdin>', '%3Cstdin%3E'],
  ])('from %s, %s is %s', (folder, file, expected) => {
    expect(fileAddress(folder, file)).toBe(expected);
  });

  it.each([
    ['/', 'file:///'],
    ['/my maps', 'file:///my%20maps/'],
    ['C:/maps', 'file:///C:/maps/'],
    ['C:/', 'file:///C:/'],
    ['//server/share', 'file://server/share/'],
  ])('of the folder %s is %s', (folder, expected) => {
    expect(folderAddress(folder)).toBe(expected);
  });
});

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: Readonly<Record<string, number>>;
  };
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly rules: readonly {
        readonly id: string;
        readonly shortDescription: { readonly text: string };
        readonly fullDescription: { readonly text: string };
        readonly help: { readonly text: string; readonly markdown?: string };
        readonly helpUri?: string;
        readonly defaultConfiguration: unknown;
      }[];
    };
  };
  readonly columnKind: string;
  readonly originalUriBaseIds: unknown;
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly Place[];
    readonly relatedLocations?: readonly Place[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly fixes?: unknown;
  }[];
}

/** The only run of a report, which is valid by the published schema. */
async function check(files: Record<string, string>, world: Parameters<typeof runCommand>[1] = {}) {
  const { code, out, err } = await runCommand('check --format sarif', { files, ...world });
  expect(err).toBe('');
  return { code, run: runOf(out) };
}

function runOf(out: string): Run {
  const log = JSON.parse(out);
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}
