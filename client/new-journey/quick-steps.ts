import * as vscode from 'vscode';

/** What somebody did at one step: went on, went back, or closed the whole. `typed` is what stood there. */
export type Outcome =
  | { readonly did: 'answer'; readonly typed: string; readonly picked?: vscode.QuickPickItem | undefined }
  | { readonly did: 'go back'; readonly typed: string; readonly picked?: undefined }
  | { readonly did: 'cancel' };

/** Where a step stands among the others; counted from 1. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

export interface TextQuestion {
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  /** What is wrong with a text, in words; undefined where nothing is. */
  readonly validate: (typed: string) => string | undefined;
}

export interface ListQuestion {
  readonly placeholder: string;
  readonly value: string;
  /** What can be picked while this is typed. */
  readonly items: (typed: string) => readonly vscode.QuickPickItem[];
  /** What was picked before. */
  readonly active?: vscode.QuickPickItem | undefined;
}

/** Asks for a text. It is looked at while it is typed, and first when somebody wants to go on with it. */
export function askText(place: Place, question: TextQuestion): Promise<Outcome> {
  const input = vscode.window.createInputBox();
  const { prompt, placeholder, value, validate } = question;
  Object.assign(input, place, { prompt, placeholder, value });
  return outcomeOf(input, place, (finish) => [
    input.onDidChangeValue((typed) => {
      input.validationMessage = typed === '' ? undefined : validate(typed);
    }),
    input.onDidAccept(() => {
      input.validationMessage = validate(input.value);
      if (input.validationMessage === undefined) finish({ did: 'answer', typed: input.value });
    }),
  ]);
}

/** Lets somebody pick from a list that may grow by what is typed. */
export function askList(place: Place, question: ListQuestion): Promise<Outcome> {
  const list = vscode.window.createQuickPick();
  const { placeholder, value, items, active } = question;
  Object.assign(list, place, { placeholder, value, matchOnDescription: true, items: items(value) });
  const before = list.items.filter(
    ({ label, description }) => label === active?.label && description === active.description,
  );
  if (before.length > 0) list.activeItems = before;
  return outcomeOf(list, place, (finish) => [
    list.onDidChangeValue((typed) => {
      list.items = items(typed);
    }),
    list.onDidAccept(() => {
      // Whoever goes on right behind the last letter is there before the list is: then it is what was typed.
      const typed = list.value.trim();
      const picked = list.selectedItems[0] ?? items(list.value).find(({ label }) => label === typed);
      if (picked !== undefined) finish({ did: 'answer', typed: list.value, picked });
    }),
  ]);
}

type Input = vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>;

/** Shows an input until it is finished with; what closes it otherwise closes the whole. */
async function outcomeOf(
  input: Input,
  { step }: Place,
  listen: (finish: (outcome: Outcome) => void) => vscode.Disposable[],
): Promise<Outcome> {
  const listening: vscode.Disposable[] = [];
  input.ignoreFocusOut = true;
  input.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
  const outcome = await new Promise<Outcome>((finish) => {
    listening.push(
      ...listen(finish),
      input.onDidTriggerButton(() => finish({ did: 'go back', typed: input.value })),
      input.onDidHide(() => finish({ did: 'cancel' })),
    );
    input.show();
  });
  for (const each of [...listening, input]) each.dispose();
  return outcome;
}
