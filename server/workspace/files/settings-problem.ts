/** A setting that is broken or unknown; everything else in the file still counts. */
export interface SettingsProblem {
  readonly code: 'malformed-setting' | 'unknown-setting';
  readonly severity: 'error' | 'warning';
  /** One sentence in a designer's words. */
  readonly message: string;
  /** Where in the settings file, in UTF-16 code units from its start. */
  readonly span: { readonly start: number; readonly end: number };
}

/** A setting whose value cannot be used. */
export function malformed(message: string, span: SettingsProblem['span']): SettingsProblem {
  return { code: 'malformed-setting', severity: 'error', message, span };
}

/** A setting that does not exist, or that nothing would come of. */
export function unknown(message: string, span: SettingsProblem['span']): SettingsProblem {
  return { code: 'unknown-setting', severity: 'warning', message, span };
}

/** Names as a sentence lists them: `'a', 'b' and 'c'`. */
export function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}
