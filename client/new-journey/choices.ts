/** What the server knows of a folder, answers to `waymark.scaffold.choices`, and what it wants for a new journey. */
export interface Choice {
  readonly name: string;
  readonly title: string;
}

export interface Choices {
  readonly personas: readonly Choice[];
  readonly teams: readonly Choice[];
  readonly promises: readonly Choice[];
}

/** Something of the project by its name, something new by its title, or nothing. */
export type Chosen = { readonly name: string } | { readonly title: string } | undefined;

/** What `waymark.scaffold.journey` makes a journey of. */
export interface Answers {
  readonly title: string;
  readonly persona: Chosen;
  readonly owner: Chosen;
  readonly stages: readonly string[];
  readonly promise: Chosen;
  readonly kept: { readonly touchpoint: string; readonly stage: number } | undefined;
}

/** The titles that a text lists, separated by commas, semicolons or line ends of any script. */
export function titlesIn(typed: string): string[] {
  return typed
    .split(/[,;\r\n，；、،؛]/u)
    .map((title) => title.trim())
    .filter((title) => title !== '');
}

/** What is wrong with a list of stages, in words. */
export function stagesProblem(typed: string): string | undefined {
  const titles = titlesIn(typed);
  if (titles.length === 0) return 'Name at least one stage, such as Choose.';
  const twice = titles.find((title, i) => titles.indexOf(title) < i);
  return twice === undefined
    ? undefined
    : `'${twice}' is there twice: give each stage a title of its own, such as '${twice} again'.`;
}
