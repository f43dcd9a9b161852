import type { Sharing } from '../preview/messages.ts';
import { isReadOnly, tellEditor } from './editor.ts';
import { Menu } from './menu.ts';
import { page } from './page.ts';

const entries: readonly { readonly what: Sharing; readonly title: string }[] = [
  { what: 'export', title: 'Export…' },
  { what: 'picture', title: 'Copy as picture' },
  { what: 'mermaid', title: 'Copy as Mermaid' },
];

/** The menu of the ways out of the preview; a page that was exported is out already. */
export function listenToSharing(): void {
  if (isReadOnly) return;
  const menu = new Menu('share', 'Take what is shown elsewhere');
  menu.button.textContent = 'Export';
  menu.fill(
    entries.map(({ what, title }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = title;
      button.addEventListener('click', () => {
        menu.close();
        tellEditor({ type: 'share', what });
      });
      return button;
    }),
  );
  page.share.append(menu.button, menu.box);
  page.share.hidden = false;
}

/** Puts a PNG, in base64, onto the clipboard, and says whether the browser let it. */
export async function copyPicture(png: string): Promise<void> {
  try {
    await whenFocused();
    const bytes = Uint8Array.from(atob(png), (it) => it.charCodeAt(0));
    await navigator.clipboard.write([
      new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) }),
    ]);
    tellEditor({ type: 'copied', isDone: true });
  } catch (error) {
    console.error(error);
    tellEditor({ type: 'copied', isDone: false });
  }
}

/** The clipboard is open only to the page that has the keyboard; one that does not get it is told so by the clipboard. */
async function whenFocused(): Promise<void> {
  if (document.hasFocus()) return;
  window.focus();
  await new Promise<void>((resolve) => {
    window.addEventListener('focus', () => resolve(), { once: true });
    setTimeout(resolve, 2000);
  });
}
