import type { FrameLocator, Locator } from 'playwright-core';

/** What the preview shows, inside its webview. */
export class Preview {
  private readonly frame: FrameLocator;

  constructor(frame: FrameLocator) {
    this.frame = frame;
  }

  /** The picture on show: the map at first. */
  get picture(): Locator {
    return this.frame.locator('#drawing > svg:first-child');
  }

  /** The tab of a view: Map, Journey, Promises or Overview. */
  tab(title: string): Locator {
    return this.frame.getByRole('tab', { name: title, exact: true });
  }

  /** Clicks the tab of a view and waits until the picture is that view's. */
  async turnTo(title: string): Promise<void> {
    await this.tab(title).click();
    await this.drawn(title);
  }

  /** Waits until the picture on show is the one that this tab stands for. */
  async drawn(title: string): Promise<void> {
    await this.frame.locator(`#drawing[data-view="${title.toLowerCase()}"] > svg:first-child`).waitFor();
    await this.tab(title).and(this.frame.locator('[aria-selected="true"]')).waitFor();
  }

  /** The touchpoints in the map or in Mermaid's diagram, or the one whose title is given. */
  touchpoint(title?: string): Locator {
    return this.picture.locator(
      'g:is([data-role="touchpoint"], .touchpoint)[data-element-id]',
      title === undefined ? {} : { hasText: title },
    );
  }

  /** The words of a touchpoint in the picture: what a person would click on. */
  label(title: string): Locator {
    return this.touchpoint(title).locator('text', { hasText: title });
  }

  /** The titles of the touchpoints, as the picture writes them: each begins with its title. */
  async titles(): Promise<string[]> {
    return this.touchpoint().locator('> text:first-of-type, text.touchpoint-label').allTextContents();
  }

  /** How a touchpoint feels, in the map's curve. */
  emotion(id: string): Locator {
    return this.picture.locator(`g[data-role="emotion"][data-element-id="${id}"]`);
  }

  /** The touchpoint that is marked as the text cursor's. */
  get current(): Locator {
    return this.touchpoint().and(this.frame.locator('.is-current'));
  }

  /** Anything in the page. */
  locator(selector: string): Locator {
    return this.frame.locator(selector);
  }

  /** A part of a picture by what it is and by the id of what it stands for. */
  part(role: string, id: string): Locator {
    return this.frame.locator(`#drawing g[data-role="${role}"][data-element-id="${id}"]`);
  }

  /** The card that tells more. */
  get details(): Locator {
    return this.frame.locator('#details');
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name });
  }

  checkBox(name: string): Locator {
    return this.frame.getByRole('checkbox', { name });
  }

  list(name: string): Locator {
    return this.frame.getByRole('combobox', { name });
  }

  get banner(): Locator {
    return this.frame.locator('#banner');
  }

  get journeyPicker(): Locator {
    return this.frame.locator('select#journey');
  }

  /** The page's body as people read it, for what it says where there is no picture. */
  get body(): Locator {
    return this.frame.locator('body');
  }

  /** VS Code names the kind of the theme as a class of the page's body. */
  bodyWithClass(name: string): Locator {
    return this.frame.locator(`body.${name}`);
  }
}
