const nameForm = /^(?=.*\p{L})[\p{L}\p{M}\p{Nd}_-]+$/u;

/** Whether a word can be a name: letters, combining marks, digits, `-` and `_`, with at least one letter. */
export function isName(word: string): boolean {
  return isPlainName(word) || nameForm.test(word);
}

/** Most names are plain ASCII, which a look at each character tells in a tenth of the time of the form for all scripts. */
function isPlainName(word: string): boolean {
  let hasLetter = false;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    const isOther = (code >= 48 && code <= 57) || code === 45 || code === 95;
    if (!isLetter && !isOther) return false;
    hasLetter ||= isLetter;
  }
  return hasLetter;
}

/**
 * The name that a title stands for where none is written: in lower case, every run of other characters one `-`, none
 * at the ends. Undefined where no letter is left.
 */
export function nameFromTitle(title: string): string | undefined {
  const name = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}_]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
  return isName(name) ? name : undefined;
}

/** Names that differ in this are different names; those that agree in it are duplicates. */
export function foldName(name: string): string {
  return isFolded(name) ? name : toNfc(name).toLowerCase();
}

/** Nearly every name is plain ASCII without a capital, and is folded many times: then it is what it folds to. */
function isFolded(name: string): boolean {
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    if (code > 127 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

/** NFC, without looking at text that is plain ASCII. */
export function toNfc(text: string): string {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return text.normalize('NFC');
  return text;
}
