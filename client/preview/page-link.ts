import type { WebviewPanel } from 'vscode';
import type { DrawMessage, ToPage } from './messages.ts';

/** The way to the page in a panel, which gets one picture at a time. */
export class PageLink {
  /** A page that was hidden or reloaded has forgotten its picture. */
  isNew = false;
  isGone = false;
  private readonly panel: WebviewPanel;
  private serial = 0;
  private settle: () => void = () => undefined;

  constructor(panel: WebviewPanel) {
    this.panel = panel;
  }

  /** Whether there is a page that draws: a hidden panel has none; once it is shown, its page says that it is ready. */
  get canDraw(): boolean {
    return !this.isGone && this.panel.visible;
  }

  tell(message: ToPage): void {
    if (!this.isGone) void this.panel.webview.postMessage(message);
  }

  /** Resolves once the page has drawn it, or is gone, so that pictures never queue up. */
  async draw(picture: (serial: number) => DrawMessage): Promise<void> {
    this.serial += 1;
    const settled = new Promise<void>((resolve) => {
      this.settle = resolve;
    });
    this.tell(picture(this.serial));
    await settled;
  }

  /** The page has drawn the picture of this number. */
  drawn(serial: number): void {
    if (serial === this.serial) this.settle();
  }

  /** A page is there, and knows of nothing yet. */
  begin(): void {
    this.isNew = true;
    this.settle();
  }

  /** Nobody waits any longer for the last picture: its page may be hidden by now. */
  letGo(): void {
    this.settle();
  }

  dispose(): void {
    this.isGone = true;
    this.settle();
  }
}
