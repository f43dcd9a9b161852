import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateProject } from '../../bench/generated-project.mts';
import type { SessionTest } from './session.mts';

/** So many that they are being read for as long as somebody needs to click. */
const journeys = 800;

export const reading: readonly SessionTest[] = [
  {
    name: 'the status bar says how far reading is; a click stops it, and what was left is in sight',
    prepare(folder) {
      mkdirSync(path.join(folder, 'more/journeys'), { recursive: true });
      for (const [name, text] of generateProject(journeys)) {
        if (name.startsWith('journeys/')) writeFileSync(path.join(folder, 'more', name), text);
      }
    },
    async run({ workbench, picture }) {
      const { page } = workbench;
      const item = page.locator('[id$="waymark.reading"]');
      await item.filter({ hasText: /Reading journeys: [\d,]+ of 8\d\d/ }).waitFor();
      await picture('90-reading-journeys');
      await item.locator('a').click();
      const offer = page.locator('.notification-toast').filter({ hasText: 'Reading was stopped' });
      await offer.getByRole('button', { name: 'Read the Rest' }).waitFor();
      await item.filter({ hasText: /[\d,]+ of 8\d\d journey files read/ }).waitFor();
      await workbench.page.getByText(/^\d+ findings/).waitFor({ state: 'detached' });
      await picture('91-reading-stopped');
      // What was open is at hand as before.
      await workbench.command('Waymark: Open Preview');
      await workbench.preview.touchpoint('Compare plans').waitFor();
      const said = (await item.textContent()) ?? '';
      assert.doesNotMatch(said, /^ *0 of/);
      await picture('92-working-on-after-stopping');
    },
  },
];
