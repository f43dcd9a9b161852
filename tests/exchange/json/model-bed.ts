import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { openProject } from '../../../language/index.ts';
import { today } from '../../support/fixture.ts';

export const schema = JSON.parse(
  readFileSync(new URL('../../../docs/model.schema.json', import.meta.url), 'utf8'),
);

const fits = new Ajv({ allErrors: true }).compile(schema);

/** What the schema does not allow in a model. */
export function misfits(text: string): unknown {
  fits(JSON.parse(text));
  return fits.errors ?? [];
}

export interface SchemaPart {
  readonly properties?: Readonly<Record<string, unknown>>;
}

export function visit(part: unknown, path: string, look: (part: SchemaPart, path: string) => void): void {
  if (typeof part !== 'object' || part === null) return;
  look(part, path);
  for (const [key, inner] of Object.entries(part)) visit(inner, `${path}/${key}`, look);
}

/** A project of files with these texts. */
export function open(...texts: string[]) {
  return openProject({ today }).update(texts.map((text, index) => ({ uri: `${index}.journey`, text })))
    .snapshot;
}
