import { checks, helpFor, languageMistakes, type Severity } from '../../language/index.ts';
import { helpPage } from './help-pages.ts';
import { helpAddress } from './report.ts';

/** A kind of problem, as SARIF describes it to readers who have no documentation at hand. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  /** GitHub takes no rule without one. */
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown?: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly enabled: boolean; readonly level?: SarifLevel };
}

export type SarifLevel = 'error' | 'warning' | 'note';

/** SARIF knows three levels only. */
export function sarifLevel(severity: Severity): SarifLevel {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}

/** All that can be found, always in the same order: checks, the language's mistakes, then the settings'. */
export function sarifRules(docs: string | undefined, settingsHelp: string): SarifRule[] {
  const kinds = [
    ...checks.map(({ code, summary, severity }) => ({ code, summary, severity, help: helpFor(code) })),
    ...languageMistakes.map((it) => ({ ...it, severity: 'error' as const, help: helpFor(it.code) })),
    ...settingsMistakes.map((it) => ({ ...it, help: settingsHelp })),
  ];
  return kinds.map(({ code, summary, severity, help }) => {
    const helpUri = helpAddress(docs, help);
    const page = helpPage(code);
    return {
      id: code,
      shortDescription: { text: summary },
      fullDescription: { text: page?.why ?? summary },
      help: page === undefined ? { text: summary } : { text: page.text, markdown: page.markdown },
      ...(helpUri !== undefined && { helpUri }),
      defaultConfiguration:
        severity === 'off' ? { enabled: false } : { enabled: true, level: sarifLevel(severity) },
    };
  });
}

const settingsMistakes = [
  {
    code: 'malformed-setting',
    summary: 'A setting in waymark.json that cannot be used as it is written.',
    severity: 'error',
  },
  {
    code: 'unknown-setting',
    summary: 'A setting in waymark.json that does not exist.',
    severity: 'warning',
  },
] as const;
