import { generatedFiles } from '../../scripts/generated-files.mts';

export const file = 'syntaxes/waymark.schema.json';

export const schema: Schema = JSON.parse(generatedFiles().get(file) ?? '');

export interface Schema extends Record<string, unknown> {
  readonly properties: {
    readonly rules: {
      readonly properties: Readonly<
        Record<string, { readonly description: string; readonly default: unknown }>
      >;
    };
  };
}
