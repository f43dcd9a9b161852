import { describe, expect, it } from 'vitest';
import { checks, languageMistakes } from '../../language/index.ts';
import { version } from '../../package.json';
import { dangerousPieces } from '../support/dangerous-text.ts';
import { onlyChecks } from '../support/only-checks.ts';
import { filesOf, runCommand } from '../support/run-cli.ts';
import { checkReport, isSarif, runOf } from './sarif-report.ts';

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
    const { run, code } = await checkReport(project);
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
    const { run } = await checkReport(project, { docs: 'https://waymark.example/' });
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
    const { run } = await checkReport(project);
    expect(run.tool.driver.rules.filter(({ helpUri }) => helpUri !== undefined)).toEqual([]);
  });

  it('knows a problem again after lines came and went', async () => {
    const prints = async (text: string) => {
      const { run } = await checkReport({ '/maps/waymark.json': settings, '/maps/a.journey': text });
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
    const { run } = await checkReport({
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
    expect((await checkReport(nothing)).run.results).toEqual([]);
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
    const { run } = await checkReport({ ...files, '/maps/waymark.json': settings });
    expect(run.results.length).toBeGreaterThanOrEqual(names.length);
  });
});
