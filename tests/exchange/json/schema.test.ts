import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOf, runCommand } from '../../support/run-cli.ts';
import { misfits, schema, visit } from './model-bed.ts';

describe('the schema', () => {
  it('explains every field', () => {
    const silent: string[] = [];
    visit(schema, '', (object, path) => {
      for (const [name, field] of Object.entries(object.properties ?? {})) {
        const { description, $ref } = field as { description?: string; $ref?: string };
        if (description === undefined && $ref === undefined) silent.push(`${path}/${name}`);
      }
    });
    expect(silent).toEqual([]);
  });

  it('ships with Waymark', () => {
    const packed = readFileSync(new URL('../../../.vscodeignore', import.meta.url), 'utf8').split('\n');
    expect(packed).toContain('!docs/model.schema.json');
  });
});

describe('waymark export --format json', () => {
  it('prints the model of the journey asked for', async () => {
    const files = filesOf(
      '\n//- a.journey\nteam care "Care"\njourney a "A"\ntouchpoint t "T"\njourney b\ntouchpoint t\n',
    );
    const { code, out, err } = await runCommand('export --format json --journey a', { files });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(misfits(out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ teams: [{ name: 'care' }], journeys: [{ name: 'a' }] });
    expect(out).not.toContain('/maps');
  });
});
