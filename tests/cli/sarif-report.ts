import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { runCommand } from '../support/run-cli.ts';

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
export const isSarif = ajv.compile(schema);

/** The only run of a report, which is valid by the published schema. */
export async function checkReport(
  files: Record<string, string>,
  world: Parameters<typeof runCommand>[1] = {},
) {
  const { code, out, err } = await runCommand('check --format sarif', { files, ...world });
  expect(err).toBe('');
  return { code, run: runOf(out) };
}

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

export function runOf(out: string): Run {
  const log = JSON.parse(out);
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}
