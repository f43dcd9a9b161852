/** Something that opens below a button: a click, Enter or the down arrow opens it, Escape or a click elsewhere closes it. */
export class Menu {
  readonly button: HTMLButtonElement;
  readonly box: HTMLElement;

  constructor(name: string, hint: string) {
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.title = hint;
    this.button.id = `${name}-button`;
    this.box = document.createElement('div');
    this.box.id = `${name}-menu`;
    this.box.className = 'menu';
    this.box.setAttribute('role', 'group');
    this.box.setAttribute('aria-labelledby', this.button.id);
    this.button.setAttribute('aria-controls', this.box.id);
    this.open(false);
    this.button.addEventListener('click', () => this.open(this.box.hidden === true));
    this.button.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.open(true);
    });
    this.box.addEventListener('keydown', (event) => this.onKey(event));
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.holds(target)) this.open(false);
    });
    // The editor takes the pointer to itself: a click there is seen only by what it takes away.
    window.addEventListener('blur', () => this.open(false));
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Node && !this.holds(target)) this.open(false);
    });
  }

  /** Gives it other content; whatever had the keyboard has it again. */
  fill(content: readonly HTMLElement[]): void {
    const focused = this.entries.indexOf(document.activeElement as HTMLElement);
    this.box.replaceChildren(...content);
    if (focused >= 0) (this.entries[focused] ?? this.button).focus();
  }

  close(): void {
    this.open(false);
    this.button.focus();
  }

  private open(isOpen: boolean): void {
    const wasOpen = !this.box.hidden;
    this.box.hidden = !isOpen;
    this.button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen && !wasOpen) this.entries[0]?.focus();
  }

  private onKey(event: KeyboardEvent): void {
    const isList = event.target instanceof HTMLSelectElement;
    if (event.key === 'Escape') {
      this.open(false);
      this.button.focus();
    } else if (!isList && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      this.step(event.key === 'ArrowDown' ? 1 : -1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private step(by: 1 | -1): void {
    const { entries } = this;
    const here = entries.indexOf(document.activeElement as HTMLElement);
    entries[(here + by + entries.length) % entries.length]?.focus();
  }

  private get entries(): HTMLElement[] {
    return [...this.box.querySelectorAll<HTMLElement>('input, select, button:not([disabled])')];
  }

  private holds(target: Node): boolean {
    return this.box.contains(target) || this.button.contains(target);
  }
}
