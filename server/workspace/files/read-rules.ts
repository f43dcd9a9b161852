import { type Check, checks, languageMistakes, nearest, type Rule } from '../../../language/index.ts';
import type { JsonMember, JsonNode } from './json-tree.ts';
import { listed, malformed, type SettingsProblem, unknown } from './settings-problem.ts';

const severities = ['off', 'hint', 'info', 'warning', 'error'] as const;
type Severity = (typeof severities)[number];

/** Adds what `rules` says soundly to `rules`, and says what is wrong with the rest. */
export function readRules(value: JsonNode, rules: Record<string, Rule>): SettingsProblem[] {
  if (value.kind !== 'object') {
    const message = `'rules' holds checks and their severities in braces: write { "${exampleCode}": "warning" }.`;
    return [malformed(message, value.span)];
  }
  return value.members.flatMap((member) => {
    const check = checks.find(({ code }) => code === member.key);
    if (check === undefined) return [noSuchCheck(member)];
    const twice = setTwice(member, value.members);
    return twice === undefined ? readRule(check, member.value, rules) : [twice];
  });
}

const exampleCode = 'touchpoint-without-owner';

/** One and the same name may not be set twice: the first one counts. */
export function setTwice(member: JsonMember, all: readonly JsonMember[]): SettingsProblem | undefined {
  if (all.find(({ key }) => key === member.key) === member) return undefined;
  return malformed(`'${member.key}' is set twice: keep one of the two.`, member.keySpan);
}

function noSuchCheck({ key, keySpan }: JsonMember): SettingsProblem {
  if (languageMistakes.some(({ code }) => code === key)) {
    const message = `'${key}' is a mistake of the text itself and cannot be switched off: leave it out here.`;
    return unknown(message, keySpan);
  }
  const near = nearest(
    key,
    checks.map(({ code }) => code),
  );
  const wayOut = near === undefined ? 'docs/checks.md lists them all' : `did you mean '${near}'?`;
  return unknown(`There is no check '${key}': ${wayOut}${near === undefined ? '.' : ''}`, keySpan);
}

function readRule(check: Check, value: JsonNode, rules: Record<string, Rule>): SettingsProblem[] {
  if (value.kind === 'object') return [malformed(formOf(check), value.span)];
  if (value.kind === 'value') return addRule(check, { severity: value, options: undefined }, rules);
  const [severity, options, ...more] = value.items;
  if (severity === undefined || options === undefined || more.length > 0) {
    return [malformed(formOf(check), value.span)];
  }
  return addRule(check, { severity, options }, rules);
}

interface Written {
  readonly severity: JsonNode;
  readonly options: JsonNode | undefined;
}

/** Severity and options stand each for itself: where one is broken, the other counts. */
function addRule(
  check: Check,
  { severity, options }: Written,
  rules: Record<string, Rule>,
): SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  const known = severityOf(severity);
  if (known === undefined) problems.push(noSeverity(severity));
  const values = options === undefined ? {} : readOptions(check, options, problems);
  if (known !== undefined || Object.keys(values).length > 0) {
    rules[check.code] = { ...(known && { severity: known }), options: values };
  }
  return problems;
}

function severityOf(node: JsonNode): Severity | undefined {
  return node.kind === 'value' ? severities.find((known) => known === node.value) : undefined;
}

function noSeverity(node: JsonNode): SettingsProblem {
  const all = listed(severities);
  if (node.kind !== 'value' || typeof node.value !== 'string') {
    return malformed(`A severity stands in double quotes: there are ${all}.`, node.span);
  }
  const near = nearest(node.value, severities);
  const wayOut = near === undefined ? `there are ${all}.` : `did you mean '${near}'?`;
  return malformed(`'${node.value}' is no severity: ${wayOut}`, node.span);
}

function readOptions(check: Check, node: JsonNode, problems: SettingsProblem[]): Record<string, number> {
  const values: Record<string, number> = {};
  if (node.kind !== 'object') {
    problems.push(malformed(formOf(check), node.span));
    return values;
  }
  for (const member of node.members) {
    const { key, keySpan, value } = member;
    const usual = Object.hasOwn(check.options, key) ? check.options[key] : undefined;
    const twice = setTwice(member, node.members);
    if (usual === undefined) problems.push(unknown(noSuchOption(check, key), keySpan));
    else if (twice !== undefined) problems.push(twice);
    else if (isCount(value)) values[key] = value.value;
    else problems.push(malformed(`'${key}' is a whole number from 0: write ${usual}.`, value.span));
  }
  return values;
}

function isCount(node: JsonNode): node is JsonNode & { readonly value: number } {
  return node.kind === 'value' && Number.isSafeInteger(node.value) && Number(node.value) >= 0;
}

function noSuchOption({ code, options }: Check, key: string): string {
  const names = Object.keys(options);
  if (names.length === 0) return `'${code}' has no options: leave '${key}' out.`;
  const near = nearest(key, names);
  const all = `${names.length === 1 ? 'there is only' : 'there are'} ${listed(names)}.`;
  const wayOut = near === undefined ? all : `did you mean '${near}'?`;
  return `'${code}' has no option '${key}': ${wayOut}`;
}

/** How a check is set, with its own options as the example. */
function formOf({ code, options }: Check): string {
  const example = Object.entries(options).map(([name, usual]) => `"${name}": ${usual}`);
  const long = example.length === 0 ? '' : ` or ["warning", { ${example.join(', ')} }]`;
  return `'${code}' takes a severity${long && ', or a severity and options in brackets'}: write "warning"${long}.`;
}
