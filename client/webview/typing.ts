/** Whether what is pressed goes into a field, a list or a check box and is none of the page's keys. */
export function isTyping({ target }: Event): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}
