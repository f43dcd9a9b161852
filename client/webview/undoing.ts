import { tellEditor } from './editor.ts';
import { isTyping } from './typing.ts';

/** Lets the usual keys take back what was changed from the picture, without a way round by the text. */
export function listenToUndo(): void {
  document.addEventListener('keydown', (event) => {
    const type = wanted(event);
    if (type === undefined || isTyping(event)) return;
    event.preventDefault();
    // The editor would look for something to undo in the page, where there is nothing.
    event.stopPropagation();
    tellEditor({ type });
  });
}

function wanted({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : undefined;
}
