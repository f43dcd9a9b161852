import { type Check, checks } from '../language/index.ts';
import { costly, longestGlob, windowsPath } from '../server/workspace/files/exclude-globs.ts';

/**
 * The JSON schema of `waymark.json`, made from the checks: the editor completes, explains and validates settings by
 * it. It takes what `server/workspace/files/settings.ts` takes, and nothing else.
 */
export function settingsSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Made from language/checks by `npm run generate`. Change the checks, not this file.',
    title: 'Waymark settings',
    description:
      "What this project leaves out and how it wants its checks. The file marks the project's root.",
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'The address of this schema.', type: 'string' },
      exclude: {
        description:
          'File patterns of what is left out, read from the folder of this file: "drafts" is a folder and all in it, "*" anything in one name, "**" any number of folders.',
        type: 'array',
        // Not empty, does not bring back with '!', does not lead out of the project, and cannot take forever.
        items: {
          type: 'string',
          maxLength: longestGlob,
          pattern: `^(?!!(?!\\()|/|[a-zA-Z]:|\\.\\.(?:/|$))(?![\\s\\S]*?(?:${costly.repeats}|${costly.reaches}|${windowsPath}))(?!(?:[\\s\\S]*/)?(?=[^/]*[?\\[\\]{}()\\\\])(?:[^/]*?[*(]){3})(?=[\\s\\S]*\\S)`,
        },
        default: [],
      },
      rules: {
        description:
          'How severe each check is, and its options: "warning" or ["warning", { "days": 3 }]. What is left out stays as it is.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(checks.map((check) => [check.code, rule(check)])),
        default: {},
      },
    },
    definitions: { severity },
  };
}

const severity = {
  enum: ['off', 'hint', 'info', 'warning', 'error'],
  enumDescriptions: [
    'Not asked.',
    'Shown faintly, in the editor at the place only.',
    'For information.',
    'Worth a look.',
    'Must not stay: the command line fails on it.',
  ],
};

function rule(check: Check): object {
  const { code, summary, severity: usual, options } = check;
  const names = Object.keys(options);
  const set = names.map((name) => `\`${name}\` ${options[name]}`).join(', ');
  return {
    description: summary,
    markdownDescription: `${summary}\n\nUnless set: \`${usual}\`${set && `, with ${set}`}.`,
    default: names.length === 0 ? usual : [usual, options],
    oneOf: [
      { $ref: '#/definitions/severity' },
      {
        type: 'array',
        items: [{ $ref: '#/definitions/severity' }, optionsOf(check)],
        minItems: 2,
        maxItems: 2,
        additionalItems: false,
      },
    ],
    defaultSnippets:
      names.length === 0 ? undefined : [{ label: `${code} with options`, body: [usual, options] }],
  };
}

function optionsOf({ code, options }: Check): object {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(options).map(([name, usual]) => [
        name,
        { description: meaningOf(name, code), type: 'integer', minimum: 0, default: usual },
      ]),
    ),
  };
}

/** What an option is, to the people who set it. Options of one name mean the same in all checks. */
const meanings: Readonly<Record<string, string>> = {
  days: 'The length in days from which a gap is flagged.',
  months: 'After how many months something counts as old.',
  touchpoints: 'A journey with fewer touchpoints than this is a sketch, and this check leaves it alone.',
};

function meaningOf(option: string, code: string): string {
  const meaning = meanings[option];
  if (meaning === undefined) {
    throw new Error(`Say in scripts/settings-schema.mts what the option '${option}' of '${code}' means.`);
  }
  return meaning;
}
