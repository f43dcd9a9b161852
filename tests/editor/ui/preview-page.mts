import type { FrameLocator, Locator } from 'playwright-core';

/** What the preview shows, inside its webview. */
export class Preview {
  private readonly frame: FrameLocator;

  constructor(frame: FrameLocator) {
    this.frame = frame;
  }

  /** Mermaid's picture of the journey. */
  get picture(): Locator {
    return this.frame.locator('#diagram svg').first();
  }

  /** The touchpoints in the picture, or the one whose title is given. */
  touchpoint(title?: string): Locator {
    return this.picture.locator('g[data-element-id]', title === undefined ? {} : { hasText: title });
  }

  /** The words of a touchpoint in the picture: what a person would click on. */
  label(title: string): Locator {
    return this.touchpoint(title).locator('text.touchpoint-label');
  }

  /** The titles of the touchpoints, as the picture writes them. */
  async titles(): Promise<string[]> {
    return this.touchpoint().locator('text.touchpoint-label').allTextContents();
  }

  /** The touchpoint that is marked as the text cursor's. */
  get current(): Locator {
    return this.picture.locator('g[data-element-id].is-current');
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
